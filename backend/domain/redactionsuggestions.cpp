// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactionsuggestions.h"

#include "domain/redactionfinds.h"
#include "domain/saidwords.h"

#include <algorithm>
#include <cmath>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t wordsAround = 6; ///< of an excerpt, on each side
constexpr qsizetype longestExcerptWord = 40;
constexpr qsizetype longestSigns = 3; ///< between two words of an excerpt
constexpr qsizetype shownDigits = 4; ///< of a card number, as it is printed on receipts
constexpr double secondsPerWord = 2; ///< slowly dictated

/** Puts words together as they stand in the call, without their digits. */
class Excerpt
{
public:
    explicit Excerpt(const SaidWords &said)
        : m_said(said)
    { }

    QString text;

    /** Words @p from up to, not with, @p to. */
    void add(std::size_t from, std::size_t to)
    {
        for (std::size_t n = from; n < to; ++n) {
            if (m_said.words[n].isDigits)
                addMark(signsBefore(n));
            else
                append(signsBefore(n), m_said.textOf(n));
        }
    }

    void add(const RedactionFind &find)
    {
        addMark(signsBefore(find.first));
        if (find.kind == RedactionKind::CardNumber)
            append(u" "_s, QStringView(find.digits).last(shownDigits));
    }

private:
    void addMark(const QString &signs)
    {
        if (!text.endsWith(redactionMark))
            append(signs, redactionMark);
    }

    void append(const QString &signs, QStringView word)
    {
        if (!text.isEmpty())
            text += signs;
        text += word.first(std::min(word.size(), longestExcerptWord));
    }

    [[nodiscard]] QString signsBefore(std::size_t word) const
    {
        const QStringView signs = m_said.before(word);
        return signs.isEmpty() || signs.size() > longestSigns ? u" "_s : signs.toString();
    }

    const SaidWords &m_said;
};

/** Where the excerpt begins: not inside what has no spaces, "it's", as far as that is short. */
std::size_t excerptStart(const SaidWords &said, std::size_t first)
{
    std::size_t from = first;
    while (from > 0 && said.words[from - 1].turn == said.words[first].turn) {
        const bool isInside = !said.before(from).contains(u' ');
        if (first - from >= (isInside ? wordsAround * 2 : wordsAround))
            break;
        --from;
    }
    return from;
}

QString excerptOf(const SaidWords &said, const RedactionFind &find)
{
    std::size_t to = find.last + 1;
    while (to < said.words.size() && to - find.last <= wordsAround
        && said.words[to].turn == said.words[find.last].turn)
        ++to;
    Excerpt excerpt(said);
    excerpt.add(excerptStart(said, find.first), find.first);
    excerpt.add(find);
    excerpt.add(find.last + 1, to);
    return excerpt.text;
}

double turnSeconds(const QString &text)
{
    const auto isSaid = [](QChar c) { return c == u' ' || c.isDigit(); };
    return secondsPerWord * double(1 + std::count_if(text.begin(), text.end(), isSaid));
}

RedactedSpan spanOf(const Transcript &transcript, const SaidWords &said, const RedactionFind &find,
    double guardSeconds)
{
    double from = said.words[find.first].fromSeconds;
    double to = from;
    for (std::size_t n = find.first; n <= find.last; ++n) {
        from = std::min(from, said.words[n].fromSeconds);
        const SaidWord &word = said.words[n];
        const TranscriptTurn &turn = transcript[word.turn];
        to = std::max(to, std::isfinite(word.toSeconds) ? word.toSeconds : turn.startSeconds);
    }
    const SaidWord &last = said.words[find.last];
    if (!std::isfinite(last.toSeconds))
        to = last.fromSeconds + turnSeconds(transcript[last.turn].text);
    return {.fromSeconds = std::max(0.0, from - guardSeconds),
        .toSeconds = to + guardSeconds,
        .kind = find.kind};
}

} // namespace

std::vector<RedactionSuggestion> suggestedRedactions(
    const Transcript &transcript, double guardSeconds)
{
    const SaidWords said(transcript);
    std::vector<RedactionSuggestion> suggestions;
    for (const RedactionFind &find : redactionFinds(said)) {
        suggestions.push_back({.span = spanOf(transcript, said, find, guardSeconds),
            .firstTurn = said.words[find.first].turn,
            .lastTurn = said.words[find.last].turn,
            .excerpt = excerptOf(said, find)});
    }
    return suggestions;
}

QString redactedText(const QString &text)
{
    const Transcript alone{{.text = text}};
    const SaidWords said(alone);
    QString redacted;
    qsizetype at = 0;
    for (const RedactionFind &find : redactionFinds(said)) {
        const SearchWord &first = said.words[find.first].word;
        const SearchWord &last = said.words[find.last].word;
        redacted += QStringView(text).mid(at, first.start - at);
        redacted += redactionMark;
        at = last.start + last.length;
    }
    return redacted + QStringView(text).mid(at).toString();
}

} // namespace earshot
