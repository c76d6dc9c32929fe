// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/outlinepicture.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr int pitch = 2; ///< of the bars, one of which is a pixel wide
constexpr int quietest = 4; ///< a level that may fill the height: noise must not look like speech

int loudestOf(const SoundOutline &outline)
{
    int loudest = quietest;
    for (int step = 0; step < SoundOutline::steps; ++step)
        loudest = std::max({loudest, outline.level(step, 0), outline.level(step, 1)});
    return loudest;
}

} // namespace

void paintOutline(
    QPainter &painter, const QRectF &area, const Theme &theme, const SoundOutline &outline)
{
    const int bars = std::clamp(int(area.width()) / pitch, 0, SoundOutline::steps);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal left =
        isMirrored ? std::floor(area.right()) - bars * pitch : std::ceil(area.left());
    const qreal middle = std::round(area.center().y());
    const qreal unit = area.height() / 2 / loudestOf(outline);
    for (int bar = 0; bar < bars; ++bar) {
        const int step = bar * SoundOutline::steps / bars;
        const qreal x = left + bar * pitch;
        const qreal above = std::max(0.5, outline.level(step, 0) * unit);
        const qreal below = std::max(0.5, outline.level(step, 1) * unit);
        painter.fillRect(QRectF(x, middle - above, 1, above), theme.agent);
        painter.fillRect(QRectF(x, middle, 1, below), theme.caller);
    }
}

} // namespace earshot::ui
