// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace earshot {

/** A part of a recording, in seconds from its beginning. */
struct HeardRange
{
    double from = 0;
    double to = 0;

    bool operator==(const HeardRange &) const = default;
};

/** Ascending, and none touches the next. */
using HeardRanges = std::vector<HeardRange>;

/** More parts than this are never kept of one listener. */
constexpr std::size_t mostHeardRanges = 500;

/**
 * Everything that is in @p heard or in @p more, both in any order; ranges that are empty or not
 * finite are left out. When more than @p most parts remain, those with the smallest gaps between
 * them are joined: a few moments then count as heard that were not.
 */
HeardRanges unionOf(
    const HeardRanges &heard, const HeardRanges &more, std::size_t most = mostHeardRanges);

/** @p heard as far as it lies between 0 and @p seconds. */
HeardRanges within(const HeardRanges &heard, double seconds);

/** How long they are together; of ranges that are ascending and apart. */
double heardSeconds(const HeardRanges &heard);

} // namespace earshot
