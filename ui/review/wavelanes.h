// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/peaks.h"
#include "ui/review/wavespan.h"
#include "ui/theme/theme.h"

#include <QPixmap>

#include <array>

namespace earshot::ui {

/** How bars stand, in device-independent pixels. */
struct WaveLook
{
    qreal bar = 2;
    qreal barGap = 1;
    qreal laneGap = 10;
};

/**
 * The bars of a stretch of a recording as two pictures of the same size, one as it looks played and
 * one as it looks unplayed. They are drawn anew only when size, colours, stretch or peaks change;
 * showing another position is then two copies. Drawn in device pixels, so that every bar is sharp
 * on every screen; the pictures are as large as the widget, however long the recording is.
 */
class WaveLanes
{
public:
    /** Agent above, caller below; a mono recording has one lane. */
    static constexpr int maximumLanes = Peaks::maximumLanes;
    static constexpr double smallestShare = 0.2; ///< of the height, for either of two lanes

    explicit WaveLanes(WaveLook look = {})
        : m_look(look)
    { }

    void setPeaks(Peaks peaks);
    /** A silenced side is drawn as unplayed throughout. */
    void setAudible(std::array<bool, maximumLanes> audible);
    /** The agent is on the second channel. */
    void setSwapped(bool isSwapped);

    /** How much of the height the agent's lane has; brought within the limits. */
    void setAgentShare(double share);
    [[nodiscard]] double agentShare() const { return m_agentShare; }
    /** The room between two lanes, in which their border is taken hold of; empty without two. */
    [[nodiscard]] QRectF borderArea(QSizeF size) const;

    [[nodiscard]] const Peaks &peaks() const { return m_peaks; }
    [[nodiscard]] int laneCount() const { return m_peaks.laneCount(); }
    /** The greatest width up to @p width that holds whole bars on a screen of this ratio. */
    [[nodiscard]] static qreal wholeBars(qreal width, qreal ratio, WaveLook look = {});
    /** Where lane @p lane stands in a picture of this height. */
    [[nodiscard]] QRectF laneArea(int lane, QSizeF size) const;

    /** Draws what @p span shows into @p area; what lies left of @p playedUntil (in @p area's
     * coordinates) is played. */
    void paint(QPainter &painter, const QRectF &area, WaveSpan span, qreal playedUntil,
        const Theme &theme);

private:
    void render(QSizeF size, qreal ratio, const Theme &theme);
    void drawLane(QPainter &painter, int lane, QSize pixels, qreal ratio) const;

    WaveLook m_look;
    Peaks m_peaks;
    int m_loudest = 0;
    std::array<bool, maximumLanes> m_audible{true, true};
    bool m_isSwapped = false;
    double m_agentShare = 0.5;
    QPixmap m_played;
    QPixmap m_rest;
    QSizeF m_size;
    WaveSpan m_span;
    bool m_dark = false;
    bool m_stale = true;
};

} // namespace earshot::ui
