// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callscope.h"

#include "domain/call.h"
#include "domain/searchwords.h"

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDigits = 3;
constexpr QChar cover(0x2022); // BULLET

} // namespace

bool CallScope::includes(const Call &call) const
{
    return isEverything() || assistants.contains(call.assistantId)
        || assistants.contains(call.assistantName) || numberSpellings().contains(call.ownNumber);
}

QStringList CallScope::numberSpellings() const
{
    QStringList spellings;
    for (const QString &digits : numbers)
        spellings << digits << QString(QLatin1Char('+') + digits);
    return spellings;
}

QString maskedNumber(const QString &number)
{
    // Addresses of internet telephony name people, too.
    if (number.contains(u'@') || number.contains(u':'))
        return QString(2 * shownDigits, cover);
    qsizetype digits = 0;
    for (const QChar character : number)
        digits += character.isDigit() ? 1 : 0;
    qsizetype covered = digits > 2 * shownDigits ? digits - shownDigits : digits;
    QString masked = number;
    for (QChar &character : masked) {
        if (!character.isDigit() || covered == 0)
            continue;
        character = cover;
        --covered;
    }
    return masked;
}

Customer withMaskedNumber(Customer customer)
{
    // The provider has no name for some callers but their number or address.
    const bool isNumber = !customer.name.isEmpty()
        && (customer.name == customer.number || customer.name.contains(u'@')
            || customer.name.startsWith(u"sip:"_s, Qt::CaseInsensitive)
            || numberDigits(customer.name).size() > 2 * shownDigits);
    if (isNumber)
        customer.name = maskedNumber(customer.name);
    customer.number = maskedNumber(customer.number);
    return customer;
}

Call withMaskedNumber(Call call)
{
    call.customer = withMaskedNumber(call.customer);
    return call;
}

} // namespace earshot
