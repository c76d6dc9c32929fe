// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/logexport.h"

#include "audit/auditlog.h"
#include "core/json.h"
#include "core/localtime.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "domain/logreport.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditRepository;
using database::Session;

namespace {

constexpr qsizetype longestText = 200; ///< that the log keeps whole
constexpr double largestLog = 1e15; ///< whole numbers are exact up to there

const QString exportAction = u"audit.export"_s;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Error notBegun()
{
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver",
            "This export of the audit log was not begun, or too long ago; export it again."));
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

qint64 numberFrom(const JsonView &view, const QString &name)
{
    return qint64(std::clamp(view.number(name).value_or(0), 0.0, largestLog));
}

Result<ExportFilter> filterFrom(const JsonView &view)
{
    const auto from = momentFrom(view, u"from"_s);
    if (!from)
        return from.error();
    const auto to = momentFrom(view, u"to"_s);
    if (!to)
        return to.error();
    for (const QString &name : {u"person"_s, u"action"_s, u"call"_s}) {
        if (view.text(name).value_or(QString()).size() > longestText)
            return invalid(u"\"%1\" has at most %2 characters."_s.arg(name).arg(longestText));
    }
    const QString report = view.text(u"report"_s).value_or(QString());
    if (!report.isEmpty() && !logReports().contains(report))
        return invalid(
            u"There is no report \"%1\"; there are %2."_s.arg(report, logReports().join(u", "_s)));
    return ExportFilter{.from = *from,
        .to = *to,
        .person = view.text(u"person"_s).value_or(QString()),
        .action = view.text(u"action"_s).value_or(QString()),
        .call = view.text(u"call"_s).value_or(QString()),
        .report = report};
}

Result<PageWish> wishFrom(const QJsonObject &arguments)
{
    const JsonView view(arguments);
    const auto filter = filterFrom(view);
    if (!filter)
        return filter.error();
    const auto zone = timeZoneFrom(view.text(u"zone"_s).value_or(u"UTC"_s));
    if (!zone)
        return zone.error();
    return PageWish{.organizationId = {},
        .size = numberFrom(view, u"size"_s),
        .after = numberFrom(view, u"after"_s),
        .filter = *filter,
        .isComplete = filter->isEmpty(),
        .zone = *zone};
}

/** What the log says of an export of itself: what was asked for, not how it is read. */
QJsonObject detailOf(const QJsonObject &arguments)
{
    QJsonObject detail = arguments;
    for (const QString &name : {u"zone"_s, u"size"_s, u"after"_s})
        detail.remove(name);
    return detail;
}

struct Begun
{
    database::AuditHead head; ///< with the entry of the export
    QString organization; ///< its name
};

Result<Begun> beginExport(Session &session, const Entry &entry)
{
    if (const auto written = append(session, entry); !written)
        return written.error();
    const auto head = AuditRepository(session).head(entry.organizationId);
    if (!head)
        return head.error();
    const auto found = database::OrganizationRepository(session).find(entry.organizationId);
    if (!found)
        return found.error();
    return Begun{.head = *head, .organization = *found ? (*found)->name : QString()};
}

/** No page leaves without the entry that says so: the last one of what is exported. @p now: what it
 * would be if it were written at this moment. */
Result<void> checkBegun(Session &session, qint64 size, const Entry &now)
{
    const auto last = AuditRepository(session).list(now.organizationId, size - 1, 1);
    if (!last)
        return last.error();
    if (size < 1 || last->isEmpty())
        return notBegun();
    const database::AuditEvent &noted = last->constFirst();
    const bool isIt = noted.seq == size && noted.action == now.action && noted.actor == now.actor
        && noted.detail == now.detail && now.at - noted.at < LogExport::goodFor;
    return isIt ? Result<void>() : notBegun();
}

Result<Page> readNoted(Session &session, const PageWish &wish, const Entry &now)
{
    if (const auto begun = checkBegun(session, wish.size, now); !begun)
        return begun.error();
    return readPage(session, wish);
}

} // namespace

LogExport::LogExport(database::Database &database, const AuditService &service, qsizetype pageBytes)
    : m_database(database)
    , m_service(service)
    , m_pageBytes(pageBytes)
{ }

QCoro::Task<Result<QJsonObject>> LogExport::begin(Exporter exporter, QJsonObject arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        co_return wish.error();
    const QString organizationId = exporter.who.organizationId;
    const Entry entry =
        m_service.entry(exporter.who, exportAction, {}, exporter.origin, detailOf(arguments));
    auto write = [entry](Session &session) { return beginExport(session, entry); };
    const auto begun = co_await m_database.write(write);
    if (!begun)
        co_return begun.error();
    const QJsonObject head = exportHead(
        organizationId, begun->head.note, entry.log->publicKey(), wish->isComplete, wish->zone);
    const QJsonObject answer{{u"size"_s, begun->head.size}, {u"complete"_s, wish->isComplete},
        {u"organization"_s, begun->organization}, {u"head"_s, head}};
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> LogExport::page(Exporter exporter, QJsonObject arguments)
{
    auto wish = wishFrom(arguments);
    if (!wish)
        co_return wish.error();
    wish->organizationId = exporter.who.organizationId;
    wish->mostBytes = m_pageBytes;
    const Entry now =
        m_service.entry(exporter.who, exportAction, {}, exporter.origin, detailOf(arguments));
    auto read = [wish = *wish, now](Session &session) { return readNoted(session, wish, now); };
    const auto page = co_await m_database.read(read);
    if (!page)
        co_return page.error();
    QJsonArray lines;
    for (const QJsonObject &line : page->lines)
        lines.append(line);
    const QJsonObject answer{{u"lines"_s, lines}, {u"after"_s, page->after}};
    co_return answer;
}

} // namespace earshot::audit
