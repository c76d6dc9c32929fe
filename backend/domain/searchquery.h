// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace earshot {

/** One thing that a call must, or must not, say. */
struct SearchTerm
{
    QStringList words; ///< as searchWords() gives them; several stand next to each other
    bool isPrefix = false; ///< the last word may go on
    bool isExcluded = false;

    bool operator==(const SearchTerm &) const = default;
};

/** What is searched for: every term somewhere in the call, in any of its fields or turns. */
struct SearchQuery
{
    std::vector<SearchTerm> terms; ///< empty: everything

    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
    bool operator==(const SearchQuery &) const = default;
};

/** The most terms of a search. */
constexpr int mostSearchTerms = 16;

/**
 * Reads what a person typed: words, "a phrase", begin*, -without. Everything else is plain text; an
 * open quotation mark ends with the text; a phone number in any spelling is one term. Pure.
 * InvalidInput, with what to do, for more than mostSearchTerms, more than 10,000 characters, only
 * exclusions, and a beginning of one letter.
 */
Result<SearchQuery> parseSearch(const QString &text);

} // namespace earshot
