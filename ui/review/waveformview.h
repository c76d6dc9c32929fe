// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heardranges.h"
#include "ui/review/turntext.h"
#include "ui/review/wavelanes.h"
#include "ui/review/wavelayout.h"
#include "ui/review/wavemarks.h"
#include "ui/review/waveselection.h"

#include <QWidget>

#include <optional>

namespace earshot::ui {

class WaveOverview;

/**
 * The recording as a picture to listen with: a strip of the whole call, below it the agent's lane
 * and the caller's, as near as one likes, what was heard in colour, marks, a playhead, a ruler of
 * times. A click asks for a place, a drag selects; pointing shows the time, who speaks and what, or
 * what is marked. What is heard stays in sight while it plays, unless one looks elsewhere. Time
 * runs from left to right in every language. It shows what it is told and changes nothing but what
 * is in sight and what is selected.
 */
class WaveformView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int usualHeight = 202;

    explicit WaveformView(QWidget *parent = nullptr);

    /** The peaks are on their way. */
    void showLoading();
    /** @p seconds is the length of the recording, which the peaks may miss by a little. */
    void showPeaks(const Peaks &peaks, double seconds);
    /** There are no peaks; seeking works all the same. */
    void showWithoutPeaks(double seconds);

    void setPosition(double seconds);
    /** Moments to be seen above the lanes, in any order. A click on one is a click at its second,
     * pointing at it shows its text. */
    void setMarks(QList<WaveMark> marks);
    /** What was heard already, as a line below the lanes. */
    void setHeard(HeardRanges heard);
    /** What is said, ascending by start. */
    void setTurns(Transcript turns);
    /** The agent is on the second channel; the agent's lane stays above. */
    void setSwapped(bool isSwapped);
    /** Silenced sides lose their colour. */
    void setAudible(bool agent, bool caller);

    /** One step nearer or farther, about what is heard if it is in sight. */
    void zoomIn();
    void zoomOut();
    /** The whole call into the lanes. */
    void zoomToFit();

    /** From before to, in seconds; brought within the recording. */
    void setSelection(WaveRange range);
    void clearSelection();
    /** Moves the end that was moved last by @p steps, to the left when negative; a selection begins
     * at what is heard. A step is a second or, when a second is wide, less. */
    void extendSelection(int steps);
    /** Nothing while nothing is selected. */
    [[nodiscard]] std::optional<WaveRange> selection() const { return m_selection.range(); }

    /** Asks for the next (or the last) silence, interruption or slow answer; after the last comes
     * the first. */
    void goToMoment(bool isNext);
    /** What is marked at this second, as a line; empty for nothing. */
    [[nodiscard]] QString markedText(double seconds) const { return m_marks.textAt(seconds); }
    /** What pointing shows: "0:17 · Agent: How can I help?". */
    [[nodiscard]] QString textAt(double seconds) const;
    /** What is said at this second. */
    [[nodiscard]] TurnText said(double seconds) const { return turnText(m_turns, seconds); }
    [[nodiscard]] const QList<WaveMark> &marks() const { return m_marks.all(); }
    [[nodiscard]] double position() const { return m_position; }
    [[nodiscard]] double duration() const { return m_span.total(); }
    /** What the lanes show. */
    [[nodiscard]] WaveSpan span() const { return m_span; }
    /** Where the lanes are, without names and ruler. */
    [[nodiscard]] QRectF laneArea() const { return places().lanes; }
    [[nodiscard]] double secondsAt(qreal x) const { return places().secondsAt(x); }
    [[nodiscard]] qreal xAt(double seconds) const { return places().xAt(seconds); }

    /** How tall it asks to be, in device-independent pixels; at least as tall as it must be. */
    void setLikedHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /** How much of the lanes' height the agent's has, from 0.2 to 0.8; the border between the two
     * is dragged, and a double click on it makes them equal. */
    void setAgentShare(double share);
    [[nodiscard]] double agentShare() const { return m_lanes.agentShare(); }

Q_SIGNALS:
    void seekRequested(double seconds);
    void agentShareChanged(double share);
    void spanChanged();
    void jumped(); ///< to another place, not by playing on
    /** By key, when a drag has ended, or by setSelection(); two equal times: nothing is selected.
     */
    void selectionChanged(double from, double to);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Shows { Loading, Peaks, Nothing };

    void renew(Shows what, const Peaks &peaks, double seconds);
    void setSpan(WaveSpan span);
    void zoom(double factor);
    void placeOverview();
    void announce();
    void click(QPointF place);
    [[nodiscard]] bool isOnBorder(QPointF place) const;
    bool takesBorder(QPointF place);
    void moveBorder(QPointF place);
    void forgetBorder();
    void tellSelection();
    [[nodiscard]] WaveLayout places() const;
    [[nodiscard]] QStringList laneNames() const;
    [[nodiscard]] qreal nameWidth() const;
    void paintLanes(QPainter &painter, const WaveLayout &at, const Theme &theme);
    void paintNames(QPainter &painter, const WaveLayout &at, const Theme &theme) const;
    void paintPointedAt(QPainter &painter, const WaveLayout &at, const Theme &theme) const;

    WaveLanes m_lanes;
    WaveOverview *m_overview;
    Shows m_shows = Shows::Loading;
    int m_likedHeight = usualHeight;
    WaveSpan m_span;
    double m_position = 0;
    WaveMarks m_marks;
    WaveSelection m_selection;
    std::optional<QPointF> m_borderPress; ///< on the border of the two lanes
    bool m_movesBorder = false; ///< by a drag, by now
    Transcript m_turns;
    HeardRanges m_heard;
    std::optional<QPointF> m_hover;
    bool m_focusByKey = false; ///< a ring shows where keys go; a click needs none
};

} // namespace earshot::ui
