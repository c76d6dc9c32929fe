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
    quint8 languages = 0; ///< SpokenLanguage bits in which they are said; none for numerals

    bool operator==(const SpokenDigits &) const = default;
};

/** Whether what stands between two words is nothing but spaces and hyphens. */
bool joinsWords(QStringView between);

/**
 * The digits that @p words say, in their order: numerals in any script and grouping
 * ("4111-1111"), and words in English, German, French and Spanish, see spokenNumerals(). Which of
 * the languages is not asked, because a call can change it: at each word the longest reading of
 * any of them is taken. "Forty, one" is two numbers: no reading goes over a sign but a hyphen.
 *
 * Words that mostly say something else ("un", "oh", "once", "dos") are digits only where the next
 * digit word before or after them, with at most three words between ("uh, and then"), is of a
 * language that has them: "cuatro once" is 4 11, "four once" is 4. Where such words have only each
 * other, it takes two directly one after the other ("un un"). One that ends a turn of at most four
 * words ("et un") counts where @p before has such a language: those of what the speaker said last.
 * Numerals have no language and speak for none.
 *
 * @p words are searchWords(@p text).
 */
std::vector<SpokenDigits> spokenDigits(
    QStringView text, const std::vector<SearchWord> &words, quint8 before = 0);

} // namespace earshot
