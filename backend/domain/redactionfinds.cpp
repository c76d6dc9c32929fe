// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactionfinds.h"

#include "domain/cardfinder.h"
#include "domain/codefinder.h"

#include <algorithm>

namespace earshot {

namespace {

/** What of @p run is in none of @p cards: "4111 1111 1111 1111 and 123" to "card and code?". */
std::vector<DigitRun> rest(
    const SaidWords &said, const DigitRun &run, const std::vector<RedactionFind> &cards)
{
    std::vector<DigitRun> parts(1);
    auto card = cards.begin();
    for (const std::size_t each : run) {
        const SaidDigits &digits = said.digits[each];
        for (; card != cards.end() && card->last < digits.first; ++card)
            parts.emplace_back();
        if (card == cards.end() || digits.first < card->first)
            parts.back().push_back(each);
    }
    return parts;
}

} // namespace

std::vector<RedactionFind> redactionFinds(const SaidWords &said)
{
    std::vector<RedactionFind> finds;
    PhraseTrail trail(said);
    CardFinder cards(said);
    CodeFinder codes(said);
    for (const DigitRun &run : digitRuns(said)) {
        trail.moveTo(said.digits[run.front()].first);
        const std::vector<RedactionFind> found = cards.find(run, trail);
        finds.insert(finds.end(), found.begin(), found.end());
        for (const DigitRun &part : rest(said, run, found)) {
            const auto code = part.empty() ? std::nullopt : codes.find(part, trail);
            if (code)
                finds.push_back(*code);
        }
    }
    std::sort(finds.begin(), finds.end(),
        [](const RedactionFind &a, const RedactionFind &b) { return a.first < b.first; });
    return finds;
}

} // namespace earshot
