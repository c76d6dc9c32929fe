// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

} // namespace

QString faultName(Fault fault)
{
    return faultNames().at(int(fault));
}

QStringList faultNames()
{
    return {u"lost"_s, u"dup"_s, u"reorder"_s, u"late"_s, u"slow"_s, u"cut"_s, u"http500"_s,
        u"expired"_s, u"html"_s};
}

Result<Faults> Faults::parse(const QString &text)
{
    Faults faults;
    const QStringList names = faultNames();
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = entry.section(u'=', 0, 0).trimmed();
        const auto index = names.indexOf(name);
        if (index < 0) {
            return refused(
                u"There is no fault \"%1\"; known are %2."_s.arg(name, names.join(u", "_s)));
        }
        bool isNumber = false;
        const double rate = entry.section(u'=', 1).toDouble(&isNumber);
        if (!isNumber || !(rate >= 0 && rate <= 1))
            return refused(u"The fault \"%1\" needs a probability from 0 to 1."_s.arg(name));
        faults.setRate(Fault(index), rate);
    }
    return faults;
}

bool Faults::strikes(Fault fault, const Dice &dice, quint64 call, quint64 attempt) const
{
    const double limit = rate(fault);
    return limit > 0 && dice.number(faultName(fault).toLatin1(), call, attempt) < limit;
}

} // namespace earshot::simulator
