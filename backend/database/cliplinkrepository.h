// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/cliplink.h"

#include <QList>

namespace earshot::database {

/** Links to pieces of recordings. What stands in their addresses is known by its SHA-256 alone. */
class ClipLinkRepository
{
public:
    explicit ClipLinkRepository(Session &session)
        : m_session(session)
    { }

    /** Conflict when the call has mostClipLinks already. */
    Result<void> add(const ClipLink &link, const QString &tokenSha256);
    /** The newest first. */
    Result<QList<ClipLink>> ofCall(const QString &callId);
    Result<std::optional<ClipLink>> find(const QString &organizationId, const QString &id);
    Result<std::optional<ClipLink>> findByToken(const QString &tokenSha256);
    /** Keeps the time of the first of several. */
    Result<void> revoke(const QString &id, Timestamp now);
    Result<void> countOpening(const QString &id, Timestamp now);
    /** The mostWrongPasscodes-th in a row locks the link for passcodePause. */
    Result<void> countWrongPasscode(const QString &id, Timestamp now);
    Result<void> forgetWrongPasscodes(const QString &id);
    /** The links of @p goneId become those of @p keptId, which is the same call. */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    Result<std::optional<ClipLink>> findOne(const QString &condition, const QVariantList &values);

    Session &m_session;
};

} // namespace earshot::database
