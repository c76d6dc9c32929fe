// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/consent.h"

#include <QHash>
#include <QJsonArray>
#include <QList>

namespace earshot {

/** Words that show consent to a recording, or that refuse it. */
struct ConsentPhrase
{
    enum class By { Assistant, Caller, Either };

    QString
        words; ///< as searchWords() spells them, one blank between; "*" at the end: it may go on
    By by = By::Either; ///< whose words count
    bool isRefusal = false;

    bool operator==(const ConsentPhrase &) const = default;
};

/** "assistant", "caller", "either", and back; unknown words give nothing. */
QString toWord(ConsentPhrase::By value);
std::optional<ConsentPhrase::By> phraseSpeakerFromWord(QStringView word);

/** Raised with every change of the phrases built in or of how they are looked for: what is kept of
 * calls is then made anew. */
inline constexpr int consentRules = 1;

/**
 * The phrases of an organisation, and how they are found in a transcript. Capitals, accents and
 * what stands between words do not matter, nor where a turn ends that the same speaker goes on
 * after.
 */
class ConsentPhrases
{
public:
    static constexpr qsizetype most = 300;
    static constexpr qsizetype longest = 120; ///< UTF-16 units

    ConsentPhrases() = default; ///< none: nothing is found

    /** Our own: announcements, agreements and refusals in English, French, German and Spanish. */
    static const ConsentPhrases &usual();

    /** Those that say the same are one. InvalidInput, naming the phrase, for one without a letter,
     * one too long or with a "*" elsewhere than at the end, and for one too many. */
    static Result<ConsentPhrases> from(const QList<ConsentPhrase> &phrases);

    [[nodiscard]] const QList<ConsentPhrase> &phrases() const { return m_phrases; }

    /**
     * What a transcript says of consent: the first words that show it, or the first that refuse it,
     * unless the caller agrees after that. Does not count as consent:
     * - the caller's words with a negation just before or after them ("I do not agree")
     * - the assistant's with one right before them ("is not being recorded")
     * - the assistant's question ("is it all right if this call is recorded?"), unless what the
     *   caller says next begins with a yes; one that begins with a no is a refusal.
     * Costs a pass over the transcript.
     */
    [[nodiscard]] std::optional<ConsentWords> find(const Transcript &transcript) const;

    bool operator==(const ConsentPhrases &other) const { return m_phrases == other.m_phrases; }

private:
    void add(const ConsentPhrase &phrase);

    QList<ConsentPhrase> m_phrases;
    QHash<QString, QList<qsizetype>> m_byFirst; ///< which begin with a word
};

/** [{"words", "by", "means"}, …] with means "consent" or "refusal". */
QJsonArray toJson(const ConsentPhrases &phrases);
/** InvalidInput for what is not such a list; see ConsentPhrases::from(). */
Result<ConsentPhrases> consentPhrasesFrom(const QJsonValue &json);

} // namespace earshot
