// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/servercertificate.h"

#include <optional>

namespace earshot::ui {

/**
 * How far the receiver at one address has shown who it is: what it showed, what was accepted from
 * it before, and what a person says to it now. Another address, another proof.
 */
class ReceiverProof
{
public:
    ReceiverProof() = default;
    /** @p pinned is the fingerprint that was accepted before; empty: none. */
    explicit ReceiverProof(QUrl address, QByteArray pinned = {})
        : m_address(std::move(address))
        , m_pinned(std::move(pinned))
    { }

    [[nodiscard]] const QUrl &address() const { return m_address; }
    /** An https address that has not shown its certificate yet. */
    [[nodiscard]] bool isWanted() const;
    void take(Result<ServerCertificate> seen);
    [[nodiscard]] const std::optional<Result<ServerCertificate>> &seen() const { return m_seen; }
    /** Null until it was shown. */
    [[nodiscard]] const ServerCertificate *certificate() const;

    /** It shows another certificate than was accepted before. */
    [[nodiscard]] bool hasChanged() const;
    /** It shows the certificate that was accepted before. */
    [[nodiscard]] bool isKnown() const;
    /** Only a person can say whether this is the right one. */
    [[nodiscard]] bool needsWord() const;
    void setWord(bool isRight) { m_word = isRight; }
    [[nodiscard]] bool word() const { return m_word; }
    /** Something may be sent to it. */
    [[nodiscard]] bool isEnough() const;
    /** What is to be pinned then; empty where this computer's own trust is enough. */
    [[nodiscard]] QByteArray pin() const;

private:
    QUrl m_address;
    QByteArray m_pinned;
    std::optional<Result<ServerCertificate>> m_seen;
    bool m_word = false;
};

} // namespace earshot::ui
