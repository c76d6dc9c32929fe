// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/partfile.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace earshot::report {

/** What is asked of a receiver, by whichever way. */
using AskReceiver = std::function<QCoro::Task<Result<QJsonObject>>(QJsonObject arguments)>;

/** Where an export of an audit log is read: the receiver's audit::LogExport. */
struct ExportSource
{
    AskReceiver begin;
    AskReceiver page;
};

enum class ExportStep {
    Entries, ///< are read, with their proofs
    Count, ///< of the rows, for the numbers of the pages
    Rows, ///< are written
};

/** What goes with an export while it runs. */
struct ExportCourse
{
    /** How far the step was and is; may be empty. */
    std::function<void(ExportStep step, qint64 before, qint64 after, qint64 size)> progress = {};
    std::stop_token stop = {};

    void show(ExportStep step, qint64 before, qint64 after, qint64 size) const;
    [[nodiscard]] Result<void> goesOn() const; ///< Cancelled when it was stopped
};

/** What was exported. */
struct Exported
{
    QJsonObject head; ///< the first line
    QString organization; ///< its name
    qint64 entries = 0; ///< that fit the filter
};

/** Writes the audit log, or what of it fits @p filter (see audit::LogExport), as JSON Lines into
 * @p file. */
QCoro::Task<Result<Exported>> writeProof(
    ExportSource source, QJsonObject filter, PartFile &file, ExportCourse course);

} // namespace earshot::report
