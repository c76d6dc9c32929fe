// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

/** A recording that could not be fetched or stored by the quick attempts. */
struct FailedUpload
{
    QString id;
    QString callId;
    QString vapiRecordingUrl; ///< host and path only, never a query; may be empty
    QString errorMessage;
    int retryCount = 0;
    std::optional<Timestamp> nextRetryAt; ///< nothing when it waits for a person
    Timestamp createdAt;
    std::optional<Timestamp> resolvedAt;

    bool operator==(const FailedUpload &) const = default;
};

class FailedUploadRepository
{
public:
    explicit FailedUploadRepository(Session &session)
        : m_session(session)
    { }

    /** Makes the call's unresolved row, or brings it up to date. */
    Result<void> record(const QString &callId, const QString &redactedUrl, const QString &message,
        int retryCount, std::optional<Timestamp> nextRetryAt, Timestamp now);
    /** Closes the call's unresolved row; nothing happens when there is none. */
    Result<void> resolve(const QString &callId, Timestamp at);
    /** The unresolved rows of an organisation, oldest first. */
    Result<QList<FailedUpload>> list(const QString &organizationId, int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
