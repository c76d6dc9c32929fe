// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/wavelayout.h"
#include "ui/review/wavemark.h"
#include "ui/theme/theme.h"

#include <optional>

class QPainter;

namespace earshot::ui {

/**
 * The marks above the lanes. Each kind has a shape of its own beside its colour: a flag for what
 * was searched for, a diamond for a marker, a square with a corner cut off for a note, two bars for
 * a silence, an hourglass for a slow answer, a cross for an interruption, a bar for what was taken
 * out. Of those of a kind that meet in one pixel one is drawn.
 */
class WaveMarks
{
public:
    void set(QList<WaveMark> marks); ///< in any order
    [[nodiscard]] const QList<WaveMark> &all() const { return m_marks; }

    void paint(QPainter &painter, const WaveLayout &at, const Theme &theme) const;
    /** The mark at this place of the widget: the nearest, and of those the most important. */
    [[nodiscard]] std::optional<WaveMark> at(QPointF place, const WaveLayout &layout) const;
    /** The next silence, interruption or slow answer after @p seconds, or the last before; round
     * and round. */
    [[nodiscard]] std::optional<WaveMark> moment(double seconds, bool isNext) const;
    /** The texts of what is marked within half a second. */
    [[nodiscard]] QString textAt(double seconds) const;

private:
    QList<WaveMark> m_marks; ///< by kind, and of a kind by time
};

} // namespace earshot::ui
