// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/consentrequests.h"

#include "ui/client/wire.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString policyPath()
{
    return u"/api/consent"_s;
}

Result<ConsentChoice> choiceFromJson(const QJsonObject &object)
{
    const auto rule = consentRuleFromWord(object.value("rule"_L1).toString());
    const auto usual = consentPhrasesFrom(object.value("usual"_L1));
    if (!rule || !usual.ok())
        return notUnderstood();
    ConsentChoice choice{.rule = *rule, .chosen = {}, .usual = *usual, .changedBy = {}};
    choice.changedBy = object.value("changedBy"_L1).toString().left(200);
    if (object.value("phrases"_L1).isNull())
        return choice;
    const auto chosen = consentPhrasesFrom(object.value("phrases"_L1));
    if (!chosen.ok())
        return notUnderstood();
    choice.chosen = *chosen;
    return choice;
}

std::optional<ConsentConfirmation> confirmationFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return ConsentConfirmation{
        .at = Timestamp::fromString(json[u"at"].toString()).value_or(Timestamp()),
        .by = {},
        .byName = json[u"by"].toString().left(200),
        .reason = json[u"reason"].toString().left(longestConsentReason)};
}

} // namespace

QCoro::Task<Result<ConsentChoice>> fetchConsentChoice(ReceiverClient &client)
{
    const Result<QJsonObject> object = co_await client.getObject(policyPath());
    if (!object)
        co_return object.error();
    co_return choiceFromJson(*object);
}

QCoro::Task<Result<ConsentChoice>> chooseConsent(
    ReceiverClient &client, ConsentRule rule, std::optional<ConsentPhrases> phrases)
{
    QJsonObject body;
    body.insert(u"rule"_s, toWord(rule));
    body.insert(u"phrases"_s, phrases ? QJsonValue(toJson(*phrases)) : QJsonValue());
    const Result<QJsonObject> object = co_await client.sendObject("PUT", policyPath(), body);
    if (!object)
        co_return object.error();
    co_return choiceFromJson(*object);
}

QCoro::Task<Result<CallDetail>> confirmConsent(
    ReceiverClient &client, QString callId, std::optional<QString> reason)
{
    const QString path =
        u"/api/calls/%1/consent"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(callId)));
    QJsonObject body;
    body.insert(u"confirmed"_s, reason.has_value());
    if (reason)
        body.insert(u"reason"_s, *reason);
    const Result<QJsonObject> object = co_await client.sendObject("PUT", path, body);
    if (!object)
        co_return object.error();
    co_return callDetailFromJson(*object);
}

Consent consentFrom(const QJsonObject &json)
{
    Consent consent = consentFromJson(json);
    const auto state = consentStateFromWord(json.value("state"_L1).toString());
    consent.isLookedThrough = state == ConsentState::NoneFound || consent.words.has_value();
    consent.confirmation = confirmationFrom(json.value("confirmation"_L1));
    return consent;
}

} // namespace earshot::ui
