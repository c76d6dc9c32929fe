// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabaseanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earshot::test::supabase {

ScriptedAnswer json(const QJsonValue &value, int status)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return answer(status, document.toJson(QJsonDocument::Compact),
        {{"Content-Type", "application/json; charset=utf-8"}});
}

ScriptedAnswer refusal(const QByteArray &statusCode, const QByteArray &error,
    const QByteArray &code, const QByteArray &message, int httpStatus)
{
    return json(QJsonObject{{u"statusCode"_s, QString::fromUtf8(statusCode)},
                    {u"error"_s, QString::fromUtf8(error)}, {u"code"_s, QString::fromUtf8(code)},
                    {u"message"_s, QString::fromUtf8(message)}},
        httpStatus);
}

ScriptedAnswer noSuchKey()
{
    return refusal("404", "not_found", "NoSuchKey", "Object not found");
}

ScriptedAnswer noSuchBucket()
{
    return refusal("404", "Bucket not found", "NoSuchBucket", "Bucket not found");
}

ScriptedAnswer keyExists()
{
    return refusal("409", "Duplicate", "KeyAlreadyExists", "The resource already exists");
}

ScriptedAnswer invalidKey(const QByteArray &key)
{
    return refusal("400", "InvalidKey", "InvalidKey", "Invalid key: " + key);
}

ScriptedAnswer tooLarge()
{
    return refusal("413", "Payload too large", "EntityTooLarge",
        "The object exceeded the maximum allowed size");
}

ScriptedAnswer typeNotAllowed(const QByteArray &type)
{
    return refusal(
        "415", "invalid_mime_type", "InvalidMimeType", "mime type " + type + " is not supported");
}

ScriptedAnswer rowLevelSecurity()
{
    return notAllowed("new row violates row-level security policy");
}

ScriptedAnswer notAllowed(const QByteArray &why)
{
    return refusal("403", "Unauthorized", "AccessDenied", why);
}

ScriptedAnswer invalidRequest(const QByteArray &why)
{
    return refusal("400", "Error", "InvalidRequest", why);
}

ScriptedAnswer unknownRoute()
{
    // Fastify's own words: the number is a number here, and there is no code.
    return json(QJsonObject{{u"statusCode"_s, 404}, {u"error"_s, u"Not Found"_s},
                    {u"message"_s, u"Route not found"_s}},
        404);
}

ScriptedAnswer bareRefusal()
{
    return answer(400, {});
}

ScriptedAnswer gatewayUnauthorised(const QByteArray &why)
{
    return json(QJsonObject{{u"message"_s, QString::fromUtf8(why)},
                    {u"hint"_s, u"Double check your Supabase API key."_s}},
        401);
}

ScriptedAnswer gatewayOverQuota()
{
    return json(QJsonObject{{u"message"_s,
                    u"Service for this project is restricted: exceed_storage_size_quota"_s}},
        402);
}

ScriptedAnswer edgeError(int status)
{
    return answer(status,
        "<html><head><title>Bad gateway</title></head><body>cloudflare</body></html>",
        {{"Content-Type", "text/html; charset=UTF-8"}});
}

} // namespace earshot::test::supabase
