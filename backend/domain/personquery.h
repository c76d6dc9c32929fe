// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/call.h"

#include <QList>
#include <QStringList>

namespace earshot {

/** Somebody who called or was called, as others speak of them: by a number, or by a whole name. */
struct PersonQuery
{
    QString digits; ///< of the number; empty: by name
    QString name; ///< empty: by number
    bool isWhole = false; ///< the number begins with its country: no other is meant

    bool operator==(const PersonQuery &) const = default;
};

/** With fewer digits a number without its country or area could be somebody else's. */
constexpr qsizetype fewestPersonDigits = 8;

/** InvalidInput unless exactly one of the two is given, and says who is meant. */
Result<PersonQuery> personQuery(const QString &number, const QString &name);

/** Whether the call was with that person. A number without its country, as it is dialled at home
 * ("030 …"), is the end of the whole one; names are the same whatever their case. */
bool isWith(const PersonQuery &person, const Call &call);

/** Whether a name is hardly anybody else's: of more than one word. */
bool isTelling(const QString &name);

/** What of the person may stand in other places, such as the details of the audit log: the number
 * and telling names. @p calls: theirs. */
QStringList tracesOf(const PersonQuery &person, const QList<Call> &calls);

} // namespace earshot
