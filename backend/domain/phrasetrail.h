// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saidwords.h"

#include <array>
#include <optional>

namespace earshot {

/** What was spoken of before a word; asked for words in the order of the call. */
class PhraseTrail
{
public:
    explicit PhraseTrail(const SaidWords &said)
        : m_said(said)
    { }

    void moveTo(std::size_t word)
    {
        const std::vector<SaidPhrase> &phrases = m_said.phrases;
        for (; m_next < phrases.size() && phrases[m_next].last < word; ++m_next)
            m_latest[std::size_t(phrases[m_next].kind)] = m_next;
        m_word = word;
    }

    /** The latest phrase of this kind, as an index into SaidWords::phrases. */
    [[nodiscard]] std::optional<std::size_t> latest(RedactionPhrase kind) const
    {
        return m_latest[std::size_t(kind)];
    }

    /** Whether it ended at most @p words before. */
    [[nodiscard]] bool isNear(RedactionPhrase kind, std::size_t words) const
    {
        const auto found = latest(kind);
        return found && m_word - m_said.phrases[*found].last <= words;
    }

    /** Whether there was one of @p kind, and after it none of @p other. */
    [[nodiscard]] bool isLater(RedactionPhrase kind, RedactionPhrase other) const
    {
        return latest(kind) > latest(other);
    }

private:
    const SaidWords &m_said;
    std::array<std::optional<std::size_t>, 6> m_latest;
    std::size_t m_next = 0;
    std::size_t m_word = 0;
};

} // namespace earshot
