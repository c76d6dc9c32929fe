// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cardfinder.h"

#include "domain/cardnumber.h"

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestIntroducedDigits = 12; ///< a group of four was misheard
constexpr qsizetype mostPhoneDigits = 17; ///< 15 by E.164, and "00" before
constexpr qsizetype mostOtherDigits = 26; ///< what is longer holds more than an order number
constexpr std::size_t phraseWords = 15; ///< "card number? Yes, one moment, let me get it …"

QString digitsOf(const SaidWords &said, const DigitRun &run)
{
    QString digits;
    for (const std::size_t each : run)
        digits += said.digits[each].digits;
    return digits;
}

/** "DE89": how an IBAN begins. */
bool beginsIban(const QString &word)
{
    return word.size() == 4 && word.at(0).isLetter() && word.at(1).isLetter()
        && word.at(2).isDigit() && word.at(3).isDigit();
}

} // namespace

/** All windows of whole groups that are a card number: at most 19 lengths at each group. */
std::vector<CardFinder::Window> CardFinder::valid(const DigitRun &run) const
{
    std::vector<Window> found;
    for (std::size_t from = 0; from < run.size(); ++from) {
        QString digits;
        for (std::size_t to = from; to < run.size() && digits.size() <= mostCardDigits; ++to) {
            digits += m_said.digits[run[to]].digits;
            if (isCardNumber(digits))
                found.push_back({from, to, digits.size()});
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Window &a, const Window &b) { return a.count > b.count; });
    std::vector<bool> isUsed(run.size());
    std::vector<Window> apart;
    for (const Window &window : found) {
        const auto begin = isUsed.begin() + std::ptrdiff_t(window.from);
        const auto end = isUsed.begin() + std::ptrdiff_t(window.to) + 1;
        if (std::find(begin, end, true) != end)
            continue;
        std::fill(begin, end, true);
        apart.push_back(window);
    }
    return apart;
}

/** Where a card was spoken of: a number that begins with the run, or else as much as can be one. */
std::vector<CardFinder::Window> CardFinder::introduced(
    const DigitRun &run, std::vector<Window> valid) const
{
    const bool isAtStart = std::any_of(
        valid.begin(), valid.end(), [](const Window &window) { return window.from == 0; });
    Window whole{0, 0, m_said.digits[run.front()].digits.size()};
    for (std::size_t to = 1; to < run.size(); ++to) {
        const qsizetype more = m_said.digits[run[to]].digits.size();
        if (whole.count + more > mostCardDigits)
            break;
        whole = {0, to, whole.count + more};
    }
    const bool isAll = whole.to + 1 == run.size();
    const bool isEnough = whole.count >= fewestIntroducedDigits;
    return isEnough && !isAtStart && (isAll || valid.empty()) ? std::vector{whole} : valid;
}

bool CardFinder::isWrittenAsOther(std::size_t firstWord, const QString &digits) const
{
    const bool isPhone = m_said.before(firstWord).endsWith(u'+') || digits.startsWith(u"00"_s);
    const bool isIban = firstWord > 0 && beginsIban(m_said.words[firstWord - 1].word.word);
    return (isPhone && digits.size() <= mostPhoneDigits)
        || (isIban && digits.size() <= mostOtherDigits);
}

/** Whether it is the number of something else that was spoken of, with no number in between. */
bool CardFinder::isOther(const DigitRun &run, const PhraseTrail &trail) const
{
    const SaidDigits &first = m_said.digits[run.front()];
    const QString digits = digitsOf(m_said, run);
    if (isWrittenAsOther(first.first, digits))
        return true;
    const bool isSpokenOf = trail.isNear(RedactionPhrase::OtherNumber, phraseWords)
        && trail.isLater(RedactionPhrase::OtherNumber, RedactionPhrase::Card);
    if (!isSpokenOf || digits.size() > mostOtherDigits)
        return false;
    const SaidPhrase &phrase = m_said.phrases[*trail.latest(RedactionPhrase::OtherNumber)];
    return run.front() == 0 || m_said.digits[run.front() - 1].last < phrase.first;
}

std::vector<RedactionFind> CardFinder::find(const DigitRun &run, const PhraseTrail &trail)
{
    if (isOther(run, trail))
        return {};
    std::vector<Window> windows = valid(run);
    const bool isIntroduced =
        trail.isNear(RedactionPhrase::Card, phraseWords) || m_known.contains(digitsOf(m_said, run));
    if (isIntroduced)
        windows = introduced(run, std::move(windows));
    std::vector<RedactionFind> finds;
    for (const auto &[from, to, count] : windows) {
        const auto begin = run.begin() + std::ptrdiff_t(from);
        const DigitRun part(begin, begin + std::ptrdiff_t(to - from) + 1);
        finds.push_back({.kind = RedactionKind::CardNumber,
            .first = m_said.digits[part.front()].first,
            .last = m_said.digits[part.back()].last,
            .digits = digitsOf(m_said, part)});
        m_known.insert(finds.back().digits);
    }
    std::sort(finds.begin(), finds.end(),
        [](const RedactionFind &a, const RedactionFind &b) { return a.first < b.first; });
    return finds;
}

} // namespace earshot
