// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consentphrases.h"

#include <vector>

namespace earshot {

/** Looks through one transcript for ConsentPhrases::find(). What it is made of must outlive it. */
class ConsentSearch
{
public:
    ConsentSearch(const QList<ConsentPhrase> &phrases,
        const QHash<QString, QList<qsizetype>> &byFirst, const Transcript &transcript);

    [[nodiscard]] std::optional<ConsentWords> result() const;

    /** By which a phrase is found; empty when even its first word may go on. */
    static QString firstWord(const QString &words);

private:
    /** A word that was said, in the order of the call. */
    struct Said
    {
        QString word;
        std::size_t turn = 0;
        qsizetype start = 0; ///< in UTF-16 units of the turn's text
        qsizetype end = 0;
        QChar ending; ///< what ends a sentence after it: . ! ? or ; nothing else
    };
    struct Hit
    {
        const ConsentPhrase *phrase = nullptr;
        std::size_t first = 0; ///< of the words said
        std::size_t last = 0;
    };
    enum class Meaning { Nothing, Consent, Refusal };

    void take(std::size_t turn);
    [[nodiscard]] std::vector<Hit> hitsAt(std::size_t at) const;
    [[nodiscard]] bool isAt(const QStringList &words, bool mayGoOn, std::size_t at) const;
    [[nodiscard]] Speaker speakerAt(std::size_t at) const;
    [[nodiscard]] Meaning meaningOf(const Hit &hit) const;
    [[nodiscard]] bool isNegated(const Hit &hit) const;
    [[nodiscard]] bool isNegation(std::size_t at) const;
    [[nodiscard]] bool isQuestion(const Hit &hit) const;
    /** What is asked for is the opposite: "do you mind if …". */
    [[nodiscard]] bool isTurned(const Hit &hit) const;
    /** What the caller's next words begin with: a yes, a no, or nothing of the kind. */
    [[nodiscard]] Meaning answerAfter(std::size_t at) const;
    [[nodiscard]] ConsentWords wordsOf(const Hit &hit, bool isRefusal) const;

    const QList<ConsentPhrase> &m_phrases;
    const QHash<QString, QList<qsizetype>> &m_byFirst;
    const Transcript &m_transcript;
    std::vector<Said> m_said;
};

} // namespace earshot
