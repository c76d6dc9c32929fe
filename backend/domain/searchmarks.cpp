// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchmarks.h"

#include "domain/searchwords.h"

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFinds = 3;
constexpr std::size_t mostMarks = 50;
constexpr qsizetype excerptBefore = 60;
constexpr qsizetype excerptLength = 200;

bool standsAt(const std::vector<SearchWord> &words, std::size_t at, const SearchTerm &term)
{
    const auto count = std::size_t(term.words.size());
    if (at + count > words.size())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &wanted = term.words.at(qsizetype(i));
        const QString &word = words[at + i].word;
        const bool mayGoOn = term.isPrefix && i + 1 == count;
        if (mayGoOn ? !word.startsWith(wanted) : word != wanted)
            return false;
    }
    return true;
}

/** Overlapping and touching ones become one. */
std::vector<SearchMark> joined(std::vector<SearchMark> marks)
{
    std::sort(marks.begin(), marks.end(),
        [](const SearchMark &a, const SearchMark &b) { return a.start < b.start; });
    std::vector<SearchMark> result;
    for (const SearchMark &mark : marks) {
        if (result.empty() || mark.start > result.back().start + result.back().length)
            result.push_back(mark);
        else
            result.back().length =
                std::max(result.back().length, mark.start + mark.length - result.back().start);
    }
    return result;
}

/** The marks of each term that is in @p text, noting in @p met which are. */
std::vector<SearchMark> marksOf(
    const QString &text, const SearchQuery &query, std::vector<bool> &met)
{
    const std::vector<SearchWord> words = searchWords(text);
    std::vector<SearchMark> marks;
    for (std::size_t t = 0; t < query.terms.size(); ++t) {
        const SearchTerm &term = query.terms[t];
        if (term.isExcluded || term.words.isEmpty())
            continue;
        for (std::size_t at = 0; at < words.size() && marks.size() < mostMarks; ++at) {
            if (!standsAt(words, at, term))
                continue;
            const SearchWord &last = words[at + std::size_t(term.words.size()) - 1];
            marks.push_back({words[at].start, last.start + last.length - words[at].start});
            met[t] = true;
        }
    }
    return joined(std::move(marks));
}

/** A number that is spelled otherwise, or without its country, is marked as a whole. */
std::vector<SearchMark> marksOfNumber(
    const QString &number, const SearchQuery &query, std::vector<bool> &met)
{
    const QStringList ends = numberEnds(number);
    for (std::size_t t = 0; t < query.terms.size(); ++t) {
        const SearchTerm &term = query.terms[t];
        if (term.isExcluded || term.words.size() != 1 || !ends.contains(term.words.first()))
            continue;
        met[t] = true;
        return {{0, number.size()}};
    }
    return marksOf(number, query, met);
}

/** Cuts the text to what surrounds its first mark, never through a character. */
void cut(SearchFind &find)
{
    qsizetype from = std::max<qsizetype>(0, find.marks.front().start - excerptBefore);
    if (from > 0 && find.text.at(from).isLowSurrogate())
        --from;
    qsizetype end = std::min(find.text.size(), from + excerptLength);
    if (end < find.text.size() && find.text.at(end).isLowSurrogate())
        ++end;
    std::vector<SearchMark> inside;
    for (const SearchMark &mark : find.marks) {
        if (mark.start < end)
            inside.push_back({mark.start - from, std::min(mark.length, end - mark.start)});
    }
    find.text = find.text.mid(from, end - from);
    find.marks = std::move(inside);
}

/** Gathers finds until every term has been shown once. */
class Gatherer
{
public:
    explicit Gatherer(const SearchQuery &query)
        : m_query(query)
        , m_met(query.terms.size(), false)
    {
        for (std::size_t t = 0; t < m_met.size(); ++t)
            m_met[t] = query.terms[t].isExcluded;
    }

    [[nodiscard]] bool isDone() const
    {
        return finds.size() >= mostFinds
            || std::all_of(m_met.begin(), m_met.end(), [](bool met) { return met; });
    }

    void look(const QString &place, const QString &text, int turn = -1,
        std::optional<double> startSeconds = std::nullopt)
    {
        if (isDone() || text.isEmpty())
            return;
        std::vector<bool> met = m_met;
        const bool isNumber = place.endsWith("Number"_L1);
        SearchFind find{.place = place,
            .turn = turn,
            .startSeconds = startSeconds,
            .text = text,
            .marks = isNumber ? marksOfNumber(text, m_query, met) : marksOf(text, m_query, met)};
        if (met == m_met)
            return;
        m_met = std::move(met);
        cut(find);
        finds.push_back(std::move(find));
    }

    std::vector<SearchFind> finds;

private:
    const SearchQuery &m_query;
    std::vector<bool> m_met;
};

} // namespace

std::vector<SearchMark> searchMarks(const QString &text, const SearchQuery &query)
{
    std::vector<bool> met(query.terms.size(), false);
    return marksOf(text, query, met);
}

std::vector<SearchFind> searchFinds(const Call &call, const Transcript &transcript,
    const SearchQuery &query, const QList<CallNote> &notes)
{
    Gatherer gatherer(query);
    gatherer.look(u"customerName"_s, call.customer.name);
    gatherer.look(u"customerNumber"_s, call.customer.number);
    gatherer.look(u"summary"_s, call.summary);
    for (std::size_t n = 0; n < transcript.size() && !gatherer.isDone(); ++n)
        gatherer.look(u"transcript"_s, transcript[n].text, int(n), transcript[n].startSeconds);
    gatherer.look(u"ownNumber"_s, call.ownNumber);
    gatherer.look(u"assistant"_s, call.assistantName);
    gatherer.look(u"outcome"_s, call.outcome);
    gatherer.look(u"tags"_s, call.tags.join(u", "_s));
    for (const CallNote &note : notes)
        gatherer.look(u"note"_s, note.text, -1, note.atSeconds);
    return std::move(gatherer.finds);
}

} // namespace earshot
