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
    std::vector<Line> result;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (result.empty() || result.back().width + m_horizontalGap + size.width() > width)
            result.push_back({{}, -m_horizontalGap, 0});
        Line &line = result.back();
        line.items.push_back(item.get());
        line.width += m_horizontalGap + size.width();
        line.height = std::max(line.height, size.height());
    }
    return result;
}

void FlowLayout::place(const Line &line, const QRect &area) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    for (QLayoutItem *item : line.items) {
        if (item->widget() && item->widget() == m_trailing)
            x += std::max(0, area.width() - line.width);
        const QSize size = item->sizeHint().boundedTo({area.width(), line.height});
        const QRect place({x, area.top() + (line.height - size.height()) / 2}, size);
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + m_horizontalGap;
    }
}

} // namespace earshot::ui
