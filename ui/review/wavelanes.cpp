// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavelanes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

/** A bar, and the way from one to the next, in device pixels. */
struct BarPixels
{
    BarPixels(WaveLook look, qreal ratio)
        : bar(std::max(1, qRound(look.bar * ratio)))
        , step(bar + qRound(look.barGap * ratio))
    { }

    int bar;
    int step;
};

/** Phone calls are often quiet; they are enlarged, but never so far that hiss looks like speech. */
qreal amplification(int loudest)
{
    return std::clamp(120.0 / std::max(1, loudest), 1.0, 6.0);
}

} // namespace

void WaveLanes::setPeaks(Peaks peaks)
{
    m_peaks = std::move(peaks);
    m_loudest = m_peaks.loudest();
    m_stale = true;
}

void WaveLanes::setAudible(std::array<bool, maximumLanes> audible)
{
    m_stale = m_stale || audible != m_audible;
    m_audible = audible;
}

void WaveLanes::setSwapped(bool isSwapped)
{
    m_stale = m_stale || isSwapped != m_isSwapped;
    m_isSwapped = isSwapped;
}

qreal WaveLanes::wholeBars(qreal width, qreal ratio, WaveLook look)
{
    const BarPixels pixels(look, ratio);
    const int gap = pixels.step - pixels.bar;
    const int count = std::max(1, (qFloor(width * ratio) + gap) / pixels.step);
    return (count * pixels.step - gap) / ratio;
}

void WaveLanes::setAgentShare(double share)
{
    const double within =
        std::isnan(share) ? 0.5 : std::clamp(share, smallestShare, 1 - smallestShare);
    m_stale = m_stale || within != m_agentShare;
    m_agentShare = within;
}

QRectF WaveLanes::laneArea(int lane, QSizeF size) const
{
    if (laneCount() < 2)
        return {{}, size};
    const qreal room = size.height() - m_look.laneGap;
    const qreal first = room * m_agentShare;
    return lane == 0 ? QRectF(0, 0, size.width(), first)
                     : QRectF(0, first + m_look.laneGap, size.width(), room - first);
}

QRectF WaveLanes::borderArea(QSizeF size) const
{
    if (laneCount() < 2)
        return {};
    return {0, laneArea(0, size).bottom(), size.width(), m_look.laneGap};
}

void WaveLanes::paint(
    QPainter &painter, const QRectF &area, WaveSpan span, qreal playedUntil, const Theme &theme)
{
    m_stale = m_stale || span != m_span;
    m_span = span;
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_stale || m_size != area.size() || m_dark != theme.isDark
        || m_played.devicePixelRatio() != ratio)
        render(area.size(), ratio, theme);
    painter.save();
    painter.setClipRect(QRectF(area.left(), area.top(), playedUntil, area.height()));
    painter.drawPixmap(area.topLeft(), m_played);
    painter.setClipRect(area.adjusted(playedUntil, 0, 0, 0));
    painter.drawPixmap(area.topLeft(), m_rest);
    painter.restore();
}

void WaveLanes::render(QSizeF size, qreal ratio, const Theme &theme)
{
    const QSize pixels = (size * ratio).toSize().expandedTo({1, 1});
    m_size = size;
    m_dark = theme.isDark;
    m_stale = false;
    for (QPixmap *picture : {&m_played, &m_rest}) {
        *picture = QPixmap(pixels);
        picture->fill(Qt::transparent);
        QPainter painter(picture);
        painter.setPen(Qt::NoPen);
        for (int lane = 0; lane < laneCount(); ++lane) {
            const bool coloured = picture == &m_played && m_audible[std::size_t(lane)];
            const QColor own = lane == 0 ? theme.agent : theme.caller;
            painter.setBrush(coloured ? own : theme.waveIdle);
            drawLane(painter, lane, pixels, ratio);
        }
        painter.end();
        picture->setDevicePixelRatio(ratio);
    }
}

void WaveLanes::drawLane(QPainter &painter, int lane, QSize pixels, qreal ratio) const
{
    const auto [bar, step] = BarPixels(m_look, ratio);
    const QRectF area = laneArea(lane, QSizeF(pixels) / ratio);
    const int middle = qRound(area.center().y() * ratio);
    const qreal reach = area.height() * ratio / 2 / 128 * amplification(m_loudest);
    const int limit = qFloor(area.height() * ratio / 2);
    const int count = (pixels.width() + step - bar) / step;
    const int channel = m_isSwapped ? laneCount() - 1 - lane : lane;
    const auto columns = m_peaks.columns(channel, count, m_span.from(), m_span.to());
    for (int column = 0; column < count; ++column) {
        const PeakPair pair = columns[std::size_t(column)];
        const int up = std::clamp(qRound(pair.high * reach), 0, limit);
        const int down = std::clamp(qRound(-pair.low * reach), 0, limit);
        painter.drawRect(column * step, middle - up, bar, std::max(up + down, qCeil(ratio)));
    }
}

} // namespace earshot::ui
