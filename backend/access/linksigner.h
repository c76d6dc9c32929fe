// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace earshot::access {

/** What a signed link stands for. */
struct LinkClaims
{
    QString organizationId;
    QString callId;
    QString objectPath; ///< in the object store
    QString tokenId; ///< of whom the link was given to: the person, or the access token
    Timestamp expiresAt; ///< kept in whole seconds
    bool judgesConsent = false; ///< who has it hears what has no proof of consent, to judge it

    bool operator==(const LinkClaims &) const = default;
};

/**
 * Makes and checks the links to recordings that work without a bearer token. A link is
 * base64url(claims as JSON) '.' base64url(HMAC-SHA256 of the version word and the claims): one path
 * segment. Whoever holds it can listen until it expires, so it is never logged or stored. Stateless
 * after construction.
 */
class LinkSigner
{
public:
    /** @p key has 32 random bytes, see settings::loadOrCreateKey(). */
    LinkSigner(QByteArray key, const Clock &clock);

    [[nodiscard]] QByteArray sign(const LinkClaims &claims) const;

    /** The claims of a link that is ours and still good; Forbidden says whether it is forged or
     * expired. */
    [[nodiscard]] Result<LinkClaims> verify(QByteArrayView link) const;
    /** The claims of a link that was ours and whose time is over; nothing for any other. */
    [[nodiscard]] std::optional<LinkClaims> expired(QByteArrayView link) const;

private:
    [[nodiscard]] bool isGenuine(QByteArrayView link) const;
    [[nodiscard]] QByteArray signature(QByteArrayView payload) const;

    QByteArray m_key;
    const Clock &m_clock;
};

} // namespace earshot::access
