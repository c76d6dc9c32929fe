// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/entrycells.h"
#include "report/pdfpages.h"

#include <QCache>

namespace earshot::report {

/** The table of entries on the pages of a PDF, with its head on each; a row that is longer than a
 * page goes on on the next. */
class PdfTable
{
public:
    /** On a page that is empty. */
    explicit PdfTable(PdfPages &pages);

    void add(const Entry &entry);

private:
    using Block = std::shared_ptr<const TextBlock>;

    void drawHead();
    void nextPage();
    void drawRow(const std::vector<PlacedText> &cells, qint64 number);
    void drawContinuation(qint64 number);
    Block block(PrintedColumn column, const QStringList &paragraphs);
    [[nodiscard]] std::vector<PlacedText> row(const Entry &entry);

    PdfPages &m_pages;
    std::vector<PlacedText> m_head;
    qreal m_roomBelowHead = 0;
    QCache<QString, Block> m_blocks; ///< much of a log is the same again
};

} // namespace earshot::report
