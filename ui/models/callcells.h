// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/searchmarks.h"
#include "ui/models/tablecell.h"

#include <QVariant>

/** What the columns of a CallsModel say of a call; pure but for language and time zone. */
namespace earshot::ui {

QVariant cellText(const Call &call, int column);
/** For a screen reader: what is only painted in the list is said with the customer. */
QVariant cellSpoken(
    const Call &call, int column, const SearchFind &found, std::optional<int> heardPercent);
/** All of what the list may have had to leave out. */
QVariant cellToolTip(const Call &call, int column, std::optional<int> heardPercent);
/** A call that never began has no transcript either, only nothing. */
RecordingState shownState(const Call &call);
/** How the state is felt wherever it is shown: good is what can be heard, waiting what comes by
 * itself, bad what does not. */
CellTone recordingTone(RecordingState state);

} // namespace earshot::ui
