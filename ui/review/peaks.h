// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/waveform.h"

#include <cstdint>
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
 * recording is. Immutable once made; copies are cheap enough to hand over, but hold one.
 */
class Peaks
{
public:
    /** Nothing; no lanes. */
    Peaks() = default;
    /** Lanes of equal length; a shorter one is filled up with silence. */
    Peaks(std::vector<std::vector<PeakPair>> lanes, double secondsPerPoint);

    /** The lanes of @p waveform; nothing when its numbers make no sense. */
    static Peaks fromWaveform(const Waveform &waveform);

    [[nodiscard]] int laneCount() const { return int(m_lanes.size()); }
    [[nodiscard]] std::int64_t pointCount() const { return m_points; }
    [[nodiscard]] bool isEmpty() const { return m_points == 0; }
    [[nodiscard]] double durationSeconds() const { return double(m_points) * m_secondsPerPoint; }
    /** The greatest distance from silence in any lane, 0 to 128. */
    [[nodiscard]] int loudest() const;

    /** The exact extremes of the points [first, last) of @p lane; silence when there are none. */
    [[nodiscard]] PeakPair extremes(int lane, std::int64_t first, std::int64_t last) const;

    /**
     * @p lane cut into @p count columns of equal time over @p totalSeconds (at least one point
     * each). Time after the last point is silent.
     */
    [[nodiscard]] std::vector<PeakPair> columns(int lane, int count, double totalSeconds) const;

private:
    using Level = std::vector<PeakPair>;

    std::vector<std::vector<Level>> m_lanes; ///< [lane][level]; level n holds 2^n points a pair
    std::int64_t m_points = 0;
    double m_secondsPerPoint = 0;
};

} // namespace earshot::ui
