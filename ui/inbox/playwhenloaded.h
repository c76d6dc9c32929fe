// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"

namespace earshot::ui {

/** Plays the recording that is loaded next, once. Window thread; the player must outlive it. */
class PlayWhenLoaded : public QObject
{
    Q_OBJECT
public:
    explicit PlayWhenLoaded(Player &player, QObject *parent = nullptr);

    void arm();
    void disarm();

private:
    enum class Stage {
        Off,
        Armed, ///< what is loaded now is not meant
        Expecting, ///< it was unloaded
    };

    void follow(Player::State state);

    Player &m_player;
    Stage m_stage = Stage::Off;
};

} // namespace earshot::ui
