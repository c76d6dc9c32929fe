// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celldelegate.h"

#include "ui/parts/tableview.h"
#include "ui/theme/figures.h"

#include <QPainter>

namespace earshot::ui {

namespace {

constexpr int chipPadding = 8;
constexpr int chipHeight = 20;

CellTone toneOf(const QModelIndex &index)
{
    return CellTone(index.data(CellToneRole).toInt());
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(CellChipRole).toBool())
        return styledFont(option.font, TextStyle::SmallStrong);
    const bool strong = toneOf(index) == CellTone::Strong || toneOf(index) == CellTone::Bad;
    return styledFont(option.font, strong ? TextStyle::Strong : TextStyle::Body);
}

void paintChip(QPainter &painter, const QRectF &area, const Theme &theme, const QColor &colour,
    const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - 2 * chipPadding);
    const qreal width = std::ceil(metrics.horizontalAdvance(shown)) + 2 * chipPadding;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal left = isMirrored ? std::floor(area.right() - width) - 0.5 : area.left() + 0.5;
    const QRectF chip(
        left, std::round(area.center().y() - chipHeight / 2.0) + 0.5, width, chipHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace

QColor toneColour(const Theme &theme, CellTone tone)
{
    switch (tone) {
    case CellTone::Plain:
    case CellTone::Strong:
        return theme.text;
    case CellTone::Muted:
        return theme.textMuted;
    case CellTone::Good:
        return theme.accent;
    case CellTone::Waiting:
        return theme.warning;
    case CellTone::Bad:
        return theme.danger;
    }
    Q_UNREACHABLE();
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const Theme theme = Theme::of(option.widget);
    const QRectF area = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    painter->save();
    painter->setFont(fontOf(option, index));
    const QColor colour = toneColour(theme, toneOf(index));
    painter->setPen(colour);
    const QFontMetricsF metrics(painter->font());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (index.data(CellChipRole).toBool())
        paintChip(*painter, area, theme, colour, text);
    else if (alignment.isValid() && (alignment.toInt() & Qt::AlignRight))
        drawFigures(*painter, area, Qt::AlignRight, text);
    else
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetricsF metrics(fontOf(option, index));
    const bool chip = index.data(CellChipRole).toBool();
    const qreal width = metrics.horizontalAdvance(index.data().toString())
        + (chip ? 2 * chipPadding + 2 : 2) + 2 * padding;
    return {int(std::ceil(width)), TableView::rowHeight};
}

} // namespace earshot::ui
