// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace earshot::ui {

/** "0:07", "1:11", "1:02:03"; whole seconds, rounded down. Negative and not-a-number are "0:00". */
QString playbackTime(double seconds);

/** As above, always as wide as @p widest needs: "00:07" beside "12:40", "0:00:07" beside "1:02:03".
 */
QString playbackTime(double seconds, double widest);

/** "3 min 12 s", "48 s", "1 h 2 min": a length as people say it. */
QString spokenLength(double seconds);

/** A mark of the time ruler. */
struct RulerTick
{
    double seconds = 0;
    bool labelled = false;
};

/**
 * Marks at steps people count in (1, 2, 5, 10, 15, 30 s, 1, 2, 5 … min, hours), so that no two
 * labels are nearer than @p labelPixels on a ruler of @p width pixels that goes from one time to
 * another.
 */
std::vector<RulerTick> rulerTicks(double fromSeconds, double toSeconds, int width, int labelPixels);

} // namespace earshot::ui
