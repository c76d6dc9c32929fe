// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveselection.h"

#include "ui/review/timetext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::WaveSelection)
};

constexpr int tint = 46; ///< of 255

QString lengthText(double seconds)
{
    return seconds < 60 ? Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1))
                        : spokenLength(seconds);
}

} // namespace

std::optional<WaveRange> WaveSelection::range() const
{
    if (!m_ends || m_ends->anchor == m_ends->head)
        return {};
    const auto [from, to] = std::minmax(m_ends->anchor, m_ends->head);
    return WaveRange{from, to};
}

void WaveSelection::set(WaveRange range)
{
    m_ends = Ends{range.from, range.to};
}

void WaveSelection::clear()
{
    m_ends.reset();
    m_press.reset();
    m_isDragging = false;
}

double WaveSelection::extend(double by, double start, double total)
{
    if (!range())
        m_ends = Ends{start, start};
    m_ends->head = std::clamp(m_ends->head + by, 0.0, std::max(0.0, total));
    return m_ends->head;
}

void WaveSelection::press(QPointF place, double seconds)
{
    m_press = Press{place, seconds};
    m_isDragging = false;
}

bool WaveSelection::move(QPointF place, double seconds)
{
    if (!m_press)
        return false;
    const qreal way = std::abs(place.x() - m_press->place.x());
    m_isDragging = m_isDragging || way >= QGuiApplication::styleHints()->startDragDistance();
    if (m_isDragging)
        m_ends = Ends{m_press->seconds, seconds};
    return m_isDragging;
}

bool WaveSelection::release()
{
    m_press.reset();
    return std::exchange(m_isDragging, false);
}

QString rangeText(const WaveRange &range)
{
    return Text::tr("%1 – %2 (%3)", "from, to, length")
        .arg(playbackTime(range.from), playbackTime(range.to), lengthText(range.length()));
}

void paintRange(QPainter &painter, const WaveLayout &at, const Theme &theme, const WaveRange &range)
{
    if (range.to < at.span.from() || range.from > at.span.to())
        return;
    const qreal left = at.xAt(range.from);
    const qreal right = std::max(left + 1, at.xAt(range.to));
    QColor colour = theme.accent;
    colour.setAlpha(tint);
    painter.fillRect(QRectF(left, at.lanes.top(), right - left, at.lanes.height()), colour);
    painter.setPen(QPen(theme.accent, 1));
    for (const auto &[seconds, x] : {std::pair(range.from, left), std::pair(range.to, right)}) {
        const qreal middle = std::round(x) + 0.5;
        if (at.span.contains(seconds))
            painter.drawLine(QPointF(middle, at.lanes.top()), QPointF(middle, at.lanes.bottom()));
    }
}

} // namespace earshot::ui
