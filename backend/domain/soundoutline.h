// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace earshot {

/**
 * How loud a recording is along its length, in a few bytes, for a picture the size of a word:
 * `steps` equal parts of the whole, for each the level of two sides. A level is 0 to highest, the
 * root of the mean amplitude of that part, so that quiet speech shows; a recording with
 * one channel has it on both sides. As bytes: one for each step, the first side in its upper four
 * bits.
 */
class SoundOutline
{
public:
    static constexpr int steps = 32;
    static constexpr int highest = 15;

    /** None. */
    SoundOutline() = default;
    /** @p mean (step, side) is the mean of the highest samples in that part, 0 to 1. */
    static SoundOutline fromMeans(const std::function<double(int, int)> &mean);
    /** From bytes(), or none for anything of another size. */
    static SoundOutline fromBytes(const QByteArray &bytes);
    /** From base64(), or none for anything else. */
    static SoundOutline fromBase64(const QByteArray &text);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray base64() const { return m_bytes.toBase64(); }

    /** @p step from 0, @p side 0 or 1. 0 for none. */
    [[nodiscard]] int level(int step, int side) const;

    bool operator==(const SoundOutline &) const = default;

private:
    QByteArray m_bytes;
};

} // namespace earshot
