// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/personerasures.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "database/callindex.h"
#include "database/database.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::RemovalOutcome;
using database::Session;

namespace {

constexpr int callsAtOnce = 100;
constexpr int logCallsAtOnce = 500;
constexpr int mostTries = 3; // of what is in use
constexpr qsizetype mostNames = 100;

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

} // namespace

struct PersonErasures::Run
{
    AuditEvent by;
    PersonQuery person;
    QString reason;
    ErasureState state;
    QStringList names; ///< of the calls
    QStringList inUse; ///< calls
    std::stop_source stop;

    [[nodiscard]] AuditEvent entry(const QString &action, QJsonObject detail) const
    {
        AuditEvent made = by;
        made.action = action;
        detail.insert(u"erasure"_s, state.id);
        made.detail = detail;
        return made;
    }
};

PersonErasures::PersonErasures(Parts parts)
    : m_parts(std::move(parts))
    , m_remover(m_parts.removing)
{ }

void PersonErasures::start(const QString &organizationId)
{
    m_scope.start(
        [this, organizationId](std::stop_token stop) { return resume(organizationId, stop); });
}

QCoro::Task<> PersonErasures::resume(QString organizationId, std::stop_token stop)
{
    const AuditEvent by{.organizationId = organizationId, .actor = u"system"_s};
    const QStringList nobody;
    const auto cleared = co_await clearLog(by, nobody, stop);
    if (!cleared && cleared.error().code != ErrorCode::Cancelled)
        logProblem(lcAudit, cleared.error().withContext(u"Going on with an erasure"_s));
}

Result<QString> PersonErasures::begin(AuditEvent by, PersonQuery person, QString reason)
{
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

QCoro::Task<> PersonErasures::run(std::shared_ptr<Run> run, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [run] { run->stop.request_stop(); });
    const auto erased = co_await erase(run);
    ErasureState &state = run->state;
    state.isCancelled = !erased && erased.error().code == ErrorCode::Cancelled;
    if (!erased && !state.isCancelled) {
        state.error = erased.error().message;
        logProblem(lcAudit, erased.error().withContext(u"Erasing a person"_s));
    }
    QJsonObject detail = detailOf(state.report);
    detail.insert(u"isComplete"_s, erased.ok());
    const AuditEvent entry = run->entry(u"caller.erased"_s, detail);
    const auto noted = co_await note(entry);
    if (!noted && state.error.isEmpty())
        state.error = noted.error().message;
    // Whom it was about is nobody's business any more.
    run->person = {};
    run->names.clear();
    state.isRunning = false;
}

QCoro::Task<Result<void>> PersonErasures::erase(std::shared_ptr<Run> run)
{
    const QJsonObject why{{u"reason"_s, run->reason}};
    const AuditEvent entry = run->entry(u"caller.erase"_s, why);
    if (const auto noted = co_await note(entry); !noted)
        co_return noted;
    if (const auto removed = co_await removeCalls(run); !removed)
        co_return removed;
    if (const auto removed = co_await tryAgain(run); !removed)
        co_return removed;
    run->state.isClearingLog = true;
    const ErasureReport &report = run->state.report;
    // By the same words the calls are found that have to stay.
    const bool staysSomething = report.onHold > 0 || report.inUse > 0;
    const QStringList traces = staysSomething ? QStringList() : tracesOf(run->person, run->names);
    if (const auto forgotten = co_await forgetViews(run, traces); !forgotten)
        co_return forgotten;
    const auto cleared = co_await clearLog(run->by, traces, run->stop.get_token());
    if (!cleared)
        co_return cleared.error();
    run->state.report.logParts = *cleared;
    if (const auto counted = co_await countMentions(run, traces); !counted)
        co_return counted;
    if (const auto tidied = co_await tidy(run->stop.get_token()); !tidied)
        co_return tidied;
    m_parts.forgetCopies();
    co_return Result<void>();
}

QCoro::Task<Result<void>> PersonErasures::removeCalls(std::shared_ptr<Run> run)
{
    std::optional<database::CallCursor> after;
    bool isMore = true;
    while (isMore) {
        auto read = [id = run->by.organizationId, person = run->person, after](Session &session) {
            return database::PersonFinder(session).page(id, person, after, callsAtOnce);
        };
        const auto page = co_await m_parts.removing.gate.database.read(read);
        if (!page)
            co_return page.error();
        for (const Call &call : page->calls) {
            if (run->stop.stop_requested())
                co_return cancelled();
            if (run->names.size() < mostNames && !run->names.contains(call.customer.name))
                run->names.append(call.customer.name);
            if (const auto removed = co_await removeCall(run, call.id); !removed)
                co_return removed;
            ++run->state.seen;
        }
        after = page->next;
        isMore = after.has_value();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> PersonErasures::removeCall(std::shared_ptr<Run> run, QString callId)
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
        m_parts.onRemoved();
    } else if (outcome->what == RemovalOutcome::OnHold) {
        ++report.onHold;
    } else if (outcome->what == RemovalOutcome::InUse) {
        run->inUse.append(callId);
        report.inUse = run->inUse.size();
    }
    co_return Result<void>();
}

