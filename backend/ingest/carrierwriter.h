// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/carrierrecording.h"
#include "ingest/callwriter.h"

namespace earshot::ingest {

/** Whether the phone network has audio of a call that may be used. */
struct CarrierAudio
{
    bool isThere = false;
    bool isNews = false; ///< the call was not known by this id there before
};

Result<CarrierAudio> carrierAudio(
    database::Session &session, const Call &before, const Call &after);

/** The longest completed one; nothing when there is none. */
std::optional<CarrierRecording> bestOf(const QList<CarrierRecording> &recordings);

/** Why the phone network has no audio; nothing while it may have some, or gave no reason. */
std::optional<NoRecording> absenceOf(const QList<CarrierRecording> &recordings);

/**
 * Keeps what Twilio says of a recording and brings it to its call: one row per call, whoever told
 * of it first. A call that only Twilio has told of gets a job due after Patience::link; one that
 * was without audio is fetched anew. Nothing when no call changed. Runs inside a transaction.
 */
Result<std::optional<CallChange>> applyCarrierRecording(database::Session &session,
    const QString &organizationId, const CarrierRecording &recording, const Patience &patience,
    Timestamp now);

} // namespace earshot::ingest
