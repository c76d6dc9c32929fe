// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livedelegate.h"

#include "ui/models/livemodel.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14;
constexpr int lineHeight = 19;
constexpr qreal dotSize = 8;

/** One line of text, in the direction of the language; its width. */
qreal paintLine(QPainter &painter, const QRectF &area, Qt::LayoutDirection direction,
    const QString &text, Qt::TextElideMode elide = Qt::ElideRight)
{
    const QFontMetricsF metrics(painter.font());
    const auto start = QStyle::visualAlignment(direction, Qt::AlignLeft);
    const QString shown = metrics.elidedText(text, elide, area.width());
    painter.drawText(area, int(start | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

/** What is left of @p line when @p width is used at its beginning. */
QRectF after(QRectF line, Qt::LayoutDirection direction, qreal width)
{
    direction == Qt::RightToLeft ? line.setRight(line.right() - width)
                                 : line.setLeft(line.left() + width);
    return line;
}

/** What is left of @p line when @p width is used at its end. */
QRectF before(const QRectF &line, Qt::LayoutDirection direction, qreal width)
{
    return after(line, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft, width);
}

QRectF paintDot(
    QPainter &painter, const QRectF &line, Qt::LayoutDirection direction, const QColor &colour)
{
    const qreal x = direction == Qt::RightToLeft ? line.right() - dotSize : line.left();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(x, line.center().y() - dotSize / 2, dotSize, dotSize));
    return after(line, direction, dotSize + space::small);
}

void paintWords(QPainter &painter, const QRectF &line, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const QString words = index.data(LiveModel::WordsRole).toString();
    const QString shown = words.isEmpty() ? LiveDelegate::tr("No words yet") : words;
    // The newest words are at the end.
    paintLine(painter, line, option.direction, shown, Qt::ElideLeft);
}

} // namespace

void LiveDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const Qt::LayoutDirection direction = option.direction;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentTint);
    const QRectF inner = QRectF(option.rect).adjusted(side, 0, -side, 0);
    QRectF first(inner.left(), inner.center().y() - lineHeight, inner.width(), lineHeight);
    QRectF second = first.translated(0, lineHeight);
    first = paintDot(*painter, first, direction, theme.accent);
    second = after(second, direction, dotSize + space::small);
    painter->setFont(styledFont(option.font, TextStyle::Body));
    painter->setPen(theme.text);
    const QString time = index.data(LiveModel::TimeRole).toString();
    drawFigures(*painter, first, QStyle::visualAlignment(direction, Qt::AlignRight), time);
    first = before(
        first, direction, figuresWidth(QFontMetricsF(painter->font()), time) + space::medium);
    painter->setFont(styledFont(option.font, TextStyle::Strong));
    const qreal width =
        paintLine(*painter, first, direction, index.data(LiveModel::WhoRole).toString());
    painter->setFont(styledFont(option.font, TextStyle::Small));
    painter->setPen(theme.textMuted);
    paintLine(*painter, after(first, direction, width + space::medium), direction,
        index.data(LiveModel::DetailRole).toString());
    paintWords(*painter, second, option, index);
    painter->restore();
}

QSize LiveDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace earshot::ui
