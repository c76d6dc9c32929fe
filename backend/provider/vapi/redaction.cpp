// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/redaction.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 128;

/** As they are compared: "Twilio-Auth_Token" and "twilioAuthToken" are one. */
QString bare(QStringView key)
{
    QString kept;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

/** Names may be joined to a path in front ("transport_account_sid"), so their end is compared. */
bool isSecretWord(const QString &key)
{
    static constexpr std::array ends{"token"_L1, "headers"_L1, "credentials"_L1, "authorization"_L1,
        "cookie"_L1, "cookies"_L1, "server"_L1, "serverurl"_L1, "controlurl"_L1, "listenurl"_L1,
        "logurl"_L1, "pcapurl"_L1, "callurl"_L1, "accountsid"_L1, "orgid"_L1,
        "authenticationplan"_L1, "sipauthentication"_L1, "jwt"_L1, "bearer"_L1};
    static constexpr std::array inside{"presigned"_L1, "vonage"_L1, "telnyx"_L1,
        "stripesubscription"_L1, "twilioauth"_L1, "twilioapi"_L1, "twilioaccount"_L1, "secret"_L1,
        "password"_L1, "passphrase"_L1, "apikey"_L1, "privatekey"_L1, "accesskey"_L1,
        "signingkey"_L1, "encryptionkey"_L1};
    const auto isEnd = [&key](QLatin1StringView end) { return key.endsWith(end); };
    const auto isPart = [&key](QLatin1StringView part) { return key.contains(part); };
    return std::any_of(ends.begin(), ends.end(), isEnd)
        || std::any_of(inside.begin(), inside.end(), isPart);
}

/** Keys may be paths flattened with dots or brackets, and any step of them may name a secret. */
bool isSecretPath(const QString &key)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= key.size(); ++at) {
        const bool isStepEnd = at == key.size() || QStringView(u".[]/:>").contains(key.at(at));
        if (!isStepEnd)
            continue;
        if (isSecretWord(bare(QStringView(key).sliced(begin, at - begin))))
            return true;
        begin = at + 1;
    }
    return isSecretWord(bare(key));
}

/** Payloads repeat the same few hundred keys, and judging one costs more than all the rest. */
bool isSecretKey(const QString &key)
{
    constexpr qsizetype longestKept = 64;
    constexpr qsizetype mostKept = 4096;
    static thread_local QHash<QString, bool> judged;
    if (key.size() > longestKept)
        return isSecretPath(key);
    const auto known = judged.constFind(key);
    if (known != judged.constEnd())
        return *known;
    if (judged.size() >= mostKept)
        judged.clear();
    return *judged.insert(key, isSecretPath(key));
}

bool isSecretParameter(QStringView name)
{
    static constexpr std::array exact{"sig"_L1, "signature"_L1, "key"_L1, "auth"_L1, "jwt"_L1,
        "code"_L1, "policy"_L1, "googleaccessid"_L1, "awsaccesskeyid"_L1, "expires"_L1};
    const QString key = name.toString().toLower();
    return key.startsWith("x-amz-"_L1) || key.startsWith("x-goog-"_L1)
        || std::any_of(exact.begin(), exact.end(), [&key](auto word) { return key == word; })
        || isSecretWord(bare(key));
}

bool isSigned(QStringView url)
{
    const qsizetype query = url.indexOf(u'?');
    const qsizetype fragment = url.indexOf(u'#');
    const qsizetype begin = query >= 0 ? query : fragment;
    if (begin < 0)
        return false;
    const QString parameters = url.sliced(begin + 1).toString();
    static const QRegularExpression separator(u"[&;#?]"_s);
    for (const QString &parameter : parameters.split(separator)) {
        const QString name = QUrl::fromPercentEncoding(parameter.section(u'=', 0, 0).toUtf8());
        if (isSecretParameter(name))
            return true;
    }
    return false;
}

QString reduced(const QString &scheme, QString rest)
{
    static const QRegularExpression afterAuthority(u"[/?#]"_s);
    static const QRegularExpression afterPath(u"[?#]"_s);
    const qsizetype authorityEnd = rest.indexOf(afterAuthority);
    const QString authority = authorityEnd < 0 ? rest : rest.left(authorityEnd);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0)
        rest.remove(0, at + 1);
    if (!isSigned(rest))
        return scheme + rest;
    return scheme + rest.left(rest.indexOf(afterPath));
}

/**
 * What stays of a secret: nothing, but of the links to a recording itself the word that there was
 * one, because it tells that there is a recording.
 */
std::optional<QJsonValue> insteadOf(const QString &key, const QJsonValue &value)
{
    static constexpr std::array keys{"presignedStereoUrl"_L1, "presignedMonoUrl"_L1,
        "presignedCustomerUrl"_L1, "presignedAssistantUrl"_L1};
    const auto is = [&key](QLatin1StringView link) { return key == link; };
    const bool wasLink = value.toBool() || value.toString().contains("://"_L1);
    return wasLink && std::any_of(keys.begin(), keys.end(), is) ? std::optional(QJsonValue(true))
                                                                : std::nullopt;
}

