// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/carrierrecording.h"

namespace earshot::database {

/** What Twilio has told of its own recordings. */
class TwilioRecordingRepository
{
public:
    explicit TwilioRecordingRepository(Session &session)
        : m_session(session)
    { }

    /**
     * Keeps what @p recording says. The status never goes back: of two notices the one with the
     * status later in life wins field by field, and an empty field never wins. True when it changed
     * anything.
     */
    Result<bool> save(
        const QString &organizationId, const CarrierRecording &recording, Timestamp now);

    /** The recordings of one call, by recording id. */
    Result<QList<CarrierRecording>> ofCall(const QString &organizationId, const QString &callSid);

    /** Whether a recording of the call was completed, as far as we were told, at @p since or later.
     */
    Result<bool> isCompletedSince(
        const QString &organizationId, const QString &callSid, Timestamp since);

private:
    Result<std::optional<CarrierRecording>> find(const QString &recordingSid);

    Session &m_session;
};

} // namespace earshot::database
