// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavepaint.h"

#include "ui/review/timetext.h"
#include "ui/theme/figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr qreal tickHeight = 4;
constexpr qreal labelHeight = 15;
constexpr qreal labelGap = 26;
constexpr qreal heardHeight = 2;
constexpr qreal widestBubble = 420;

void paintTick(QPainter &painter, const WaveLayout &at, const Theme &theme, const RulerTick &tick)
{
    const qreal x = std::round(at.xAt(tick.seconds)) + 0.5;
    const qreal top = at.ruler.top() + 2;
    painter.setPen(QPen(tick.labelled ? theme.textMuted : theme.border, 1));
    painter.drawLine(QPointF(x, top), QPointF(x, top + tickHeight));
    if (!tick.labelled)
        return;
    const QString text = playbackTime(tick.seconds);
    const qreal width = figuresWidth(QFontMetricsF(painter.font()), text);
    const qreal rightmost = std::max(at.ruler.left(), at.ruler.right() - width);
    const qreal left = std::clamp(x - width / 2, at.ruler.left(), rightmost);
    painter.setPen(theme.textMuted);
    drawFigures(painter, {left, top + tickHeight, width, labelHeight}, Qt::AlignLeft, text);
}

} // namespace

void paintRuler(QPainter &painter, const WaveLayout &at, const Theme &theme)
{
    painter.setFont(styledFont(painter.font(), TextStyle::Small));
    const qreal label = figuresWidth(QFontMetricsF(painter.font()), playbackTime(at.span.to()));
    for (const RulerTick &tick :
        rulerTicks(at.span.from(), at.span.to(), int(at.ruler.width()), int(label + labelGap)))
        paintTick(painter, at, theme, tick);
}

void paintLaneName(QPainter &painter, const QRectF &area, const QColor &colour, const QString &name)
{
    painter.setFont(styledFont(painter.font(), TextStyle::SmallStrong));
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, qCeil(area.width())));
}

void paintMessage(QPainter &painter, const WaveLayout &at, const Theme &theme, const QString &text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(at.lanes, space::radius, space::radius);
    constexpr int flags = int(Qt::AlignHCenter) | int(Qt::AlignBottom) | int(Qt::TextWordWrap);
    QRectF room = at.lanes.adjusted(space::large, 0, -space::large, 0);
    room.setBottom(at.lanes.center().y());
    painter.setFont(styledFont(painter.font(), TextStyle::Body));
    painter.setPen(theme.textMuted);
    painter.drawText(room, flags, text);
}

void paintProgress(QPainter &painter, const WaveLayout &at, const Theme &theme, double played)
{
    QRectF track(at.lanes.left() + space::small, std::round(at.lanes.center().y()) + space::large,
        at.lanes.width() - 2 * space::small, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.waveIdle);
    painter.drawRoundedRect(track, 1.5, 1.5);
    track.setRight(std::clamp(at.xAt(played), track.left(), track.right()));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(track, 1.5, 1.5);
}

void paintPlayhead(
    QPainter &painter, const WaveLayout &at, const Theme &theme, double seconds, qreal top)
{
    if (!at.span.contains(seconds))
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal x = std::clamp(at.xAt(seconds), at.lanes.left() + 1, at.lanes.right() - 1);
    const qreal left = std::round((x - 0.75) * ratio) / ratio;
    const qreal width = std::round(1.5 * ratio) / ratio;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.playhead);
    painter.drawRect(QRectF(left, top, width, at.lanes.bottom() - top));
}

void paintHeard(
    QPainter &painter, const WaveLayout &at, const Theme &theme, const HeardRanges &heard)
{
    const qreal y = at.lanes.bottom() - heardHeight - 1; // above the ring of the focus
    for (const HeardRange &range : heard) {
        if (range.to < at.span.from() || range.from > at.span.to())
            continue;
        const qreal from = at.xAt(range.from);
        const qreal width = std::max(1.0, at.xAt(range.to) - from);
        painter.fillRect(QRectF(from, y, width, heardHeight), theme.accent);
    }
}

void paintFocusRing(QPainter &painter, const WaveLayout &at, const Theme &theme)
{
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(at.lanes.adjusted(-2.5, -1.5, 2.5, 0.5), 4, 4);
}

void paintHover(
    QPainter &painter, const WaveLayout &at, const Theme &theme, qreal x, const QString &text)
{
    x = std::round(std::clamp(x, at.lanes.left(), at.lanes.right())) + 0.5;
    painter.setPen(QPen(theme.textMuted, 1));
    painter.drawLine(QPointF(x, at.lanes.top()), QPointF(x, at.lanes.bottom()));
    paintBubble(painter, at.ruler.adjusted(0, 1, 0, -1), theme, x, text);
}

void paintBubble(
    QPainter &painter, const QRectF &row, const Theme &theme, qreal x, const QString &text)
{
    painter.setFont(styledFont(painter.font(), TextStyle::SmallStrong));
    const QString fitting = painter.fontMetrics().elidedText(
        text, Qt::ElideRight, qFloor(std::min(widestBubble, row.width()) - 2 * space::small));
    const qreal width = figuresWidth(QFontMetricsF(painter.font()), fitting) + 2 * space::small;
    QRectF area(x - width / 2, row.top(), width, row.height());
    area.moveLeft(std::clamp(area.left(), row.left(), std::max(row.left(), row.right() - width)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.toast);
    painter.drawRoundedRect(area, 4, 4);
    painter.setPen(theme.onToast);
    drawFigures(painter, area, Qt::AlignHCenter, fitting);
}

} // namespace earshot::ui