/** A recording is being fetched for seconds, as a rule. */
QCoro::Task<Result<void>> PersonErasures::tryAgain(std::shared_ptr<Run> run)
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
    }
    co_return Result<void>();
}

/** At most so many of each name as are found at once: it is to be looked at, not to be exact. */
QCoro::Task<Result<void>> PersonErasures::countMentions(std::shared_ptr<Run> run, QStringList names)
{
    for (const QString &name : names) {
        if (name == run->person.digits)
            continue;
        const auto page = co_await pageOf(run->by.organizationId, name);
        if (!page)
            co_return page.error();
        run->state.report.mentions += page->mentions;
    }
    co_return Result<void>();
}

QCoro::Task<Result<database::PersonPage>> PersonErasures::pageOf(
    const QString &organizationId, const QString &name) const
{
    auto read = [organizationId, name](Session &session) {
        const PersonQuery wanted{.digits = {}, .name = name};
        return database::PersonFinder(session).page(organizationId, wanted, {}, callsAtOnce);
    };
    return m_parts.removing.gate.database.read(read);
}

QCoro::Task<Result<void>> PersonErasures::forgetViews(std::shared_ptr<Run> run, QStringList traces)
{
    if (traces.isEmpty())
        co_return Result<void>();
    auto write = [id = run->by.organizationId, traces](Session &session) {
        return database::PersonFinder(session).forgetViews(id, traces);
    };
    const auto forgotten = co_await m_parts.removing.gate.database.write(write);
    if (!forgotten)
        co_return forgotten.error();
    run->state.report.views = *forgotten;
    co_return Result<void>();
}

/** Of all calls that wait for it, also of an erasure that was cut short; traces with the first. */
QCoro::Task<Result<qint64>> PersonErasures::clearLog(
    AuditEvent by, QStringList traces, std::stop_token stop)
{
    const auto pending = co_await pendingIn(by.organizationId);
    if (!pending)
        co_return pending.error();
    const QStringList callIds = *pending;
    if (callIds.isEmpty() && traces.isEmpty())
        co_return qint64(0);
    const auto cleared = co_await clearSome(by, callIds, traces, stop);
    if (!cleared)
        co_return cleared.error();
    const auto noted = co_await noteCleared(by.organizationId, callIds);
    if (!noted)
        co_return noted.error();
    if (callIds.size() < logCallsAtOnce)
        co_return *cleared;
    const QStringList nobody;
    const auto rest = co_await clearLog(by, nobody, stop);
    if (!rest)
        co_return rest.error();
    co_return *cleared + *rest;
}

QCoro::Task<Result<QStringList>> PersonErasures::pendingIn(const QString &organizationId) const
{
    auto read = [organizationId](Session &session) {
        return database::RemovalRepository(session).logPending(organizationId, logCallsAtOnce);
    };
    return m_parts.removing.gate.database.read(read);
}

QCoro::Task<Result<void>> PersonErasures::noteCleared(
    const QString &organizationId, const QStringList &callIds) const
{
    auto write = [organizationId, callIds](Session &session) {
        return database::RemovalRepository(session).logCleared(organizationId, callIds);
    };
    return m_parts.removing.gate.database.write(write);
}

/** A plain function: what it is called with must not be copied inside a co_await (g++ 12). */
QCoro::Task<Result<qint64>> PersonErasures::clearSome(const AuditEvent &by,
    const QStringList &callIds, const QStringList &traces, const std::stop_token &stop) const
{
    return m_parts.clearLog(by, callIds, traces, stop);
}

QCoro::Task<Result<void>> PersonErasures::tidy(std::stop_token stop)
{
    bool isMore = true;
    while (isMore) {
        if (stop.stop_requested())
            co_return cancelled();
        auto write = [](Session &session) -> Result<bool> {
            session.tidyAfterCommit();
            return database::CallIndex(session).tidySome();
        };
        const auto tidied = co_await m_parts.removing.gate.database.write(write);
        if (!tidied)
            co_return tidied.error();
        isMore = *tidied;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> PersonErasures::note(AuditEvent entry)
{
    entry.at = m_parts.removing.gate.clock.now();
    auto write = [entry, record = m_parts.removing.gate.record](
                     Session &session) { return record(session, entry); };
    return m_parts.removing.gate.database.write(write);
}

} // namespace earshot::upkeep
