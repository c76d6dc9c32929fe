// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QList>

#include <vector>

namespace earshot::provider::twilio {

/** Decoded names and values, in the order they came. */
using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/** Reads application/x-www-form-urlencoded, be it a body or a query: "+" and "%xx" are resolved, a
 * stray "%" stays. InvalidInput beyond 1,000 parameters. */
Result<Parameters> parseParameters(QByteArrayView encoded);

/** The part of @p url behind "?", still encoded. */
QByteArrayView queryOf(QByteArrayView url);

/** Whether @p contentType is a form's, whatever its parameters and case. */
bool isForm(QByteArrayView contentType);

/** X-Twilio-Signature for one form of the URL: Base64 of HMAC-SHA1 over the URL and the sorted
 * @p parameters, repeated values once. */
QByteArray signatureOf(QByteArrayView url, const Parameters &parameters, const Secret &token);

/** A request as it came: what its sender signed. */
struct SignedRequest
{
    QByteArray url; ///< as the sender was given it: scheme, host, path and query, not re-encoded
    QByteArray contentType;
    QByteArray body; ///< empty for GET
    QByteArray signature; ///< the header's value
};

/**
 * Tells Twilio's requests from everybody else's. Immutable after construction and safe from any
 * thread; compares in constant time. The sender is not consistent about the port, so the URL is
 * tried with and without it; it is not settled whether the fragment of the callback URL is signed,
 * so that is tried both ways where one is set. Without a token everything is refused.
 */
class SignatureVerifier
{
public:
    /** All @p tokens are good, so that one can be changed without losing deliveries; empty ones are
     * dropped. @p fragment is what follows "#" in the callback URL, for instance "rc=3&rp=all". */
    explicit SignatureVerifier(std::vector<Secret> tokens, QByteArray fragment = {});

    /** Unauthorised, with a message that differs by cause and says what to do. */
    [[nodiscard]] Result<void> verify(const SignedRequest &request) const;

    [[nodiscard]] bool isConfigured() const { return !m_tokens.empty(); }

private:
    [[nodiscard]] bool isSigned(const SignedRequest &request, const Parameters &parameters) const;

    std::vector<Secret> m_tokens;
    QByteArray m_fragment;
};

} // namespace earshot::provider::twilio
