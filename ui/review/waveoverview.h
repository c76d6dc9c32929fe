// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heardranges.h"
#include "ui/review/wavelanes.h"
#include "ui/review/wavemark.h"

#include <QWidget>

#include <optional>

namespace earshot::ui {

/**
 * The whole call as a narrow strip, and in it the stretch that the lanes show: dragged, or moved
 * with the wheel. While the lanes show all, a click is a place to listen from. It takes no focus:
 * what can be done here is done with keys in the lanes.
 */
class WaveOverview : public QWidget
{
    Q_OBJECT
public:
    explicit WaveOverview(QWidget *parent);

    void setPeaks(const Peaks &peaks);
    void setAudible(std::array<bool, WaveLanes::maximumLanes> audible);
    void setSwapped(bool isSwapped);
    /** Those that somebody set or looked for, as lines at the top. */
    void setMarks(const QList<WaveMark> &marks);
    /** As a line at the bottom. */
    void setHeard(const HeardRanges &heard);
    void setSpan(WaveSpan span);
    void setPosition(double seconds);

    /** Where the stretch that is in sight stands. */
    [[nodiscard]] QRectF windowArea() const;

Q_SIGNALS:
    void seekRequested(double seconds);
    void moveRequested(double from); ///< the stretch is to begin there

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double secondsAt(qreal x) const;
    [[nodiscard]] qreal xAt(double seconds) const;
    void dragTo(qreal x);
    void paintWindow(QPainter &painter, const Theme &theme) const;
    void paintMoments(QPainter &painter, const Theme &theme) const;

    WaveLanes m_lanes;
    std::vector<double> m_moments; ///< seconds, ascending
    HeardRanges m_heard;
    WaveSpan m_span;
    double m_position = 0;
    std::optional<double> m_grip; ///< seconds from the stretch's begin to where it is held
};

} // namespace earshot::ui
