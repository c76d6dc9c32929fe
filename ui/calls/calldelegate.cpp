// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calldelegate.h"

#include "ui/calls/findline.h"
#include "ui/calls/outlinepicture.h"
#include "ui/calls/rowremarks.h"
#include "ui/calls/stateshape.h"
#include "ui/models/callsmodel.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 14;

RecordingState stateOf(const QModelIndex &index)
{
    return RecordingState(index.data(CallsModel::StateRole).toInt());
}

QString iconOf(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return u"arrow-down-left"_s;
    case Direction::Outbound:
        return u"arrow-up-right"_s;
    case Direction::Web:
        return u"globe"_s;
    case Direction::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/** In the middle of the height, at the side where reading begins. */
QRectF startingAt(const QRectF &area, const QPainter &painter, qreal width, qreal height)
{
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal left = isMirrored ? std::floor(area.right() - width) - 0.5 : area.left() + 0.5;
    return {left, area.center().y() - height / 2, width, height};
}

/** One line of text, left, cut with an ellipsis. */
void paintLine(QPainter &painter, const QRectF &area, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, area.width()));
}

/** Makes @p area narrower on the side where reading begins. */
void takeFromStart(QRectF &area, qreal width, const QPainter &painter)
{
    if (painter.layoutDirection() == Qt::RightToLeft)
        area.setRight(area.right() - width);
    else
        area.setLeft(area.left() + width);
}

/** The second line: the number and the remarks. */
void paintDetails(QPainter &painter, QRectF area, const Theme &theme, const QModelIndex &index)
{
    const QFontMetricsF metrics(painter.font());
    const QString separator = remarkSeparator();
    bool isFirst = true;
    for (const RowRemark &remark : fitted(rowRemarks(index, theme), metrics, area.width())) {
        if (!std::exchange(isFirst, false)) {
            painter.setPen(theme.textMuted);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, separator);
            takeFromStart(area, metrics.horizontalAdvance(separator), painter);
        }
        painter.setPen(remark.colour);
        const qreal width = remark.width(metrics);
        if (remark.isNumber() && width <= area.width())
            drawFigures(painter, area, Qt::AlignLeft, remark.text);
        else
            paintLine(painter, area, remark.text);
        takeFromStart(area, width, painter);
    }
}

} // namespace

int CallDelegate::heightBelow(const QModelIndex &index)
{
    return index.data(CallsModel::FoundRole).isValid() ? findLineHeight : 0;
}

int CallDelegate::heightOf(const QModelIndex &index)
{
    const bool newDay = !index.data(CallsModel::DayRole).toString().isEmpty();
    return space::rowHeight + heightBelow(index) + (newDay ? dayBandHeight : 0);
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, heightOf(index)};
}

/** Bars where the words will be. */
void CallDelegate::paintStandIn(
    QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index)
{
    const int column = index.column();
    if (column == CallsModel::StateColumn || column == CallsModel::DirectionColumn)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    const qreal widest = column == CallsModel::CustomerColumn ? 110 + (index.row() * 37) % 50 : 40;
    const qreal width = std::min(area.width(), widest);
    painter.drawRoundedRect(startingAt(area, painter, width, 10), 4, 4);
}

void CallDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    QRectF area = option.rect;
    area.setBottom(area.bottom() - heightBelow(index));
    area.setTop(area.bottom() - space::rowHeight);
    const QRectF inner = area.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->save();
    painter->setFont(styledFont(option.font, TextStyle::Body));
    painter->setPen(theme.text);
    if (!index.data(CallsModel::LoadedRole).toBool()) {
        paintStandIn(*painter, inner, theme, index);
        painter->restore();
        return;
    }
    switch (index.column()) {
    case CallsModel::StateColumn:
        paintState(*painter, area, theme, stateOf(index),
            CallStatus(index.data(CallsModel::StatusRole).toInt()));
        break;
    case CallsModel::TimeColumn:
        painter->setPen(theme.textMuted);
        drawFigures(*painter, inner, Qt::AlignLeft, index.data().toString());
        break;
    case CallsModel::DirectionColumn:
        paintDirection(*painter, area, theme, index);
        break;
    case CallsModel::CustomerColumn:
        paintCustomer(*painter, inner, theme, index);
        break;
    case CallsModel::LengthColumn:
        paintLength(*painter, inner, theme, index);
        break;
    case CallsModel::OutcomeColumn:
        paintOutcome(*painter, inner, theme, index.data().toString());
        break;
    default:
        break;
    }
    painter->restore();
}

void CallDelegate::paintCustomer(
    QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index)
{
    const bool oneLine = rowRemarks(index, theme).isEmpty();
    const QFont base = painter.font();
    painter.setFont(styledFont(base, TextStyle::Strong));
    if (oneLine)
        return paintLine(painter, area, index.data().toString());
    const QPointF middle = area.center();
    paintLine(painter, {area.left(), middle.y() - 19, area.width(), 19}, index.data().toString());
    painter.setFont(styledFont(base, TextStyle::Small));
    paintDetails(painter, {area.left(), middle.y() + 1, area.width(), 17}, theme, index);
}

void CallDelegate::paintLength(
    QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index)
{
    const QString length = index.data().toString();
    const auto outline = index.data(CallsModel::OutlineRole).value<SoundOutline>();
    if (outline.isEmpty())
        return drawFigures(painter, area, Qt::AlignLeft, length);
    const qreal middle = area.center().y();
    drawFigures(painter, {area.left(), middle - 19, area.width(), 19}, Qt::AlignLeft, length);
    paintOutline(painter, {area.left(), middle + 2, area.width(), 15}, theme, outline);
}

void CallDelegate::paintDirection(
    QPainter &painter, const QRectF &area, const Theme &theme, const QModelIndex &index)
{
    const QString icon = iconOf(Direction(index.data(CallsModel::DirectionRole).toInt()));
    if (icon.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPointF corner = area.center() - QPointF(iconSize / 2.0, iconSize / 2.0);
    painter.drawPixmap(corner, iconPixmap(icon, theme.text, iconSize, ratio));
}

void CallDelegate::paintOutcome(
    QPainter &painter, const QRectF &area, const Theme &theme, const QString &text)
{
    if (text.isEmpty())
        return;
    painter.setFont(styledFont(painter.font(), TextStyle::Small));
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text.simplified(), Qt::ElideRight, area.width() - 14);
    const qreal width = std::ceil(metrics.horizontalAdvance(shown)) + 14;
    QRectF pill = startingAt(area, painter, width, 20);
    pill.moveTop(std::round(pill.top()) + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(theme.text);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace earshot::ui
