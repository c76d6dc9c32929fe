// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace earshot {

/** Words for ready-made selections of the audit log: "access", "downloads", "failed", "retention",
 * "permissions", "settings". */
QStringList logReports();

/** Whether an entry with that action is in the report; false for a word that is none. */
bool isInLogReport(QStringView report, QStringView action);

} // namespace earshot
