// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/webhookverifier.h"

#include <algorithm>
#include <array>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 2> secretHeaders{"X-Vapi-Secret", "Authorization"};

QByteArrayView withoutBearer(QByteArrayView value)
{
    constexpr QByteArrayView prefix = "bearer ";
    const bool hasPrefix = value.size() > prefix.size()
        && value.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
    return hasPrefix ? value.sliced(prefix.size()).trimmed() : value;
}

QString messageFor(WebhookVerifier::Refusal refusal)
{
    switch (refusal) {
    case WebhookVerifier::Refusal::NotConfigured:
        return u"No webhook secret is set here, so every delivery is refused. Set "
               "EARSHOT_VAPI_WEBHOOK_SECRET."_s;
    case WebhookVerifier::Refusal::Missing:
        return u"The request shows no webhook secret; expected X-Vapi-Secret or "
               "Authorization."_s;
    case WebhookVerifier::Refusal::Empty:
        return u"The request's secret header is empty. Attach a credential to the server URL at "
               "the provider."_s;
    case WebhookVerifier::Refusal::Wrong:
        break;
    }
    return u"The request's webhook secret is not ours. Compare the secret set at the provider with "
           "EARSHOT_VAPI_WEBHOOK_SECRET."_s;
}

} // namespace

WebhookVerifier::WebhookVerifier(std::vector<Secret> secrets)
    : m_secrets(std::move(secrets))
{
    std::erase_if(
        m_secrets, [](const Secret &secret) { return secret.reveal().trimmed().isEmpty(); });
}

Result<void> WebhookVerifier::verify(const HeaderLookup &header, const QByteArray &rawBody) const
{
    if (const auto cause = refusal(header, rawBody))
        return Error{.code = ErrorCode::Unauthorised, .message = messageFor(*cause)};
    return {};
}

std::optional<WebhookVerifier::Refusal> WebhookVerifier::refusal(
    const HeaderLookup &header, const QByteArray &) const
{
    if (m_secrets.empty())
        return Refusal::NotConfigured;
    bool isAnyShown = false;
    bool isAnyEmpty = false;
    bool isAuthentic = false;
    for (const QByteArrayView name : secretHeaders) {
        const QByteArray value = header(name);
        const QByteArrayView shown = QByteArrayView(value).trimmed();
        isAnyEmpty |= !value.isNull() && shown.isEmpty();
        isAnyShown |= !shown.isEmpty();
        isAuthentic |= isKnown(shown) | isKnown(withoutBearer(shown));
    }
    if (isAuthentic)
        return std::nullopt;
    if (isAnyShown)
        return Refusal::Wrong;
    return isAnyEmpty ? Refusal::Empty : Refusal::Missing;
}

bool WebhookVerifier::isKnown(QByteArrayView candidate) const
{
    bool isKnown = false;
    for (const Secret &secret : m_secrets)
        isKnown |= secret.matches(candidate);
    return isKnown;
}

} // namespace earshot::provider::vapi
