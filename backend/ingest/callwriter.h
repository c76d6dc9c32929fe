// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/session.h"
#include "domain/callevent.h"
#include "ingest/announce.h"

#include <chrono>
#include <optional>

namespace earshot::ingest {

/** How long to wait for what the provider has not said yet. */
struct Patience
{
    std::chrono::milliseconds report = std::chrono::seconds(60); ///< after "ended", for the report
    std::chrono::hours retention =
        std::chrono::hours(24 * 14); ///< how long the provider keeps a recording
    std::chrono::milliseconds link = std::chrono::seconds(120); ///< after the phone network told of
                                                                ///< a recording, for the provider
};

/** What one event changed, to be told after the commit. */
struct CallChange
{
    Announcement announcement = Announcement::CallUpdated;
    Call call;
    bool isRecordingAbsent = false; ///< it became clear that there is no recording
};

/** What it means that the provider knows nothing of a call that was told of: it was deleted there.
 * Whether it is over is for the caller to know. */
CallEvent deletedAtProvider(
    const QString &vapiCallId, std::optional<CallStatus> status, Timestamp now);

/** Tells what @p change says. */
void announce(const Announce &tell, const CallChange &change);

/** Calls are read, merged and written back: until the end of the transaction by nobody else,
 * however many receivers there are. */
Result<void> takeTurnToMerge(database::Session &session, const QString &organizationId);

/**
 * Merges @p event into its call and sees that the call's recording is going to be fetched: one job
 * per call, due at once when the report is there, after Patience::report when only the end is.
 * Nothing when the event changed nothing. Runs inside a transaction.
 */
Result<std::optional<CallChange>> applyEvent(database::Session &session,
    const QString &organizationId, const CallEvent &event, const Patience &patience, Timestamp now);

/** Has the call's recording fetched from now on, although an earlier job has ended without one. */
Result<void> scheduleAnew(
    database::Session &session, Call &call, const Patience &patience, Timestamp now);

} // namespace earshot::ingest
