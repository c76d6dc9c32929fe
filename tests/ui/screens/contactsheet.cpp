// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/contactsheet.h"

#include <QPainter>

#include <algorithm>

namespace earshot::test {

namespace {

constexpr int columns = 4;
constexpr int pictureWidth = 480;
constexpr int gap = 12;
constexpr int nameHeight = 22;

} // namespace

void ContactSheet::add(const QString &name, const QImage &picture)
{
    QImage small = picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
    small.setDevicePixelRatio(1);
    m_entries.push_back({name, std::move(small)});
}

QImage ContactSheet::image() const
{
    if (m_entries.empty())
        return {};
    int pictureHeight = 0;
    for (const Entry &entry : m_entries)
        pictureHeight = std::max(pictureHeight, entry.picture.height());
    const int rows = (int(m_entries.size()) + columns - 1) / columns;
    const QSize cell(pictureWidth + gap, pictureHeight + nameHeight + gap);
    QImage sheet(columns * cell.width() + gap, rows * cell.height() + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0x88, 0x8c, 0x92)); // between both appearances
    QPainter painter(&sheet);
    painter.setPen(Qt::black);
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        const QPoint corner(gap + i % columns * cell.width(), gap + i / columns * cell.height());
        painter.drawImage(corner, entry.picture);
        painter.drawText(QRect(corner.x(), corner.y() + pictureHeight, pictureWidth, nameHeight),
            Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
    return sheet;
}

} // namespace earshot::test
