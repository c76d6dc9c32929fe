// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heardranges.h"
#include "ui/review/wavelanes.h"

#include <QWidget>

#include <optional>

namespace earshot::ui {

/**
 * The recording as a picture to listen with: agent's lane above, caller's below, what was heard in
 * colour, a playhead, a ruler of times. A click or a drag asks for a place; pointing shows its
 * time. Time runs from left to right in every language. It shows what it is told and changes
 * nothing.
 */
class WaveformView : public QWidget
{
    Q_OBJECT
public:
    explicit WaveformView(QWidget *parent = nullptr);

    /** The peaks are on their way. */
    void showLoading();
    /** @p seconds is the length of the recording, which the peaks may miss by a little. */
    void showPeaks(Peaks peaks, double seconds);
    /** There are no peaks; seeking works all the same. */
    void showWithoutPeaks(double seconds);

    void setPosition(double seconds);
    /** Moments to be seen above the lanes, in seconds. */
    void setMarks(std::vector<double> seconds);
    /** What was heard already, as a line below the lanes. */
    void setHeard(HeardRanges heard);
    /** Silenced sides lose their colour. */
    void setAudible(bool agent, bool caller);

    [[nodiscard]] double position() const { return m_position; }
    [[nodiscard]] double duration() const { return m_duration; }
    /** Where the lanes are, without names and ruler. */
    [[nodiscard]] QRectF laneArea() const;
    [[nodiscard]] double secondsAt(qreal x) const;
    [[nodiscard]] qreal xAt(double seconds) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Shows { Loading, Peaks, Nothing };

    void announcePosition();
    void seekTo(qreal x);
    [[nodiscard]] QStringList laneNames() const;
    [[nodiscard]] qreal nameWidth() const;
    void paintNames(QPainter &painter, const Theme &theme) const;
    void paintMessage(QPainter &painter, const Theme &theme) const;
    void paintProgress(QPainter &painter, const Theme &theme) const;
    void paintRuler(QPainter &painter, const Theme &theme) const;
    void paintPlayhead(QPainter &painter, const Theme &theme) const;
    void paintHeard(QPainter &painter, const Theme &theme) const;
    void paintMarks(QPainter &painter, const Theme &theme) const;
    void paintFocus(QPainter &painter, const Theme &theme) const;
    void paintHover(QPainter &painter, const Theme &theme) const;

    WaveLanes m_lanes;
    Shows m_shows = Shows::Loading;
    double m_duration = 0;
    double m_position = 0;
    std::vector<double> m_marks;
    HeardRanges m_heard;
    int m_announcedSecond = -1;
    std::optional<qreal> m_hover;
    bool m_focusByKey = false; ///< a ring shows where keys go; a click needs none
};

} // namespace earshot::ui
