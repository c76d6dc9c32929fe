// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"

#include <QSet>

#include <functional>

class QMenu;

/** What can be chosen in the menus of the filters, and how what was chosen is said. */
namespace earshot::ui {

void addChoice(QMenu &menu, const QString &text, bool isChosen, std::function<void()> choose);

/** These fill @p menu anew; a choice changes @p filter, which must outlive the menu, and calls
 * @p changed. */
void fillDirectionMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillRecordingMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillLengthMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillTranscriptMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillHeardMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillNotesMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillConsentMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
void fillReviewMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed);
/** Any of @p seen, and what of @p chosen is not among them. */
void fillNames(QMenu &menu, const QSet<QString> &seen, QStringList &chosen,
    const std::function<void()> &changed);

/** Empty when nothing of it is chosen. */
QString directionsText(const CallFilter &filter);
QString recordingsText(const CallFilter &filter);
/** Heard, reviews, consent, tags, notes, length, transcript, outcome, and how it ended. */
QString moreText(const CallFilter &filter);
void clearMore(CallFilter &filter);

} // namespace earshot::ui
