// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"

namespace earshot::test {

/** What the silent player (silentplayer.cpp) believes of every file it loads. */
void setSilentDuration(double seconds);

/** The gains that were last set, agent and caller. */
std::pair<double, double> silentGains(const ui::Player &player);

/** The file that is loaded; empty for none. */
QString silentFile(const ui::Player &player);

/** Devices come and go. */
void setSilentOutputs(ui::Player &player, const QList<ui::SoundDevice> &outputs);

/** Lets the player fail with this text. */
void failSilently(ui::Player &player, const QString &text);

} // namespace earshot::test
