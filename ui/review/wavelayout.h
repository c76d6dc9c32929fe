// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/wavespan.h"

#include <QRectF>

namespace earshot::ui {

/** Where everything of a waveform stands in its widget: a value, in the widget's coordinates. */
struct WaveLayout
{
    static constexpr qreal overviewHeight = 22;
    static constexpr qreal marksHeight = 14;
    static constexpr qreal rulerHeight = 22;

    QRectF names; ///< beside the lanes; empty when there are none
    QRectF overview;
    QRectF marks; ///< the band of the marks above the lanes
    QRectF lanes;
    QRectF ruler;
    QRectF over; ///< above the lanes: a line of text there covers no label of the ruler
    WaveSpan span; ///< what the lanes show

    /** The lanes are as wide as whole bars are on a screen of this ratio; @p nameWidth of the
     * widget are for names, at the side where reading begins. Time runs rightwards always. */
    WaveLayout(QSizeF widget, qreal nameWidth, qreal ratio, bool isRightToLeft, WaveSpan shown);

    /** Within what is in sight. */
    [[nodiscard]] double secondsAt(qreal x) const;
    /** At an edge for what is out of sight. */
    [[nodiscard]] qreal xAt(double seconds) const;
    [[nodiscard]] double secondsPerPixel() const;
};

} // namespace earshot::ui
