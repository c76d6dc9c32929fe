// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include <QPainter>

#include <algorithm>

namespace earshot::ui {

namespace {

/** Such text can't be drawn letter by letter. */
bool hasLettersFromTheRight(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

/** An isolate around a number, for instance, which says nothing where nothing else is. */
bool isSeen(QChar character)
{
    return character.category() != QChar::Other_Format;
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

qreal advance(const QFontMetricsF &metrics, QChar character, qreal digit)
{
    if (!isSeen(character))
        return 0;
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

Qt::Alignment physical(Qt::Alignment alignment, const QPainter &painter)
{
    if (painter.layoutDirection() != Qt::RightToLeft || alignment.testFlag(Qt::AlignAbsolute))
        return alignment;
    if (alignment & Qt::AlignRight)
        return Qt::AlignLeft;
    return alignment & Qt::AlignLeft ? Qt::AlignRight : alignment;
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
    if (hasLettersFromTheRight(text))
        return metrics.horizontalAdvance(text);
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
    if (hasLettersFromTheRight(text)) {
        painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    qreal x = startOf(area, physical(alignment, painter), figuresWidth(metrics, text));
    for (const QChar character : text) {
        if (!isSeen(character))
            continue;
        const qreal cell = advance(metrics, character, digit);
        const qreal inset = (cell - metrics.horizontalAdvance(character)) / 2;
        painter.drawText(QPointF(x + inset, baseline), QString(character));
        x += cell;
    }
}

} // namespace earshot::ui
