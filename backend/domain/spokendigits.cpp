// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokendigits.h"

#include "domain/spokennumerals.h"

#include <algorithm>

namespace earshot {

namespace {

constexpr std::size_t mostWordsBetween = 3; ///< from a word in doubt to one that speaks for it

/** What a word may say, before its neighbours were asked. */
struct Reading
{
    SpokenDigits said;
    bool isSure = true;
};

QString numeral(const QString &word)
{
    QString digits;
    for (const QChar c : word) {
        if (!c.isDigit())
            return {};
        digits.append(QChar(ushort('0' + c.digitValue())));
    }
    return digits;
}

bool areJoined(QStringView text, const SearchWord &word, const SearchWord &next)
{
    const qsizetype end = word.start + word.length;
    return joinsWords(text.mid(end, next.start - end));
}

/** The longest reading of the words from @p at on; its count is 0 where they say no digits. */
Reading readingAt(QStringView text, const std::vector<SearchWord> &words, std::size_t at)
{
    if (const QString digits = numeral(words[at].word); !digits.isEmpty())
        return {.said = {.first = at, .count = 1, .digits = digits}};
    Reading longest{.said = {.first = at, .count = 0, .digits = {}}};
    QString key;
    const std::size_t end = std::min(words.size(), at + mostNumeralWords);
    for (std::size_t i = at; i < end && (i == at || areJoined(text, words[i - 1], words[i])); ++i) {
        key += (i == at ? QString() : QString(u' ')) + words[i].word;
        const auto found = spokenNumerals().constFind(key);
        if (found != spokenNumerals().constEnd()) {
            longest = {.said = {.first = at,
                           .count = i + 1 - at,
                           .digits = found->digits,
                           .languages = found->languages},
                .isSure = !found->isAmbiguous};
        }
    }
    return longest;
}

std::size_t endOf(const Reading &reading)
{
    return reading.said.first + reading.said.count;
}

/** How many words stand between the reading and the one before it. */
std::size_t wordsBefore(const std::vector<Reading> &readings, std::size_t n)
{
    return readings[n].said.first - endOf(readings[n - 1]);
}

void vouch(const Reading &sure, Reading &other)
{
    const quint8 common = sure.said.languages & other.said.languages;
    if (!sure.isSure || other.isSure || common == 0)
        return;
    other.said.languages = common;
    other.isSure = true;
}

void askNeighbours(std::vector<Reading> &readings)
{
    for (std::size_t n = 1; n < readings.size(); ++n) {
        if (wordsBefore(readings, n) <= mostWordsBetween)
            vouch(readings[n - 1], readings[n]);
    }
    for (std::size_t n = readings.size(); n-- > 1;) {
        if (wordsBefore(readings, n) <= mostWordsBetween)
            vouch(readings[n], readings[n - 1]);
    }
}

void acceptTwoInARow(std::vector<Reading> &readings)
{
    for (std::size_t n = 1; n < readings.size(); ++n) {
        Reading &first = readings[n - 1];
        Reading &second = readings[n];
        const quint8 common = first.said.languages & second.said.languages;
        if (wordsBefore(readings, n) > 0 || common == 0 || first.isSure || second.isSure)
            continue;
        for (Reading *each : {&first, &second}) {
            each->isSure = true;
            each->said.languages = common;
        }
    }
}

} // namespace

bool joinsWords(QStringView between)
{
    return std::all_of(between.begin(), between.end(),
        [](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
}

std::vector<SpokenDigits> spokenDigits(
    QStringView text, const std::vector<SearchWord> &words, quint8 before)
{
    std::vector<Reading> readings;
    for (std::size_t at = 0; at < words.size();) {
        Reading reading = readingAt(text, words, at);
        at += std::max<std::size_t>(reading.said.count, 1);
        if (reading.said.count > 0)
            readings.push_back(std::move(reading));
    }
    const bool isShort = !words.empty() && words.size() <= mostWordsBetween + 1;
    if (isShort && !readings.empty() && endOf(readings.back()) == words.size())
        vouch({.said = {.languages = before}}, readings.back());
    askNeighbours(readings);
    acceptTwoInARow(readings);
    askNeighbours(readings);
    std::vector<SpokenDigits> digits;
    for (Reading &reading : readings) {
        if (reading.isSure)
            digits.push_back(std::move(reading.said));
    }
    return digits;
}

} // namespace earshot
