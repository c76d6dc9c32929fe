// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/secretwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

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

struct KeyHash : std::hash<std::string_view>
{
    using is_transparent = void;
};

constexpr std::size_t longestKept = 64;
constexpr std::size_t mostKept = 4096;

bool judge(std::string_view key)
{
    return isSecretPath(QString::fromUtf8(key.data(), qsizetype(key.size())));
}

} // namespace

/** Payloads repeat the same few hundred keys, and judging one costs more than all the rest. */
bool isSecretKey(std::string_view key)
{
    static thread_local std::unordered_map<std::string, bool, KeyHash, std::equal_to<>> judged;
    if (key.size() > longestKept)
        return judge(key);
    if (const auto known = judged.find(key); known != judged.end())
        return known->second;
    if (judged.size() >= mostKept)
        judged.clear();
    return judged.emplace(key, judge(key)).first->second;
}

bool isSecretKey(const QString &key)
{
    const QByteArray bytes = key.toUtf8();
    return isSecretKey(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

bool isRecordingLinkKey(std::string_view key)
{
    using namespace std::string_view_literals;
    static constexpr std::array keys{"presignedStereoUrl"sv, "presignedMonoUrl"sv,
        "presignedCustomerUrl"sv, "presignedAssistantUrl"sv};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
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

} // namespace earshot::provider::vapi
