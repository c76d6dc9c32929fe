// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/peaks.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

PeakPair joined(PeakPair a, PeakPair b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

/** The fields of https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md */
struct DatHeader
{
    std::int64_t headerBytes = 0;
    bool eightBit = false;
    std::int64_t sampleRate = 0;
    std::int64_t samplesPerPoint = 0;
    std::int64_t points = 0;
    std::int64_t channels = 1;

    [[nodiscard]] bool plausible() const
    {
        return sampleRate >= 1 && sampleRate <= 768'000 && samplesPerPoint >= 1 && channels >= 1
            && channels <= 8 && points <= Peaks::maximumPoints;
    }
    [[nodiscard]] std::int64_t dataBytes() const
    {
        return points * channels * 2 * (eightBit ? 1 : 2);
    }
};

std::optional<DatHeader> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < 20)
        return std::nullopt;
    const auto field = [bytes](int n) { return qFromLittleEndian<qint32>(bytes.data() + 4 * n); };
    const qint32 version = field(0);
    if ((version != 1 && version != 2) || (version == 2 && bytes.size() < 24))
        return std::nullopt;
    DatHeader header{.headerBytes = version == 2 ? 24 : 20,
        .eightBit = (field(1) & 1) != 0,
        .sampleRate = field(2),
        .samplesPerPoint = field(3),
        .points = quint32(field(4)),
        .channels = version == 2 ? field(5) : 1};
    if (!header.plausible() || bytes.size() < header.headerBytes + header.dataBytes())
        return std::nullopt;
    return header;
}

std::int8_t sampleAt(QByteArrayView data, std::int64_t index, bool eightBit)
{
    if (eightBit)
        return std::int8_t(data[index]);
    return std::int8_t(qFromLittleEndian<qint16>(data.data() + 2 * index) >> 8);
}

std::vector<PeakPair> halved(const std::vector<PeakPair> &level)
{
    std::vector<PeakPair> result(level.size() / 2);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = joined(level[2 * i], level[2 * i + 1]);
    return result;
}

} // namespace

Peaks::Peaks(std::vector<std::vector<PeakPair>> lanes, double secondsPerPoint)
    : m_secondsPerPoint(secondsPerPoint)
{
    std::size_t longest = 0;
    for (const auto &lane : lanes)
        longest = std::max(longest, lane.size());
    m_points = std::int64_t(longest);
    for (auto &lane : lanes) {
        lane.resize(longest);
        auto &levels = m_lanes.emplace_back();
        levels.push_back(std::move(lane));
        while (levels.back().size() > 1)
            levels.push_back(halved(levels.back()));
    }
}

std::optional<Peaks> Peaks::fromDat(QByteArrayView bytes)
{
    const auto header = readHeader(bytes);
    if (!header)
        return std::nullopt;
    const QByteArrayView data = bytes.sliced(header->headerBytes);
    const auto channels = std::size_t(header->channels);
    std::vector<std::vector<PeakPair>> lanes(channels);
    for (auto &lane : lanes)
        lane.reserve(std::size_t(header->points));
    std::int64_t index = 0;
    for (std::int64_t point = 0; point < header->points; ++point) {
        for (auto &lane : lanes) {
            const std::int8_t a = sampleAt(data, index, header->eightBit);
            const std::int8_t b = sampleAt(data, index + 1, header->eightBit);
            lane.push_back({std::min(a, b), std::max(a, b)});
            index += 2;
        }
    }
    return Peaks(std::move(lanes), double(header->samplesPerPoint) / double(header->sampleRate));
}

int Peaks::loudest() const
{
    int result = 0;
    for (const auto &levels : m_lanes) {
        const int lane = int(&levels - m_lanes.data());
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
    const auto &levels = m_lanes[std::size_t(lane)];
    // Only whole pairs are stepped up to the next level, so an odd end is taken at this one.
    for (std::size_t level = 0; first < last; ++level, first /= 2, last /= 2) {
        if (first % 2 == 1)
            take(levels[level][std::size_t(first++)]);
        if (last % 2 == 1)
            take(levels[level][std::size_t(--last)]);
    }
    return result.value_or(PeakPair{});
}

std::vector<PeakPair> Peaks::columns(int lane, int count, double totalSeconds) const
{
    std::vector<PeakPair> result(std::size_t(std::max(count, 0)));
    if (lane < 0 || lane >= laneCount() || !(totalSeconds > 0) || !(m_secondsPerPoint > 0))
        return result;
    const double pointsPerColumn = totalSeconds / m_secondsPerPoint / count;
    for (int column = 0; column < count; ++column) {
        const auto first = std::int64_t(std::floor(column * pointsPerColumn));
        const auto last = std::int64_t(std::floor((column + 1) * pointsPerColumn));
        result[std::size_t(column)] = extremes(lane, first, std::max(last, first + 1));
    }
    return result;
}

} // namespace earshot::ui
