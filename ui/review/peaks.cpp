// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/peaks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace earshot::ui {

namespace {

PeakPair joined(PeakPair a, PeakPair b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

std::vector<PeakPair> halved(const std::vector<PeakPair> &level)
{
    std::vector<PeakPair> result(level.size() / 2);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = joined(level[2 * i], level[2 * i + 1]);
    return result;
}

/** One channel of @p waveform, @p fold pixels to a point. */
std::vector<PeakPair> foldedLane(const Waveform &waveform, int channel, qsizetype fold)
{
    const qsizetype pixels = waveform.pixelCount();
    std::vector<PeakPair> lane;
    lane.reserve(std::size_t((pixels + fold - 1) / fold));
    for (qsizetype pixel = 0; pixel < pixels; ++pixel) {
        const Waveform::Peak peak = waveform.at(pixel, channel);
        const PeakPair pair{std::min(peak.low, peak.high), std::max(peak.low, peak.high)};
        if (pixel % fold == 0)
            lane.push_back(pair);
        else
            lane.back() = joined(lane.back(), pair);
    }
    return lane;
}

} // namespace

Peaks::Peaks(std::vector<std::vector<PeakPair>> lanes, double secondsPerPoint)
    : m_secondsPerPoint(secondsPerPoint)
{
    std::size_t longest = 0;
    for (const auto &lane : lanes)
        longest = std::max(longest, lane.size());
    m_points = std::int64_t(longest);
    auto all = std::make_shared<Lanes>();
    for (auto &lane : lanes) {
        lane.resize(longest);
        auto &levels = all->emplace_back();
        levels.push_back(std::move(lane));
        while (levels.back().size() > 1)
            levels.push_back(halved(levels.back()));
    }
    m_lanes = std::move(all);
}

Peaks Peaks::fromWaveform(const Waveform &waveform)
{
    if (waveform.channels < 1 || !(waveform.secondsPerPixel() > 0))
        return {};
    const qsizetype pixels = waveform.pixelCount();
    const qsizetype fold = std::max<qsizetype>(1, (pixels + maximumPoints - 1) / maximumPoints);
    std::vector<std::vector<PeakPair>> lanes;
    for (int channel = 0; channel < std::min(waveform.channels, maximumLanes); ++channel)
        lanes.push_back(foldedLane(waveform, channel, fold));
    return Peaks(std::move(lanes), waveform.secondsPerPixel() * double(fold));
}

std::size_t Peaks::storedPairs() const
{
    std::size_t count = 0;
    for (int lane = 0; lane < laneCount(); ++lane) {
        for (const Level &level : (*m_lanes)[std::size_t(lane)])
            count += level.size();
    }
    return count;
}

int Peaks::loudest() const
{
    int result = 0;
    for (int lane = 0; lane < laneCount(); ++lane) {
        const PeakPair all = extremes(lane, 0, m_points);
        result = std::max({result, -int(all.low), int(all.high)});
    }
    return result;
}

PeakPair Peaks::extremes(int lane, std::int64_t first, std::int64_t last) const
{
    first = std::clamp<std::int64_t>(first, 0, m_points);
    last = std::clamp<std::int64_t>(last, 0, m_points);
    std::optional<PeakPair> result;
    const auto take = [&result](PeakPair pair) { result = result ? joined(*result, pair) : pair; };
    const auto &levels = (*m_lanes)[std::size_t(lane)];
    // Only whole pairs are stepped up to the next level, so an odd end is taken at this one.
    for (std::size_t level = 0; first < last; ++level, first /= 2, last /= 2) {
        if (first % 2 == 1)
            take(levels[level][std::size_t(first++)]);
        if (last % 2 == 1)
            take(levels[level][std::size_t(--last)]);
    }
    return result.value_or(PeakPair{});
}

std::vector<PeakPair> Peaks::columns(
    int lane, int count, double fromSeconds, double toSeconds) const
{
    std::vector<PeakPair> result(std::size_t(std::max(count, 0)));
    const double length = toSeconds - fromSeconds;
    if (lane < 0 || lane >= laneCount() || !(length > 0) || !(m_secondsPerPoint > 0))
        return result;
    const double start = fromSeconds / m_secondsPerPoint;
    const double pointsPerColumn = length / m_secondsPerPoint / count;
    for (int column = 0; column < count; ++column) {
        const auto first = std::int64_t(std::floor(start + column * pointsPerColumn));
        const auto last = std::int64_t(std::floor(start + (column + 1) * pointsPerColumn));
        result[std::size_t(column)] = extremes(lane, first, std::max(last, first + 1));
    }
    return result;
}

} // namespace earshot::ui
