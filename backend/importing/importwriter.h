// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "database/storedobjectrepository.h"
#include "importing/earliercall.h"
#include "importing/storedfile.h"
#include "ingest/callwriter.h"

namespace earshot::importing {

/** What is here already of a call. */
struct Standing
{
    QString callId; ///< ours; empty when it is not known here
    RecordingState state = RecordingState::None;
    QString path; ///< of its recording
    QString reason; ///< why there is none

    /** Its recording is here, was here, or is being worked on: an import leaves it alone. */
    [[nodiscard]] bool isSettled() const;
};

Result<Standing> standingOf(
    database::Session &session, const QString &organizationId, const QString &vapiCallId);

/** What has to be done for a call of which no stored file is left. */
struct Decision
{
    enum class Kind { Fetch, NoteAbsence, Wait };

    Kind kind = Kind::Wait;
    NoRecording why; ///< for NoteAbsence
};

/** Asks of the provider only what it may still have. Pure. */
Decision decide(const EarlierCall &call, std::chrono::hours retention, Timestamp now);

/**
 * Each of these runs inside a transaction, and a second time changes nothing. What the earlier
 * system says of a call is merged like an event, so what the provider itself reported stands.
 */

/** The call alone, without anything about its recording; its id. */
Result<QString> noteCall(database::Session &session, const QString &organizationId,
    const CallEvent &event, Timestamp now);

/** Notes a stored file as the call's recording. Conflict when the call or the file is settled
 * otherwise meanwhile. */
Result<void> noteRecording(database::Session &session, const QString &organizationId,
    const CallEvent &event, const StoredFile &file, Timestamp now);

/** Carries out what decide() said; nothing for a call whose recording was decided on before. */
Result<void> noteDecision(database::Session &session, const QString &organizationId,
    CallEvent event, const Decision &decision, std::chrono::hours retention, Timestamp now);

/** Why the file can't become the recording of that call (ours; may be empty): it is another's, or
 * it was deleted here. Empty when it can. */
QString objection(const std::optional<database::StoredObject> &known, const QString &callId);

} // namespace earshot::importing
