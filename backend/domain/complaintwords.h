// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/transcript.h"

#include <QHash>
#include <QStringList>

namespace earshot {

/** Where words of a complaint were said. */
struct ComplaintHit
{
    std::size_t turn = 0;
    QString text; ///< as it stands in the turn
    double seconds = 0; ///< from the start of the recording; the word's own time where it is known

    bool operator==(const ComplaintHit &) const = default;
};

/**
 * Words and phrases by which callers complain: "unacceptable", "waste of time"; "complain*" stands
 * for all words that begin so. Capitals, accents and what stands between words do not matter.
 * What the agent says is not looked at: it repeats and apologises.
 */
class ComplaintWords
{
public:
    static constexpr qsizetype mostPhrases = 300;
    static constexpr qsizetype longestPhrase = 80; ///< UTF-16 units
    static constexpr std::size_t mostHits = 100; ///< of one call; no more are looked for

    ComplaintWords() = default; ///< none: nothing is found

    /**
     * Phrases as somebody writes them, separated by commas or lines. "@en" stands for our own of
     * that language, see languages(). Phrases that say the same are one. InvalidInput, naming the
     * part, for an unknown language, a phrase without a letter, a "*" elsewhere than at the end,
     * one too long and one too many.
     */
    static Result<ComplaintWords> fromText(const QString &text);
    /** As phrases() gave them; what can't be is left out. */
    static ComplaintWords fromPhrases(const QStringList &phrases);

    /** The languages we have words of: "de", "en", … */
    static QStringList languages();

    /** One spelling each, sorted: the same for all texts that mean the same. */
    [[nodiscard]] QStringList phrases() const;

    /** What was said of it, as the turns go. */
    [[nodiscard]] std::vector<ComplaintHit> find(const Transcript &transcript) const;

    bool operator==(const ComplaintWords &) const = default;

private:
    struct Phrase
    {
        QStringList words;
        bool isPrefix = false; ///< the last word may go on

        bool operator==(const Phrase &) const = default;
    };
    class Search;

    void add(const Phrase &phrase);

    QHash<QString, QList<Phrase>> m_byFirst; ///< by their first word, unless that may go on
    QList<Phrase> m_beginnings; ///< of one word that may go on
    qsizetype m_count = 0;
};

} // namespace earshot
