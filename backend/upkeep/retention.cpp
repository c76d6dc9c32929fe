// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/retention.h"

#include "core/logging.h"
#include "database/database.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::DueCall;
using database::RemovalOutcome;
using database::RetentionRepository;
using database::Session;

namespace {

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = u"The run was stopped."_s};
}

bool wasLongInTrash(const DueCall &call, const RetentionPolicy &policy, Timestamp now)
{
    return call.trashedAt && *call.trashedAt <= now - std::chrono::hours(24) * policy.trashDays;
}

QStringList newOf(const QList<DueCall> &calls)
{
    QStringList ids;
    for (const DueCall &call : calls) {
        if (!call.trashedAt && !call.isOnHold)
            ids.append(call.callId);
    }
    return ids;
}

/** Those of the trash that nothing asks for any more. */
Result<QStringList> notDue(Session &session, const QString &organizationId,
    const RetentionPolicy &policy, Timestamp now, const QStringList &ids)
{
    QStringList returned;
    for (const QString &id : ids) {
        const auto call = RetentionRepository(session).dueCall(organizationId, policy, now, id);
        if (!call)
            return call.error();
        if (!call->has_value() || (*call)->isOnHold)
            returned.append(id);
    }
    const auto taken = RetentionRepository(session).takeFromTrash(returned);
    return taken ? Result<QStringList>(returned) : taken.error();
}

void logRun(const RetentionReport &report)
{
    if (report.trashed > 0 || report.removed > 0 || report.returned > 0)
        logInfo(lcObjectStore, u"Retention rules were followed."_s,
            {{u"trashed"_s, report.trashed}, {u"removed"_s, report.removed},
                {u"returned"_s, report.returned}, {u"onHold"_s, report.onHold}});
}

} // namespace

Retention::Retention(CallRemover::Parts parts, Options options)
    : m_parts(std::move(parts))
    , m_options(std::move(options))
    , m_remover(m_parts)
{ }

void Retention::start()
{
    m_scope.start([this](std::stop_token stop) { return keepRunning(stop); });
}

QCoro::Task<> Retention::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> Retention::keepRunning(std::stop_token stop)
{
    co_await sleepFor(m_options.firstPause, stop);
    while (!stop.stop_requested()) {
        const bool isOurs = co_await isItsTurn();
        if (isOurs) {
            co_await runAll(stop);
        }
        co_await sleepFor(m_options.pause, stop);
    }
}

QCoro::Task<bool> Retention::isItsTurn()
{
    if (!m_options.isItsTurn)
        co_return true;
    co_return co_await m_options.isItsTurn();
}

QCoro::Task<> Retention::runAll(std::stop_token stop)
{
    auto read = [](Session &session) { return RetentionRepository(session).organizations(); };
    const auto organizations = co_await m_parts.gate.database.read(read);
    if (!organizations) {
        logProblem(lcObjectStore, organizations.error().withContext(u"Reading retention rules"_s));
        co_return;
    }
    for (const QString &id : *organizations) {
        const auto report = co_await run(id, stop);
        if (report)
            logRun(*report);
        else if (report.error().code != ErrorCode::Cancelled)
            logProblem(
                lcObjectStore, report.error().withContext(u"Following the retention rules"_s));
    }
}

void Retention::begin(const QString &organizationId)
{
    if (m_asked.isRunning)
        return;
    m_asked = Asked();
    m_asked.isRunning = true;
    m_scope.start(
        [this, organizationId](std::stop_token stop) { return runAsked(organizationId, stop); });
}

Retention::State Retention::state() const
{
    return {.isRunning = m_asked.isRunning, .error = m_asked.error, .report = *m_asked.report};
}

QCoro::Task<> Retention::runAsked(QString organizationId, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [this] { m_asked.stop.request_stop(); });
    const SharedReport report = m_asked.report;
    const std::stop_token asked = m_asked.stop.get_token();
    const auto done = co_await runFor(organizationId, report, asked);
    if (!done)
        m_asked.error = done.error().message;
    m_asked.isRunning = false;
}

QCoro::Task<Result<RetentionReport>> Retention::run(QString organizationId, std::stop_token stop)
{
    const auto report = std::make_shared<RetentionReport>();
    const auto done = co_await runFor(organizationId, report, stop);
    if (!done)
        co_return done.error();
    co_return *report;
}

