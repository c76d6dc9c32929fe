// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digitruns.h"

#include <algorithm>
#include <map>

namespace earshot {

namespace {

constexpr int mostFillers = 8; ///< between two groups
constexpr int mostOtherWords = 12; ///< of the others in between
constexpr double longestGapSeconds = 30; ///< somebody turns the card over

/** Sees whether digits go on after others of the same speaker. */
class Gaps
{
public:
    explicit Gaps(const SaidWords &said)
        : m_said(said)
        , m_isOtherNumber(said.words.size())
    {
        for (const SaidPhrase &phrase : said.phrases) {
            if (phrase.kind != RedactionPhrase::Card && phrase.kind != RedactionPhrase::Unit)
                m_isOtherNumber[phrase.first] = true;
        }
    }

    [[nodiscard]] bool goesOn(const SaidDigits &digits, const SaidDigits &next) const
    {
        const SaidWord &last = m_said.words[digits.last];
        const double gap = m_said.words[next.first].fromSeconds - last.toSeconds;
        return gap <= longestGapSeconds && isBridged(digits.last + 1, next.first, last);
    }

private:
    [[nodiscard]] bool isBridged(std::size_t from, std::size_t to, const SaidWord &last) const
    {
        const Speaker speaker = m_said.speakerOf(last);
        int fillers = 0;
        int others = 0;
        for (std::size_t n = from; n < to; ++n) {
            const bool isOther = m_said.speakerOf(m_said.words[n]) != speaker;
            (isOther ? others : fillers) += 1;
            const bool isBreak = m_isOtherNumber[n] || (!isOther && !m_said.words[n].isFiller);
            if (isBreak || fillers > mostFillers || others > mostOtherWords)
                return false;
        }
        return true;
    }

    const SaidWords &m_said;
    std::vector<bool> m_isOtherNumber;
};

} // namespace

std::vector<DigitRun> digitRuns(const SaidWords &said)
{
    const Gaps gaps(said);
    std::vector<DigitRun> runs;
    std::map<Speaker, std::size_t> open; // the run each speaker is in
    for (std::size_t n = 0; n < said.digits.size(); ++n) {
        const SaidDigits &digits = said.digits[n];
        const Speaker speaker = said.speakerOf(said.words[digits.first]);
        const auto run = open.find(speaker);
        if (run != open.end() && gaps.goesOn(said.digits[runs[run->second].back()], digits)) {
            runs[run->second].push_back(n);
        } else {
            open[speaker] = runs.size();
            runs.push_back({n});
        }
    }
    return runs;
}

} // namespace earshot
