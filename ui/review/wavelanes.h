// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/peaks.h"
#include "ui/theme/theme.h"

#include <QPixmap>

#include <array>

namespace earshot::ui {

/**
 * The bars of a recording as two pictures of the same size, one as it looks played and one as it
 * looks unplayed. They are drawn anew only when size, colours or peaks change; showing another
 * position is then two copies. Drawn in device pixels, so that every bar is sharp on every screen.
 */
class WaveLanes
{
public:
    /** Agent above, caller below; a mono recording has one lane. */
    static constexpr int maximumLanes = 2;

    void setPeaks(Peaks peaks, double totalSeconds);
    /** A silenced side is drawn as unplayed throughout. */
    void setAudible(std::array<bool, maximumLanes> audible);

    [[nodiscard]] const Peaks &peaks() const { return m_peaks; }
    [[nodiscard]] int laneCount() const;
    /** The greatest width up to @p width that holds whole bars on a screen of this ratio. */
    [[nodiscard]] static qreal wholeBars(qreal width, qreal ratio);
    /** Where lane @p lane stands in a picture of this height. */
    [[nodiscard]] QRectF laneArea(int lane, QSizeF size) const;

    /** Draws into @p area; what lies left of @p playedUntil (in @p area's coordinates) is played.
     */
    void paint(QPainter &painter, const QRectF &area, qreal playedUntil, const Theme &theme);

private:
    void render(QSizeF size, qreal ratio, const Theme &theme);
    void drawLane(QPainter &painter, int lane, QSize pixels, qreal ratio) const;

    Peaks m_peaks;
    double m_totalSeconds = 0;
    std::array<bool, maximumLanes> m_audible{true, true};
    QPixmap m_played;
    QPixmap m_rest;
    QSizeF m_size;
    bool m_dark = false;
    bool m_stale = true;
};

} // namespace earshot::ui
