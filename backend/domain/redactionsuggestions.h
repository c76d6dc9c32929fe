// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/redaction.h"

#include <QString>

#include <vector>

namespace earshot {

/** A part of a call that somebody is to look at, and most likely take out. */
struct RedactionSuggestion
{
    RedactedSpan span;
    std::size_t firstTurn = 0;
    std::size_t lastTurn = 0;
    /** Some words around, all digits as redactionMark; of a card number its last four as well. */
    QString excerpt;

    bool operator==(const RedactionSuggestion &) const = default;
};

/**
 * Where card numbers and security codes are said in @p transcript, see redactionFinds(), as they
 * follow each other; they may overlap, where one speaker reads back what the other says.
 * @p guardSeconds are added on both sides, because the times of words are not exact. Of turns whose
 * words have no times the whole turn is suggested, because nothing tells when in it the digits were
 * said; where nothing tells when the last turn ends, it is given two seconds for each word and
 * digit. The work is linear in the words.
 */
std::vector<RedactionSuggestion> suggestedRedactions(
    const Transcript &transcript, double guardSeconds);

/** @p text without the card numbers and security codes in it; redactionMark stands for each. */
QString redactedText(const QString &text);

} // namespace earshot
