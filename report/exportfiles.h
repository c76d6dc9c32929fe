// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/prooffile.h"

#include <QStringList>

namespace earshot::report {

/** Which part of an audit log is wanted, and as what. */
struct ExportOrder
{
    QString format; ///< one of exportFormats()
    QString out;
    QJsonObject filter; ///< see audit::LogExport

    [[nodiscard]] bool isTable() const; ///< for people, with its proofs beside it
    [[nodiscard]] QString proofPath() const; ///< where the JSON Lines go
};

/** "jsonl", "csv", "pdf". */
QStringList exportFormats();

/**
 * Writes the file of @p order and, for a table, its proofs beside it: all of that, or nothing. For
 * a PDF there has to be a QGuiApplication; its texts are in the program's language.
 */
QCoro::Task<Result<Exported>> writeExport(
    ExportSource source, ExportOrder order, ExportCourse course);

} // namespace earshot::report
