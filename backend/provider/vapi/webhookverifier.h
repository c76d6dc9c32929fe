// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "provider/delivery.h"
#include "provider/vapi/senderrules.h"
#include "provider/vapi/signature.h"

#include <functional>

namespace earshot::provider::vapi {

/**
 * Tells the provider's deliveries from everybody else's, by any of the ways in SenderRules. Secrets
 * are compared in constant time, and several may be right at once. Without any rule everything is
 * refused. Belongs to one thread, because the signature check remembers message ids.
 */
class WebhookVerifier
{
public:
    /** Whether an access token is one that our token endpoint gave out and that still lives. */
    using TokenCheck = std::function<bool(QByteArrayView token)>;

    enum class Refusal {
        NotConfigured, ///< we have nothing to compare with
        Missing, ///< the sender shows no credential
        Empty, ///< the sender's header is there, and empty: no credential is attached to its URL
        Wrong,
        Stale, ///< from another time
        Replayed, ///< signed rightly, but the message id was used for something else
    };

    /** Empty secrets are dropped: they would match a sender who has none. A header rule without a
     * name or value makes all of them useless: fewer conditions would let more senders in. */
    WebhookVerifier(SenderRules rules, const Clock &clock, TokenCheck isToken = {});

    /** Unauthorised, with a message that differs by cause and says what to do. */
    [[nodiscard]] Result<void> verify(const Delivery &delivery);

    /** The same as a value: nothing for an authentic sender. */
    [[nodiscard]] std::optional<Refusal> refusal(const Delivery &delivery);

    [[nodiscard]] bool isConfigured() const;
    /** The id by which a delivery that comes again is known, where senders sign one; else empty. */
    [[nodiscard]] QByteArray messageId(const Delivery &delivery) const
    {
        return m_signature.messageId(delivery);
    }

private:
    [[nodiscard]] bool isShown(const Delivery &delivery) const;
    [[nodiscard]] bool isKnown(QByteArrayView candidate) const;
    [[nodiscard]] bool hasHeaders(const Delivery &delivery) const;
    [[nodiscard]] bool hasToken(const Delivery &delivery) const;
    [[nodiscard]] Refusal reasonFor(const Delivery &delivery) const;
    [[nodiscard]] QList<QByteArray> wantedHeaders() const;

    SenderRules m_rules;
    SignatureVerifier m_signature;
    TokenCheck m_isToken;
};

} // namespace earshot::provider::vapi
