// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/cliprequests.h"
#include "ui/review/waveselection.h"

#include <QLocale>

namespace earshot::ui {

enum class LinkState { Works, Expired, Withdrawn };

LinkState linkState(const ClipLink &link, Timestamp now);

/** What leaves, before it does: "Whoever has this link can hear 0:12 to 0:20 of this call until …".
 */
QString disclosureText(
    const WaveRange &range, Timestamp until, bool hasPasscode, const QLocale &locale = QLocale());
/** What to know of a link's address once it is there: whether it leads to this computer only. */
QString addressText(const QUrl &url);
/** "0:12 to 0:20", with the link's name before it where it has one. */
QString linkTitle(const ClipLink &link);
/** "Works until 23 Nov 2026 10:00", "Expired on …", "Withdrawn on …". */
QString linkStateText(const ClipLink &link, Timestamp now, const QLocale &locale = QLocale());
/** "Opened 3 times, last on …", whether there is a passcode, and who made it. */
QString linkUseText(const ClipLink &link, const QLocale &locale = QLocale());

} // namespace earshot::ui
