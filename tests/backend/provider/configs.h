// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QUrl>

namespace earshot::test {

using namespace Qt::StringLiterals;

inline QUrl hook()
{
    return QUrl(u"https://calls.example.com/api/webhooks/vapi"_s);
}

/** JSON written with ' instead of ", which a test can then read. */
inline QJsonObject jsonOf(QString text)
{
    const auto object = parseJsonObject(text.replace(u'\'', u'"').toUtf8());
    if (!object)
        qFatal("A test's JSON can't be read: %s", qPrintable(text));
    return *object;
}

/** An assistant with nothing to mend. */
inline QJsonObject goodAssistant()
{
    return jsonOf(u"{'id':'7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e11','name':'Desk',"
                  "'model':{'provider':'openai','model':'gpt-4o-mini'},"
                  "'artifactPlan':{'recordingEnabled':true,'recordingFormat':'mp3'},"
                  "'serverMessages':['status-update','end-of-call-report','hang'],"
                  "'server':{'url':'https://calls.example.com/api/webhooks/vapi',"
                  "'credentialId':'c1','backoffPlan':{'type':'fixed','maxRetries':3}}}"_s);
}

/** goodAssistant() with the fields of @p fields instead, and without those that are null there. */
inline QJsonObject assistantWith(const QString &fields)
{
    QJsonObject assistant = goodAssistant();
    const QJsonObject other = jsonOf(fields);
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (it->isNull())
            assistant.remove(it.key());
        else
            assistant.insert(it.key(), it.value());
    }
    return assistant;
}

} // namespace earshot::test
