// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace earshot::ui {

class ActionBook;
class WaveformView;

/** What can be done with @p view, put into @p book: its keys work while @p pane is visible. */
void addWaveActions(QWidget &pane, ActionBook &book, WaveformView &view);

} // namespace earshot::ui
