// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::ui {

/** Which pauses are shortened. */
enum class SilenceSkip {
    Off,
    Gentle, ///< longer than 2 s, to 1 s
    Medium, ///< longer than 1 s, to 0.6 s
    Strong, ///< longer than 0.6 s, to 0.4 s
};

} // namespace earshot::ui
