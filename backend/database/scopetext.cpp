// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/scopetext.h"

#include "core/json.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

QString scopeText(const CallScope &scope)
{
    if (scope.isEverything())
        return {};
    const QJsonObject json{{u"assistants"_s, QJsonArray::fromStringList(scope.assistants)},
        {u"numbers"_s, QJsonArray::fromStringList(scope.numbers)}};
    return QString::fromUtf8(toJson(json));
}

CallScope scopeFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto json = parseJsonObject(text.toUtf8());
    CallScope scope;
    if (json) {
        scope.assistants = textsIn(json->value(u"assistants"_s));
        scope.numbers = textsIn(json->value(u"numbers"_s));
    }
    if (scope.isEverything())
        scope.numbers.append(u"none"_s);
    return scope;
}

} // namespace earshot::database
