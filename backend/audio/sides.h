// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace earshot::audio {

/** Files can hold any bit pattern as a float; what we encode is sound within ±1. */
void makeSound(std::span<float> samples);

void swapSides(std::span<float> stereo);

/**
 * Reduces more than two channels to two sides that stay apart: the even channels (the first, the
 * third …) become the left one and the odd ones the right, each as their mean. A recording with one
 * channel per party thus keeps its first two parties on their own sides.
 */
class Sides
{
public:
    explicit Sides(int channels)
        : m_channels(std::size_t(channels))
    { }

    /** How many channels of() gives. */
    [[nodiscard]] int count() const { return m_channels > 2 ? 2 : int(m_channels); }
    /** Works in place; the result is valid as long as @p samples, interleaved, are. */
    [[nodiscard]] std::span<float> of(std::span<float> samples) const;

private:
    std::size_t m_channels;
};

} // namespace earshot::audio
