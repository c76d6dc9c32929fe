// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/heardlog.h"

#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds pause{30};
constexpr qsizetype mostSittings = 1000;
constexpr std::size_t mostPieces = 2000; ///< of one sitting
constexpr qsizetype longestText = 200; ///< of an entry's detail

/** "10-40, 55.5-60" in seconds; of very many pieces the first. */
QString textOf(const HeardRanges &ranges)
{
    QString text;
    for (const HeardRange &range : ranges) {
        const QString piece =
            QString::number(range.from, 'g', 8) + u'-' + QString::number(range.to, 'g', 8);
        if (text.size() + piece.size() + 4 > longestText)
            return text + u", …"_s;
        text += text.isEmpty() ? piece : QString(u", "_s + piece);
    }
    return text;
}

QJsonObject detailOf(const HeardRanges &ranges)
{
    return {
        {u"ranges"_s, textOf(ranges)}, {u"seconds"_s, std::round(heardSeconds(ranges) * 10) / 10}};
}

} // namespace

HeardLog::HeardLog(audit::AuditService &audit, const Clock &clock, std::chrono::milliseconds quiet)
    : m_audit(audit)
    , m_clock(clock)
    , m_quiet(quiet)
{
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

void HeardLog::add(const Principal &who, const QString &callId, const audit::Origin &origin,
    const HeardRanges &ranges)
{
    if (ranges.empty() || m_scope.stopToken().stop_requested())
        return;
    const QString listener = who.organizationId + u' ' + listenerOf(who);
    endOthers(listener, callId);
    const QString key = listener + u' ' + callId;
    if (!m_sittings.contains(key) && m_sittings.size() >= mostSittings)
        makeRoom();
    Sitting &sitting = m_sittings[key];
    const HeardRanges before = sitting.ranges;
    sitting = {.who = who,
        .callId = callId,
        .origin = origin,
        .ranges = unionOf(before, ranges),
        .last = m_clock.now(),
        .isOver = false};
    // Nobody listens in so many pieces: written soon, so that it does not grow.
    if (sitting.ranges.size() >= mostPieces)
        sitting.isOver = true;
}

void HeardLog::endOthers(const QString &listener, const QString &callId)
{
    for (auto it = m_sittings.begin(); it != m_sittings.end(); ++it) {
        if (it.key().startsWith(listener + u' ') && it->callId != callId)
            it->isOver = true;
    }
}

/** Somebody reports more sittings than people can have: the one that rests longest goes. */
void HeardLog::makeRoom()
{
    auto oldest = m_sittings.begin();
    for (auto it = m_sittings.begin(); it != m_sittings.end(); ++it) {
        if (it->last < oldest->last)
            oldest = it;
    }
    m_sittings.erase(oldest);
}

QCoro::Task<> HeardLog::writeOver()
{
    co_await write(false);
}

QCoro::Task<> HeardLog::writeAll()
{
    for (Sitting &sitting : m_sittings)
        sitting.isOver = true;
    co_await write(false);
}

QCoro::Task<> HeardLog::write(bool all)
{
    const QString action = u"recording.heard"_s;
    const QStringList keys = m_sittings.keys();
    for (const QString &key : keys) {
        const auto found = m_sittings.constFind(key);
        if (found == m_sittings.constEnd())
            continue;
        const bool isOver = all || found->isOver || m_clock.now() - found->last >= m_quiet;
        if (!isOver)
            continue;
        const Sitting sitting = m_sittings.take(key);
        const QJsonObject detail = detailOf(sitting.ranges);
        const auto written =
            co_await m_audit.record(sitting.who, action, sitting.callId, sitting.origin, detail);
        if (!written && !all)
            putBack(key, sitting);
    }
}

/** More of it may have been reported meanwhile. */
void HeardLog::putBack(const QString &key, const Sitting &sitting)
{
    const auto later = m_sittings.find(key);
    if (later == m_sittings.end())
        m_sittings.insert(key, sitting);
    else
        later->ranges = unionOf(later->ranges, sitting.ranges);
}

QCoro::Task<> HeardLog::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const bool goesOn = co_await sleepFor(pause, stop);
        if (goesOn)
            co_await write(false);
    }
}

QCoro::Task<> HeardLog::stop()
{
    co_await m_scope.cancelAndWait();
    co_await write(true);
}

} // namespace earshot::api
