// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresconnection.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Error transactionPooling()
{
    return {.code = ErrorCode::InvalidInput,
        .message =
            u"This address leads to a connection pooler in transaction mode, which gives each "
            "transaction another session: locks and prepared statements would be lost. Use "
            "session mode (PgBouncer: pool_mode = session; Supabase: port 5432 of the "
            "pooler), or the database's own address."_s};
}

} // namespace

/**
 * A server process belongs to one session as long as that is open, so two open sessions that meet
 * the same process are none. A pooler hands out the process that was used last first, so a few
 * tries show it.
 */
Result<void> refuseTransactionPooling(const PostgresAddress &address)
{
    constexpr int tries = 5;
    const auto clock = std::make_shared<ServerClock>();
    const auto first = PostgresConnection::open(address, Connection::Access::ReadWrite, clock);
    if (!first.ok())
        return first.error();
    const auto seen = (*first)->processes();
    if (!seen.ok())
        return seen.error();
    if (seen->told == seen->actual)
        return {}; // nobody stands between
    const auto second = PostgresConnection::open(address, Connection::Access::ReadWrite, clock);
    if (!second.ok())
        return second.error();
    for (int i = 0; i < tries; ++i) {
        const auto a = (*first)->processes();
        const auto b = (*second)->processes();
        if (!a.ok() || !b.ok())
            return a.ok() ? b.error() : a.error();
        if (a->actual == b->actual || a->actual != seen->actual)
            return transactionPooling();
    }
    return {};
}

} // namespace earshot::database
