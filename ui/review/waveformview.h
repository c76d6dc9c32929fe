// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heardranges.h"
#include "ui/review/wavelanes.h"
#include "ui/review/wavelayout.h"
#include "ui/review/wavemarks.h"

#include <QWidget>

#include <optional>

namespace earshot::ui {

class WaveOverview;

/**
 * The recording as a picture to listen with: a strip of the whole call, below it the agent's lane
 * and the caller's, as near as one likes, what was heard in colour, a playhead, a ruler of times. A
 * click or a drag asks for a place; pointing shows its time. Marks stand above the lanes. What is
 * heard stays in sight while it plays, unless one looks elsewhere. Time runs from left to right in
 * every language. It shows what it is told and changes nothing.
 */
class WaveformView : public QWidget
{
    Q_OBJECT
public:
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
    /** Silenced sides lose their colour. */
    void setAudible(bool agent, bool caller);

    /** One step nearer or farther, about what is heard if it is in sight. */
    void zoomIn();
    void zoomOut();
    /** The whole call into the lanes. */
    void zoomToFit();

    [[nodiscard]] const QList<WaveMark> &marks() const { return m_marks.all(); }
    [[nodiscard]] double position() const { return m_position; }
    [[nodiscard]] double duration() const { return m_span.total(); }
    /** What the lanes show. */
    [[nodiscard]] WaveSpan span() const { return m_span; }
    /** Where the lanes are, without names and ruler. */
    [[nodiscard]] QRectF laneArea() const { return places().lanes; }
    [[nodiscard]] double secondsAt(qreal x) const { return places().secondsAt(x); }
    [[nodiscard]] qreal xAt(double seconds) const { return places().xAt(seconds); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);
    void spanChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Shows { Loading, Peaks, Nothing };

    void renew(Shows what, const Peaks &peaks, double seconds);
    void setSpan(WaveSpan span);
    void zoom(double factor);
    void announcePosition();
    void seekTo(QPointF place);
    [[nodiscard]] WaveLayout places() const;
    [[nodiscard]] QStringList laneNames() const;
    [[nodiscard]] qreal nameWidth() const;
    void paintLanes(QPainter &painter, const WaveLayout &at, const Theme &theme);
    void paintPointedAt(QPainter &painter, const WaveLayout &at, const Theme &theme) const;

    WaveLanes m_lanes;
    WaveOverview *m_overview;
    Shows m_shows = Shows::Loading;
    WaveSpan m_span;
    double m_position = 0;
    WaveMarks m_marks;
    HeardRanges m_heard;
    int m_announcedSecond = -1;
    std::optional<QPointF> m_hover;
    bool m_focusByKey = false; ///< a ring shows where keys go; a click needs none
};

} // namespace earshot::ui
