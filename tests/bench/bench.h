// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace earshot::bench {

/** Seconds that @p work takes. */
inline double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/** The middle one; machines are noisy, and the mean believes their worst moment. */
inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/** One line a figure: what, ours, the rival's, and the ratio that is the result. */
inline void report(
    const char *what, const char *unit, double ours, const char *rival, double theirs)
{
    std::printf("%-34s ours %10.1f %s   %s %10.1f %s   ratio %.2f\n", what, ours, unit, rival,
        theirs, unit, ours / theirs);
    std::fflush(stdout);
}

} // namespace earshot::bench
