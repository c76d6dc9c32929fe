// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/traceclearing.h"

#include "core/json.h"
#include "database/callindex.h"
#include "database/database.h"
#include "database/personfinder.h"
#include "database/providercallrepository.h"
#include "database/removalrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::Session;

namespace {

constexpr int logCallsAtOnce = 500;
constexpr int deliveriesAtOnce = 100;

/** Under which what is kept of an erasure stands among other work in progress. */
const QString workName = u"erasure"_s;

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = u"The erasure was stopped."_s};
}

} // namespace

QCoro::Task<Result<void>> TraceClearing::clear(
    AuditEvent by, QStringList traces, std::shared_ptr<Cleared> cleared, std::stop_token stop)
{
    const auto forgotten = co_await forgetViews(by.organizationId, traces);
    if (!forgotten)
        co_return forgotten.error();
    cleared->views = *forgotten;
    const auto blanked = co_await clearDeliveries(by.organizationId, traces, stop);
    if (!blanked)
        co_return blanked;
    const auto parts = co_await clearLog(by, traces, stop);
    if (!parts)
        co_return parts.error();
    cleared->logParts = *parts;
    const auto tidied = co_await tidy(stop);
    if (!tidied)
        co_return tidied;
    m_parts.forgetCopies();
    co_return Result<void>();
}

QCoro::Task<Result<qint64>> TraceClearing::forgetViews(
    const QString &organizationId, const QStringList &traces) const
{
    auto write = [organizationId, traces](Session &session) -> Result<qint64> {
        if (traces.isEmpty())
            return 0;
        return database::PersonFinder(session).forgetViews(organizationId, traces);
    };
    return m_parts.database.write(write);
}

QCoro::Task<Result<void>> TraceClearing::clearDeliveries(
    QString organizationId, QStringList traces, std::stop_token stop)
{
    qint64 after = 0;
    bool isMore = !traces.isEmpty();
    while (isMore) {
        if (stop.stop_requested())
            co_return cancelled();
        const auto place = co_await blankSome(organizationId, traces, after);
        if (!place)
            co_return place.error();
        after = place->first;
        isMore = place->second == deliveriesAtOnce;
    }
    co_return Result<void>();
}

/** Where it ended, and how many were looked at. */
QCoro::Task<Result<std::pair<qint64, qint64>>> TraceClearing::blankSome(
    const QString &organizationId, const QStringList &traces, qint64 after) const
{
    using Place = std::pair<qint64, qint64>;
    auto write = [organizationId, traces, after](Session &session) -> Result<Place> {
        qint64 place = after;
        const auto seen = database::PersonFinder(session).blankUnnamed(
            organizationId, traces, place, deliveriesAtOnce);
        return seen ? Result<Place>(Place(place, *seen)) : seen.error();
    };
    return m_parts.database.write(write);
}

QCoro::Task<Result<TraceClearing::Kept>> TraceClearing::kept(const QString &organizationId) const
{
    auto read = [organizationId](Session &session) -> Result<Kept> {
        const auto text = database::WorkProgressRepository(session).find(organizationId, workName);
        if (!text)
            return text.error();
        const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
        Kept left{.hasRemovedAll = json.value(u"hasRemovedAll"_s).toBool()};
        for (const QJsonValue &trace : json.value(u"traces"_s).toArray())
            left.traces.append(trace.toString());
        return left;
    };
    return m_parts.database.read(read);
}

QCoro::Task<Result<void>> TraceClearing::keep(const QString &organizationId, const Kept &left) const
{
    const QJsonObject json{{u"traces"_s, QJsonArray::fromStringList(left.traces)},
        {u"hasRemovedAll"_s, left.hasRemovedAll}};
    auto write = [organizationId, json, now = m_parts.clock.now()](Session &session) {
        session.tidyAfterCommit(); // what stood there before may be somebody's name
        return database::WorkProgressRepository(session).save(
            organizationId, workName, QString::fromUtf8(toJson(json)), now);
    };
    return m_parts.database.write(write);
}

/** Of all calls that wait for it, also of an erasure that was cut short; traces with the first. */
QCoro::Task<Result<qint64>> TraceClearing::clearLog(
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

QCoro::Task<Result<QStringList>> TraceClearing::pendingIn(const QString &organizationId) const
{
    auto read = [organizationId](Session &session) {
        return database::RemovalRepository(session).logPending(organizationId, logCallsAtOnce);
    };
    return m_parts.database.read(read);
}

QCoro::Task<Result<void>> TraceClearing::noteCleared(
    const QString &organizationId, const QStringList &callIds) const
{
    auto write = [organizationId, callIds](Session &session) {
        return database::RemovalRepository(session).logCleared(organizationId, callIds);
    };
    return m_parts.database.write(write);
}

/** A plain function: what it is called with must not be copied inside a co_await (g++ 12). */
QCoro::Task<Result<qint64>> TraceClearing::clearSome(const AuditEvent &by,
    const QStringList &callIds, const QStringList &traces, const std::stop_token &stop) const
{
    AuditEvent now = by;
    now.at = m_parts.clock.now();
    return m_parts.clearLog(now, callIds, traces, stop);
}

QCoro::Task<Result<void>> TraceClearing::tidy(std::stop_token stop)
{
    bool isMore = true;
    while (isMore) {
        if (stop.stop_requested())
            co_return cancelled();
        auto write = [](Session &session) -> Result<bool> {
            session.tidyAfterCommit();
            return database::CallIndex(session).tidySome();
        };
        const auto tidied = co_await m_parts.database.write(write);
        if (!tidied)
            co_return tidied.error();
        isMore = *tidied;
    }
    co_return Result<void>();
}

} // namespace earshot::upkeep
