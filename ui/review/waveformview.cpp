// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveformview.h"

#include "ui/review/timetext.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/waveformaccess.h"
#include "ui/theme/figures.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr qreal rulerHeight = 22;
constexpr qreal tickHeight = 4;
constexpr qreal labelGap = 26;
constexpr qreal heardHeight = 2;
constexpr qreal markSize = 8;
constexpr qreal ringRoom = 3; ///< for the ring of the focus, at the side without names

} // namespace

WaveformView::WaveformView(QWidget *parent)
    : QWidget(parent)
{
    installWaveformAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Place in the recording"));
    setToolTip(tr("Click to listen from here (arrow keys: 5 s, with Shift 15 s)"));
    setAccessibleDescription(toolTip());
}

void WaveformView::showLoading()
{
    m_shows = Shows::Loading;
    m_lanes.setPeaks({}, 0);
    m_duration = 0;
    setPosition(0);
    update();
}

void WaveformView::showPeaks(Peaks peaks, double seconds)
{
    m_shows = Shows::Peaks;
    m_duration = seconds > 0 ? seconds : peaks.durationSeconds();
    m_lanes.setPeaks(std::move(peaks), m_duration);
    update();
}

void WaveformView::showWithoutPeaks(double seconds)
{
    m_shows = Shows::Nothing;
    m_lanes.setPeaks({}, 0);
    m_duration = std::max(0.0, seconds);
    update();
}

void WaveformView::setPosition(double seconds)
{
    const qreal before = xAt(m_position);
    m_position = std::max(0.0, seconds);
    if (qRound(before * devicePixelRatioF()) != qRound(xAt(m_position) * devicePixelRatioF()))
        update();
    announcePosition();
}

void WaveformView::setMarks(std::vector<double> seconds)
{
    m_marks = std::move(seconds);
    update();
}

void WaveformView::setHeard(HeardRanges heard)
{
    if (heard == m_heard)
        return;
    m_heard = std::move(heard);
    update();
}

void WaveformView::setAudible(bool agent, bool caller)
{
    m_lanes.setAudible({agent, caller});
    update();
}

QRectF WaveformView::laneArea() const
{
    const qreal ratio = devicePixelRatioF();
    const qreal names = std::round(nameWidth() * ratio) / ratio;
    const qreal lanes = WaveLanes::wholeBars(width() - names - ringRoom, ratio);
    return {isRightToLeft() ? std::round(ringRoom * ratio) / ratio : names, 2, lanes,
        height() - 2 - rulerHeight};
}

double WaveformView::secondsAt(qreal x) const
{
    const QRectF area = laneArea();
    return std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0) * m_duration;
}

qreal WaveformView::xAt(double seconds) const
{
    const QRectF area = laneArea();
    const double share = m_duration > 0 ? std::clamp(seconds / m_duration, 0.0, 1.0) : 0;
    return area.left() + share * area.width();
}

QSize WaveformView::sizeHint() const
{
    return {480, 170};
}

QSize WaveformView::minimumSizeHint() const
{
    return {160, 110};
}

/** Over the lanes the time under the pointer is shown; a tooltip would cover what is pointed at. */
bool WaveformView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip
        && laneArea().contains(static_cast<QHelpEvent *>(event)->pos())) {
        event->ignore();
        return true;
    }
    return QWidget::event(event);
}

void WaveformView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    paintRuler(painter, theme);
    if (m_shows == Shows::Peaks && m_lanes.laneCount() > 0) {
        paintNames(painter, theme);
        const QRectF area = laneArea();
        m_lanes.paint(painter, area, xAt(m_position) - area.left(), theme);
    } else {
        paintMessage(painter, theme);
    }
    paintHeard(painter, theme);
    paintMarks(painter, theme);
    paintPlayhead(painter, theme);
    paintHover(painter, theme);
    paintFocus(painter, theme);
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = event->position().x();
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position().x());
    update();
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void WaveformView::leaveEvent(QEvent *)
{
    m_hover.reset();
    update();
}

void WaveformView::focusInEvent(QFocusEvent *event)
{
    m_focusByKey = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

/** Screen readers are told once a second, not thirty times. */
void WaveformView::announcePosition()
{
    if (int(m_position) == m_announcedSecond)
        return;
    m_announcedSecond = int(m_position);
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, m_position);
    QAccessible::updateAccessibility(&event);
}

void WaveformView::seekTo(qreal x)
{
    if (m_duration > 0)
        Q_EMIT seekRequested(secondsAt(x));
}

QStringList WaveformView::laneNames() const
{
    switch (m_lanes.laneCount()) {
    case 0:
        return {};
    case 1:
        return {tr("Both")};
    default:
        return {TranscriptModel::speakerName(Speaker::Agent),
            TranscriptModel::speakerName(Speaker::Caller)};
    }
}

qreal WaveformView::nameWidth() const
{
    const QFontMetricsF metrics(styledFont(font(), TextStyle::SmallStrong));
    qreal widest = 0;
    for (const QString &name : laneNames())
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return widest > 0 ? std::min(widest, width() * 0.25) + space::medium : 0;
}

void WaveformView::paintNames(QPainter &painter, const Theme &theme) const
{
    painter.setFont(styledFont(font(), TextStyle::SmallStrong));
    const QRectF lanes = laneArea();
    const QStringList names = laneNames();
    const qreal room = nameWidth() - space::medium;
    for (int lane = 0; lane < names.size(); ++lane) {
        QRectF area = m_lanes.laneArea(lane, lanes.size()).translated(0, lanes.top());
        area.setLeft(isRightToLeft() ? width() - room : 0);
        area.setWidth(room);
        painter.setPen(lane == 0 ? theme.agent : theme.caller);
        const QString name =
            painter.fontMetrics().elidedText(names[lane], Qt::ElideRight, qCeil(room));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading, name);
    }
}

