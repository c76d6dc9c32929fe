// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavelayout.h"

#include "ui/review/wavelanes.h"

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr qreal ringRoom = 3; ///< for the ring of the focus, at a side without names
constexpr qreal top = 2;
constexpr qreal gap = 4;

} // namespace

WaveLayout::WaveLayout(
    QSizeF widget, qreal nameWidth, qreal ratio, bool isRightToLeft, WaveSpan shown)
    : span(shown)
{
    const qreal side = std::ceil(std::max(nameWidth, ringRoom) * ratio) / ratio;
    const qreal width = WaveLanes::wholeBars(widget.width() - side - ringRoom, ratio);
    const qreal left = isRightToLeft ? std::round(ringRoom * ratio) / ratio : side;
    overview = {left, top, width, overviewHeight};
    marks = {left, overview.bottom() + gap, width, marksHeight};
    const qreal below = widget.height() - rulerHeight;
    lanes = {left, marks.bottom(), width, std::max(1.0, below - marks.bottom())};
    ruler = {left, lanes.bottom(), width, rulerHeight};
    over = {left, overview.bottom() + 1, width, gap + marksHeight - 1};
    names = {isRightToLeft ? widget.width() - side : 0, lanes.top(), side, lanes.height()};
}

double WaveLayout::secondsPerPixel() const
{
    return span.length() / std::max(1.0, lanes.width());
}

double WaveLayout::secondsAt(qreal x) const
{
    const double share = std::clamp((x - lanes.left()) / std::max(1.0, lanes.width()), 0.0, 1.0);
    return span.from() + share * span.length();
}

qreal WaveLayout::xAt(double seconds) const
{
    if (!(span.length() > 0))
        return lanes.left();
    const double share = std::clamp((seconds - span.from()) / span.length(), 0.0, 1.0);
    return lanes.left() + share * lanes.width();
}

} // namespace earshot::ui
