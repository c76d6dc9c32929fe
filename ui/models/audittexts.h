// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/auditvalues.h"
#include "ui/models/tablecell.h"

#include <QLocale>

/** The audit log as people read it. Pure but for locale and time zone. */
namespace earshot::ui::format {

/** "Played", "Downloaded" …; the dotted word where we have none for it. */
QString auditAction(const QString &action);
/** Whether it is something that went wrong, or was refused. */
bool isAuditWarning(const AuditEntry &entry);
/** "Maria Ortega", "System"; a dash for nobody. */
QString auditPerson(const AuditEntry &entry);
/** The same for a name of the menu. */
QString auditPerson(const QString &name);
/** "Dana Whitfield · inbound"; empty where it is about no call. */
QString auditCall(const AuditEntry &entry);
/** "2:51 of 3:12", "1.1 MB · MP3", "expires 10:41". */
QString auditDetail(const AuditEntry &entry);
/** "Earshot 1.0 (Windows)", "Firefox 128 (Linux)". */
QString auditClient(const QString &userAgent);
/** "#12,431". */
QString auditNumber(qint64 seq, const QLocale &locale = QLocale());
/** "22 Nov 2026 09:59:00". */
QString auditMoment(Timestamp moment, const QLocale &locale = QLocale());
/** "November 2026", for the first day of a month; "Any time" for none. */
QString auditMonth(QDate month, const QLocale &locale = QLocale());

/** How the log stands, in a few words and in sentences. */
struct AuditBadge
{
    QString text;
    QString toolTip;
    CellTone tone = CellTone::Muted; ///< Good, Bad, Waiting or Muted

    bool operator==(const AuditBadge &) const = default;
};

AuditBadge auditBadge(const AuditChecking &checking, qint64 size);

} // namespace earshot::ui::format
