// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auditcommands.h"

#include "audit/auditlog.h"
#include "audit/logpage.h"
#include "core/json.h"
#include "core/localtime.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "domain/logreport.h"

namespace earshot {

using namespace Qt::StringLiterals;
using audit::PageWish;

namespace {

const QString beginCommand = u"audit.export"_s;
const QString pageCommand = u"audit.page"_s;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<std::optional<Timestamp>> momentFrom(const JsonView &view, const QString &name)
{
    const auto text = view.text(name);
    if (!text)
        return std::optional<Timestamp>();
    const auto moment = Timestamp::fromString(*text);
    if (!moment)
        return invalid(u"\"%1\" is no time like 2026-11-22T00:00:00Z."_s.arg(*text));
    return moment;
}

Result<PageWish> wishFrom(const QJsonObject &arguments)
{
    const JsonView view(arguments);
    const auto from = momentFrom(view, u"from"_s);
    if (!from)
        return from.error();
    const auto to = momentFrom(view, u"to"_s);
    if (!to)
        return to.error();
    const auto zone = timeZoneFrom(view.text(u"zone").value_or(u"UTC"_s));
    if (!zone)
        return zone.error();
    const QString report = view.text(u"report").value_or(QString());
    if (!report.isEmpty() && !logReports().contains(report))
        return invalid(
            u"There is no report \"%1\"; there are %2."_s.arg(report, logReports().join(u", "_s)));
    return PageWish{.organizationId = {},
        .size = qint64(view.number(u"size").value_or(0)),
        .after = qint64(view.number(u"after").value_or(0)),
        .filter = {.from = *from,
            .to = *to,
            .person = view.text(u"person").value_or(QString()),
            .call = view.text(u"call").value_or(QString()),
            .report = report},
        .isComplete = view.boolean(u"complete").value_or(false),
        .zone = *zone};
}

/** What the log says of an export of itself. */
QJsonObject detailOf(const QJsonObject &arguments)
{
    QJsonObject detail = arguments;
    detail.remove(u"zone"_s);
    return detail;
}

struct Begun
{
    database::AuditHead head; ///< with the entry of the export
    QString organization; ///< its name
};

Result<Begun> beginExport(database::Session &session, const audit::Entry &entry)
{
    if (const auto written = audit::append(session, entry); !written)
        return written.error();
    const auto head = database::AuditRepository(session).head(entry.organizationId);
    if (!head)
        return head.error();
    const auto found = database::OrganizationRepository(session).find(entry.organizationId);
    if (!found)
        return found.error();
    return Begun{.head = *head, .organization = *found ? (*found)->name : QString()};
}

} // namespace

AuditCommands::AuditCommands(database::Database &database, const audit::AuditService &service,
    std::shared_ptr<const audit::AuditLog> log, QString organizationId, Before before)
    : m_database(database)
    , m_service(service)
    , m_log(std::move(log))
    , m_organizationId(std::move(organizationId))
    , m_before(std::move(before))
{ }

bool AuditCommands::knows(const QString &command)
{
    return command == beginCommand || command == pageCommand;
}

QCoro::Task<Result<QJsonObject>> AuditCommands::run(QString command, QJsonObject arguments)
{
    if (command == beginCommand)
        co_return co_await begin(arguments);
    co_return co_await page(arguments);
}

QCoro::Task<Result<QJsonObject>> AuditCommands::begin(QJsonObject arguments)
{
    if (m_before)
        co_await m_before();
    const auto wish = wishFrom(arguments);
    if (!wish)
        co_return wish.error();
    const Principal who{.organizationId = m_organizationId, .tokenId = u"command line"_s};
    const audit::Entry entry = m_service.entry(who, u"audit.export"_s, {}, {}, detailOf(arguments));
    auto write = [entry](database::Session &session) { return beginExport(session, entry); };
    const auto begun = co_await m_database.write(write);
    if (!begun)
        co_return begun.error();
    const bool isComplete = wish->filter.isEmpty();
    co_return QJsonObject{{u"size"_s, begun->head.size}, {u"complete"_s, isComplete},
        {u"organization"_s, begun->organization},
        {u"head"_s,
            audit::exportHead(
                m_organizationId, begun->head.note, m_log->publicKey(), isComplete, wish->zone)}};
}

QCoro::Task<Result<QJsonObject>> AuditCommands::page(QJsonObject arguments)
{
    auto wish = wishFrom(arguments);
    if (!wish)
        co_return wish.error();
    wish->organizationId = m_organizationId;
    auto read = [wish = *wish](
                    database::Session &session) { return audit::readPage(session, wish); };
    const auto page = co_await m_database.read(read);
    if (!page)
        co_return page.error();
    QJsonArray lines;
    for (const QJsonObject &line : page->lines)
        lines.append(line);
    co_return QJsonObject{{u"lines"_s, lines}, {u"after"_s, page->after}};
}

} // namespace earshot
