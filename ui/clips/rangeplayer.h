// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"
#include "ui/review/waveselection.h"

namespace earshot::ui {

/**
 * Plays one stretch of what is loaded, once, without skipping silence in it. The loop and the place
 * there were before come back when it is destroyed. Window thread; the player must outlive it.
 */
class RangePlayer : public QObject
{
    Q_OBJECT
public:
    explicit RangePlayer(Player &player, QObject *parent = nullptr);
    ~RangePlayer() override;

    void hear(const WaveRange &range);
    void stop();
    [[nodiscard]] bool isHearing() const { return m_isHearing; }

Q_SIGNALS:
    void hearingChanged();

private:
    void follow(double seconds);
    void setHearing(bool isHearing);

    Player &m_player;
    const std::optional<LoopRange> m_loopBefore;
    const double m_placeBefore;
    WaveRange m_range;
    double m_last = 0;
    bool m_isHearing = false;
};

} // namespace earshot::ui
