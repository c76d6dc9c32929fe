// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/textwords.h"

#include <QString>

#include <optional>

namespace earshot::ui {

class TranscriptModel;

/**
 * The words a reader chose: whole ones, one behind the other, across turns, from the one where it
 * began to the one that moved last, in either direction. Forget it (clear()) when the turns are
 * replaced.
 */
class WordChoice
{
public:
    explicit WordChoice(const TranscriptModel &model);

    /** Nothing when no word is chosen. */
    [[nodiscard]] const std::optional<TextStretch> &stretch() const { return m_stretch; }
    [[nodiscard]] bool isEmpty() const { return !m_head; }
    [[nodiscard]] const std::optional<TextPlace> &head() const { return m_head; } ///< moved last
    [[nodiscard]] bool contains(const TextPlace &place) const;
    /** The letters of turn @p row that are chosen, possibly none. */
    [[nodiscard]] TextWord lettersOf(int row) const;

    void clear();
    /** From where the next choice goes on; nothing is chosen yet. */
    void begin(const TextPlace &place);
    [[nodiscard]] bool hasBegun() const { return m_anchor.has_value(); }
    [[nodiscard]] const std::optional<TextPlace> &anchor() const { return m_anchor; }
    /** All words from where it began to the one at @p place. */
    void extendTo(const TextPlace &place);

    /** The end that moved last goes to the next word, or to the one before; the first step chooses
     * the word where it began. */
    void moveByWord(bool isForward);
    /** It goes to the end of its turn or, where it is there already, of the next one; backward, to
     * beginnings. */
    void moveByTurn(bool isForward);

private:
    void renew();
    void stepByWord(bool isForward);
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] TextWord wordAt(const TextPlace &place) const;
    [[nodiscard]] std::optional<TextPlace> edgeOf(int row, bool isEnd) const;
    [[nodiscard]] std::optional<TextPlace> beyond(int row, bool isForward) const;

    const TranscriptModel &m_model;
    std::optional<TextPlace> m_anchor;
    std::optional<TextPlace> m_head;
    std::optional<TextStretch> m_stretch; ///< asked for by every row that is painted
};

} // namespace earshot::ui
