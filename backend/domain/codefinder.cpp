// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codefinder.h"

#include <algorithm>

namespace earshot {

namespace {

constexpr std::size_t phraseWords = 30; ///< "on the back? Wait, I have to turn it over …"

bool isAsLong(const RedactionFind &find)
{
    return find.digits.size() == 3 || find.digits.size() == 4;
}

RedactionFind findOf(const SaidWords &said, const DigitRun &run)
{
    RedactionFind find{.kind = RedactionKind::SecurityCode,
        .first = said.digits[run.front()].first,
        .last = said.digits[run.back()].last,
        .digits = {}};
    for (const std::size_t each : run)
        find.digits += said.digits[each].digits;
    return find;
}

/** "12 28": a month and a year. */
bool isExpiry(const QString &digits)
{
    const int month = digits.left(2).toInt();
    return digits.size() == 4 && month >= 1 && month <= 12;
}

bool hasCurrency(QStringView signs)
{
    return std::any_of(signs.begin(), signs.end(),
        [](QChar c) { return c == u'%' || c.category() == QChar::Symbol_Currency; });
}

} // namespace

/** The run apart where signs, fillers or turns are in it. */
std::vector<DigitRun> CodeFinder::groups(const DigitRun &run) const
{
    std::vector<DigitRun> all;
    for (std::size_t n = 0; n < run.size(); ++n) {
        if (n == 0 || !m_said.isOneGroup(m_said.digits[run[n - 1]], m_said.digits[run[n]]))
            all.emplace_back();
        all.back().push_back(run[n]);
    }
    return all;
}

/** The run, or of one that goes on its first group; the last, when the expiry was asked first. */
RedactionFind CodeFinder::candidate(const DigitRun &run, bool isAfterExpiry) const
{
    RedactionFind whole = findOf(m_said, run);
    if (isAsLong(whole))
        return whole;
    const std::vector<DigitRun> parts = groups(run);
    return findOf(m_said, isAfterExpiry ? parts.back() : parts.front());
}

bool CodeFinder::isDateOrAmount(const RedactionFind &find, bool isAfterExpiry) const
{
    if (isAfterExpiry && isExpiry(find.digits))
        return true;
    for (std::size_t n = find.first + 1; n <= find.last; ++n) {
        const QStringView signs = m_said.before(n);
        if (signs.contains(u'/') || signs.contains(u':'))
            return true;
    }
    const std::size_t next = find.last + 1;
    const auto unit = std::lower_bound(m_said.phrases.begin(), m_said.phrases.end(), next,
        [](const SaidPhrase &phrase, std::size_t word) { return phrase.first < word; });
    const bool hasUnit =
        unit != m_said.phrases.end() && unit->first == next && unit->kind == RedactionPhrase::Unit;
    return hasUnit || hasCurrency(m_said.before(find.first))
        || hasCurrency(m_said.after(find.last));
}

std::optional<RedactionFind> CodeFinder::find(const DigitRun &run, const PhraseTrail &trail)
{
    using enum RedactionPhrase;
    const bool isSpokenOf = trail.isNear(SecurityCode, phraseWords)
        && trail.isLater(SecurityCode, OtherNumber) && trail.isLater(SecurityCode, Expiry);
    if (!isSpokenOf)
        return std::nullopt;
    const bool isAfterExpiry = trail.isNear(Expiry, phraseWords);
    RedactionFind found = candidate(run, isAfterExpiry);
    if (!isAsLong(found) || isDateOrAmount(found, isAfterExpiry))
        return std::nullopt;
    const auto phrase = trail.latest(SecurityCode);
    if (m_phrase == phrase && m_code != found.digits)
        return std::nullopt; // it was said already, and this is another number
    m_phrase = phrase;
    m_code = found.digits;
    return found;
}

} // namespace earshot
