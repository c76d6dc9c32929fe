// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/playsequence.h"
#include "ui/player/silenceskip.h"

#include <array>
#include <optional>
#include <vector>

namespace earshot::ui {

/** How loud each side is in each hundredth of a second. */
struct Levels
{
    int rate = 8000; ///< Hz
    std::vector<std::vector<float>>
        sides; ///< of each channel: dB of full scale (RMS), -120 at least

    [[nodiscard]] qint64 framesPerLevel() const { return rate / 100; }
};

/** Measures a recording in slices that are short enough for a thread that also plays. One thread.
 */
class LevelScan
{
public:
    explicit LevelScan(RecordingReader reader);

    /** Measures some seconds more; false when all is measured. */
    bool step();
    [[nodiscard]] const Levels &levels() const { return m_levels; }

private:
    void measure(std::span<const short> interleaved);

    RecordingReader m_reader;
    Levels m_levels;
    std::vector<short> m_slice;
};

/** What can be left out: the middle of every pause in which neither side makes a sound above its
 * own background. At least half of what the strength leaves stays on either side of speech. */
std::vector<FrameRange> skips(const Levels &levels, SilenceSkip strength);

/** Who speaks in a hundredth of a second. */
enum class Speaking : quint8 { First, Second, Both };

/** For every hundredth of a second. Speech begins 0.2 s before it is heard and ends so much later,
 * so that no sound of it belongs to the other side; a pause belongs to who spoke last. A recording
 * with one channel is always Both. */
std::vector<Speaking> speaking(const Levels &levels);

/** What brings the quieter side to the loudness of the other one, as factors of at least 1 and at
 * most 4; hiss alone is not raised. */
std::array<double, 2> levellingGains(const Levels &levels);

} // namespace earshot::ui
