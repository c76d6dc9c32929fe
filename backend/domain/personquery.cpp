// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personquery.h"

#include "domain/searchwords.h"

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

/** Without what is only dialled: "00" before a country, "0" before an area. */
QString significant(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

bool isTelling(const QString &name)
{
    return name.contains(u' ') && name.size() >= 5;
}

} // namespace

Result<PersonQuery> personQuery(const QString &number, const QString &name)
{
    const QString wanted = name.simplified();
    if (number.trimmed().isEmpty() == wanted.isEmpty())
        return invalid(u"Say who is meant: by a phone number, or by a whole name."_s);
    if (wanted.size() > longestName)
        return invalid(u"A name has at most %1 characters."_s.arg(longestName));
    if (!wanted.isEmpty())
        return PersonQuery{.digits = {}, .name = wanted};
    const QString digits = significant(numberDigits(number));
    if (digits.size() < fewestPersonDigits)
        return invalid(u"A phone number with at least %1 digits says who is meant; with fewer it "
                       "could be somebody else's."_s.arg(fewestPersonDigits));
    return PersonQuery{.digits = digits, .name = {}};
}

bool isWith(const PersonQuery &person, const Call &call)
{
    if (person.digits.isEmpty())
        return call.customer.name.simplified().compare(person.name, Qt::CaseInsensitive) == 0;
    return numberDigits(call.customer.number).endsWith(person.digits);
}

QStringList tracesOf(const PersonQuery &person, const QStringList &names)
{
    QStringList traces;
    if (!person.digits.isEmpty())
        traces.append(person.digits);
    else
        traces.append(person.name);
    for (const QString &name : names) {
        if (isTelling(name.simplified()))
            traces.append(name.simplified());
    }
    traces.removeDuplicates();
    return traces;
}

} // namespace earshot
