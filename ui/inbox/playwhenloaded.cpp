// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/playwhenloaded.h"

namespace earshot::ui {

PlayWhenLoaded::PlayWhenLoaded(Player &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
{
    connect(&player, &Player::stateChanged, this, &PlayWhenLoaded::follow);
}

void PlayWhenLoaded::arm()
{
    const Player::State state = m_player.state();
    const bool isLoaded = state == Player::State::Paused || state == Player::State::Playing;
    m_stage = isLoaded ? Stage::Armed : Stage::Expecting;
}

void PlayWhenLoaded::disarm()
{
    m_stage = Stage::Off;
}

void PlayWhenLoaded::follow(Player::State state)
{
    if (m_stage == Stage::Off)
        return;
    if (state == Player::State::Empty || state == Player::State::Loading)
        m_stage = Stage::Expecting;
    else if (m_stage == Stage::Expecting && state == Player::State::Paused) {
        disarm();
        m_player.play();
    }
}

} // namespace earshot::ui
