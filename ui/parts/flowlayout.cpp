// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace earshot::ui {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap)
    : m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{ }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto all = lines(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Line &line : all)
        height += line.height;
    return height + m_verticalGap * std::max(0, int(all.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    const auto all = lines(QLAYOUTSIZE_MAX);
    const QSize content = all.empty() ? QSize() : QSize(all.front().width, all.front().height);
    return content.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect area = rect.marginsRemoved(contentsMargins());
    for (const Line &line : lines(area.width())) {
        area.setHeight(line.height);
        place(line, area);
        area.translate(0, line.height + m_verticalGap);
    }
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> wide = broken(width, false);
    if (!m_yielding)
        return wide;
    std::vector<Line> narrow = broken(width, true);
    if (narrow.size() >= wide.size())
        return wide;
    for (Line &line : narrow)
        giveBack(line, width);
    return narrow;
}

std::vector<FlowLayout::Line> FlowLayout::broken(int width, bool isYielding) const
{
    std::vector<Line> result;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        Piece piece{item.get(), item->sizeHint()};
        if (m_yielding && item->widget() == m_yielding)
            piece.size.setWidth(
                isYielding ? m_yielding->minimumWidth() : m_yielding->maximumWidth());
        if (piece.size.width() > width && item->hasHeightForWidth())
            piece.size = {width, item->heightForWidth(width)};
        const bool isFirst = result.empty();
        if (isFirst || result.back().width + m_horizontalGap + piece.size.width() > width)
            result.emplace_back();
        add(result.back(), piece);
        if (!isFirst && result.back().pieces.size() == 1)
            keepTogether(*(result.end() - 2), result.back(), width);
    }
    return result;
}

void FlowLayout::add(Line &line, const Piece &piece) const
{
    line.width += (line.pieces.empty() ? 0 : m_horizontalGap) + piece.size.width();
    line.height = std::max(line.height, piece.size.height());
    line.pieces.push_back(piece);
}

/** Takes over to @p next what its only piece clings to, where both lines can have it so. */
void FlowLayout::keepTogether(Line &line, Line &next, int width) const
{
    const auto holds = [this](const Piece &piece) { return !isClinging(piece); };
    if (holds(next.pieces.front()))
        return;
    const auto last = std::find_if(line.pieces.rbegin(), line.pieces.rend(), holds);
    if (last == line.pieces.rend() || std::next(last) == line.pieces.rend())
        return; // nothing would stay
    const auto first = std::prev(last.base());
    Line stays;
    Line goes;
    for (auto piece = line.pieces.begin(); piece != line.pieces.end(); ++piece)
        add(piece < first ? stays : goes, *piece);
    add(goes, next.pieces.front());
    if (goes.width > width)
        return;
    line = stays;
    next = goes;
}

/** What the line has left goes to the widget that gave way. */
void FlowLayout::giveBack(Line &line, int width) const
{
    for (Piece &piece : line.pieces) {
        if (piece.item->widget() != m_yielding)
            continue;
        const int more =
            std::clamp(width - line.width, 0, m_yielding->maximumWidth() - piece.size.width());
        piece.size.rwidth() += more;
        line.width += more;
    }
}

bool FlowLayout::isClinging(const Piece &piece) const
{
    return std::ranges::find(m_clinging, piece.item->widget()) != m_clinging.end();
}

void FlowLayout::place(const Line &line, const QRect &area) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    for (const Piece &piece : line.pieces) {
        if (piece.item->widget() && piece.item->widget() == m_trailing)
            x += std::max(0, area.width() - line.width);
        const QSize size = piece.size.boundedTo({area.width(), line.height});
        const QRect place({x, area.top() + (line.height - size.height()) / 2}, size);
        piece.item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + m_horizontalGap;
    }
}

} // namespace earshot::ui
