// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QCryptographicHash>
#include <QList>

#include <chrono>
#include <vector>

namespace earshot::provider::vapi {

/** How a sender signs what it sends: the provider's HMAC credential, field by field. */
struct SignatureRule
{
    std::vector<Secret> secrets; ///< any of them; empty: nobody signs
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray signatureHeader = "x-signature";
    QByteArray timestampHeader = "x-timestamp";
    QByteArray messageIdHeader; ///< empty: deliveries carry no id
    QByteArray payloadFormat = "{timestamp}.{body}"; ///< also {method}, {url}, {svix-id}
    QByteArray prefix; ///< before the signature, such as "sha256="; may be missing all the same
    bool isBase64 = false; ///< else hexadecimal, in any case
    bool secretIsBase64 = false;
    bool includesTimestamp = true; ///< without it, {timestamp}. falls away from the usual format
    std::chrono::seconds tolerance = std::chrono::minutes(5); ///< how old or early it may be
};

/** A header that must be there with this value. */
struct HeaderRule
{
    QByteArray name;
    Secret value;
};

/**
 * What proves that the provider is the sender. Each way that is filled in is enough by itself, so
 * that one can be changed for another without losing deliveries.
 */
struct SenderRules
{
    std::vector<Secret> secrets; ///< shared with the sender, shown in one of the headers below
    QList<QByteArray> secretHeaders{"X-Vapi-Secret", "Authorization"};
    std::vector<HeaderRule> headers; ///< all of these names; a name that stands twice has two
                                     ///< values that are right
    SignatureRule signature;
    bool acceptsTokens = false; ///< OAuth 2 access tokens of our own token endpoint
};

} // namespace earshot::provider::vapi
