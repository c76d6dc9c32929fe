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

bool beginsWithCountry(const QString &number)
{
    const QString text = number.trimmed();
    return text.startsWith(u'+') || text.startsWith("00"_L1);
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
    const QString digits = significantDigits(numberDigits(number));
    if (digits.size() < fewestPersonDigits)
        return invalid(u"A phone number with at least %1 digits says who is meant; with fewer it "
                       "could be somebody else's."_s.arg(fewestPersonDigits));
    return PersonQuery{.digits = digits, .name = {}, .isWhole = beginsWithCountry(number)};
}

bool isWith(const PersonQuery &person, const Call &call)
{
    if (person.digits.isEmpty())
        return call.customer.name.simplified().compare(person.name, Qt::CaseInsensitive) == 0;
    const QString digits = numberDigits(call.customer.number);
    return person.isWhole ? digits == person.digits : digits.endsWith(person.digits);
}

bool isTelling(const QString &name)
{
    const QString text = name.simplified();
    // Scripts without spaces give a word per character, and have short names.
    const qsizetype shortest = !text.isEmpty() && standsAlone(text.front().unicode()) ? 3 : 5;
    return text.size() >= shortest && searchWords(text).size() >= 2;
}

QStringList tracesOf(const PersonQuery &person, const QList<Call> &calls)
{
    QStringList traces;
    const auto add = [&traces](const QString &trace) {
        if (!traces.contains(trace))
            traces.append(trace);
    };
    if (!person.digits.isEmpty())
        add(person.digits);
    if (isTelling(person.name))
        add(person.name);
    for (const Call &call : calls) {
        if (isTelling(call.customer.name))
            add(call.customer.name.simplified());
        const QString digits = numberDigits(call.customer.number);
        if (digits.size() >= fewestPersonDigits)
            add(digits);
    }
    return traces;
}

} // namespace earshot
