// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cardnumber.h"

#include <algorithm>
#include <array>

namespace earshot {

namespace {

/** Numbers of an issuer: their first four digits, and how many digits they have. */
struct Issuer
{
    int from;
    int to;
    qsizetype shortest;
    qsizetype longest;
};

constexpr std::array issuers{
    Issuer{2200, 2204, 16, 19}, // Mir
    Issuer{2221, 2720, 16, 16}, // Mastercard
    Issuer{3000, 3059, 14, 14}, // Diners Club
    Issuer{3090, 3099, 14, 14}, Issuer{3600, 3699, 14, 14}, Issuer{3800, 3999, 14, 14},
    Issuer{3400, 3499, 15, 15}, // American Express
    Issuer{3700, 3799, 15, 15}, Issuer{3528, 3589, 16, 16}, // JCB
    Issuer{4000, 4999, 13, 13}, // Visa
    Issuer{4000, 4999, 16, 16}, Issuer{4000, 4999, 19, 19}, Issuer{5000, 5099, 13, 19}, // Maestro
    Issuer{5100, 5599, 16, 16}, // Mastercard
    Issuer{5600, 5899, 13, 19}, // Maestro
    Issuer{6000, 6999, 13, 19}, // Maestro, Discover, UnionPay
};

bool isIssued(QStringView digits)
{
    const int first = digits.first(4).toInt();
    return std::any_of(issuers.begin(), issuers.end(), [&](const Issuer &issuer) {
        return first >= issuer.from && first <= issuer.to && digits.size() >= issuer.shortest
            && digits.size() <= issuer.longest;
    });
}

bool hasCheckDigit(QStringView digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (digit->unicode() - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

} // namespace

bool isCardNumber(QStringView digits)
{
    const bool isAsLong = digits.size() >= fewestCardDigits && digits.size() <= mostCardDigits;
    return isAsLong && isIssued(digits) && hasCheckDigit(digits);
}

} // namespace earshot
