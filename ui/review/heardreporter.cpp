// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/heardreporter.h"

#include "ui/client/deliver.h"
#include "ui/client/receiverclient.h"
#include "ui/player/player.h"

namespace earshot::ui {

namespace {

constexpr std::chrono::seconds interval{15};
constexpr double longestStep = 1; ///< seconds from one position to the next; more is a jump
constexpr qsizetype mostUntold = 100; ///< calls
constexpr std::size_t mostParts = 200; ///< of one report

} // namespace

HeardReporter::HeardReporter(ReceiverClient &client, Player &player, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_player(player)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &HeardReporter::send);
    connect(&player, &Player::positionChanged, this, &HeardReporter::follow);
    connect(&player, &Player::stateChanged, this, [this](Player::State state) {
        if (state == Player::State::Playing)
            return;
        m_last = -1;
        send();
    });
}

void HeardReporter::setCall(const QString &callId)
{
    if (callId == m_callId)
        return;
    send();
    m_callId = callId;
    m_heard.clear();
    m_last = -1;
}

void HeardReporter::follow(double seconds)
{
    if (m_player.state() != Player::State::Playing)
        return;
    const double before = std::exchange(m_last, seconds);
    if (before < 0 || seconds <= before || seconds - before > longestStep)
        return;
    m_heard = unionOf(m_heard, {{.from = before, .to = seconds}}, mostParts);
    if (!m_timer.isActive())
        m_timer.start();
}

void HeardReporter::send()
{
    m_timer.stop();
    if (!m_heard.empty() && !m_callId.isEmpty())
        m_untold[m_callId] =
            unionOf(m_untold.value(m_callId), std::exchange(m_heard, {}), mostParts);
    const auto reports = std::exchange(m_untold, {});
    for (auto report = reports.cbegin(); report != reports.cend(); ++report)
        post(report.key(), report.value());
}

void HeardReporter::post(const QString &callId, const HeardRanges &ranges)
{
    deliver(m_client.addHeard(callId, ranges), this,
        [this, callId, ranges](const Result<HeardRanges> &all) {
            if (all.ok())
                Q_EMIT told(callId, *all);
            else
                failed(callId, ranges, all.error());
        });
}

/** Only what a broken connection kept back is worth telling again. */
void HeardReporter::failed(const QString &callId, const HeardRanges &ranges, const Error &error)
{
    const bool hasRoom = m_untold.contains(callId) || m_untold.size() < mostUntold;
    if (!error.retryable || !hasRoom)
        return;
    m_untold[callId] = unionOf(m_untold.value(callId), ranges, mostParts);
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace earshot::ui
