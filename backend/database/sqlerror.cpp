// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlerror.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** Primary result codes: the low byte of an extended one. */
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
};

Error storage(const QString &sentence, const QString &detail, bool retryable)
{
    return {.code = ErrorCode::Storage,
        .message = sentence + u" ("_s + detail + u")"_s,
        .retryable = retryable};
}

} // namespace

SqlFailure explainSqlite(const QSqlError &problem)
{
    const int code = problem.nativeErrorCode().toInt();
    const QString detail = problem.databaseText() + u", code "_s + QString::number(code);
    switch (code & 0xff) {
    case Full:
        return {{.code = ErrorCode::StorageFull,
                    .message = u"The disk is full, so the database cannot be written."_s,
                    .retryable = true},
            true};
    case Busy:
    case Locked:
    case Interrupted:
        return {storage(u"The database is busy."_s, detail, true), true};
    case InputOutput:
    case CannotOpen:
    case NoMemory:
        return {storage(u"The database file cannot be read or written."_s, detail, true), true};
    case ReadOnly:
        return {storage(u"The database cannot be written here."_s, detail, false), true};
    case Corrupt:
    case NotADatabase:
        return {storage(u"The database file is damaged."_s, detail, false), true};
    case Constraint:
        return {{.code = ErrorCode::Conflict,
                    .message = u"The database refused a change: "_s + detail + u"."_s},
            false};
    case TooBig:
        return {
            {.code = ErrorCode::TooLarge, .message = u"A value is too large for the database."_s},
            false};
    default:
        return {{.code = ErrorCode::Internal,
                    .message = u"A database statement is wrong: "_s + detail + u"."_s},
            false};
    }
}

} // namespace earshot::database
