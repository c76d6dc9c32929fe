// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditservice.h"

#include "audit/auditlog.h"
#include "core/logging.h"
#include "database/database.h"

namespace earshot::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUserAgent = 256;
constexpr qsizetype longestDetail = 200;

bool isVisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool holdsALink(const QString &text)
{
    return text.contains("://"_L1) || text.contains("/media/"_L1);
}

QJsonObject cleaned(const QJsonObject &detail)
{
    QJsonObject clean;
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isBool() || value.isDouble() || value.isNull())
            clean.insert(it.key(), value);
        else if (value.isString() && !holdsALink(value.toString()))
            clean.insert(it.key(), oneLine(value.toString(), longestDetail));
    }
    return clean;
}

/** What is said to who wanted to hear or do something; what exactly went wrong is for the log. */
Error refusedFor(const Error &cause)
{
    Error error = cause.code == ErrorCode::StorageFull
        ? worded(cause.code,
            QT_TRANSLATE_NOOP("Receiver",
                "Nothing can be heard or given out: the audit log can’t be written, because the "
                "disk is full. Whoever keeps the receiver has to make room."))
        : worded(cause.code,
            QT_TRANSLATE_NOOP("Receiver",
                "Nothing can be heard or given out at the moment: the audit log can’t be "
                "written. Try again soon."));
    error.retryable = true;
    return error;
}

} // namespace

QString oneLine(const QString &text, qsizetype longest)
{
    QString line;
    for (const char32_t character : text.left(longest * 2).toUcs4()) {
        const QString next = QString::fromUcs4(&character, 1);
        if (isVisible(character) && line.size() + next.size() <= longest)
            line += next;
    }
    return line.trimmed();
}

AuditService::AuditService(
    database::Database &database, const Clock &clock, std::shared_ptr<const AuditLog> log)
    : m_database(database)
    , m_clock(clock)
    , m_log(std::move(log))
{ }

Entry AuditService::entry(const Principal &principal, const QString &action, const QString &callId,
    const Origin &origin, QJsonObject detail) const
{
    return {{.organizationId = principal.organizationId,
                .at = m_clock.now(),
                .actor = actorOf(principal),
                .actorName = oneLine(principal.name, longestDetail),
                .action = action,
                .callId = callId,
                .ipAddress = origin.address.toString(),
                .userAgent = oneLine(origin.userAgent, longestUserAgent),
                .detail = cleaned(detail)},
        m_log};
}

QCoro::Task<Result<void>> AuditService::record(
    Principal principal, QString action, QString callId, Origin origin, QJsonObject detail)
{
    const Entry event = entry(principal, action, callId, origin, detail);
    auto write = [event](database::Session &session) { return append(session, event); };
    const auto written = co_await m_database.write(write);
    if (written)
        co_return written;
    const Error cause = unwritten(written.error());
    logProblem(lcAudit, cause);
    co_return refusedFor(cause);
}

Result<void> append(database::Session &session, const Entry &entry)
{
    const auto appended = entry.log->append(session, entry);
    return appended ? Result<void>() : appended.error();
}

} // namespace earshot::audit
