// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/conversation.h"

namespace earshot::simulator {

/**
 * Speaks @p script in two voices, the agent on the left and the caller on the right, with natural
 * pauses, into the WAV @p file (8 or 16 kHz). Voices, pauses and rate are chosen by @p dice for @p
 * number. Blocking: some hundred milliseconds.
 */
Result<Conversation> renderConversation(
    const Script &script, const Dice &dice, quint64 number, const QString &file);

} // namespace earshot::simulator
