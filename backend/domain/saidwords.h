// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/redactionphrases.h"
#include "domain/searchwords.h"
#include "domain/transcript.h"

#include <QStringView>

#include <map>
#include <vector>

namespace earshot {

/** A word of a call. */
struct SaidWord
{
    SearchWord word; ///< and where it stands in its turn's text
    std::size_t turn = 0;
    double fromSeconds = 0; ///< of its turn, where the words have no times
    double toSeconds = 0; ///< infinity where nothing tells
    bool isDigits = false;
    bool isFiller = false; ///< may stand between the groups of one number
};

/** Words that say digits; indices into SaidWords::words. */
struct SaidDigits
{
    std::size_t first = 0;
    std::size_t last = 0;
    QString digits; ///< ASCII
};

/** Words that tell what digits around them are; indices into SaidWords::words. */
struct SaidPhrase
{
    RedactionPhrase kind = RedactionPhrase::Filler;
    std::size_t first = 0;
    std::size_t last = 0;
};

/** All words of a call in one row, as the turns go, and what they say of numbers. */
class SaidWords
{
public:
    /** @p transcript has to outlive it. */
    explicit SaidWords(const Transcript &transcript);

    std::vector<SaidWord> words;
    std::vector<SaidDigits> digits; ///< as the words go; none twice
    std::vector<SaidPhrase> phrases; ///< as the words go; none twice and no fillers

    [[nodiscard]] Speaker speakerOf(const SaidWord &word) const;
    /** The word as it stands in its turn's text. */
    [[nodiscard]] QStringView textOf(std::size_t word) const;
    /** What stands before @p word in its turn's text, back to the word before it. */
    [[nodiscard]] QStringView before(std::size_t word) const;
    /** What stands behind it, up to the next word. */
    [[nodiscard]] QStringView after(std::size_t word) const;
    /** Whether nothing but spaces and hyphens stands between two words that follow each other. */
    [[nodiscard]] bool isOneGroup(const SaidDigits &group, const SaidDigits &next) const;

private:
    void addTurn(std::size_t turn, double end);
    void addPhrases(std::size_t first);
    void addDigits(std::size_t first, const std::vector<SearchWord> &found);
    std::size_t addPhrase(std::size_t first);
    [[nodiscard]] bool isSameTurn(std::size_t word, std::size_t next) const;

    const Transcript &m_transcript;
    std::vector<bool> m_isPhrase; ///< of more than one word, whose numbers are no digits
    std::map<Speaker, quint8> m_languages; ///< of the last words that said digits
};

} // namespace earshot
