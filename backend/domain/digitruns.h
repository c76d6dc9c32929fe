// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saidwords.h"

namespace earshot {

/** Digits of one speaker that go on; indices into SaidWords::digits. */
using DigitRun = std::vector<std::size_t>;

/**
 * The digits of each speaker in runs, by where they begin. A run goes on over fillers ("and
 * then"), over turns, and over a few words of the others ("mhm", the group read back), for up to
 * half a minute without digits. It ends at any other word of the speaker, and where somebody
 * speaks of another number. Turns of unknown speakers are taken for one speaker's.
 */
std::vector<DigitRun> digitRuns(const SaidWords &said);

} // namespace earshot
