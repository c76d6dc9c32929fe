// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/webhookverifier.h"

#include <algorithm>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

using Refusal = WebhookVerifier::Refusal;
using Outcome = SignatureVerifier::Outcome;

QByteArrayView withoutBearer(QByteArrayView value)
{
    constexpr QByteArrayView prefix = "bearer ";
    const bool hasPrefix = value.size() > prefix.size()
        && value.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
    return hasPrefix ? value.sliced(prefix.size()).trimmed() : value;
}

bool isBlank(const Secret &secret)
{
    return secret.reveal().trimmed().isEmpty();
}

bool isBroken(const HeaderRule &rule)
{
    return rule.name.isEmpty() || isBlank(rule.value);
}

QString messageFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotConfigured:
        return u"No webhook secret is set here, so every delivery is refused. Set "
               "EARSHOT_VAPI_WEBHOOK_SECRET."_s;
    case Refusal::Missing:
        return u"The request shows no credential that is known here, such as the header "
               "X-Vapi-Secret or a signature."_s;
    case Refusal::Empty:
        return u"The request's secret header is empty. Attach a credential to the server URL at "
               "the provider."_s;
    case Refusal::Stale:
        return u"The signed request is too old or from the future. Compare the clocks, or set "
               "webhook_timestamp_tolerance_seconds."_s;
    case Refusal::Replayed:
        return u"The request's message id was used before for another message."_s;
    case Refusal::Wrong:
        break;
    }
    return u"The request's webhook secret or signature is not ours. Compare what is set at the "
           "provider with EARSHOT_VAPI_WEBHOOK_SECRET and the webhook_… settings."_s;
}

std::optional<Refusal> refusalFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Wrong:
        return Refusal::Wrong;
    case Outcome::Stale:
        return Refusal::Stale;
    case Outcome::Replayed:
        return Refusal::Replayed;
    default:
        return std::nullopt;
    }
}

} // namespace

WebhookVerifier::WebhookVerifier(SenderRules rules, const Clock &clock, TokenCheck isToken)
    : m_rules(std::move(rules))
    , m_signature(m_rules.signature, clock)
    , m_isToken(std::move(isToken))
{
    std::erase_if(m_rules.secrets, isBlank);
    if (std::any_of(m_rules.headers.begin(), m_rules.headers.end(), isBroken))
        m_rules.headers.clear();
}

bool WebhookVerifier::isConfigured() const
{
    return !m_rules.secrets.empty() || !m_rules.headers.empty() || m_signature.isConfigured()
        || (m_rules.acceptsTokens && m_isToken);
}

Result<void> WebhookVerifier::verify(const Delivery &delivery)
{
    if (const auto cause = refusal(delivery))
        return Error{.code = ErrorCode::Unauthorised, .message = messageFor(*cause)};
    return {};
}

std::optional<Refusal> WebhookVerifier::refusal(const Delivery &delivery)
{
    if (!isConfigured())
        return Refusal::NotConfigured;
    const Outcome outcome = m_signature.check(delivery);
    const bool isAuthentic = outcome == Outcome::Authentic;
    if (isAuthentic || isShown(delivery) || hasHeaders(delivery) || hasToken(delivery))
        return std::nullopt;
    return refusalFor(outcome).value_or(reasonFor(delivery));
}

bool WebhookVerifier::isShown(const Delivery &delivery) const
{
    bool isOurs = false;
    for (const QByteArray &name : m_rules.secretHeaders) {
        const QByteArray value = delivery.header(name).trimmed();
        isOurs |= isKnown(value) || isKnown(withoutBearer(value));
    }
    return isOurs;
}

bool WebhookVerifier::isKnown(QByteArrayView candidate) const
{
    bool isKnown = false;
    for (const Secret &secret : m_rules.secrets)
        isKnown |= secret.matches(candidate);
    return isKnown;
}

/** Every name, each with one of its values. */
bool WebhookVerifier::hasHeaders(const Delivery &delivery) const
{
    bool hasAll = !m_rules.headers.empty();
    for (const HeaderRule &wanted : m_rules.headers) {
        const QByteArray shown = delivery.header(wanted.name).trimmed();
        bool isRight = false;
        for (const HeaderRule &rule : m_rules.headers) {
            const bool isSameName = wanted.name.compare(rule.name, Qt::CaseInsensitive) == 0;
            isRight |= isSameName && rule.value.matches(shown);
        }
        hasAll &= isRight;
    }
    return hasAll;
}

bool WebhookVerifier::hasToken(const Delivery &delivery) const
{
    const QByteArray value = delivery.header("Authorization").trimmed();
    return m_rules.acceptsTokens && m_isToken && !value.isEmpty()
        && m_isToken(withoutBearer(value));
}

QList<QByteArray> WebhookVerifier::wantedHeaders() const
{
    QList<QByteArray> names = m_rules.secretHeaders;
    for (const HeaderRule &rule : m_rules.headers)
        names.append(rule.name);
    return names;
}

Refusal WebhookVerifier::reasonFor(const Delivery &delivery) const
{
    bool isAnyEmpty = false;
    for (const QByteArray &name : wantedHeaders()) {
        const QByteArray value = delivery.header(name);
        if (!value.trimmed().isEmpty())
            return Refusal::Wrong;
        isAnyEmpty |= !value.isNull();
    }
    return isAnyEmpty ? Refusal::Empty : Refusal::Missing;
}

} // namespace earshot::provider::vapi
