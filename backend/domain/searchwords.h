// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace earshot {

/** A word of a text as it is searched for, and where it stands. */
struct SearchWord
{
    QString word; ///< lower case, without accents; letters and digits only, at most 100 of them
    qsizetype start = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
};

/**
 * The words of a text in any script, for both what is kept and what is asked, so that no database's
 * own idea of a word matters. Scripts without spaces (Chinese, Japanese) give a word per character.
 */
std::vector<SearchWord> searchWords(QStringView text);

/** Whether this character is a word by itself. */
bool standsAlone(char32_t c);

/** The decimal digits of a phone number in any spelling: "+1 (415) 555-0100" is "14155550100". */
QString numberDigits(QStringView number);

/** Digits without what is only dialled: "00" before a country, "0" before an area. */
QString significantDigits(QString digits);

/** A phone number's digits and their ends down to 7, so that a number is found without its country.
 */
QStringList numberEnds(QStringView number);

} // namespace earshot
