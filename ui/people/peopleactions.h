// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/peoplepresenter.h"

class QMenu;
class QWidget;

namespace earshot::ui {

/** What can be done with somebody of the list: their roles, locking them out and letting them in.
 * @p presenter must outlive @p menu; what can't be undone alone is asked for above @p page. */
void fillPersonMenu(QMenu &menu, PeoplePresenter &presenter, const Member &member, QWidget &page);

/** Asks, and withdraws it. */
void askToWithdraw(PeoplePresenter &presenter, const OpenInvitation &invitation, QWidget &page);

} // namespace earshot::ui
