// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earshot {

/** The longest card number by ISO/IEC 7812-1, and the shortest still in use. */
inline constexpr qsizetype mostCardDigits = 19;
inline constexpr qsizetype fewestCardDigits = 13;

/**
 * Whether ASCII @p digits can be a payment card's number: by ISO/IEC 7812-1 up to 19 digits of
 * which the last is a check digit by Luhn's formula (its annex B), and with the beginnings and
 * lengths the issuers publish: Visa 4 (13, 16, 19), Mastercard 51–55 and 2221–2720 (16), Mir
 * 2200–2204 (16–19), American Express 34, 37 (15), Diners 300–305, 309, 36, 38, 39 (14), JCB
 * 3528–3589 (16), Maestro, Discover and UnionPay 50, 56–58, 6 (13–19). Each of these bounds keeps
 * phone and order numbers out, of which every tenth has the check digit by chance.
 */
bool isCardNumber(QStringView digits);

} // namespace earshot
