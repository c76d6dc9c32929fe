// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokendigits.h"

#include "domain/spokennumerals.h"

#include <algorithm>

namespace earshot {

namespace {

/** What a word may say, before its neighbours were asked. */
struct Reading
{
    SpokenDigits said;
    quint8 languages = 0; ///< none for numerals
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

/** Whether nothing stands between two words but spaces and hyphens. */
bool areJoined(QStringView text, const SearchWord &word, const SearchWord &next)
{
    const qsizetype end = word.start + word.length;
    const QStringView between = text.mid(end, next.start - end);
    return std::all_of(between.begin(), between.end(),
        [](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
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
            longest = {.said = {.first = at, .count = i + 1 - at, .digits = found->digits},
                .languages = found->languages,
                .isSure = !found->isAmbiguous};
        }
    }
    return longest;
}

bool followsAt(const std::vector<Reading> &readings, std::size_t n)
{
    const SpokenDigits &before = readings[n - 1].said;
    return before.first + before.count == readings[n].said.first;
}

void vouch(const Reading &sure, Reading &other)
{
    const quint8 common = sure.languages & other.languages;
    if (!sure.isSure || other.isSure || common == 0)
        return;
    other.languages = common;
    other.isSure = true;
}

void askNeighbours(std::vector<Reading> &readings)
{
    for (std::size_t n = 1; n < readings.size(); ++n) {
        if (followsAt(readings, n))
            vouch(readings[n - 1], readings[n]);
    }
    for (std::size_t n = readings.size(); n-- > 1;) {
        if (followsAt(readings, n))
            vouch(readings[n], readings[n - 1]);
    }
}

void acceptThreeInARow(std::vector<Reading> &readings)
{
    for (std::size_t n = 2; n < readings.size(); ++n) {
        Reading &first = readings[n - 2];
        Reading &second = readings[n - 1];
        Reading &third = readings[n];
        const quint8 common = first.languages & second.languages & third.languages;
        const bool isRow = followsAt(readings, n - 1) && followsAt(readings, n) && common != 0;
        if (!isRow || first.isSure || second.isSure || third.isSure)
            continue;
        for (Reading *each : {&first, &second, &third}) {
            each->isSure = true;
            each->languages = common;
        }
    }
}

} // namespace

std::vector<SpokenDigits> spokenDigits(QStringView text, const std::vector<SearchWord> &words)
{
    std::vector<Reading> readings;
    for (std::size_t at = 0; at < words.size();) {
        Reading reading = readingAt(text, words, at);
        at += std::max<std::size_t>(reading.said.count, 1);
        if (reading.said.count > 0)
            readings.push_back(std::move(reading));
    }
    askNeighbours(readings);
    acceptThreeInARow(readings);
    askNeighbours(readings);
    std::vector<SpokenDigits> digits;
    for (Reading &reading : readings) {
        if (reading.isSure)
            digits.push_back(std::move(reading.said));
    }
    return digits;
}

} // namespace earshot
