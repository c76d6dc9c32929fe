// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveformview.h"

#include "ui/review/timetext.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/waveformaccess.h"
#include "ui/review/waveoverview.h"
#include "ui/review/wavepaint.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr double zoomStep = 1.5;
constexpr double wheelNotch = 120; ///< Qt's eighths of a degree
constexpr double scrollPixels = 60; ///< a notch of the wheel
constexpr double jump = 2; ///< seconds; farther was no playing

} // namespace

WaveformView::WaveformView(QWidget *parent)
    : QWidget(parent)
    , m_overview(new WaveOverview(this))
{
    installWaveformAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Place in the recording"));
    setToolTip(tr("Click to listen from here (arrow keys: 5 s, with Shift 15 s)"));
    setAccessibleDescription(toolTip());
    connect(m_overview, &WaveOverview::seekRequested, this, &WaveformView::seekRequested);
    connect(m_overview, &WaveOverview::moveRequested, this,
        [this](double from) { setSpan(m_span.movedTo(from)); });
}

void WaveformView::renew(Shows what, const Peaks &peaks, double seconds)
{
    m_shows = what;
    m_lanes.setPeaks(peaks);
    m_overview->setPeaks(peaks);
    setSpan(m_span.ofTotal(seconds));
    m_overview->setGeometry(places().overview.toAlignedRect());
    update();
}

void WaveformView::showLoading()
{
    renew(Shows::Loading, {}, 0);
    setPosition(0);
}

void WaveformView::showPeaks(const Peaks &peaks, double seconds)
{
    renew(Shows::Peaks, peaks, seconds > 0 ? seconds : peaks.durationSeconds());
}

void WaveformView::showWithoutPeaks(double seconds)
{
    renew(Shows::Nothing, {}, seconds);
}

/** Whoever looked elsewhere while it played is not fought; a jump is followed. */
void WaveformView::setPosition(double seconds)
{
    const qreal before = xAt(m_position);
    const double from = std::exchange(m_position, std::max(0.0, seconds));
    if (m_span.contains(from) || std::abs(m_position - from) > jump)
        setSpan(m_span.revealing(m_position));
    m_overview->setPosition(m_position);
    if (qRound(before * devicePixelRatioF()) != qRound(xAt(m_position) * devicePixelRatioF()))
        update();
    announcePosition();
}

void WaveformView::setSpan(WaveSpan span)
{
    if (span == m_span)
        return;
    m_span = span;
    m_overview->setSpan(span);
    update();
    Q_EMIT spanChanged();
}

void WaveformView::zoom(double factor)
{
    const double middle = (m_span.from() + m_span.to()) / 2;
    setSpan(m_span.zoomed(factor, m_span.contains(m_position) ? m_position : middle));
}

void WaveformView::zoomIn()
{
    zoom(zoomStep);
}

void WaveformView::zoomOut()
{
    zoom(1 / zoomStep);
}

void WaveformView::zoomToFit()
{
    setSpan(WaveSpan(m_span.total()));
}

void WaveformView::setMarks(QList<WaveMark> marks)
{
    m_marks.set(std::move(marks));
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
    m_overview->setAudible({agent, caller});
    update();
}

WaveLayout WaveformView::places() const
{
    return {size(), nameWidth(), devicePixelRatioF(), isRightToLeft(), m_span};
}

QSize WaveformView::sizeHint() const
{
    return {480, 202};
}

QSize WaveformView::minimumSizeHint() const
{
    return {160, 140};
}

void WaveformView::resizeEvent(QResizeEvent *)
{
    m_overview->setGeometry(places().overview.toAlignedRect());
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
    const WaveLayout at = places();
    paintRuler(painter, at, theme);
    paintLanes(painter, at, theme);
    if (duration() > 0) {
        paintHeard(painter, at, theme, m_heard);
        m_marks.paint(painter, at, theme);
        const bool isShort = m_shows != Shows::Peaks; // below the words
        paintPlayhead(
            painter, at, theme, m_position, isShort ? at.lanes.center().y() : at.lanes.top());
        paintPointedAt(painter, at, theme);
    }
    if (hasFocus() && m_focusByKey)
        paintFocusRing(painter, at, theme);
}

void WaveformView::paintLanes(QPainter &painter, const WaveLayout &at, const Theme &theme)
{
    if (m_shows != Shows::Peaks || m_lanes.laneCount() == 0) {
        paintMessage(painter, at, theme,
            m_shows == Shows::Loading
                ? tr("Loading the waveform …")
                : tr("There is no waveform for this recording. It can be played all the same."));
        if (m_shows == Shows::Nothing)
            paintProgress(painter, at, theme, m_position);
        return;
    }
    const QStringList names = laneNames();
    for (int lane = 0; lane < names.size(); ++lane) {
        QRectF area = m_lanes.laneArea(lane, at.names.size()).translated(at.names.topLeft());
        area.adjust(
            isRightToLeft() ? space::medium : 0, 0, isRightToLeft() ? 0 : -space::medium, 0);
        paintLaneName(painter, area, lane == 0 ? theme.agent : theme.caller, names[lane]);
    }
    m_lanes.paint(painter, at.lanes, m_span, at.xAt(m_position) - at.lanes.left(), theme);
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position());
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = event->position();
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position());
    update();
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void WaveformView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double notches = (turned.x() != 0 ? turned.x() : turned.y()) / wheelNotch;
    event->setAccepted(duration() > 0 && notches != 0);
    const WaveLayout at = places();
    if (event->modifiers() & Qt::ControlModifier)
        setSpan(m_span.zoomed(std::pow(zoomStep, notches), at.secondsAt(event->position().x())));
    else if (!m_span.isWhole())
        setSpan(m_span.movedBy(-notches * scrollPixels * at.secondsPerPixel()));
    else
        event->ignore();
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

void WaveformView::seekTo(QPointF place)
{
    if (duration() <= 0)
        return;
    const WaveLayout at = places();
    const auto mark = m_marks.at(place, at);
    Q_EMIT seekRequested(mark ? mark->seconds : at.secondsAt(place.x()));
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

void WaveformView::paintPointedAt(QPainter &painter, const WaveLayout &at, const Theme &theme) const
{
    if (!m_hover)
        return;
    if (const auto mark = m_marks.at(*m_hover, at)) {
        const QString text = tr("%1 · %2", "time, what is marked there")
                                 .arg(playbackTime(mark->seconds), mark->text);
        return paintHover(painter, at, theme, at.xAt(mark->seconds), width(), text);
    }
    const QString text = playbackTime(at.secondsAt(m_hover->x()));
    paintHover(painter, at, theme, m_hover->x(), width(), text);
}

} // namespace earshot::ui
