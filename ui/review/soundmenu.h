// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::ui {

class IconButton;
class Player;

/** Its entries for the two sides can be hidden: a recording with one channel has none. */
void setSidesVisible(IconButton &soundButton, bool visible);

/** The agent is on the second channel, or no longer: who is heard faster or louder stays so. */
void setSidesSwapped(IconButton &soundButton, Player &player, bool isSwapped);

/** A chip that says which silence is skipped and what that saves, with a menu of how it is played.
 * The player must outlive it. */
IconButton *makeSoundButton(Player &player);

} // namespace earshot::ui
