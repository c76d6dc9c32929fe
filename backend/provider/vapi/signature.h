// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "provider/delivery.h"
#include "provider/vapi/senderrules.h"

#include <QHash>

#include <deque>

namespace earshot::provider::vapi {

/**
 * Checks the signature of a delivery over the exact bytes that came. The timestamp may be in
 * seconds or milliseconds, told apart by magnitude. Remembers the message ids of the time of
 * tolerance (at most 20,000) where the signature covers them: an id that comes again with the same
 * body is a redelivery, with another body it is refused. One thread.
 */
class SignatureVerifier
{
public:
    enum class Outcome {
        Authentic,
        NotConfigured,
        Unsigned, ///< a header that belongs to a signature is missing
        Wrong,
        Stale, ///< from too long ago or from the future; whether it is signed was not looked at
        Replayed, ///< another body under an id that was used before
    };

    SignatureVerifier(SignatureRule rule, const Clock &clock);

    [[nodiscard]] bool isConfigured() const { return !m_rule.secrets.empty(); }
    [[nodiscard]] Outcome check(const Delivery &delivery);
    /** Of a delivery, where signatures cover it; empty otherwise, because anybody can write one. */
    [[nodiscard]] QByteArray messageId(const Delivery &delivery) const;

private:
    struct Seen
    {
        QByteArray id;
        Timestamp at;
    };

    [[nodiscard]] bool isAnyMissing(const Delivery &delivery) const;
    [[nodiscard]] QByteArray signedText(const Delivery &delivery) const;
    [[nodiscard]] QByteArray shownSignature(const Delivery &delivery) const;
    [[nodiscard]] bool isAsLongAsOurs(const QByteArray &shown) const;
    [[nodiscard]] bool isSignedByUs(const Delivery &delivery, const QByteArray &shown) const;
    [[nodiscard]] bool isTimely(const QByteArray &timestamp) const;
    [[nodiscard]] bool isReplay(const QByteArray &id, const QByteArray &body);
    void forgetOld(Timestamp now);
    [[nodiscard]] bool usesTimestamp() const;
    [[nodiscard]] bool usesId() const;

    const SignatureRule m_rule;
    const Clock &m_clock;
    QHash<QByteArray, QByteArray> m_bodies; ///< digest of the body by message id
    std::deque<Seen> m_order;
};

} // namespace earshot::provider::vapi