/** Nothing where the value may stay as it is: most do, and are then not copied. */
std::optional<QJsonValue> replacement(const QJsonValue &value, int depth);

/** From the first change on a new object is filled, in key order: removing from a large object one
 * by one would take the square of its size. */
std::optional<QJsonValue> withoutSecrets(const QJsonObject &object, int depth)
{
    std::optional<QJsonObject> kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSecret = isSecretKey(it.key());
        const auto value =
            isSecret ? insteadOf(it.key(), it.value()) : replacement(it.value(), depth);
        if (!kept && (isSecret || value)) {
            kept.emplace();
            for (auto before = object.begin(); before != it; ++before)
                kept->insert(before.key(), before.value());
        }
        if (kept && (!isSecret || value))
            kept->insert(it.key(), value.value_or(it.value()));
    }
    return kept ? std::optional(QJsonValue(*kept)) : std::nullopt;
}

std::optional<QJsonValue> withoutSecrets(const QJsonArray &array, int depth)
{
    std::optional<QJsonArray> kept;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto value = replacement(array.at(i), depth);
        if (!kept && value) {
            kept.emplace();
            for (qsizetype before = 0; before < i; ++before)
                kept->append(array.at(before));
        }
        if (kept)
            kept->append(value.value_or(array.at(i)));
    }
    return kept ? std::optional(QJsonValue(*kept)) : std::nullopt;
}

std::optional<QJsonValue> replacement(const QJsonValue &value, int depth)
{
    if (depth > maxDepth)
        return QJsonValue(QJsonValue::Null);
    if (value.isObject())
        return withoutSecrets(value.toObject(), depth + 1);
    if (value.isArray())
        return withoutSecrets(value.toArray(), depth + 1);
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    const QString cut = withoutSignedUrls(text);
    return cut == text ? std::nullopt : std::optional(QJsonValue(cut));
}

/** As QJsonDocument writes it; the few it writes with more care are left to it. */
void writeText(QByteArray &out, const QString &text)
{
    const auto isHard = [](QChar c) { return c < u' ' || c.isSurrogate(); };
    if (std::any_of(text.begin(), text.end(), isHard)) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        out.append(list.constData() + 1, list.size() - 2);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    qsizetype copied = 0;
    out += '"';
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c != '"' && c != '\\')
            continue;
        out.append(bytes.constData() + copied, i - copied).append('\\');
        copied = i;
    }
    out.append(bytes.constData() + copied, bytes.size() - copied).append('"');
}

void writeNumber(QByteArray &out, const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        out += QByteArray::number(number.toLongLong());
    else
        out += QByteArray::number(number.toDouble(), 'g', QLocale::FloatingPointShortest);
}

void writeValue(QByteArray &out, const QJsonValue &value, int depth);

void writeObject(QByteArray &out, const QJsonObject &object, int depth)
{
    char separator = '{';
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const bool isSecret = isSecretKey(key);
        const auto left = isSecret ? insteadOf(key, it.value()) : std::nullopt;
        if (isSecret && !left)
            continue;
        out += std::exchange(separator, ',');
        writeText(out, key);
        out += ':';
        writeValue(out, left.value_or(it.value()), left ? 0 : depth);
    }
    out += separator == '{' ? "{}" : "}";
}

void writeArray(QByteArray &out, const QJsonArray &array, int depth)
{
    char separator = '[';
    for (const QJsonValue &value : array) {
        out += std::exchange(separator, ',');
        writeValue(out, value, depth);
    }
    out += separator == '[' ? "[]" : "]";
}

void writeValue(QByteArray &out, const QJsonValue &value, int depth)
{
    if (depth > maxDepth || value.isNull() || value.isUndefined())
        out += "null";
    else if (value.isObject())
        writeObject(out, value.toObject(), depth + 1);
    else if (value.isArray())
        writeArray(out, value.toArray(), depth + 1);
    else if (value.isString())
        writeText(out, withoutSignedUrls(value.toString()));
    else if (value.isBool())
        out += value.toBool() ? "true" : "false";
    else
        writeNumber(out, value);
}

} // namespace

QString withoutSignedUrls(const QString &text)
{
    static const QRegularExpression pattern(
        u"([A-Za-z][A-Za-z0-9+.-]{0,30}://)([^\\s\"'<>\\\\]+)"_s);
    const bool mayBeSigned = text.contains("://"_L1)
        && (text.contains(u'?') || text.contains(u'#') || text.contains(u'@'));
    if (!mayBeSigned)
        return text;
    QString kept;
    qsizetype copied = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        kept += QStringView(text).sliced(copied, match.capturedStart() - copied);
        kept += reduced(match.captured(1), match.captured(2));
        copied = match.capturedEnd();
    }
    return kept + QStringView(text).sliced(copied);
}

QJsonObject redact(const QJsonObject &payload)
{
    const auto kept = withoutSecrets(payload, 0);
    return kept ? kept->toObject() : payload;
}

QByteArray redactedJson(const QJsonObject &payload)
{
    QByteArray out;
    out.reserve(8192);
    writeObject(out, payload, 0);
    return out;
}

} // namespace earshot::provider::vapi
