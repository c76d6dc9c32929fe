// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace earshot::ui {

/**
 * Text in which every digit takes the same width, so that times and lengths stand in columns and do
 * not jump while they count. Before Qt 6.7 a font's own tabular figures can't be asked for; there
 * each digit is set in the middle of a cell as wide as the widest one.
 */
qreal figuresWidth(const QFontMetricsF &metrics, const QString &text);

/** Draws @p text with the painter's font and pen; Qt::AlignLeft, AlignRight or AlignHCenter, always
 * vertically centred. As with QPainter::drawText(), left and right change places where the painter
 * runs from right to left, unless Qt::AlignAbsolute says no. */
void drawFigures(
    QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);

} // namespace earshot::ui
