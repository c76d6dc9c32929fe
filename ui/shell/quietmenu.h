// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QPushButton;
class QWidget;

namespace earshot::ui {

class DoNotDisturb;

/** How long notices are to be held back, with the way out first while they are. The menu follows @p
 * quiet, which must outlive it. */
void fillQuietMenu(QMenu &menu, DoNotDisturb &quiet);

/** The same behind a button that says how it is. */
QPushButton *makeQuietButton(DoNotDisturb &quiet, QWidget *parent);

} // namespace earshot::ui
