// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/levels.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::ui {

namespace {

constexpr qint64 levelsPerStep = 500; ///< 5 s: about 10 ms of work

// A line's hiss lies near -60 dB. Where even the quietest tenth is louder than the highest
// threshold allows, nothing is taken for silence.
constexpr float lowestThreshold = -58;
constexpr float highestThreshold = -44;
constexpr float aboveBackground = 6; ///< dB
constexpr float none = -120;
constexpr std::ptrdiff_t margin = 20; ///< hundredths of a second
constexpr std::size_t leastSpeech = 30; ///< hundredths; less tells nothing of how loud one speaks
constexpr double greatestGain = 4; ///< 12 dB

struct Rule
{
    double longest = 0; ///< seconds; pauses up to here stay as they are
    double left = 0; ///< seconds of a longer one
};

Rule ruleOf(SilenceSkip strength)
{
    switch (strength) {
    case SilenceSkip::Gentle:
        return {.longest = 2, .left = 1};
    case SilenceSkip::Medium:
        return {.longest = 1, .left = 0.6};
    case SilenceSkip::Strong:
        return {.longest = 0.6, .left = 0.4};
    case SilenceSkip::Off:
        break;
    }
    return {};
}

float threshold(std::vector<float> side)
{
    const auto quiet = side.begin() + std::ptrdiff_t(side.size() / 10);
    std::ranges::nth_element(side, quiet);
    return std::clamp(*quiet + aboveBackground, lowestThreshold, highestThreshold);
}

} // namespace

LevelScan::LevelScan(RecordingReader reader)
    : m_reader(std::move(reader))
{
    m_levels.rate = m_reader.rate();
    m_levels.sides.resize(std::size_t(m_reader.channels()));
}

bool LevelScan::step()
{
    m_slice.resize(std::size_t(levelsPerStep * m_levels.framesPerLevel() * m_reader.channels()));
    const qint64 frames = m_reader.read(m_slice);
    if (frames <= 0)
        return false;
    measure(std::span(m_slice).first(std::size_t(frames * m_reader.channels())));
    return true;
}

void LevelScan::measure(std::span<const short> interleaved)
{
    const std::size_t channels = m_levels.sides.size();
    const auto window = std::size_t(m_levels.framesPerLevel()) * channels;
    for (std::size_t at = 0; at < interleaved.size(); at += window) {
        const auto piece = interleaved.subspan(at, std::min(window, interleaved.size() - at));
        std::array<double, 2> energy = {};
        for (std::size_t i = 0; i < piece.size(); ++i)
            energy[i % channels] += double(piece[i]) * piece[i];
        for (std::size_t side = 0; side < channels; ++side) {
            const double mean = energy[side] / (double(piece.size()) / double(channels));
            const double decibels = 10 * std::log10(std::max(mean, 1e-9) / (32768.0 * 32768.0));
            m_levels.sides[side].push_back(std::max(none, float(decibels)));
        }
    }
}

namespace {

/** Where this side is above its own background. */
std::vector<bool> active(const std::vector<float> &side)
{
    const float least = threshold(side);
    std::vector<bool> result(side.size());
    std::transform(
        side.begin(), side.end(), result.begin(), [least](float level) { return level > least; });
    return result;
}

/** With a margin before and after. */
std::vector<bool> widened(const std::vector<bool> &from)
{
    std::vector<bool> result(from.size());
    const auto count = std::ptrdiff_t(from.size());
    std::ptrdiff_t filled = 0;
    for (std::ptrdiff_t at = 0; at < count; ++at) {
        if (!from[std::size_t(at)])
            continue;
        filled = std::max(filled, at - margin);
        for (; filled < std::min(count, at + margin + 1); ++filled)
            result[std::size_t(filled)] = true;
    }
    return result;
}

/** dB of what is spoken on this side; none when nothing is. */
std::optional<double> speechLevel(const std::vector<float> &side)
{
    const float least = threshold(side);
    double energy = 0;
    std::size_t count = 0;
    for (const float level : side) {
        if (level <= least)
            continue;
        energy += std::pow(10, double(level) / 10);
        ++count;
    }
    if (count < leastSpeech)
        return {};
    return 10 * std::log10(energy / double(count));
}

} // namespace

std::vector<Speaking> speaking(const Levels &levels)
{
    if (levels.sides.size() != 2 || levels.sides.front().empty())
        return {};
    const std::vector<bool> first = widened(active(levels.sides[0]));
    const std::vector<bool> second = widened(active(levels.sides[1]));
    std::vector<Speaking> result(first.size());
    Speaking last = Speaking::Both;
    for (std::size_t at = 0; at < result.size(); ++at) {
        if (first[at] && second[at])
            last = Speaking::Both;
        else if (first[at] || second[at])
            last = first[at] ? Speaking::First : Speaking::Second;
        result[at] = last;
    }
    return result;
}

std::array<double, 2> levellingGains(const Levels &levels)
{
    if (levels.sides.size() != 2 || levels.sides.front().empty())
        return {1, 1};
    const auto first = speechLevel(levels.sides[0]);
    const auto second = speechLevel(levels.sides[1]);
    if (!first || !second)
        return {1, 1};
    const double factor = std::min(greatestGain, std::pow(10, std::abs(*first - *second) / 20));
    return *first < *second ? std::array{factor, 1.0} : std::array{1.0, factor};
}

std::vector<FrameRange> skips(const Levels &levels, SilenceSkip strength)
{
    const Rule rule = ruleOf(strength);
    if (rule.longest <= 0 || levels.sides.empty() || levels.sides.front().empty())
        return {};
    std::vector<float> thresholds;
    for (const std::vector<float> &side : levels.sides)
        thresholds.push_back(threshold(side));
    const auto isSilent = [&](std::size_t at) {
        for (std::size_t side = 0; side < levels.sides.size(); ++side) {
            if (levels.sides[side][at] > thresholds[side])
                return false;
        }
        return true;
    };
    std::vector<FrameRange> result;
    const std::size_t count = levels.sides.front().size();
    const auto kept = qint64(rule.left / 2 * levels.rate);
    for (std::size_t begin = 0; begin < count; ++begin) {
        std::size_t end = begin;
        while (end < count && isSilent(end))
            ++end;
        if (double(end - begin) / 100 > rule.longest) {
            result.push_back({.from = qint64(begin) * levels.framesPerLevel() + kept,
                .to = qint64(end) * levels.framesPerLevel() - kept});
        }
        begin = std::max(begin, end);
    }
    return result;
}

} // namespace earshot::ui
