// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxdelegate.h"

#include "ui/models/inboxmodel.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14;
constexpr int iconSize = 14;
constexpr int lineHeight = 20;

/** One line of text, left, cut with an ellipsis. */
void paintLine(QPainter &painter, const QRectF &area, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, area.width()));
}

/** Figures at the right end; what is left of the line. */
QRectF paintAtEnd(QPainter &painter, const QRectF &line, const QString &text)
{
    const qreal width = figuresWidth(QFontMetricsF(painter.font()), text);
    drawFigures(painter, line, Qt::AlignRight, text);
    const qreal taken = width + space::medium;
    return painter.layoutDirection() == Qt::RightToLeft ? line.adjusted(taken, 0, 0, 0)
                                                        : line.adjusted(0, 0, -taken, 0);
}

void paintReason(QPainter &painter, QRectF line, const Theme &theme, const QModelIndex &index)
{
    const bool hasReason = !index.data(InboxModel::ReasonRole).toString().isEmpty();
    painter.setPen(hasReason ? theme.warning : theme.textMuted);
    if (hasReason) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const qreal left = isMirrored ? line.right() - iconSize : line.left();
        painter.drawPixmap(QPointF(left, line.center().y() - iconSize / 2.0),
            iconPixmap(u"alert"_s, theme.warning, iconSize, ratio));
        constexpr qreal taken = iconSize + space::small;
        line = isMirrored ? line.adjusted(0, 0, -taken, 0) : line.adjusted(taken, 0, 0, 0);
    }
    paintLine(painter, line, reasonText(index));
}

} // namespace

QString reasonText(const QModelIndex &index)
{
    const QString reason = index.data(InboxModel::ReasonRole).toString();
    const int further = index.data(InboxModel::FurtherRole).toInt();
    if (reason.isEmpty())
        return InboxDelegate::tr("Nothing stands out");
    return further > 0
        ? InboxDelegate::tr("%1 · %2 more", "a reason, then how many there are besides")
              .arg(reason, QString::number(further))
        : reason;
}

void InboxDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const QRectF inner = QRectF(option.rect).adjusted(side, 0, -side, 0);
    const QRectF first(inner.left(), inner.center().y() - lineHeight, inner.width(), lineHeight);
    const QRectF second = first.translated(0, lineHeight);
    painter->save();
    painter->setFont(styledFont(option.font, TextStyle::Body));
    painter->setPen(theme.text);
    const QRectF who = paintAtEnd(*painter, first, index.data(InboxModel::LengthRole).toString());
    painter->setFont(styledFont(option.font, TextStyle::Strong));
    paintLine(*painter, who, index.data().toString());
    painter->setFont(styledFont(option.font, TextStyle::Small));
    painter->setPen(theme.textMuted);
    const QRectF why = paintAtEnd(*painter, second, index.data(InboxModel::TimeRole).toString());
    paintReason(*painter, why, theme, index);
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace earshot::ui
