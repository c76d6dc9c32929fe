// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/personerasures.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "database/database.h"
#include "domain/searchwords.h"

#include <algorithm>

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::RemovalOutcome;
using database::Session;

namespace {

constexpr int callsAtOnce = 100;
constexpr int mostTries = 3; // of what is in use
constexpr qsizetype mostTraces = 200;

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = u"The erasure was stopped."_s};
}

QJsonObject detailOf(const ErasureReport &report)
{
    return {{u"calls"_s, report.removed}, {u"bytes"_s, report.bytes}, {u"onHold"_s, report.onHold},
        {u"inUse"_s, report.inUse}, {u"objectsLeft"_s, report.objectsLeft},
        {u"logParts"_s, report.logParts}, {u"views"_s, report.views},
        {u"mentions"_s, report.mentions}};
}

/** Whether what an earlier erasure left is to be cleared with this one's: nobody of it is here any
 * more, or it was the same person. Else calls of theirs may be on hold, and so the traces stay. */
bool isOf(const TraceClearing::Kept &left, const PersonQuery &person)
{
    const QList<Call> none;
    const QStringList own = tracesOf(person, none);
    return left.hasRemovedAll || std::ranges::any_of(own, [&left](const QString &trace) {
        return left.traces.contains(trace);
    });
}

} // namespace

struct PersonErasures::Run
{
    AuditEvent by;
    PersonQuery person;
    QString reason;
    ErasureState state;
    std::shared_ptr<TraceClearing::Cleared> cleared = std::make_shared<TraceClearing::Cleared>();
    QStringList traces;
    QStringList inUse; ///< calls
    bool hasBegun = false; ///< and the log says so
    std::stop_source stop;

    [[nodiscard]] AuditEvent entry(const QString &action, QJsonObject detail) const
    {
        AuditEvent made = by;
        made.action = action;
        detail.insert(u"erasure"_s, state.id);
        made.detail = detail;
        return made;
    }

    void addTraces(const QStringList &more)
    {
        for (const QString &trace : more) {
            if (traces.size() < mostTraces && !traces.contains(trace))
                traces.append(trace);
        }
    }
};

PersonErasures::PersonErasures(Parts parts)
    : m_parts(std::move(parts))
    , m_remover(m_parts.removing)
    , m_clearing(m_parts.clearing)
{ }

void PersonErasures::start(const QString &organizationId)
{
    m_isResuming = true;
    m_scope.start(
        [this, organizationId](std::stop_token stop) { return goOn(organizationId, stop); });
}

QCoro::Task<> PersonErasures::goOn(QString organizationId, std::stop_token stop)
{
    co_await resume(organizationId, stop);
    m_isResuming = false;
}

QCoro::Task<> PersonErasures::resume(QString organizationId, std::stop_token stop)
{
    const auto left = co_await m_clearing.kept(organizationId);
    const auto pending = co_await m_clearing.pendingIn(organizationId);
    if (!left || !pending) {
        const Error error = left ? pending.error() : left.error();
        logProblem(lcAudit, error.withContext(u"Looking for an erasure"_s));
        co_return;
    }
    if (left->traces.isEmpty() && pending->isEmpty())
        co_return;
    AuditEvent by;
    by.organizationId = organizationId;
    by.actor = u"system"_s;
    QStringList traces;
    if (left->hasRemovedAll)
        traces = left->traces;
    const auto figures = std::make_shared<TraceClearing::Cleared>();
    const auto cleared = co_await m_clearing.clear(by, traces, figures, stop);
    if (!cleared && cleared.error().code != ErrorCode::Cancelled)
        logProblem(lcAudit, cleared.error().withContext(u"Going on with an erasure"_s));
    // Where calls are left, whoever asks again needs the traces.
    if (!cleared || !left->hasRemovedAll)
        co_return;
    const TraceClearing::Kept nothing;
    const auto forgotten = co_await m_clearing.keep(organizationId, nothing);
    if (!forgotten)
        logProblem(lcAudit, forgotten.error().withContext(u"Ending an erasure"_s));
}

