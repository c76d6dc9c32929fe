// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earshot::test {

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** A fault of an assistant or a number, as the receiver words it. */
inline QJsonObject fault(const QString &code, const QString &severity, const char *pattern,
    const QStringList &values = {})
{
    using namespace Qt::StringLiterals;
    const Error said = worded(ErrorCode::InvalidInput, pattern, values);
    return {{u"code"_s, code}, {u"text"_s, said.message}, {u"severity"_s, severity},
        {u"pattern"_s, said.pattern}, {u"values"_s, QJsonArray::fromStringList(said.values)}};
}

inline QJsonObject assistant(const QString &id, const QString &name, bool records)
{
    using namespace Qt::StringLiterals;
    QJsonArray problems;
    if (!records)
        problems.append(fault(u"recording_off"_s, u"error"_s,
            "The calls of this assistant are not recorded: there will be nothing to listen to. "
            "Switch recording on."));
    return {{u"id"_s, id}, {u"name"_s, name}, {u"records"_s, records},
        {u"recordingFormat"_s, u"wav;l16"_s},
        {u"serverUrl"_s, u"https://earshot.example/api/webhooks/vapi"_s},
        {u"serverUrlIsOurs"_s, true}, {u"ok"_s, records}, {u"problems"_s, problems}};
}

inline QJsonObject phoneNumber(bool good)
{
    using namespace Qt::StringLiterals;
    QJsonArray problems;
    if (!good)
        problems.append(fault(u"foreign_server_url"_s, u"warning"_s,
            "The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let "
            "this receiver take its place; if that server answers calls or needs to hear of them, "
            "set provider.forward_url to it first.",
            {u"this phone number"_s, u"https://crm.example/vapi"_s,
                u"Its calls are still found, by asking the provider every few minutes, but later "
                "than they could be."_s}));
    return {{u"id"_s, u"p1"_s}, {u"name"_s, QJsonValue()}, {u"number"_s, u"+16175550100"_s},
        {u"serverUrl"_s,
            good ? u"https://earshot.example/api/webhooks/vapi"_s : u"https://crm.example/vapi"_s},
        {u"serverUrlIsOurs"_s, good}, {u"ok"_s, good}, {u"problems"_s, problems}};
}

/** Two assistants that do not record, one that does, and a number whose events go elsewhere. */
inline QJsonObject account()
{
    using namespace Qt::StringLiterals;
    return {{u"webhookUrl"_s, u"https://earshot.example/api/webhooks/vapi"_s},
        {u"checkedAt"_s, u"2026-11-22T09:59:00.000Z"_s},
        {u"items"_s,
            QJsonArray{assistant(u"a1"_s, u"Front desk"_s, true),
                assistant(u"a2"_s, u"After hours"_s, false), assistant(u"a3"_s, QString(), false)}},
        {u"phoneNumbers"_s, QJsonArray{phoneNumber(false)}}};
}

inline QJsonObject preview(const QString &id, const QString &name)
{
    using namespace Qt::StringLiterals;
    const QJsonObject change{
        {u"path"_s, u"artifactPlan.recordingEnabled"_s}, {u"before"_s, false}, {u"after"_s, true}};
    return {{u"id"_s, id}, {u"name"_s, name}, {u"changes"_s, QJsonArray{change}},
        {u"warnings"_s, QJsonArray{}}, {u"applied"_s, false}};
}

inline QJsonObject applied(const QString &id, const QString &name)
{
    using namespace Qt::StringLiterals;
    QJsonObject answer = preview(id, name);
    answer.insert(u"applied"_s, true);
    answer.insert(u"assistant"_s, assistant(id, name, true));
    return answer;
}

/** The number's other server answers calls: it stays unless it is insisted. */
inline QJsonObject previewNumber(bool takeOver)
{
    using namespace Qt::StringLiterals;
    QJsonArray changes;
    const Error stays = worded(ErrorCode::Conflict,
        "Events still go to %1 because this phone number has no assistant and asks that server "
        "who takes each call, and this receiver can’t give the answer. Set "
        "provider.forward_url to that server, then mend again; or insist with \"takeOver\".",
        {u"https://crm.example/vapi"_s});
    const Error isReplaced = worded(ErrorCode::Conflict,
        "From now on events come here, and %1 hears of these calls no more. If it is your own and "
        "needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be "
        "answered without.",
        {u"https://crm.example/vapi"_s});
    const Error &warning = takeOver ? isReplaced : stays;
    const QJsonObject inWords{{u"text"_s, warning.message}, {u"pattern"_s, warning.pattern},
        {u"values"_s, QJsonArray::fromStringList(warning.values)}};
    if (takeOver)
        changes.append(
            QJsonObject{{u"path"_s, u"server.url"_s}, {u"before"_s, u"https://crm.example/vapi"_s},
                {u"after"_s, u"https://earshot.example/api/webhooks/vapi"_s}});
    return {{u"id"_s, u"p1"_s}, {u"name"_s, QString()}, {u"changes"_s, changes},
        {u"warnings"_s, QJsonArray{warning.message}}, {u"wordedWarnings"_s, QJsonArray{inWords}},
        {u"applied"_s, false}};
}

} // namespace earshot::test
