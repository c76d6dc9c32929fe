// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::ui {

/** Makes every WaveformView a slider for screen readers, with times as its values. Calling it more
 * than once is fine. */
void installWaveformAccess();

} // namespace earshot::ui
