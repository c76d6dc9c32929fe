// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveoverview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr WaveLook look{.bar = 1, .barGap = 0, .laneGap = 0};
constexpr qreal narrowest = 6; ///< a window to hold with the mouse
constexpr qreal lineHeight = 2;
constexpr qreal tickHeight = 6;
constexpr int veil = 150; ///< of 255, over what is out of sight

} // namespace

WaveOverview::WaveOverview(QWidget *parent)
    : QWidget(parent)
    , m_lanes(look)
{
    setAccessibleName(tr("The whole recording"));
    setToolTip(tr("Drag to see another part; Ctrl and the wheel over the lanes bring it nearer"));
}

void WaveOverview::setPeaks(const Peaks &peaks)
{
    m_lanes.setPeaks(peaks);
    update();
}

void WaveOverview::setAudible(std::array<bool, WaveLanes::maximumLanes> audible)
{
    m_lanes.setAudible(audible);
    update();
}

void WaveOverview::setSwapped(bool isSwapped)
{
    m_lanes.setSwapped(isSwapped);
    update();
}

void WaveOverview::setMarks(const QList<WaveMark> &marks)
{
    m_moments.clear();
    for (const WaveMark &mark : marks) {
        if (mark.kind >= WaveMarkKind::Marker)
            m_moments.push_back(mark.seconds);
    }
    std::ranges::sort(m_moments);
    update();
}

void WaveOverview::setHeard(const HeardRanges &heard)
{
    m_heard = heard;
    update();
}

void WaveOverview::setSpan(WaveSpan span)
{
    m_span = span;
    setCursor(span.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    update();
}

void WaveOverview::setPosition(double seconds)
{
    const qreal before = xAt(m_position);
    m_position = seconds;
    if (qRound(before * devicePixelRatioF()) != qRound(xAt(seconds) * devicePixelRatioF()))
        update();
}

double WaveOverview::secondsAt(qreal x) const
{
    return std::clamp(x / std::max(1, width()), 0.0, 1.0) * m_span.total();
}

qreal WaveOverview::xAt(double seconds) const
{
    return m_span.total() > 0 ? std::clamp(seconds / m_span.total(), 0.0, 1.0) * width() : 0;
}

QRectF WaveOverview::windowArea() const
{
    const qreal left = std::min(xAt(m_span.from()), width() - narrowest);
    const qreal wide = std::max(narrowest, xAt(m_span.to()) - xAt(m_span.from()));
    return {left, 0, wide, qreal(height())};
}

void WaveOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(rect(), 3, 3);
    if (m_span.total() <= 0)
        return;
    m_lanes.paint(painter, rect(), WaveSpan(m_span.total()), xAt(m_position), theme);
    if (!m_span.isWhole())
        paintWindow(painter, theme);
    paintMoments(painter, theme);
    const qreal ratio = devicePixelRatioF();
    const qreal left = std::clamp(xAt(m_position), 0.0, width() - 1.0);
    painter.fillRect(
        QRectF(std::round(left * ratio) / ratio, 0, 1 / ratio * std::round(ratio), height()),
        theme.playhead);
}

void WaveOverview::paintMoments(QPainter &painter, const Theme &theme) const
{
    for (const HeardRange &range : m_heard) {
        const qreal from = xAt(range.from);
        const qreal wide = std::max(1.0, xAt(range.to) - from);
        painter.fillRect(QRectF(from, height() - lineHeight, wide, lineHeight), theme.accent);
    }
    qreal last = -1;
    for (const double seconds : m_moments) {
        const qreal x = std::round(xAt(seconds));
        if (x > last)
            painter.fillRect(QRectF(x, 0, lineHeight, tickHeight), theme.marker);
        last = x;
    }
}

void WaveOverview::paintWindow(QPainter &painter, const Theme &theme) const
{
    const QRectF window = windowArea();
    QColor shade = theme.surface;
    shade.setAlpha(veil);
    painter.fillRect(QRectF(0, 0, window.left(), height()), shade);
    painter.fillRect(QRectF(window.right(), 0, width() - window.right(), height()), shade);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(window.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

void WaveOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_span.total() <= 0)
        return;
    const qreal x = event->position().x();
    if (m_span.isWhole())
        return Q_EMIT seekRequested(secondsAt(x));
    const bool isHeld = windowArea().contains(event->position());
    m_grip = isHeld ? secondsAt(x) - m_span.from() : m_span.length() / 2;
    setCursor(Qt::ClosedHandCursor);
    dragTo(x);
}

void WaveOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip)
        dragTo(event->position().x());
}

void WaveOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_grip.reset();
    setCursor(m_span.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void WaveOverview::dragTo(qreal x)
{
    Q_EMIT moveRequested(secondsAt(x) - *m_grip);
}

} // namespace earshot::ui
