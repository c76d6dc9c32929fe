// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earshot::test {

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QJsonObject assistant(const QString &id, const QString &name, bool records)
{
    using namespace Qt::StringLiterals;
    QJsonArray problems;
    if (!records)
        problems.append(QJsonObject{{u"code"_s, u"recording_off"_s},
            {u"text"_s, u"Recording is switched off."_s}, {u"severity"_s, u"error"_s}});
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
        problems.append(QJsonObject{{u"code"_s, u"foreign_server_url"_s},
            {u"text"_s, u"Events of this number go to another server."_s},
            {u"severity"_s, u"warning"_s}});
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
    if (takeOver)
        changes.append(
            QJsonObject{{u"path"_s, u"server.url"_s}, {u"before"_s, u"https://crm.example/vapi"_s},
                {u"after"_s, u"https://earshot.example/api/webhooks/vapi"_s}});
    return {{u"id"_s, u"p1"_s}, {u"name"_s, QString()}, {u"changes"_s, changes},
        {u"warnings"_s,
            QJsonArray{u"Calls get answers from https://crm.example/vapi. Set provider.forward_url "
                       "to that server first."_s}},
        {u"applied"_s, false}};
}

} // namespace earshot::test
