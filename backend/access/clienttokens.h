// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <chrono>
#include <optional>
#include <vector>

namespace earshot::access {

/**
 * Access tokens for the one client that may deliver webhooks: OAuth 2 client credentials (RFC 6749,
 * 4.4). A token is "expiry.signature", so nothing has to be stored and every receiver with the same
 * key accepts it. Immutable, safe from any thread.
 */
class ClientTokens
{
public:
    struct Options
    {
        QByteArray clientId; ///< empty: no tokens are given
        std::vector<Secret> secrets; ///< any of them, so that one can be changed
        std::chrono::seconds life = std::chrono::hours(1);
    };

    /** @p key: at least 32 random bytes. */
    ClientTokens(Options options, QByteArray key, const Clock &clock);

    [[nodiscard]] bool isConfigured() const;
    [[nodiscard]] std::chrono::seconds life() const { return m_options.life; }
    /** Nothing for wrong credentials. */
    [[nodiscard]] std::optional<Secret> issue(
        QByteArrayView clientId, QByteArrayView clientSecret) const;
    [[nodiscard]] bool isValid(QByteArrayView token) const;

private:
    [[nodiscard]] QByteArray signature(QByteArrayView expiry) const;

    Options m_options;
    const QByteArray m_key;
    const Clock &m_clock;
};

} // namespace earshot::access
