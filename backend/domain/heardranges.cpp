// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heardranges.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace earshot {

namespace {

bool isRange(const HeardRange &range)
{
    return std::isfinite(range.from) && std::isfinite(range.to) && range.from < range.to;
}

/** The gaps that have to be closed are the smallest ones: those up to this place among them. */
std::vector<bool> gapsToClose(const HeardRanges &apart, std::size_t count)
{
    std::vector<std::size_t> order(apart.size() - 1);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&apart](std::size_t a, std::size_t b) {
        return apart[a + 1].from - apart[a].to < apart[b + 1].from - apart[b].to;
    });
    std::vector<bool> isClosed(order.size(), false);
    for (std::size_t i = 0; i < count; ++i)
        isClosed[order[i]] = true;
    return isClosed;
}

HeardRanges limited(HeardRanges apart, std::size_t most)
{
    most = std::max<std::size_t>(most, 1);
    if (apart.size() <= most)
        return apart;
    const std::vector<bool> isClosed = gapsToClose(apart, apart.size() - most);
    HeardRanges fewer{apart.front()};
    for (std::size_t i = 1; i < apart.size(); ++i) {
        if (isClosed[i - 1])
            fewer.back().to = apart[i].to;
        else
            fewer.push_back(apart[i]);
    }
    return fewer;
}

} // namespace

HeardRanges unionOf(const HeardRanges &heard, const HeardRanges &more, std::size_t most)
{
    HeardRanges all;
    std::copy_if(heard.begin(), heard.end(), std::back_inserter(all), isRange);
    std::copy_if(more.begin(), more.end(), std::back_inserter(all), isRange);
    std::sort(all.begin(), all.end(),
        [](const HeardRange &a, const HeardRange &b) { return a.from < b.from; });
    HeardRanges apart;
    for (const HeardRange &range : all) {
        if (!apart.empty() && range.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, range.to);
        else
            apart.push_back(range);
    }
    return limited(std::move(apart), most);
}

HeardRanges within(const HeardRanges &heard, double seconds)
{
    HeardRanges inside;
    for (const HeardRange &range : heard) {
        const HeardRange part{.from = std::max(range.from, 0.0), .to = std::min(range.to, seconds)};
        if (isRange(part))
            inside.push_back(part);
    }
    return inside;
}

double heardSeconds(const HeardRanges &heard)
{
    double sum = 0;
    for (const HeardRange &range : heard)
        sum += range.to - range.from;
    return sum;
}

} // namespace earshot
