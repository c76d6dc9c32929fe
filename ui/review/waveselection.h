// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/wavelayout.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QString>

#include <optional>

class QPainter;

namespace earshot::ui {

/** A stretch of the recording in seconds, from before to. */
struct WaveRange
{
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] bool contains(double seconds) const { return seconds >= from && seconds <= to; }
    bool operator==(const WaveRange &) const = default;
};

/**
 * The selected stretch, and how mouse and keys change it: a press that moves becomes a drag and
 * selects, one that does not is a click and none of this class's business. The keys move one end.
 */
class WaveSelection
{
public:
    /** Nothing when it has no length. */
    [[nodiscard]] std::optional<WaveRange> range() const;
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

    void set(WaveRange range);
    void clear();
    /** Moves the end that moved last; without a selection it begins at @p start. Stays within the
     * recording. Returns where that end is. */
    double extend(double by, double start, double total);

    void press(QPointF place, double seconds);
    /** True when this is a drag, by now. */
    bool move(QPointF place, double seconds);
    /** True when it was a drag and not a click. */
    bool release();

private:
    struct Ends
    {
        double anchor = 0;
        double head = 0;
    };
    struct Press
    {
        QPointF place;
        double seconds = 0;
    };

    std::optional<Ends> m_ends;
    std::optional<Press> m_press;
    bool m_isDragging = false;
};

/** "0:10 – 0:14 (4.2 s)" */
QString rangeText(const WaveRange &range);

/** Behind the bars' playhead: a tint with an edge at both ends, as far as it is in sight. */
void paintRange(
    QPainter &painter, const WaveLayout &at, const Theme &theme, const WaveRange &range);

} // namespace earshot::ui
