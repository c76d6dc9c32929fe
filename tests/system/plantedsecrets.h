// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace earshot::test {

using namespace Qt::StringLiterals;

/** Stands in every planted secret, and survives quoting and percent-encoding as it is. */
inline const QByteArray planted = "PLANTEDx7f3ax";

inline QString secret(const QString &what)
{
    return QString::fromLatin1(planted) + QLatin1Char('-') + what;
}

/** A link that opens by itself, to @p base. */
inline QString signedLink(const QUrl &base, const QString &path)
{
    return base.resolved(QUrl(path)).toString() + u"?X-Amz-Expires=1800&X-Amz-Signature="_s
        + secret(u"signature"_s);
}

/** @p seconds after the begin of every sample call, ten minutes ago. */
inline QString moment(int seconds)
{
    static const QDateTime begin = QDateTime::currentDateTimeUtc().addSecs(-600);
    return begin.addSecs(seconds).toString(Qt::ISODateWithMs);
}

namespace detail {

inline QJsonObject hookServer()
{
    return {{u"url"_s, QString(u"https://hooks.example/?token="_s + secret(u"query"_s))},
        {u"secret"_s, secret(u"server"_s)},
        {u"headers"_s, QJsonObject{{u"X-Any"_s, secret(u"header"_s)}}}};
}

inline QJsonObject assistant()
{
    return {{u"id"_s, u"0199cccc-0000-7000-8000-00000000000a"_s}, {u"name"_s, u"Sample counter"_s},
        {u"server"_s, hookServer()}, {u"serverUrlSecret"_s, secret(u"old"_s)},
        {u"credentials"_s,
            QJsonArray{
                QJsonObject{{u"provider"_s, u"openai"_s}, {u"apiKey"_s, secret(u"credential"_s)}}}},
        {u"model"_s,
            QJsonObject{{u"tools"_s,
                QJsonArray{
                    QJsonObject{{u"type"_s, u"function"_s}, {u"server"_s, hookServer()}}}}}}};
}

inline QJsonObject phoneNumber()
{
    QJsonObject number{{u"number"_s, u"+15550100901"_s}, {u"server"_s, hookServer()}};
    for (const char *key :
        {"twilioAuthToken", "twilioAccountSid", "twilioApiKey", "twilioApiSecret", "vonageApiKey",
            "vonageApiSecret", "telnyxApiKey", "stripeSubscriptionId", "orgId", "TWILIO_AUTH_TOKEN",
            "twilio-account-sid", "Listen-Url", "api_key", "sipAuthentication"})
        number.insert(QString::fromLatin1(key), secret(QString::fromLatin1(key)));
    return number;
}

inline QJsonObject flattened()
{
    QJsonObject values;
    for (const char *key : {"phoneNumber.twilioAuthToken", "transport.accountSid",
             "transport.callToken", "call.monitor.listenUrl", "assistant.server.headers.X-Any",
             "phone_number_twilio_auth_token"})
        values.insert(QString::fromLatin1(key), secret(QString::fromLatin1(key)));
    return values;
}

} // namespace detail

/** The call's object with every secret it can hold. */
inline QJsonObject leakyCall(const QString &id, const QString &status = u"ended"_s)
{
    using namespace detail;
    const QJsonObject squad{{u"members"_s, QJsonArray{QJsonObject{{u"assistant"_s, assistant()}}}}};
    return {{u"id"_s, id}, {u"orgId"_s, secret(u"org"_s)}, {u"type"_s, u"inboundPhoneCall"_s},
        {u"status"_s, status}, {u"createdAt"_s, moment(0)}, {u"updatedAt"_s, moment(70)},
        {u"customer"_s,
            QJsonObject{{u"name"_s, u"Sample Caller"_s}, {u"number"_s, u"+15550100301"_s}}},
        {u"transport"_s,
            QJsonObject{{u"callSid"_s, u"CA301"_s}, {u"accountSid"_s, secret(u"account"_s)},
                {u"callToken"_s, secret(u"calltoken"_s)}, {u"callUrl"_s, secret(u"callurl"_s)}}},
        {u"webCallUrl"_s, QString(u"https://a.daily.co/"_s + secret(u"room"_s))},
        {u"monitor"_s,
            QJsonObject{{u"listenUrl"_s, QString(u"wss://live.example/"_s + secret(u"listen"_s))},
                {u"controlUrl"_s, QString(u"https://live.example/"_s + secret(u"control"_s))}}},
        {u"phoneNumber"_s, phoneNumber()}, {u"assistant"_s, assistant()}, {u"squad"_s, squad},
        {u"metadata"_s,
            QJsonObject{{u"deep"_s,
                QJsonArray{QJsonArray{QJsonObject{{u"password"_s, secret(u"deep"_s)}}}}}}}};
}

/** An artifact whose links lead to @p storage, and texts in which a link was read out. */
inline QJsonObject leakyArtifact(const QUrl &storage, const QString &file)
{
    const QString link = signedLink(storage, file);
    const QJsonObject turn{{u"role"_s, u"bot"_s}, {u"message"_s, QString(u"See "_s + link)},
        {u"secondsFromStart"_s, 1}};
    return {{u"presignedStereoUrl"_s, link}, {u"presignedMonoUrl"_s, link},
        {u"stereoRecordingUrl"_s, link},
        {u"logUrl"_s, QString(u"https://logs.example/"_s + secret(u"log"_s))},
        {u"pcapUrl"_s, QString(u"https://logs.example/"_s + secret(u"pcap"_s))},
        {u"messages"_s, QJsonArray{turn}}, {u"transcript"_s, QString(u"AI: "_s + link)},
        {u"variableValues"_s, detail::flattened()}, {u"variables"_s, detail::flattened()}};
}

/** A webhook's message of @p type about leakyCall(). */
inline QJsonObject leakyMessage(const QString &type, const QString &callId, const QUrl &storage,
    const QString &file = u"/storage/good.wav"_s)
{
    return {{u"type"_s, type}, {u"timestamp"_s, moment(66)}, {u"startedAt"_s, moment(5)},
        {u"endedAt"_s, moment(7)}, {u"endedReason"_s, u"customer-ended-call"_s},
        {u"analysis"_s,
            QJsonObject{{u"summary"_s, QString(u"It is at "_s + signedLink(storage, file))}}},
        {u"phoneNumber"_s, detail::phoneNumber()}, {u"assistant"_s, detail::assistant()},
        {u"artifact"_s, leakyArtifact(storage, file)}, {u"call"_s, leakyCall(callId)}};
}

} // namespace earshot::test
