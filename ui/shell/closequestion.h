// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace earshot::ui {

class Closing;

/** Says what closing the window means for collecting, asks, and remembers the answer. @p done is
 * called when there is one; the question itself can be left, and then nothing happens. */
void askHowToClose(QWidget &window, Closing &closing, std::function<void()> done);

} // namespace earshot::ui
