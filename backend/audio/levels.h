// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace earshot::audio {

/**
 * Tells sides with sound from silent ones. A side has sound when any tenth of a second of it is
 * louder than −60 dBFS (root mean square): far under speech on the worst line, far over the dither
 * and idle noise of telephone codecs.
 */
class Levels
{
public:
    Levels(int sides, int rate);

    void add(std::span<const float> interleaved);
    /** Ends the last, shorter window. */
    void finish();
    [[nodiscard]] bool isSilent(int side) const { return !m_sound.at(std::size_t(side)); }

private:
    void endWindow();

    int m_sides;
    int m_windowLength; ///< frames
    int m_inWindow = 0;
    std::array<float, 2> m_energy = {};
    std::array<bool, 2> m_sound = {};
};

} // namespace earshot::audio
