// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accesswords.h"

#include "domain/searchwords.h"

#include <QJsonArray>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

} // namespace

Result<Role> roleIn(const QJsonObject &arguments)
{
    const QString word = arguments.value(u"role"_s).toString();
    if (const std::optional<Role> role = roleFromWord(word))
        return *role;
    return invalid(
        u"\"%1\" is no role; use owner, admin, reviewer, compliance or viewer."_s.arg(word));
}

Result<CallScope> scopeIn(const QJsonObject &arguments)
{
    CallScope scope;
    for (const QJsonValue &value : arguments.value(u"assistants"_s).toArray()) {
        const QString assistant = value.toString().trimmed();
        if (assistant.isEmpty())
            return invalid(u"An assistant has an id or a name."_s);
        scope.assistants.append(assistant);
    }
    for (const QJsonValue &value : arguments.value(u"numbers"_s).toArray()) {
        const QString digits = numberDigits(value.toString());
        if (digits.isEmpty())
            return invalid(u"\"%1\" is no phone number."_s.arg(value.toString()));
        scope.numbers.append(digits);
    }
    return scope;
}

} // namespace earshot
