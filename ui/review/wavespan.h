// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::ui {

/**
 * The stretch of a recording that is in sight, in seconds: a value. It always lies within the
 * recording and is never shorter than @ref shortest, unless the recording is.
 */
class WaveSpan
{
public:
    static constexpr double shortest = 4;

    WaveSpan() = default;
    /** The whole of a recording of this length; of a senseless length, nothing. */
    explicit WaveSpan(double total);

    [[nodiscard]] double total() const { return m_total; }
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] double length() const { return m_to - m_from; }
    [[nodiscard]] bool isWhole() const { return m_from <= 0 && m_to >= m_total; }
    [[nodiscard]] bool contains(double seconds) const;

    /** @p factor times as near; @p anchor stays where it is on the screen. */
    [[nodiscard]] WaveSpan zoomed(double factor, double anchor) const;
    [[nodiscard]] WaveSpan movedTo(double from) const;
    [[nodiscard]] WaveSpan movedBy(double seconds) const { return movedTo(m_from + seconds); }
    /** Turned on like a page when @p seconds is out of sight, which then stands near the left. */
    [[nodiscard]] WaveSpan revealing(double seconds) const;
    /** The same stretch when the recording proves to be of another length. */
    [[nodiscard]] WaveSpan ofTotal(double total) const;

    bool operator==(const WaveSpan &) const = default;

private:
    double m_total = 0;
    double m_from = 0;
    double m_to = 0;
};

} // namespace earshot::ui
