// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/levels.h"

#include <algorithm>

namespace earshot::audio {

namespace {

constexpr float silentPower = 1e-6F; // −60 dBFS

} // namespace

Levels::Levels(int sides, int rate)
    : m_sides(sides)
    , m_windowLength(rate / 10)
{ }

void Levels::add(std::span<const float> interleaved)
{
    const auto sides = std::size_t(m_sides);
    while (!interleaved.empty()) {
        const auto room = std::size_t(m_windowLength - m_inWindow) * sides;
        const auto part = interleaved.first(std::min(room, interleaved.size()));
        for (std::size_t side = 0; side < sides; ++side) {
            float energy = 0;
            for (std::size_t i = side; i < part.size(); i += sides)
                energy += part[i] * part[i];
            m_energy[side] += energy;
        }
        m_inWindow += int(part.size() / sides);
        if (m_inWindow == m_windowLength)
            endWindow();
        interleaved = interleaved.subspan(part.size());
    }
}

void Levels::finish()
{
    if (m_inWindow > 0)
        endWindow();
}

void Levels::endWindow()
{
    for (std::size_t side = 0; side < std::size_t(m_sides); ++side) {
        if (m_energy[side] > silentPower * float(m_inWindow))
            m_sound[side] = true;
    }
    m_energy = {};
    m_inWindow = 0;
}

} // namespace earshot::audio
