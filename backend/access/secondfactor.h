// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QStringList>

#include <optional>

namespace earshot::access {

/**
 * The second factor: codes of six digits that an authenticator shows (RFC 6238 with its usual
 * values: HMAC-SHA-1, steps of 30 seconds), and recovery codes for who has lost it. Secrets are
 * kept sealed (XSalsa20-Poly1305) with a key that is not in the database. Stateless after
 * construction.
 */
class SecondFactor
{
public:
    /** @p key: at least 32 random bytes, the same at all receivers of a team. */
    explicit SecondFactor(const QByteArray &key);

    [[nodiscard]] static Secret newSecret(); ///< 20 bytes
    [[nodiscard]] QByteArray seal(const Secret &secret) const;
    /** Nothing when it was sealed with another key, or changed. */
    [[nodiscard]] std::optional<Secret> open(const QByteArray &sealed) const;

    /** As seal(), with the time, so that every receiver of a team knows how old the offer is. */
    [[nodiscard]] QByteArray sealOffer(const Secret &secret, Timestamp now) const;
    /** What sealOffer() sealed in the last ten minutes; nothing for anything else. */
    [[nodiscard]] std::optional<Secret> openOffer(const QByteArray &sealed, Timestamp now) const;

    /** The code of one step (seconds since 1970 by 30). */
    [[nodiscard]] static QString code(const Secret &secret, qint64 step);
    /** Which step @p text is the code of, one step before and after @p now included, and greater
     * than @p last, because each is taken once; nothing for a wrong one. */
    [[nodiscard]] static std::optional<qint64> stepOf(
        const Secret &secret, const QString &text, Timestamp now, qint64 last);

    /** What an authenticator reads from a picture: otpauth://totp/… (Key Uri Format). */
    [[nodiscard]] static QString uri(const Secret &secret, const QString &email);
    [[nodiscard]] static QString base32(const QByteArray &bytes); ///< RFC 4648, without padding

    /** Ten of 80 random bits each, in groups of four letters. */
    [[nodiscard]] static QStringList newRecoveryCodes();
    /** What is kept of one, however it was typed: SHA-256 in hex. */
    [[nodiscard]] static QString recoveryHash(const QString &code);

private:
    QByteArray m_key;
};

} // namespace earshot::access
