// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"

#include "domain/searchwords.h"

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSearch = 10'000;
constexpr qsizetype shortestNumber = 7;
constexpr int mostWords = 64; ///< of all terms together
constexpr qsizetype shortestPrefix = 2;

Error refused(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

bool isNumber(QStringView text)
{
    const auto belongs = [](QChar c) {
        return c.isDigit() || c.isSpace() || u"+-.()/"_s.contains(c);
    };
    return std::all_of(text.begin(), text.end(), belongs)
        && numberDigits(text).size() >= shortestNumber;
}

/** One term as it was typed. */
struct Piece
{
    QStringView text;
    bool isExcluded = false;
    bool isPrefix = false;
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

/** Takes the next piece from the front of @p rest, which begins with no space. */
Piece takePiece(QStringView &rest)
{
    Piece piece;
    if (rest.size() > 1 && rest.front() == u'-' && !rest.at(1).isSpace()) {
        piece.isExcluded = true;
        rest = rest.sliced(1);
    }
    const bool isQuoted = isQuote(rest.front());
    if (isQuoted)
        rest = rest.sliced(1);
    const auto end = std::find_if(rest.begin(), rest.end(),
        [isQuoted](QChar c) { return isQuoted ? isQuote(c) : c.isSpace() || isQuote(c); });
    piece.text = rest.first(end - rest.begin());
    rest = rest.sliced(piece.text.size());
    if (isQuoted && !rest.isEmpty())
        rest = rest.sliced(1);
    piece.isPrefix = isQuoted ? rest.startsWith(u'*') : piece.text.endsWith(u'*');
    return piece;
}

SearchTerm termFrom(const Piece &piece)
{
    SearchTerm term{.isPrefix = piece.isPrefix, .isExcluded = piece.isExcluded};
    for (const SearchWord &word : searchWords(piece.text))
        term.words.append(word.word);
    // A script of one word per character goes on by itself.
    if (term.words.isEmpty() || term.words.last().front() >= QChar(0x2e80))
        term.isPrefix = false;
    return term;
}

Result<SearchQuery> checked(SearchQuery query, qsizetype words)
{
    if (query.terms.size() > std::size_t(mostSearchTerms) || words > mostWords)
        return refused(QT_TRANSLATE_NOOP("Receiver",
                           "A search has at most %1 terms and %2 words: leave some out."),
            {QString::number(mostSearchTerms), QString::number(mostWords)});
    for (const SearchTerm &term : query.terms) {
        if (term.isPrefix && term.words.last().size() < shortestPrefix)
            return refused(QT_TRANSLATE_NOOP("Receiver",
                               "The beginning of a word needs at least %1 letters before the *."),
                {QString::number(shortestPrefix)});
    }
    const bool onlyExcludes = std::all_of(query.terms.begin(), query.terms.end(),
        [](const SearchTerm &term) { return term.isExcluded; });
    if (!query.isEmpty() && onlyExcludes)
        return refused(QT_TRANSLATE_NOOP(
            "Receiver", "A search needs at least one word without a minus before it."));
    return query;
}

} // namespace

Result<SearchQuery> parseSearch(const QString &text)
{
    if (text.size() > longestSearch)
        return refused(QT_TRANSLATE_NOOP("Receiver", "A search has at most %1 characters."),
            {QString::number(longestSearch)});
    QStringView rest = QStringView(text).trimmed();
    SearchQuery query;
    if (isNumber(rest)) {
        query.terms.push_back({.words = {numberDigits(rest)}});
        return query;
    }
    qsizetype words = 0;
    while (!rest.isEmpty()) {
        SearchTerm term = termFrom(takePiece(rest));
        rest = rest.trimmed();
        words += term.words.size();
        if (!term.words.isEmpty())
            query.terms.push_back(std::move(term));
    }
    if (query.isEmpty() && !text.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Receiver", "There is no word in this search."));
    return checked(std::move(query), words);
}

} // namespace earshot