Result<QString> PersonErasures::begin(AuditEvent by, PersonQuery person, QString reason)
{
    if (m_isResuming)
        return Error{.code = ErrorCode::Conflict,
            .message = u"An erasure from before the start is being ended; try again soon."_s};
    std::shared_ptr<Run> &known = m_runs[by.organizationId];
    if (known && known->state.isRunning)
        return Error{.code = ErrorCode::Conflict,
            .message = u"Somebody is being erased already; wait until that has ended."_s};
    known = std::make_shared<Run>();
    known->by = std::move(by);
    known->person = std::move(person);
    known->reason = std::move(reason);
    known->state.id = newId();
    known->state.isRunning = true;
    m_scope.start([this, begun = known](std::stop_token stop) { return run(begun, stop); });
    return known->state.id;
}

void PersonErasures::cancel(const QString &organizationId)
{
    if (const auto known = m_runs.value(organizationId))
        known->stop.request_stop();
}

ErasureState PersonErasures::state(const QString &organizationId) const
{
    const auto known = m_runs.value(organizationId);
    return known ? known->state : ErasureState();
}

QCoro::Task<> PersonErasures::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> PersonErasures::run(SharedRun run, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [run] { run->stop.request_stop(); });
    const auto erased = co_await erase(run);
    ErasureState &state = run->state;
    state.isCancelled = !erased && erased.error().code == ErrorCode::Cancelled;
    if (!erased && !state.isCancelled) {
        state.error = erased.error().message;
        logProblem(lcAudit, erased.error().withContext(u"Erasing a person"_s));
    }
    if (run->hasBegun) {
        QJsonObject detail = detailOf(state.report);
        detail.insert(u"isComplete"_s, erased.ok());
        const AuditEvent entry = run->entry(u"caller.erased"_s, detail);
        const auto noted = co_await note(entry);
        if (!noted && state.error.isEmpty())
            state.error = noted.error().message;
    }
    // Whom it was about is nobody's business any more.
    run->person = {};
    run->traces.clear();
    state.isRunning = false;
}

QCoro::Task<Result<void>> PersonErasures::erase(SharedRun run)
{
    const QString organizationId = run->by.organizationId;
    if (const auto isOne = co_await checkIsOne(run); !isOne)
        co_return isOne;
    const QJsonObject why{{u"reason"_s, run->reason}};
    const AuditEvent entry = run->entry(u"caller.erase"_s, why);
    if (const auto noted = co_await note(entry); !noted)
        co_return noted;
    run->hasBegun = true;
    const auto before = co_await m_clearing.kept(organizationId);
    if (!before)
        co_return before.error();
    if (isOf(*before, run->person))
        run->addTraces(before->traces);
    if (const auto removed = co_await removeCalls(run); !removed)
        co_return removed;
    if (const auto removed = co_await tryAgain(run); !removed)
        co_return removed;
    run->state.isClearingLog = true;
    const ErasureReport &report = run->state.report;
    // By the same words the calls are found that have to stay.
    TraceClearing::Kept left;
    left.hasRemovedAll = report.onHold == 0 && report.inUse == 0;
    if (left.hasRemovedAll)
        left.traces = run->traces;
    if (const auto noted = co_await m_clearing.keep(organizationId, left); !noted)
        co_return noted;
    const std::stop_token stop = run->stop.get_token();
    const auto cleared = co_await m_clearing.clear(run->by, left.traces, run->cleared, stop);
    run->state.report.logParts = run->cleared->logParts;
    run->state.report.views = run->cleared->views;
    if (!cleared)
        co_return cleared;
    if (const auto counted = co_await countMentions(run, left.traces); !counted)
        co_return counted;
    const TraceClearing::Kept nothing;
    co_return co_await m_clearing.keep(organizationId, nothing);
}

