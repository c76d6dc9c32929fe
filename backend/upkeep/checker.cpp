// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/checker.h"

#include "database/database.h"
#include "upkeep/checkobjects.h"

#include <QDirIterator>

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::InvariantRepository;

namespace {

constexpr int pageSize = 500;
constexpr qint64 mostFiles = 100'000; // that are counted
constexpr auto finishedWithin = 24h; // an object is written or removed by then

Error stopped()
{
    return {.code = ErrorCode::Cancelled, .message = u"The check was stopped."_s};
}

qint64 filesIn(const QString &folder)
{
    qint64 count = 0;
    QDirIterator files(folder, {u"*.events"_s}, QDir::Files); // others are not finished
    while (files.hasNext() && count < mostFiles) {
        files.next();
        ++count;
    }
    return count;
}

CheckProblem keptLink(const QString &callId)
{
    return {.kind = u"foreign_address"_s,
        .text = u"A failed upload keeps a whole link of the provider."_s,
        .callId = callId};
}

CheckProblem brokenLog(const QString &text)
{
    return {.kind = u"audit_broken"_s, .text = text};
}

struct EventPage
{
    QList<database::InboxFact> events;
    QSet<qint64> withoutCall;
};

Result<EventPage> eventPage(database::Session &session, qint64 after)
{
    InvariantRepository facts(session);
    const auto events = facts.inboxAfter(after, pageSize);
    if (!events)
        return events.error();
    const auto without = facts.withoutCall(*events);
    if (!without)
        return without.error();
    return EventPage{.events = *events, .withoutCall = *without};
}

} // namespace

Checker::Checker(Parts parts)
    : m_parts(std::move(parts))
{ }

QCoro::Task<Result<void>> Checker::run(Options options, std::stop_token stop)
{
    if (options.onlyAudit) {
        const auto audited = co_await checkAudits(stop);
        m_stage.clear();
        co_return audited;
    }
    const CheckMoment moment{.now = m_parts.clock.now(), .grace = options.grace};
    m_report.waiting.spooledEvents = filesIn(m_parts.eventFolder);
    m_stage = u"events"_s;
    if (const auto done = co_await checkEvents(moment, stop); !done)
        co_return done;
    m_stage = u"calls"_s;
    if (const auto done = co_await checkCalls(moment, stop); !done)
        co_return done;
    if (const auto done = co_await checkLinks(); !done)
        co_return done;
    if (const auto done = co_await checkUsages(); !done)
        co_return done;
    if (const auto done = co_await checkAudits(stop); !done)
        co_return done;
    m_stage = u"stored objects"_s;
    ObjectsCheck objects(m_parts.database, m_parts.store, m_report, options.readsBack, stop);
    const auto done = co_await objects.run();
    m_stage.clear();
    co_return done;
}

QCoro::Task<Result<void>> Checker::checkEvents(CheckMoment moment, std::stop_token stop)
{
    qint64 after = 0;
    while (!stop.stop_requested()) {
        auto read = [after](database::Session &session) { return eventPage(session, after); };
        const auto page = co_await m_parts.database.read(read);
        if (!page)
            co_return page.error();
        if (page->events.isEmpty())
            co_return Result<void>();
        for (const database::InboxFact &event : page->events)
            judgeEvent(event, !page->withoutCall.contains(event.id), moment, m_report);
        m_report.checked.events += page->events.size();
        after = page->events.last().id;
    }
    co_return stopped();
}

QCoro::Task<Result<void>> Checker::checkCalls(CheckMoment moment, std::stop_token stop)
{
    // Where nobody works, nothing is ever finished.
    const Timestamp leftBefore = moment.grace ? moment.now - finishedWithin : Timestamp();
    QString after;
    while (!stop.stop_requested()) {
        auto read = [after, leftBefore](database::Session &session) {
            return InvariantRepository(session).callsAfter(after, leftBefore, pageSize);
        };
        const auto page = co_await m_parts.database.read(read);
        if (!page)
            co_return page.error();
        if (page->isEmpty())
            co_return Result<void>();
        for (const database::CallFact &call : *page)
            judgeCall(call, moment, m_report);
        m_report.checked.calls += page->size();
        after = page->last().id;
    }
    co_return stopped();
}

QCoro::Task<Result<void>> Checker::checkLinks()
{
    auto read = [](database::Session &session) {
        return InvariantRepository(session).callsWithKeptLinks(CheckReport::longestList);
    };
    const auto calls = co_await m_parts.database.read(read);
    if (!calls)
        co_return calls.error();
    for (const QString &callId : *calls)
        m_report.add(keptLink(callId));
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> Checker::organizations()
{
    auto read = [](database::Session &session) {
        return InvariantRepository(session).organizations();
    };
    co_return co_await m_parts.database.read(read);
}

QCoro::Task<Result<void>> Checker::checkAudits(std::stop_token stop)
{
    m_stage = u"audit log"_s;
    const auto all = co_await organizations();
    if (!all)
        co_return all.error();
    for (const QString &id : *all) {
        if (const auto done = co_await checkAudit(id, stop); !done)
            co_return done;
        if (const auto done = co_await proveAudit(id, stop); !done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Checker::checkUsages()
{
    const auto all = co_await organizations();
    if (!all)
        co_return all.error();
    for (const QString &id : *all) {
        auto read = [id](database::Session &session) {
            return InvariantRepository(session).usage(id);
        };
        const auto usage = co_await m_parts.database.read(read);
        if (!usage)
            co_return usage.error();
        judgeUsage(*usage, m_report);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Checker::checkAudit(QString organizationId, std::stop_token stop)
{
    AuditTrail trail;
    qint64 after = 0;
    while (!stop.stop_requested()) {
        auto read = [organizationId, after](database::Session &session) {
            return InvariantRepository(session).auditAfter(organizationId, after, pageSize);
        };
        const auto page = co_await m_parts.database.read(read);
        if (!page)
            co_return page.error();
        if (page->isEmpty())
            co_return Result<void>();
        for (const database::AuditFact &entry : *page)
            trail.add(entry, m_report);
        m_report.checked.auditEntries += page->size();
        after = page->last().seq;
    }
    co_return stopped();
}

QCoro::Task<Result<void>> Checker::proveAudit(QString organizationId, std::stop_token stop)
{
    if (!m_parts.proveAudit)
        co_return Result<void>();
    const auto proof = co_await m_parts.proveAudit(organizationId, stop);
    if (!proof)
        co_return proof.error();
    m_report.waiting.auditEntries += proof->unproved;
    for (const QString &text : proof->wrong)
        m_report.add(brokenLog(text));
    co_return Result<void>();
}

} // namespace earshot::upkeep
