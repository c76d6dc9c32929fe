// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftable.h"

#include <algorithm>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 8; ///< between columns
constexpr qreal padding = 3; ///< above and below a row
constexpr qreal thinRule = 0.5;
constexpr qreal thickRule = 1.2;
constexpr qreal size = PdfPages::usualSize;
constexpr qsizetype rememberedLines = 4000;

/** Of the width, in parts of a hundred. */
constexpr std::array<qreal, printedColumns.size()> shares{6.5, 14.5, 13, 15.5, 15.5, 18.5, 16.5};

qreal offsetOf(PrintedColumn column, qreal width)
{
    qreal sum = 0;
    for (size_t i = 0; i < size_t(column); ++i)
        sum += shares[i];
    return width * sum / 100;
}

qreal widthOf(PrintedColumn column, qreal width)
{
    return width * shares[size_t(column)] / 100 - gap;
}

int mostLines(const std::vector<PlacedText> &cells)
{
    int most = 0;
    for (const PlacedText &cell : cells)
        most = std::max(most, cell.text->lines());
    return most;
}

} // namespace

PdfTable::PdfTable(PdfPages &pages)
    : m_pages(pages)
    , m_blocks(rememberedLines)
{
    for (const PrintedColumn column : printedColumns) {
        const qreal width = m_pages.width();
        auto text =
            std::make_shared<TextBlock>(m_pages.setting(widthOf(column, width), size, QFont::Bold));
        text->add(headOf(column));
        m_head.push_back({text, offsetOf(column, width)});
    }
    drawHead();
}

void PdfTable::drawHead()
{
    m_pages.drawLines(m_head, 0, mostLines(m_head), PdfPages::lineHeight(size));
    m_pages.skip(padding);
    m_pages.drawRule(thickRule);
    m_roomBelowHead = m_pages.room();
}

void PdfTable::nextPage()
{
    m_pages.newPage();
    drawHead();
}

PdfTable::Block PdfTable::block(PrintedColumn column, const QStringList &paragraphs)
{
    const QString key = QString::number(int(column)) + paragraphs.join(QChar(u'\n'));
    if (const Block *known = m_blocks.object(key))
        return *known;
    auto text =
        std::make_shared<TextBlock>(m_pages.setting(widthOf(column, m_pages.width()), size));
    for (const QString &paragraph : paragraphs)
        text->add(paragraph);
    m_blocks.insert(key, new Block(text), text->lines() + 1);
    return text;
}

std::vector<PlacedText> PdfTable::row(const Entry &entry)
{
    std::vector<PlacedText> cells;
    for (const PrintedColumn column : printedColumns)
        cells.push_back(
            {block(column, paragraphsOf(entry, column)), offsetOf(column, m_pages.width())});
    return cells;
}

void PdfTable::add(const Entry &entry)
{
    drawRow(row(entry), entry.number);
}

/** Whose the lines are that go on here, on their first line. */
void PdfTable::drawContinuation(qint64 number)
{
    const Block text = block(PrintedColumn::Number, {u"… "_s + QString::number(number)});
    m_pages.drawLines({{text, 0}}, 0, 1, PdfPages::lineHeight(size));
    m_pages.skip(-PdfPages::lineHeight(size));
}

void PdfTable::drawRow(const std::vector<PlacedText> &cells, qint64 number)
{
    const qreal lineHeight = PdfPages::lineHeight(size);
    constexpr qreal around = 2 * padding + thinRule;
    const int lines = mostLines(cells);
    const qreal height = lines * lineHeight + around;
    if (height > m_pages.room() && height <= m_roomBelowHead)
        nextPage();
    for (int from = 0; from < lines;) {
        const int room = int((m_pages.room() - around) / lineHeight);
        if (room < 1) {
            nextPage();
            continue;
        }
        const int to = std::min(lines, from + room);
        m_pages.skip(padding);
        if (from > 0)
            drawContinuation(number);
        m_pages.drawLines(cells, from, to, lineHeight);
        m_pages.skip(padding);
        m_pages.drawRule(thinRule);
        from = to;
    }
}

} // namespace earshot::report