void WaveformView::paintMessage(QPainter &painter, const Theme &theme) const
{
    const QRectF area = laneArea();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(area, space::radius, space::radius);
    painter.setFont(styledFont(font(), TextStyle::Body));
    const QString text = m_shows == Shows::Loading
        ? tr("Loading the waveform …")
        : tr("There is no waveform for this recording. It can be played all the same.");
    constexpr int flags = int(Qt::AlignHCenter) | int(Qt::AlignBottom) | int(Qt::TextWordWrap);
    QRectF room = area.adjusted(space::large, 0, -space::large, 0);
    room.setBottom(area.center().y());
    painter.setPen(theme.textMuted);
    painter.drawText(room, flags, text);
    if (m_shows == Shows::Nothing)
        paintProgress(painter, theme);
}

/** Without bars the played part is told by a line along the middle. */
void WaveformView::paintProgress(QPainter &painter, const Theme &theme) const
{
    const QRectF area = laneArea();
    QRectF track(area.left() + space::small, std::round(area.center().y()) + space::large,
        area.width() - 2 * space::small, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.waveIdle);
    painter.drawRoundedRect(track, 1.5, 1.5);
    track.setRight(std::clamp(xAt(m_position), track.left(), track.right()));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(track, 1.5, 1.5);
}

void WaveformView::paintRuler(QPainter &painter, const Theme &theme) const
{
    painter.setFont(styledFont(font(), TextStyle::Small));
    const QRectF lanes = laneArea();
    const QFontMetricsF metrics(painter.font());
    const qreal label = figuresWidth(metrics, playbackTime(m_duration));
    for (const RulerTick &tick :
        rulerTicks(m_duration, int(lanes.width()), int(label + labelGap))) {
        const qreal x = std::round(xAt(tick.seconds)) + 0.5;
        painter.setPen(QPen(tick.labelled ? theme.textMuted : theme.border, 1));
        painter.drawLine(
            QPointF(x, lanes.bottom() + 2), QPointF(x, lanes.bottom() + 2 + tickHeight));
        if (!tick.labelled)
            continue;
        const QString text = playbackTime(tick.seconds);
        const qreal width = figuresWidth(metrics, text);
        const qreal left =
            std::clamp(x - width / 2, lanes.left(), std::max(lanes.left(), lanes.right() - width));
        painter.setPen(theme.textMuted);
        drawFigures(
            painter, QRectF(left, lanes.bottom() + 2 + tickHeight, width, 15), Qt::AlignLeft, text);
    }
}

void WaveformView::paintPlayhead(QPainter &painter, const Theme &theme) const
{
    if (m_duration <= 0)
        return;
    const QRectF lanes = laneArea();
    const qreal x = std::clamp(xAt(m_position), lanes.left() + 1, lanes.right() - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.playhead);
    const qreal ratio = devicePixelRatioF();
    const qreal left = std::round((x - 0.75) * ratio) / ratio;
    const qreal top = m_shows == Shows::Peaks ? lanes.top() : lanes.center().y();
    const qreal width = std::round(1.5 * ratio) / ratio;
    painter.drawRect(QRectF(left, top, width, lanes.bottom() - top));
}

void WaveformView::paintHeard(QPainter &painter, const Theme &theme) const
{
    if (m_duration <= 0)
        return;
    const qreal y = laneArea().bottom() - heardHeight - 1; // above the ring of the focus
    for (const HeardRange &range : m_heard) {
        const qreal from = xAt(range.from);
        painter.fillRect(
            QRectF(from, y, std::max(1.0, xAt(range.to) - from), heardHeight), theme.accent);
    }
}

/** A flag for each moment; of many that meet in one pixel, one. */
void WaveformView::paintMarks(QPainter &painter, const Theme &theme) const
{
    if (m_duration <= 0)
        return;
    const QRectF lanes = laneArea();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.marker);
    qreal last = -1;
    for (const double seconds : m_marks) {
        const qreal x = std::min(std::round(xAt(seconds)), lanes.right() - markSize);
        if (x <= last)
            continue;
        last = x;
        const QPointF corners[] = {
            {x, lanes.top()}, {x + markSize, lanes.top()}, {x, lanes.top() + markSize}};
        painter.drawPolygon(corners, 3);
    }
}

void WaveformView::paintFocus(QPainter &painter, const Theme &theme) const
{
    if (!hasFocus() || !m_focusByKey)
        return;
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(laneArea().adjusted(-2.5, -1.5, 2.5, 0.5), 4, 4);
}

void WaveformView::paintHover(QPainter &painter, const Theme &theme) const
{
    if (!m_hover || m_duration <= 0)
        return;
    const QRectF lanes = laneArea();
    const qreal x = std::round(std::clamp(*m_hover, lanes.left(), lanes.right())) + 0.5;
    painter.setPen(QPen(theme.textMuted, 1));
    painter.drawLine(QPointF(x, lanes.top()), QPointF(x, lanes.bottom()));
    painter.setFont(styledFont(font(), TextStyle::SmallStrong));
    const QString text = playbackTime(secondsAt(*m_hover));
    const qreal bubble = figuresWidth(QFontMetricsF(painter.font()), text) + 2 * space::small;
    QRectF area(x - bubble / 2, lanes.bottom() + 1, bubble, rulerHeight - 2);
    area.moveLeft(std::clamp(area.left(), 0.0, std::max(0.0, width() - bubble)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.toast);
    painter.drawRoundedRect(area, 4, 4);
    painter.setPen(theme.onToast);
    drawFigures(painter, area, Qt::AlignHCenter, text);
}

} // namespace earshot::ui
