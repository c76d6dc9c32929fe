// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace earshot {

/** What words around digits tell of them. */
enum class RedactionPhrase {
    Card, ///< a card number follows
    SecurityCode, ///< a security code follows
    OtherNumber, ///< the number that follows is a phone's, an order's …
    Expiry, ///< a date follows
    Filler, ///< said between the groups of one number
    Unit, ///< the digits before it are an amount or a time
};

/** As many words as the longest phrase has. */
inline constexpr std::size_t mostPhraseWords = 5;

/**
 * Phrases in English, German, French and Spanish, by their words as searchWords() gives them with
 * one space between. All languages are one table, because a call can change its language.
 */
const QHash<QString, RedactionPhrase> &redactionPhrases();

} // namespace earshot
