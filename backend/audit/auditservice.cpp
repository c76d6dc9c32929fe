// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditservice.h"

#include "database/auditrepository.h"
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

/** Whatever the cause, to the caller it is a log that could not be written. */
Error unwritten(const Error &cause)
{
    Error error = cause.withContext(u"The audit log could not be written"_s);
    const bool isKnown =
        error.code == ErrorCode::Unavailable || error.code == ErrorCode::StorageFull;
    if (!isKnown)
        error.code = ErrorCode::Storage;
    return error;
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

AuditService::AuditService(database::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

database::AuditEvent AuditService::entry(const Principal &principal, const QString &action,
    const QString &callId, const Origin &origin, QJsonObject detail) const
{
    if (!principal.name.isEmpty())
        detail.insert(u"name"_s, principal.name);
    return {.organizationId = principal.organizationId,
        .at = m_clock.now(),
        .actor = principal.tokenId,
        .action = action,
        .callId = callId,
        .ipAddress = origin.address.toString(),
        .userAgent = oneLine(origin.userAgent, longestUserAgent),
        .detail = cleaned(detail)};
}

QCoro::Task<Result<void>> AuditService::record(
    Principal principal, QString action, QString callId, Origin origin, QJsonObject detail)
{
    const database::AuditEvent event = entry(principal, action, callId, origin, detail);
    auto append = [event](database::Session &session) {
        return database::AuditRepository(session).append(event);
    };
    const auto appended = co_await m_database.write(append);
    if (!appended)
        co_return unwritten(appended.error());
    co_return Result<void>();
}

Result<void> append(database::Session &session, const database::AuditEvent &entry)
{
    const auto appended = database::AuditRepository(session).append(entry);
    return appended ? Result<void>() : unwritten(appended.error());
}

} // namespace earshot::audit
