// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/timetext.h"
#include "ui/review/waveformview.h"
#include "ui/review/wavepaint.h"

#include <QPainter>

namespace earshot::ui {

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
        if (const auto range = selection())
            paintRange(painter, at, theme, *range);
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
    paintNames(painter, at, theme);
    m_lanes.paint(painter, at.lanes, m_span, at.xAt(m_position) - at.lanes.left(), theme);
}

void WaveformView::paintNames(QPainter &painter, const WaveLayout &at, const Theme &theme) const
{
    const QStringList names = laneNames();
    for (int lane = 0; lane < names.size(); ++lane) {
        QRectF area = m_lanes.laneArea(lane, at.names.size()).translated(at.names.topLeft());
        area.adjust(
            isRightToLeft() ? space::medium : 0, 0, isRightToLeft() ? 0 : -space::medium, 0);
        paintLaneName(painter, area, lane == 0 ? theme.agent : theme.caller, names[lane]);
    }
}

/** While nothing is pointed at, what is selected is told, for as long as it is: so it leaves the
 * times below the lanes in sight. */
void WaveformView::paintPointedAt(QPainter &painter, const WaveLayout &at, const Theme &theme) const
{
    const auto range = selection();
    const auto mark = m_hover ? m_marks.at(*m_hover, at) : std::nullopt;
    if (range && (!m_hover || m_selection.isDragging()))
        paintBubble(
            painter, at.over, theme, at.xAt((range->from + range->to) / 2), rangeText(*range));
    else if (mark)
        paintHover(painter, at, theme, at.xAt(mark->seconds),
            tr("%1 · %2", "time, what is marked there")
                .arg(playbackTime(mark->seconds), mark->text));
    else if (m_hover)
        paintHover(painter, at, theme, m_hover->x(), textAt(at.secondsAt(m_hover->x())));
}

QString WaveformView::textAt(double seconds) const
{
    const TurnText what = said(seconds);
    const QString time = playbackTime(seconds);
    return speakerNames(what).isEmpty() ? time
                                        : tr("%1 · %2: %3", "time, who speaks, what is said")
                                              .arg(time, speakerNames(what), what.words);
}

} // namespace earshot::ui
