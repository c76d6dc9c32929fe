// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace earshot {

/** Bits: a word can be a number in several languages, "six" in English and French. */
enum SpokenLanguage : quint8 { English = 1, German = 2, French = 4, Spanish = 8 };

/** What one or more words say when digits are dictated. */
struct SpokenNumeral
{
    QString digits; ///< ASCII; "41" for "forty one", "000" for "triple zero"
    quint8 languages = 0; ///< SpokenLanguage bits in which the words mean it
    bool isAmbiguous = false; ///< mostly says something else: "oh", "un", "once"
};

/** As many words as the longest has: "quatre vingt dix sept". */
inline constexpr std::size_t mostNumeralWords = 4;

/**
 * 0 to 99 as they are said in all four languages, and single digits said twice or three times
 * ("double four"), by their words as searchWords() gives them, with one space between: "forty one",
 * "einundvierzig". No words mean different digits in two of the languages.
 */
const QHash<QString, SpokenNumeral> &spokenNumerals();

} // namespace earshot