/** A number without its country fits those of several people. */
QCoro::Task<Result<void>> PersonErasures::checkIsOne(SharedRun run)
{
    QString first;
    std::optional<database::CallCursor> after;
    bool isMore = !run->person.digits.isEmpty() && !run->person.isWhole;
    while (isMore) {
        const auto page = co_await pageOf(run->by.organizationId, run->person, after);
        if (!page)
            co_return page.error();
        for (const Call &call : page->calls) {
            const QString digits = numberDigits(call.customer.number);
            if (first.isEmpty())
                first = digits;
            if (digits != first)
                co_return Error{.code = ErrorCode::Conflict,
                    .message = u"Calls with several numbers end like this. Give the whole number, "
                               "with + and its country."_s};
        }
        after = page->next;
        isMore = after.has_value();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> PersonErasures::removeCalls(SharedRun run)
{
    const QList<Call> none;
    run->addTraces(tracesOf(run->person, none));
    std::optional<database::CallCursor> after;
    bool isMore = true;
    while (isMore) {
        const auto page = co_await pageOf(run->by.organizationId, run->person, after);
        if (!page)
            co_return page.error();
        const auto removed = co_await removePage(run, page->calls);
        if (!removed)
            co_return removed;
        after = page->next;
        isMore = after.has_value();
    }
    co_return Result<void>();
}

/** The traces are kept before the calls go that they are known from. */
QCoro::Task<Result<void>> PersonErasures::removePage(SharedRun run, QList<Call> calls)
{
    run->addTraces(tracesOf(run->person, calls));
    TraceClearing::Kept left;
    left.traces = run->traces;
    if (const auto noted = co_await m_clearing.keep(run->by.organizationId, left); !noted)
        co_return noted;
    const qint64 before = run->state.report.removed;
    Result<void> outcome;
    for (const Call &call : calls) {
        if (run->stop.stop_requested()) {
            outcome = cancelled();
        } else {
            outcome = co_await removeCall(run, call.id);
        }
        if (!outcome)
            break;
        ++run->state.seen;
    }
    if (run->state.report.removed > before)
        m_parts.onRemoved();
    co_return outcome;
}

QCoro::Task<Result<void>> PersonErasures::removeCall(SharedRun run, QString callId)
{
    const QJsonObject why{{u"why"_s, u"erasure"_s}};
    const CallRemover::Order order{
        .callId = callId, .clearsLog = true, .entry = run->entry(u"call.removed"_s, why)};
    const auto outcome = co_await m_remover.remove(order);
    if (!outcome)
        co_return outcome.error();
    ErasureReport &report = run->state.report;
    if (outcome->what == RemovalOutcome::Removed) {
        ++report.removed;
        report.bytes += outcome->bytes;
        report.objectsLeft += outcome->left;
    } else if (outcome->what == RemovalOutcome::OnHold) {
        ++report.onHold;
    } else if (outcome->what == RemovalOutcome::InUse) {
        run->inUse.append(callId);
        report.inUse = run->inUse.size();
    }
    co_return Result<void>();
}

/** A recording is being fetched for seconds, as a rule. */
QCoro::Task<Result<void>> PersonErasures::tryAgain(SharedRun run)
{
    for (int i = 0; i < mostTries && !run->inUse.isEmpty(); ++i) {
        co_await sleepFor(m_parts.pause, run->stop.get_token());
        const QStringList again = std::exchange(run->inUse, QStringList());
        run->state.report.inUse = 0;
        for (const QString &callId : again) {
            if (run->stop.stop_requested())
                co_return cancelled();
            if (const auto removed = co_await removeCall(run, callId); !removed)
                co_return removed;
        }
        m_parts.onRemoved();
    }
    co_return Result<void>();
}

/** At most so many of each name as are found at once: it is to be looked at, not to be exact. */
QCoro::Task<Result<void>> PersonErasures::countMentions(SharedRun run, QStringList traces)
{
    for (const QString &trace : traces) {
        if (!isTelling(trace))
            continue;
        PersonQuery named;
        named.name = trace;
        const auto page = co_await pageOf(run->by.organizationId, named, std::nullopt);
        if (!page)
            co_return page.error();
        run->state.report.mentions += page->mentions;
    }
    co_return Result<void>();
}

QCoro::Task<Result<database::PersonPage>> PersonErasures::pageOf(const QString &organizationId,
    const PersonQuery &person, const std::optional<database::CallCursor> &after) const
{
    auto read = [organizationId, person, after](Session &session) {
        return database::PersonFinder(session).page(organizationId, person, after, callsAtOnce);
    };
    return m_parts.removing.gate.database.read(read);
}

QCoro::Task<Result<void>> PersonErasures::note(AuditEvent entry) const
{
    entry.at = m_parts.removing.gate.clock.now();
    auto write = [entry, record = m_parts.removing.gate.record](
                     Session &session) { return record(session, entry); };
    return m_parts.removing.gate.database.write(write);
}

} // namespace earshot::upkeep
