// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchwords.h"

#include <QString>

#include <vector>

namespace earshot {

/** Words that say digits. */
struct SpokenDigits
{
    std::size_t first = 0; ///< index of the first word
    std::size_t count = 1; ///< how many words say it: 2 for "forty one"
    QString digits; ///< ASCII: "41"; as many as a numeral has, at most 100

    bool operator==(const SpokenDigits &) const = default;
};

/**
 * The digits that @p words say, in their order: numerals in any script and grouping
 * ("4111-1111"), and words in English, German, French and Spanish, see spokenNumerals(). Which of
 * the languages is not asked, because a call can change it: at each word the longest reading of
 * any of them is taken. "Forty, one" is two numbers: no reading goes over a sign but a hyphen.
 *
 * Words that mostly say something else ("un", "oh", "once", "dos") are digits only where the word
 * directly before or after them is a digit word of a language that has them: "cuatro once" is 411,
 * "four once" is 4. Where such words have only each other, it takes three in a row
 * ("un un un un"). Numerals have no language and speak for none.
 *
 * @p words are searchWords(@p text).
 */
std::vector<SpokenDigits> spokenDigits(QStringView text, const std::vector<SearchWord> &words);

} // namespace earshot
