// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sendersettings.h"

#include "core/logging.h"
#include "provider/vapi/webhookverifier.h"

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** One secret a line, so that the old and the new one can stand together. */
std::vector<Secret> linesOf(const Secret &secret)
{
    std::vector<Secret> lines;
    for (const QByteArray &line : secret.reveal().split('\n')) {
        if (const QByteArray text = line.trimmed(); !text.isEmpty())
            lines.emplace_back(text);
    }
    return lines;
}

/** One for each line; a line that is none gives one without a name or value, so that the verifier
 * believes none of them. */
std::vector<provider::vapi::HeaderRule> headerRules(const Secret &lines)
{
    std::vector<provider::vapi::HeaderRule> rules;
    for (const Secret &line : linesOf(lines)) {
        const QByteArray text = line.reveal();
        const qsizetype colon = std::max<qsizetype>(text.indexOf(':'), 0);
        rules.push_back({text.left(colon).trimmed(), Secret(text.mid(colon + 1).trimmed())});
        if (rules.back().name.isEmpty() || rules.back().value.isEmpty())
            logError(lcCore,
                u"Line %1 of EARSHOT_VAPI_WEBHOOK_HEADERS is not \"Name: value\", so no sender is "
                "accepted by its headers."_s.arg(rules.size()));
    }
    return rules;
}

QCryptographicHash::Algorithm algorithmOf(const QString &word)
{
    if (word == "sha1"_L1)
        return QCryptographicHash::Sha1;
    return word == "sha512"_L1 ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
}

provider::vapi::SignatureRule signatureRule(const settings::Settings &settings)
{
    const settings::WebhookSettings &webhook = settings.webhook;
    return {.secrets = linesOf(settings.vapiWebhookHmacSecret),
        .algorithm = algorithmOf(webhook.hmacAlgorithm),
        .signatureHeader = webhook.signatureHeader.toLatin1(),
        .timestampHeader = webhook.timestampHeader.toLatin1(),
        .messageIdHeader = webhook.messageIdHeader.toLatin1(),
        .payloadFormat = webhook.signedFormat.toUtf8(),
        .prefix = webhook.signaturePrefix.toUtf8(),
        .isBase64 = webhook.isBase64,
        .secretIsBase64 = webhook.secretIsBase64,
        .includesTimestamp = webhook.includesTimestamp,
        .tolerance = webhook.tolerance};
}

/** What a signature does not cover, anybody can write. */
void warnAboutUnsigned(const settings::Settings &settings)
{
    const settings::WebhookSettings &webhook = settings.webhook;
    const QString &format = webhook.signedFormat;
    if (settings.vapiWebhookHmacSecret.isEmpty())
        return;
    const bool isUsual = format == "{timestamp}.{body}"_L1;
    if (webhook.includesTimestamp && !isUsual && !format.contains("{timestamp}"_L1))
        logError(lcCore,
            u"webhook_signed_format has no {timestamp}, so the time of a webhook proves nothing: "
            "add it, or set webhook_signs_timestamp = no."_s);
    if (!webhook.messageIdHeader.isEmpty() && !format.contains("{svix-id}"_L1))
        logError(lcCore,
            u"webhook_signed_format has no {svix-id}, so the header in webhook_message_id_header "
            "is not believed: add it, or leave that setting empty."_s);
    if (webhook.messageIdHeader.isEmpty() && format.contains("{svix-id}"_L1))
        logError(lcCore,
            u"webhook_signed_format has {svix-id}, but webhook_message_id_header is not set: "
            u"signed "
            "webhooks are refused."_s);
}

} // namespace

provider::vapi::SenderRules senderRules(const settings::Settings &settings)
{
    provider::vapi::SenderRules rules{.secrets = linesOf(settings.vapiWebhookSecret),
        .headers = headerRules(settings.vapiWebhookHeaders),
        .signature = signatureRule(settings),
        .acceptsTokens = !settings.webhook.oauthClientId.isEmpty()
            && !settings.vapiWebhookOauthSecret.isEmpty()};
    rules.secretHeaders.clear();
    for (const QString &name : settings.webhook.secretHeaders)
        rules.secretHeaders.append(name.toLatin1());
    return rules;
}

access::ClientTokens::Options tokenOptions(const settings::Settings &settings)
{
    return {.clientId = settings.webhook.oauthClientId.toUtf8(),
        .secrets = linesOf(settings.vapiWebhookOauthSecret),
        .life = settings.webhook.oauthTokenLife};
}

ingest::Forwarder::Options forwardOptions(const settings::Settings &settings)
{
    return {.url = settings.forward.url,
        .everything = settings.forward.everything,
        .answerTime = settings.forward.timeout};
}

provider::twilio::SignatureVerifier twilioVerifier(const settings::Settings &settings)
{
    return provider::twilio::SignatureVerifier(
        linesOf(settings.twilioAuthToken), settings.twilioCallbackFragment.toUtf8());
}

provider::twilio::TwilioOptions twilioOptions(const settings::Settings &settings)
{
    provider::twilio::TwilioOptions options{.baseUrl = settings.twilioBaseUrl,
        .accountSid = settings.twilioAccountSid,
        .authTokens = linesOf(settings.twilioAuthToken)};
    options.limits.maxBytes = settings.maxRecordingBytes;
    options.limits.reserveBytes = settings.diskReserveBytes;
    return options;
}

void warnAboutSenders(
    const provider::vapi::WebhookVerifier &verifier, const settings::Settings &settings)
{
    if (!verifier.isConfigured())
        logWarning(lcCore,
            u"No webhook secret is set: webhooks are refused, and calls are known only by asking "
            "the provider. Set EARSHOT_VAPI_WEBHOOK_SECRET."_s);
    warnAboutUnsigned(settings);
    if (settings.forward.url.isEmpty() && !settings.publicUrl.isEmpty())
        logWarning(lcCore,
            u"provider.forward_url is not set: if this receiver is the only server URL of an "
            "assistant, its tool calls are not answered."_s);
    const bool hasToken = !settings.twilioAuthToken.isEmpty();
    if (hasToken && settings.twilioAccountSid.isEmpty())
        logWarning(lcCore,
            u"Twilio's callbacks are taken, but its recordings cannot be fetched: set "
            "EARSHOT_TWILIO_ACCOUNT_SID."_s);
    if (!hasToken && !settings.twilioAccountSid.isEmpty())
        logWarning(lcCore,
            u"A Twilio account is set without its token, so its callbacks are refused: set "
            "EARSHOT_TWILIO_AUTH_TOKEN."_s);
}

} // namespace earshot
