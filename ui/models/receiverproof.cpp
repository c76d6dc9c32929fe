// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/receiverproof.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

bool ReceiverProof::isWanted() const
{
    return m_address.scheme() == "https"_L1 && !certificate();
}

void ReceiverProof::take(Result<ServerCertificate> seen)
{
    m_seen = std::move(seen);
    m_word = false;
}

const ServerCertificate *ReceiverProof::certificate() const
{
    return m_seen && m_seen->ok() ? &m_seen->value() : nullptr;
}

bool ReceiverProof::isKnown() const
{
    return certificate() && certificate()->sha256 == m_pinned;
}

bool ReceiverProof::hasChanged() const
{
    return certificate() && !m_pinned.isEmpty() && !isKnown();
}

bool ReceiverProof::needsWord() const
{
    return certificate() && !isKnown() && (hasChanged() || !certificate()->isTrusted());
}

bool ReceiverProof::isEnough() const
{
    if (m_address.scheme() != "https"_L1)
        return m_address.isValid();
    return certificate() && (!needsWord() || m_word);
}

QByteArray ReceiverProof::pin() const
{
    if (!isEnough() || !certificate())
        return {};
    return isKnown() || !certificate()->isTrusted() ? certificate()->sha256 : QByteArray();
}

} // namespace earshot::ui