QCoro::Task<Result<void>> Retention::runFor(
    QString organizationId, SharedReport report, std::stop_token stop)
{
    auto read = [organizationId](Session &session) {
        return RetentionRepository(session).policy(organizationId);
    };
    const auto kept = co_await m_parts.gate.database.read(read);
    if (!kept)
        co_return kept.error();
    Order order;
    order.organizationId = organizationId;
    order.policy = kept->policy;
    order.now = m_parts.gate.clock.now() + m_parts.gate.database.clockAhead();
    const auto returned = co_await emptyTrashOfOthers(order, report, stop);
    if (!returned)
        co_return returned;
    co_return co_await follow(order, report, stop);
}

QCoro::Task<Result<void>> Retention::emptyTrashOfOthers(
    Order order, SharedReport report, std::stop_token stop)
{
    QString after;
    bool isMore = true;
    while (isMore) {
        if (stop.stop_requested())
            co_return cancelled();
        auto write = [order, after, limit = m_options.callsAtOnce](
                         Session &session) -> Result<std::pair<QStringList, qint64>> {
            const auto ids = RetentionRepository(session).trash(order.organizationId, after, limit);
            if (!ids)
                return ids.error();
            const auto taken = notDue(session, order.organizationId, order.policy, order.now, *ids);
            return taken ? Result(std::pair(*ids, qint64(taken->size()))) : taken.error();
        };
        const auto page = co_await m_parts.gate.database.write(write);
        if (!page)
            co_return page.error();
        report->returned += page->second;
        isMore = page->first.size() == m_options.callsAtOnce;
        if (isMore)
            after = page->first.constLast();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Retention::follow(Order order, SharedReport report, std::stop_token stop)
{
    const std::vector<RetentionRule> rules = order.policy.inOrder();
    std::optional<database::CallCursor> after;
    qint64 known = 0; // of report->removed
    bool isMore = true;
    while (isMore) {
        const auto page = co_await pageOf(order, after);
        if (!page)
            co_return page.error();
        if (const auto moved = co_await moveToTrash(order, *page); !moved)
            co_return moved;
        for (const DueCall &call : *page) {
            if (stop.stop_requested())
                co_return cancelled();
            if (call.isOnHold)
                ++report->onHold;
            else if (!call.trashedAt)
                ++report->trashed;
            if (call.isOnHold || !wasLongInTrash(call, order.policy, order.now))
                continue;
            const QString rule = rules.at(call.rule).name;
            const auto removed = co_await remove(order, call.callId, rule, report);
            if (!removed)
                co_return removed;
        }
        if (m_options.onRemoved && report->removed > known)
            m_options.onRemoved();
        known = report->removed;
        isMore = page->size() == m_options.callsAtOnce;
        if (isMore)
            after = page->constLast().place;
    }
    co_return Result<void>();
}

/** Also the policy is read again. */
QCoro::Task<Result<void>> Retention::remove(
    Order order, QString callId, QString ruleName, SharedReport report)
{
    CallRemover::Order removal;
    removal.callId = callId;
    removal.entry.organizationId = order.organizationId;
    removal.entry.actor = u"system"_s;
    removal.entry.detail.insert(u"why"_s, u"retention"_s);
    removal.entry.detail.insert(u"rule"_s, ruleName);
    removal.isStillDue = [order, callId](Session &session) -> Result<bool> {
        RetentionRepository retention(session);
        const auto kept = retention.policy(order.organizationId);
        if (!kept)
            return kept.error();
        const auto call = retention.dueCall(order.organizationId, kept->policy, order.now, callId);
        if (!call)
            return call.error();
        return call->has_value() && wasLongInTrash(**call, kept->policy, order.now);
    };
    const auto outcome = co_await m_remover.remove(removal);
    if (!outcome)
        co_return outcome.error();
    if (outcome->what == RemovalOutcome::Removed) {
        ++report->removed;
        report->bytes += outcome->bytes;
        report->objectsLeft += outcome->left;
    } else if (outcome->what == RemovalOutcome::OnHold) {
        ++report->onHold;
    } else if (outcome->what == RemovalOutcome::InUse) {
        ++report->inUse;
    }
    co_return Result<void>();
}

QCoro::Task<Result<QList<DueCall>>> Retention::pageOf(
    const Order &order, const std::optional<database::CallCursor> &after) const
{
    auto read = [order, after, limit = m_options.callsAtOnce](Session &session) {
        return RetentionRepository(session).due(
            order.organizationId, order.policy, order.now, after, limit);
    };
    return m_parts.gate.database.read(read);
}

QCoro::Task<Result<void>> Retention::moveToTrash(
    const Order &order, const QList<DueCall> &calls) const
{
    auto write = [ids = newOf(calls), now = order.now](Session &session) {
        return RetentionRepository(session).moveToTrash(ids, now);
    };
    return m_parts.gate.database.write(write);
}

} // namespace earshot::upkeep
