// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/configmend.h"

#include "core/json.h"
#include "provider/vapi/mendwarnings.h"

#include <algorithm>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

const QString planKey = u"artifactPlan"_s;
const QString serverKey = u"server"_s;
const QString recordingKey = u"recordingEnabled"_s;
const QString headersKey = u"headers"_s;
const QString secretKey = u"secret"_s;

bool isSecret(const QString &path)
{
    const QStringList steps = path.split(u'.');
    return steps.contains(headersKey) || steps.last().contains(u"secret"_s, Qt::CaseInsensitive);
}

/** @p value as it may be seen by everybody who may see the change. */
QJsonValue shown(const QString &path, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QJsonValue(QJsonValue::Null);
    if (isSecret(path))
        return u"(not shown)"_s;
    if (path.endsWith(u".url"_s))
        return shownUrl(value.toString());
    return value;
}

/** Adds what differs, down to single values. */
void compare(const QString &path, const QJsonValue &before, const QJsonValue &after,
    QList<FieldChange> &changes)
{
    if (before == after)
        return;
    if (!after.isObject() || after.toObject().isEmpty()) {
        changes.append({path, shown(path, before), shown(path, after)});
        return;
    }
    const QJsonObject fields = after.toObject();
    const QJsonObject earlier = before.toObject();
    for (auto it = earlier.begin(); it != earlier.end(); ++it) {
        if (!fields.contains(it.key()))
            compare(path + u'.' + it.key(), it.value(), QJsonValue(QJsonValue::Undefined), changes);
    }
    for (auto it = fields.begin(); it != fields.end(); ++it)
        compare(path + u'.' + it.key(), earlier.value(it.key()), it.value(), changes);
}

/** Half a dozen attempts in about two minutes: enough for a restart. */
void addRetries(QJsonObject &server)
{
    constexpr int retries = 6;
    constexpr int baseDelaySeconds = 2;
    QJsonObject plan = server.value(u"backoffPlan"_s).toObject();
    if (plan.value(u"maxRetries"_s).toDouble() > 0)
        return;
    plan.insert(u"type"_s, u"exponential"_s);
    plan.insert(u"maxRetries"_s, retries);
    plan.insert(u"baseDelaySeconds"_s, baseDelaySeconds);
    server.insert(u"backoffPlan"_s, plan);
}

void setHeader(QJsonObject &server, const QString &name, const QString &value)
{
    QJsonObject headers = server.value(headersKey).toObject();
    for (const QString &key : headers.keys()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            headers.remove(key);
    }
    headers.insert(name, value);
    server.insert(headersKey, headers);
}

/** The server with our address in it and everything else that it had. */
QJsonObject serverHere(const QJsonObject &object, const MendWish &wish)
{
    QJsonObject server = effectiveServer(object);
    const bool wasHere = isSamePlace(QUrl(server.value(u"url"_s).toString()), wish.webhookUrl);
    if (!wasHere)
        server.insert(u"url"_s, wish.webhookUrl.toString(QUrl::FullyEncoded));
    // Whatever another server was shown is no sign for us.
    const bool isShownOne = wasHere && showsCredential(server);
    for (const HeaderRule &header : wish.senderHeaders) {
        if (!isShownOne)
            setHeader(
                server, QString::fromLatin1(header.name), QString::fromUtf8(header.value.reveal()));
    }
    addRetries(server);
    return server;
}

/** The old place of a server's secret was dropped in 2025; as a header it has the same effect. */
void moveSecret(QJsonObject &patch)
{
    QJsonObject server = patch.value(serverKey).toObject();
    const QString secret = server.take(secretKey).toString();
    if (secret.isEmpty())
        return;
    const QString header = u"X-Vapi-Secret"_s;
    const QStringList names = server.value(headersKey).toObject().keys();
    if (!names.contains(header, Qt::CaseInsensitive))
        setHeader(server, header, secret);
    patch.insert(serverKey, server);
}

/** Without what newer versions of the API no longer take; empty when nothing of it is there. */
QJsonObject newerForm(QJsonObject patch)
{
    const QJsonObject before = patch;
    patch.remove(recordingKey);
    moveSecret(patch);
    return patch == before ? QJsonObject() : patch;
}

void mendRecording(const QJsonObject &assistant, QJsonObject &patch)
{
    const JsonView view(assistant);
    const auto planned = view.boolean(u"artifactPlan.recordingEnabled");
    const auto deprecated = view.boolean(u"recordingEnabled");
    const bool saidInPlan = planned.value_or(!deprecated.has_value());
    if (saidInPlan && deprecated.value_or(true))
        return;
    QJsonObject plan = assistant.value(planKey).toObject();
    plan.insert(recordingKey, true);
    patch.insert(planKey, plan);
    if (!deprecated.value_or(true))
        patch.insert(recordingKey, true);
}

