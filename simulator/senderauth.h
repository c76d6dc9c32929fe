// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QUrl>

namespace earshot::simulator {

/** How a signature is made: the provider's HMAC credential with its defaults. */
struct HmacPlan
{
    QByteArray algorithm = "sha256"; ///< or sha1, sha512
    QByteArray signatureHeader = "x-signature";
    QByteArray timestampHeader = "x-timestamp";
    QByteArray messageIdHeader; ///< empty: none is sent
    QByteArray format = "{timestamp}.{body}"; ///< also {method}, {url}, {svix-id}
    QByteArray prefix; ///< before the signature, for instance "sha256="
    bool base64 = false; ///< the signature; otherwise hexadecimal
    bool base64Secret = false; ///< the secret is decoded first
    bool withTimestamp = true;
    bool milliseconds = false; ///< the unit of the timestamp

    /** Reads "algorithm=sha512;encoding=base64;prefix=v1,;no-timestamp"; refuses by name. */
    static Result<HmacPlan> parse(const QString &text);
};

/** How webhooks say who sends them. */
struct SenderAuth
{
    enum class Kind { Secret, Bearer, Headers, Hmac, OAuth2 };
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    Kind kind = Kind::Secret;
    Secret secret; ///< of Secret, Bearer and Hmac
    QByteArray header = "Authorization"; ///< of Bearer
    bool prefix = true; ///< "Bearer " before the token
    Fields fields; ///< of Headers
    HmacPlan hmac;
    QUrl tokenUrl; ///< of OAuth2: asked with client credentials before the first webhook
    QByteArray clientId;
    Secret clientSecret;

    static Result<Kind> kindFrom(const QString &word);
};

/** What is signed about one delivery. */
struct SignedDelivery
{
    QByteArray body;
    QUrl url;
    QByteArray messageId;
    Timestamp at;
};

/** The header fields of one attempt; @p token is the one OAuth2 gave. */
SenderAuth::Fields authFields(
    const SenderAuth &auth, const SignedDelivery &delivery, const QByteArray &token);

} // namespace earshot::simulator
