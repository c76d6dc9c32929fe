// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/redaction.h"
#include "domain/saidwords.h"

namespace earshot {

/** Words that say a card number or a security code; indices into SaidWords::words. */
struct RedactionFind
{
    RedactionKind kind = RedactionKind::CardNumber;
    std::size_t first = 0;
    std::size_t last = 0;
    QString digits; ///< ASCII
};

/**
 * The card numbers and security codes of a call, by where they begin; no digits are in two.
 *
 * A card number is what isCardNumber() takes, of whole groups of a run (see digitRuns()), the
 * longest first. Where somebody spoke of a card shortly before, twelve digits are enough and no
 * check digit is asked for, because people misspeak and recognisers mishear; so is what reads such
 * a number back. Numbers written as a phone's ("+49", "0049"), an IBAN, and those that follow words
 * such as "order number" are none.
 *
 * A security code is the first three or four digits shortly after words that speak of one, and
 * the same digits again; no date, no amount.
 */
std::vector<RedactionFind> redactionFinds(const SaidWords &said);

} // namespace earshot
