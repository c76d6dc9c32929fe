// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavemarks.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal size = 9;
constexpr double sameMoment = 0.5; ///< seconds; while it plays, the last is not the one just begun
constexpr qreal reach = 7; ///< of a click, to both sides

QColor colourOf(WaveMarkKind kind, const Theme &theme)
{
    switch (kind) {
    case WaveMarkKind::Silence:
        return theme.textMuted;
    case WaveMarkKind::SlowAnswer:
        return theme.warning;
    case WaveMarkKind::Interruption:
        return theme.danger;
    case WaveMarkKind::Marker:
    case WaveMarkKind::Note:
        return theme.accent;
    case WaveMarkKind::Redacted:
        return theme.text;
    case WaveMarkKind::Hit:
        break;
    }
    return theme.marker;
}

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QList<QPointF>(corners));
    path.closeSubpath();
    return path;
}

QPainterPath cross()
{
    constexpr qreal arm = 2.2;
    QPainterPath path;
    path.addPath(polygon({{0, arm}, {arm, 0}, {size, size - arm}, {size - arm, size}}));
    path.addPath(polygon({{size - arm, 0}, {size, arm}, {arm, size}, {0, size - arm}}));
    path.setFillRule(Qt::WindingFill);
    return path.simplified();
}

QPainterPath pause()
{
    QPainterPath path;
    path.addRect(1, 0, 2.5, size);
    path.addRect(size - 3.5, 0, 2.5, size);
    return path;
}

/** In a square of @ref size whose left edge is the moment (a flag) or whose middle is (the rest).
 */
QPainterPath shapeOf(WaveMarkKind kind)
{
    constexpr qreal half = size / 2;
    switch (kind) {
    case WaveMarkKind::Silence:
        return pause();
    case WaveMarkKind::SlowAnswer:
        return polygon({{0.5, 0}, {size - 0.5, 0}, {0.5, size}, {size - 0.5, size}});
    case WaveMarkKind::Interruption:
        return cross();
    case WaveMarkKind::Marker:
        return polygon({{half, 0}, {size, half}, {half, size}, {0, half}});
    case WaveMarkKind::Note:
        return polygon({{0, 0}, {size - 3, 0}, {size, 3}, {size, size}, {0, size}});
    case WaveMarkKind::Redacted:
        return polygon({{0, 2}, {size, 2}, {size, size - 2}, {0, size - 2}});
    case WaveMarkKind::Hit:
        break;
    }
    return polygon({{half, 0}, {half + size - 1, 0}, {half, size}});
}

} // namespace

void WaveMarks::set(QList<WaveMark> marks)
{
    marks.removeIf([](const WaveMark &mark) { return !std::isfinite(mark.seconds); });
    std::ranges::stable_sort(marks, [](const WaveMark &a, const WaveMark &b) {
        return std::tie(a.kind, a.seconds) < std::tie(b.kind, b.seconds);
    });
    m_marks = std::move(marks);
}

void WaveMarks::paint(QPainter &painter, const WaveLayout &at, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    std::optional<WaveMarkKind> kind;
    QPainterPath shape;
    qreal last = -1;
    for (const WaveMark &mark : m_marks) {
        if (mark.kind != kind) {
            kind = mark.kind;
            shape = shapeOf(mark.kind);
            painter.setBrush(colourOf(mark.kind, theme));
            last = -1;
        }
        const qreal x = std::round(at.xAt(mark.seconds));
        if (x <= last || !at.span.contains(mark.seconds))
            continue;
        last = x;
        painter.drawPath(shape.translated(x - size / 2, at.marks.top() + 2));
    }
}

std::optional<WaveMark> WaveMarks::at(QPointF place, const WaveLayout &layout) const
{
    if (!layout.marks.contains(place))
        return {};
    std::optional<WaveMark> nearest;
    qreal distance = reach;
    for (const WaveMark &mark : m_marks) {
        const qreal away = std::abs(layout.xAt(mark.seconds) - place.x());
        if (away > distance || !layout.span.contains(mark.seconds))
            continue;
        nearest = mark;
        distance = away;
    }
    return nearest;
}

std::optional<WaveMark> WaveMarks::moment(double seconds, bool isNext) const
{
    QList<WaveMark> moments = m_marks;
    moments.removeIf([](const WaveMark &mark) { return mark.kind > WaveMarkKind::Interruption; });
    if (moments.isEmpty())
        return {};
    std::ranges::stable_sort(moments, {}, &WaveMark::seconds);
    if (isNext) {
        const auto after =
            std::ranges::upper_bound(moments, seconds + sameMoment, {}, &WaveMark::seconds);
        return after == moments.end() ? moments.first() : *after;
    }
    const auto at = std::ranges::lower_bound(moments, seconds - sameMoment, {}, &WaveMark::seconds);
    return at == moments.begin() ? moments.last() : *std::prev(at);
}

QString WaveMarks::textAt(double seconds) const
{
    QStringList texts;
    for (const WaveMark &mark : m_marks) {
        if (std::abs(mark.seconds - seconds) <= sameMoment)
            texts.append(mark.text);
    }
    return texts.join(u", "_s);
}

} // namespace earshot::ui
