// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/waveform.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace earshot::ui {

/** The lowest and the highest sample of a stretch of sound, -128 to 127. */
struct PeakPair
{
    std::int8_t low = 0;
    std::int8_t high = 0;

    bool operator==(const PeakPair &) const = default;
};

/**
 * The stored peaks of a recording, one lane per channel, with every lane also kept at half, a
 * quarter … of its resolution: the extremes of any stretch then cost a few steps, however long the
 * recording is. No lane keeps more than @ref maximumPoints, so memory is bounded (8 MiB for two)
 * whatever comes. Immutable once made; copies share what they hold.
 */
class Peaks
{
public:
    /** Of more points neighbours are joined. The receiver sends half as many at most. */
    static constexpr std::int64_t maximumPoints = 1 << 20;
    /** Channels after these are left out; nobody would see them. */
    static constexpr int maximumLanes = 2;

    /** Nothing; no lanes. */
    Peaks() = default;
    /** Lanes of equal length; a shorter one is filled up with silence. */
    Peaks(std::vector<std::vector<PeakPair>> lanes, double secondsPerPoint);

    /** The lanes of @p waveform; nothing when its numbers make no sense. */
    static Peaks fromWaveform(const Waveform &waveform);

    [[nodiscard]] int laneCount() const { return m_lanes ? int(m_lanes->size()) : 0; }
    [[nodiscard]] std::int64_t pointCount() const { return m_points; }
    [[nodiscard]] bool isEmpty() const { return m_points == 0; }
    [[nodiscard]] double durationSeconds() const { return double(m_points) * m_secondsPerPoint; }
    /** The greatest distance from silence in any lane, 0 to 128. */
    [[nodiscard]] int loudest() const;

    /** The exact extremes of the points [first, last) of @p lane; silence when there are none. */
    [[nodiscard]] PeakPair extremes(int lane, std::int64_t first, std::int64_t last) const;

    /**
     * @p lane cut into @p count columns of equal time from @p fromSeconds to @p toSeconds (at least
     * one point each). Time after the last point is silent.
     */
    [[nodiscard]] std::vector<PeakPair> columns(
        int lane, int count, double fromSeconds, double toSeconds) const;

    /** How many pairs are kept, of all lanes and levels. */
    [[nodiscard]] std::size_t storedPairs() const;
    [[nodiscard]] bool sharesWith(const Peaks &other) const { return m_lanes == other.m_lanes; }

private:
    using Level = std::vector<PeakPair>;

    using Lanes = std::vector<std::vector<Level>>; ///< [lane][level]; level n: 2^n points a pair

    std::shared_ptr<const Lanes> m_lanes;
    std::int64_t m_points = 0;
    double m_secondsPerPoint = 0;
};

} // namespace earshot::ui
