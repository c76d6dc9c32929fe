// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/rangeplayer.h"

namespace earshot::ui {

namespace {

/** The player tells its place about 30 times a second: at the last one before the end it stops. */
constexpr double beforeEnd = 0.03;
constexpr double backSlack = 0.05;

} // namespace

RangePlayer::RangePlayer(Player &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_loopBefore(player.loop())
    , m_placeBefore(player.position())
{
    player.pause();
    connect(&player, &Player::positionChanged, this, &RangePlayer::follow);
    connect(&player, &Player::stateChanged, this, [this](Player::State state) {
        if (state != Player::State::Playing)
            stop();
    });
}

RangePlayer::~RangePlayer()
{
    disconnect(&m_player, nullptr, this, nullptr);
    if (m_isHearing)
        m_player.pause();
    m_player.clearLoop();
    m_player.seek(m_placeBefore);
    if (m_loopBefore)
        m_player.setLoop(m_loopBefore->from, m_loopBefore->to);
}

/** As a loop, because in one everything is heard, and nothing that comes after its end. */
void RangePlayer::hear(const WaveRange &range)
{
    stop();
    m_range = range;
    m_last = range.from;
    m_player.clearLoop();
    m_player.seek(range.from);
    m_player.setLoop(range.from, range.to);
    m_player.play();
    setHearing(m_player.state() == Player::State::Playing);
}

void RangePlayer::stop()
{
    if (!m_isHearing)
        return;
    setHearing(false);
    m_player.pause();
    m_player.clearLoop();
}

void RangePlayer::follow(double seconds)
{
    const bool hasEnded = seconds >= m_range.to - beforeEnd || seconds < m_last - backSlack;
    m_last = seconds;
    if (m_isHearing && hasEnded)
        stop();
}

void RangePlayer::setHearing(bool isHearing)
{
    if (m_isHearing == isHearing)
        return;
    m_isHearing = isHearing;
    Q_EMIT hearingChanged();
}

} // namespace earshot::ui
