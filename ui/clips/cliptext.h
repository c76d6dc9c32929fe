// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"
#include "ui/review/waveselection.h"

#include <optional>
#include <utility>
#include <vector>

namespace earshot::ui {

/**
 * What is said in a call as one text, a turnLine() per turn, and when each word of it is said: so
 * that letters lead to times and times to letters. Where the provider gave no times of words, a
 * turn is one piece. Pure.
 */
class ClipText
{
public:
    ClipText() = default;
    /** @p turns ascending by start; a turn without an end lasts to the next, the last one to @p
     * total seconds. */
    ClipText(const Transcript &turns, double total);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** Letters of a line that say when and by whom: where they begin and how many they are. */
    [[nodiscard]] const std::vector<std::pair<int, int>> &heads() const { return m_heads; }
    [[nodiscard]] const QString &widestTime() const { return m_widestTime; }
    /** From when to when the words last that letters [from, to) touch; nothing for none. */
    [[nodiscard]] std::optional<WaveRange> timesOf(int from, int to) const;
    /** The letters of the words that are said within @p range, first and past the last. */
    [[nodiscard]] std::optional<std::pair<int, int>> lettersOf(const WaveRange &range) const;
    /** A piece of the text that is chosen as one. */
    struct Piece
    {
        int at = 0;
        int length = 0;
        WaveRange range;
    };
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }

private:
    void add(const TranscriptTurn &turn, double end, double last);
    bool addWords(const TranscriptTurn &turn, int start);

    QString m_text;
    QString m_widestTime;
    std::vector<std::pair<int, int>> m_heads;
    std::vector<Piece> m_pieces;
};

} // namespace earshot::ui
