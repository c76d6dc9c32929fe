// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/account.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString created = u"2026-03-02T09:05:44.118Z"_s;
const QString updated = u"2026-08-11T12:20:03.771Z"_s;

QString namedId(const QString &name)
{
    static const QUuid space(
        0x5a3e3e1c, 0x2b1d, 0x4c55, 0x9f, 0x0a, 0x77, 0x41, 0x6d, 0xe2, 0x90, 0x1b);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QJsonObject modelJson(const Script &script)
{
    const QJsonObject prompt{{u"role"_s, u"system"_s},
        {u"content"_s, u"You are the voice assistant of %1."_s.arg(script.business)}};
    return {{u"provider"_s, u"openai"_s}, {u"model"_s, u"gpt-4o-mini"_s},
        {u"messages"_s, QJsonArray{prompt}}};
}

QJsonObject serverJson(const QString &webhook)
{
    return {{u"url"_s, webhook}, {u"timeoutSeconds"_s, 20},
        {u"credentialId"_s, namedId(u"credential"_s)}, {u"secret"_s, u"simulated-server-secret"_s}};
}

} // namespace

QString organizationId()
{
    return namedId(u"organization"_s);
}

QString assistantId(const Script &script)
{
    return namedId(u"assistant "_s + script.business + u' ' + script.assistant);
}

QString phoneNumberId(const Script &script)
{
    return namedId(u"number "_s + script.ownNumber);
}

QString carrierAccount()
{
    return u"AC00000000000000000000000000000000"_s;
}

QJsonObject assistantJson(const Script &script, const QString &webhook)
{
    return {{u"id"_s, assistantId(script)}, {u"orgId"_s, organizationId()},
        {u"name"_s, script.assistant}, {u"createdAt"_s, created}, {u"updatedAt"_s, updated},
        {u"firstMessage"_s, u"Thanks for calling %1."_s.arg(script.business)},
        {u"model"_s, modelJson(script)},
        {u"voice"_s, QJsonObject{{u"provider"_s, u"vapi"_s}, {u"voiceId"_s, u"Elliot"_s}}},
        {u"transcriber"_s,
            QJsonObject{{u"provider"_s, u"deepgram"_s}, {u"model"_s, u"nova-3"_s},
                {u"language"_s, u"en"_s}}},
        {u"artifactPlan"_s,
            QJsonObject{{u"recordingEnabled"_s, true}, {u"recordingFormat"_s, u"wav;l16"_s}}},
        {u"serverMessages"_s, QJsonArray{u"status-update"_s, u"end-of-call-report"_s}},
        {u"server"_s, serverJson(webhook)}};
}

QJsonObject phoneNumberJson(const Script &script)
{
    return {{u"id"_s, phoneNumberId(script)}, {u"orgId"_s, organizationId()},
        {u"assistantId"_s, assistantId(script)}, {u"number"_s, script.ownNumber},
        {u"createdAt"_s, created}, {u"updatedAt"_s, updated}, {u"name"_s, script.business},
        {u"provider"_s, u"twilio"_s}, {u"status"_s, u"active"_s},
        {u"twilioAccountSid"_s, carrierAccount()},
        {u"twilioAuthToken"_s, u"simulated-carrier-auth-token"_s}};
}

} // namespace earshot::simulator
