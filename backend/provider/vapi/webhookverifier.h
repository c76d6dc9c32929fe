// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <functional>
#include <vector>

namespace earshot::provider::vapi {

/**
 * Tells the provider's deliveries from everybody else's. Immutable after construction and safe from
 * any thread.
 *
 * A shared secret arrives as X-Vapi-Secret or in Authorization, with or without "Bearer " before
 * it; every configured secret is compared in constant time, so that a secret can be changed without
 * losing deliveries. Without a configured secret everything is refused.
 */
class WebhookVerifier
{
public:
    /** The value of a request header by its name in any case; empty when it is missing. */
    using HeaderLookup = std::function<QByteArray(QByteArrayView name)>;

    enum class Refusal {
        NotConfigured, ///< we have no secret to compare with
        Missing, ///< the sender shows no credential
        Empty, ///< the sender's header is there, and empty: no credential is attached to its URL
        Wrong,
    };

    /** Empty secrets are dropped: they would match a sender who has none. */
    explicit WebhookVerifier(std::vector<Secret> secrets);

    /** Unauthorised, with a message that differs by cause and says what to do. */
    [[nodiscard]] Result<void> verify(const HeaderLookup &header, const QByteArray &rawBody) const;

    /** The same as a value: nothing for an authentic sender. */
    [[nodiscard]] std::optional<Refusal> refusal(
        const HeaderLookup &header, const QByteArray &rawBody) const;

private:
    [[nodiscard]] bool isKnown(QByteArrayView candidate) const;

    std::vector<Secret> m_secrets;
};

} // namespace earshot::provider::vapi
