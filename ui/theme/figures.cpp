// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include <QPainter>

#include <algorithm>

namespace earshot::ui {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

qreal advance(const QFontMetricsF &metrics, QChar character, qreal digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

qreal startOf(const QRectF &area, Qt::Alignment alignment, qreal width)
{
    if (alignment & Qt::AlignRight)
        return area.right() - width;
    if (alignment & Qt::AlignHCenter)
        return area.center().x() - width / 2;
    return area.left();
}

} // namespace

qreal figuresWidth(const QFontMetricsF &metrics, const QString &text)
{
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += advance(metrics, character, digit);
    return width;
}

void drawFigures(
    QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal digit = digitWidth(metrics);
    const qreal baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qreal x = startOf(area, alignment, figuresWidth(metrics, text));
    for (const QChar character : text) {
        const qreal cell = advance(metrics, character, digit);
        const qreal inset = (cell - metrics.horizontalAdvance(character)) / 2;
        painter.drawText(QPointF(x + inset, baseline), QString(character));
        x += cell;
    }
}

} // namespace earshot::ui
