// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace earshot::ui {

class ActionBook;
class WaveGrip;
class WaveformView;

/** What can be done with @p view, put into @p book and into the menu of the view: its keys work
 * while @p pane is visible. @p grip changes its height; @p swap makes agent and caller change
 * places. */
void addWaveActions(QWidget &pane, ActionBook &book, WaveformView &view, WaveGrip &grip,
    std::function<void()> swap);

} // namespace earshot::ui
