// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/packcommands.h"

namespace earshot {

using namespace Qt::StringLiterals;
using api::PackKind;

namespace {

const QString beginCommand = u"pack.begin"_s;
const QString audioCommand = u"pack.audio"_s;

Result<PackKind> kindIn(const QJsonObject &arguments)
{
    const QString word = arguments.value(u"for"_s).toString();
    if (word == "evidence"_L1)
        return PackKind::Evidence;
    if (word == "person"_L1)
        return PackKind::Person;
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"\"for\" is \"evidence\" or \"person\", not \"%1\"."_s.arg(word)};
}

} // namespace

PackCommands::PackCommands(database::Database &database, objectstore::ObjectStore &store,
    audit::AuditService &audit, const Clock &clock, QString organizationId)
    : m_packs(database, store, audit, clock)
    , m_packer{.who = {.organizationId = std::move(organizationId),
                   .tokenId = u"command line"_s,
                   .name = {}}}
{ }

bool PackCommands::knows(const QString &command)
{
    return command == beginCommand || command == audioCommand;
}

QCoro::Task<Result<QJsonObject>> PackCommands::run(QString command, QJsonObject arguments)
{
    if (command == audioCommand) {
        const QString ticket = arguments.value(u"ticket"_s).toString();
        const qint64 offset = arguments.value(u"offset"_s).toInteger();
        co_return co_await m_packs.audio(m_packer.who.tokenId, ticket, offset);
    }
    const QString callId = arguments.value(u"call"_s).toString();
    const auto kind = kindIn(arguments);
    if (!kind)
        co_return kind.error();
    co_return co_await m_packs.begin(m_packer, callId, *kind);
}

} // namespace earshot