void mendMessages(const QJsonObject &assistant, QJsonObject &patch)
{
    const QString key = u"serverMessages"_s;
    const QJsonValue messages = assistant.value(key);
    if (!messages.isArray())
        return; // the provider's default has both
    QJsonArray wanted = messages.toArray();
    for (auto it = neededMessages().crbegin(); it != neededMessages().crend(); ++it) {
        if (!wanted.contains(*it))
            wanted.prepend(*it);
    }
    if (wanted != messages.toArray())
        patch.insert(key, wanted);
}

void mendServer(const QJsonObject &object, const MendWish &wish, QJsonObject &patch)
{
    const QJsonObject wanted = serverHere(object, wish);
    if (wanted != object.value(serverKey).toObject())
        patch.insert(serverKey, wanted);
}

bool isSame(const QJsonValue &wanted, const QJsonValue &found)
{
    if (!wanted.isArray() || !found.isArray())
        return wanted == found || (wanted.isNull() && found.isUndefined());
    const QJsonArray one = wanted.toArray();
    const QJsonArray other = found.toArray();
    return one.size() == other.size()
        && std::all_of(one.begin(), one.end(),
            [&other](const QJsonValue &each) { return other.contains(each); });
}

void findUnmet(
    const QString &path, const QJsonValue &wanted, const QJsonValue &found, QStringList &unmet)
{
    if (!wanted.isObject()) {
        const bool isThere = isSecret(path) && !found.isUndefined() && !found.isNull();
        if (!isThere && !isSame(wanted, found))
            unmet.append(path);
        return;
    }
    const QJsonObject fields = wanted.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        findUnmet(path + u'.' + it.key(), it.value(), found.toObject().value(it.key()), unmet);
}

} // namespace

Mend mendAssistant(const QJsonObject &assistant, const MendWish &wish)
{
    Mend mend;
    mendRecording(assistant, mend.patch);
    const AssistantConfig config = analyseAssistant(assistant, wish.webhookUrl, wish.numbers);
    const bool heardThroughNumbers =
        !config.server.isSet() && wish.numbers.ours && !wish.numbers.elsewhere;
    const bool heard = config.server.isOurs || heardThroughNumbers;
    if (!wish.webhookUrl.isEmpty()) {
        if (!heard)
            mend.warnings = takingWarnings(config, wish);
        if (heard || mayTake(config.server, config.asksServer, wish))
            mendMessages(assistant, mend.patch);
        if (config.server.isOurs || (!heard && mayTake(config.server, config.asksServer, wish)))
            mendServer(assistant, wish, mend.patch);
    }
    mend.changes = changesOf(assistant, mend.patch);
    mend.alternative = newerForm(mend.patch);
    return mend;
}

Mend mendPhoneNumber(const QJsonObject &phoneNumber, const MendWish &wish)
{
    Mend mend;
    if (wish.webhookUrl.isEmpty()) {
        mend.warnings = {mendWarning(QT_TRANSLATE_NOOP("Receiver",
            "This receiver has no public address, so the provider can’t send events to it; they "
            "are fetched. Set public_url to change that."))};
        return mend;
    }
    const PhoneNumberConfig config = analysePhoneNumber(phoneNumber, wish.webhookUrl);
    if (!config.server.isOurs)
        mend.warnings = takingWarnings(config, wish);
    if (!config.server.isOurs && !mayTake(config.server, !config.hasAssistant, wish))
        return mend;
    mendServer(phoneNumber, wish, mend.patch);
    mend.changes = changesOf(phoneNumber, mend.patch);
    const QJsonValue carrier = phoneNumber.value(u"provider"_s);
    if (!mend.patch.isEmpty() && carrier.isString()) {
        mend.alternative = mend.patch;
        moveSecret(mend.alternative);
        mend.alternative.insert(u"provider"_s, carrier);
    }
    return mend;
}

QList<FieldChange> changesOf(const QJsonObject &object, const QJsonObject &patch)
{
    QList<FieldChange> changes;
    for (auto it = patch.begin(); it != patch.end(); ++it)
        compare(it.key(), object.value(it.key()), it.value(), changes);
    return changes;
}

QStringList unmetWishes(const QJsonObject &patch, const QJsonObject &object)
{
    QStringList unmet;
    for (auto it = patch.begin(); it != patch.end(); ++it)
        findUnmet(it.key(), it.value(), object.value(it.key()), unmet);
    return unmet;
}

} // namespace earshot::provider::vapi
