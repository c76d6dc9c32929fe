// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/consentjson.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue confirmationJson(const std::optional<ConsentConfirmation> &confirmation)
{
    if (!confirmation)
        return {};
    return QJsonObject{{u"at"_s, confirmation->at.toString()},
        {u"by"_s, orNull(confirmation->byName)}, {u"reason"_s, confirmation->reason}};
}

} // namespace

QJsonObject consentJson(const Consent &consent)
{
    QJsonObject json = toJson(consent);
    json.remove(u"lookedThrough"_s);
    json.insert(u"state"_s, toWord(consent.state()));
    json.insert(u"confirmation"_s, confirmationJson(consent.confirmation));
    return json;
}

QJsonObject consentJson(const database::ConsentPolicy &policy)
{
    return {{u"rule"_s, toWord(policy.rule)},
        {u"phrases"_s, policy.phrases ? QJsonValue(toJson(*policy.phrases)) : QJsonValue()},
        {u"usual"_s, toJson(ConsentPhrases::usual())}, {u"changedBy"_s, orNull(policy.byName)},
        {u"changedAt"_s, policy.at ? QJsonValue(policy.at->toString()) : QJsonValue()}};
}

} // namespace earshot::api
