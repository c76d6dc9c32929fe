// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgreserror.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Error plain(ErrorCode code, const QString &message, bool retryable)
{
    return {.code = code, .message = message, .retryable = retryable};
}

PostgresFailure away(const QString &why)
{
    return {.error = plain(ErrorCode::Unavailable,
                u"The database server cannot be reached at the moment (%1)."_s.arg(why), true),
        .mayRunAgain = true,
        .isAway = true};
}

PostgresFailure lostARace(const QString &state)
{
    return {
        .error = plain(ErrorCode::Storage,
            u"The database had to give up this change for another one (%1)."_s.arg(state), true),
        .mayRunAgain = true};
}

/** The server refuses us for what was set up, not for what we do. */
std::optional<Error> setUpWrong(const QByteArray &state)
{
    if (state == "28P01" || state == "28000")
        return plain(ErrorCode::Unauthorised,
            u"The database refuses the user or the password. Set EARSHOT_DATABASE_PASSWORD or "
            "PGPASSFILE, and check the user in the address."_s,
            false);
    if (state == "3D000")
        return plain(ErrorCode::NotFound,
            u"The server has no database of that name. Create it, or correct the address."_s,
            false);
    if (state == "42501")
        return plain(ErrorCode::Forbidden,
            u"The database user may not do this. It needs the right to create the schema "
            "\"earshot\" in this database, or to own it."_s,
            false);
    return std::nullopt;
}

} // namespace

PostgresFailure explainPostgres(const QByteArray &state, const QString &text)
{
    const QString code = QString::fromLatin1(state);
    const QByteArray group = state.left(2);
    if (const auto wrong = setUpWrong(state))
        return {.error = *wrong};
    if (state.isEmpty() || group == "08")
        return away(text.section(u'\n', 0, 0).left(200));
    if (state == "57P01" || state == "57P02" || state == "57P03" || state == "57P05"
        || state == "25P03" || state == "25006")
        return away(code);
    if (state == "40001" || state == "40P01" || state == "55P03")
        return lostARace(code);
    if (state == "57014")
        return {.error = plain(
                    ErrorCode::Timeout, u"The database took too long for a statement."_s, true)};
    if (state == "53100")
        return {.error = plain(
                    ErrorCode::StorageFull, u"The disk of the database server is full."_s, true)};
    if (group == "53")
        return {.error = plain(ErrorCode::Unavailable,
                    u"The database server has no room for more (%1)."_s.arg(code), true),
            .isAway = state == "53300"};
    // A statement prepared before somebody changed its tables, or that the session has forgotten.
    if (state == "0A000" || state == "26000")
        return away(code);
    if (group == "22")
        return {.error = plain(ErrorCode::InvalidInput,
                    u"A value is none that the database can keep (%1)."_s.arg(code), false)};
    if (group == "23")
        return {.error = plain(ErrorCode::Conflict,
                    u"The database refuses a change that would break its rules (%1)."_s.arg(code),
                    false)};
    if (state == "P0001") // raised by our own triggers, in our own words
        return {.error = plain(ErrorCode::Conflict, text.left(200), false)};
    if (group == "58" || group == "XX")
        return {.error = plain(ErrorCode::Storage,
                    u"The database server has trouble with its files (%1)."_s.arg(code), true)};
    return {.error = plain(
                ErrorCode::Internal, u"A database statement is wrong (%1)."_s.arg(code), false)};
}

PostgresFailure explainConnecting(const QString &text)
{
    // The server's words for these have stood since before version 9; other languages end up below.
    const std::pair<QLatin1StringView, const char *> known[] = {
        {"password authentication failed"_L1, "28P01"},
        {"no password supplied"_L1, "28P01"},
        {"no pg_hba.conf entry"_L1, "28000"},
        {"does not exist"_L1, "3D000"},
        {"too many clients"_L1, "53300"},
        {"remaining connection slots"_L1, "53300"},
    };
    for (const auto &[words, state] : known) {
        if (text.contains(words))
            return explainPostgres(state, {});
    }
    if (text.contains("certificate"_L1) || text.contains("SSL"_L1)) {
        return {.error = plain(ErrorCode::Unavailable,
                    u"No encrypted connection to the database could be made: "_s
                        + text.simplified().left(300),
                    true),
            .isAway = true};
    }
    PostgresFailure failure = away(text.simplified().left(300));
    failure.mayRunAgain = false;
    return failure;
}

} // namespace earshot::database
