// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveformview.h"

#include "ui/review/transcriptmodel.h"
#include "ui/review/waveformaccess.h"
#include "ui/review/waveoverview.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr double zoomStep = 1.5;
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
    setToolTip(tr("Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select "
                  "(Shift and arrow keys)"));
    setAccessibleDescription(toolTip());
    connect(m_overview, &WaveOverview::seekRequested, this, &WaveformView::seekRequested);
    connect(m_overview, &WaveOverview::moveRequested, this,
        [this](double from) { setSpan(m_span.movedTo(from)); });
    connect(this, &WaveformView::jumped, this, &WaveformView::announce);
    connect(this, &WaveformView::selectionChanged, this, &WaveformView::announce);
}

void WaveformView::renew(Shows what, const Peaks &peaks, double seconds)
{
    m_shows = what;
    forgetBorder();
    m_lanes.setPeaks(peaks);
    m_overview->setPeaks(peaks);
    setSpan(m_span.ofTotal(seconds));
    placeOverview();
    if (const auto range = selection(); range && range->to > duration() && seconds > 0)
        setSelection(*range); // brings it within the recording
    update();
}

void WaveformView::showLoading()
{
    renew(Shows::Loading, {}, 0);
    clearSelection(); // of the call before
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
    const bool isJump = std::abs(m_position - from) > jump;
    if (m_span.contains(from) || isJump)
        setSpan(m_span.revealing(m_position));
    m_overview->setPosition(m_position);
    if (qRound(before * devicePixelRatioF()) != qRound(xAt(m_position) * devicePixelRatioF()))
        update();
    if (isJump)
        Q_EMIT jumped();
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
    m_overview->setMarks(m_marks.all());
    update();
}

void WaveformView::setHeard(HeardRanges heard)
{
    if (heard == m_heard)
        return;
    m_heard = std::move(heard);
    m_overview->setHeard(m_heard);
    update();
}

void WaveformView::setTurns(Transcript turns)
{
    m_turns = std::move(turns);
    update();
}

void WaveformView::setSwapped(bool isSwapped)
{
    m_lanes.setSwapped(isSwapped);
    m_overview->setSwapped(isSwapped);
    update();
}

void WaveformView::setAudible(bool agent, bool caller)
{
    m_lanes.setAudible({agent, caller});
    m_overview->setAudible({agent, caller});
    update();
}

void WaveformView::setAgentShare(double share)
{
    const double before = m_lanes.agentShare();
    m_lanes.setAgentShare(share);
    if (before == m_lanes.agentShare())
        return;
    update();
    Q_EMIT agentShareChanged(m_lanes.agentShare());
}

WaveLayout WaveformView::places() const
{
    return {size(), nameWidth(), devicePixelRatioF(), isRightToLeft(), m_span};
}

void WaveformView::setLikedHeight(int height)
{
    m_likedHeight = std::max(height, minimumSizeHint().height());
    updateGeometry();
}

QSize WaveformView::sizeHint() const
{
    return {480, m_likedHeight};
}

QSize WaveformView::minimumSizeHint() const
{
    return {160, 140};
}

void WaveformView::resizeEvent(QResizeEvent *)
{
    placeOverview();
}

void WaveformView::placeOverview()
{
    m_overview->setGeometry(places().overview.toAlignedRect());
}

/** Screen readers are told of jumps and of what is selected. While it plays they are silent: what
 * is heard is not to be talked over, and the place can be asked for at any time. */
void WaveformView::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, m_position);
    QAccessible::updateAccessibility(&event);
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
    return widest > 0 ? std::ceil(std::min(widest, width() * 0.25)) + space::medium : 0;
}

} // namespace earshot::ui
