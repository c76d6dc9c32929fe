// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exportfiles.h"
#include "ui/models/auditpresenter.h"

/** What the export of the audit log says to people, and asks the receiver for. */
namespace earshot::ui::format {

/** The part of the log that the page shows, a line for each condition. */
QStringList exportedPart(const AuditPresenter::Filter &filter);

/** The same for the receiver, which takes no words that are searched for; @p report may be empty.
 */
QJsonObject exportFilter(const AuditQuery &query, const QString &report);

/** What comes of a format, in a sentence or two. */
QString exportHint(const QString &format);

/** "Audit log 2026-11", without an ending. @p today: where it is of no month. */
QString exportName(const AuditPresenter::Filter &filter, QDate today);

/** How many entries are where, and where their proofs are. */
QString exportDone(qint64 entries, const report::ExportOrder &order);

/** Why there is no file, and what to do; empty when it was cancelled. */
QString exportProblem(const Error &error);

} // namespace earshot::ui::format
