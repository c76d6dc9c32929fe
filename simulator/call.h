// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "simulator/conversation.h"

#include <QJsonObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace earshot::simulator {

/** What the provider tells about a call, in the order of its life. */
enum class Event {
    Queued,
    Ringing,
    InProgress,
    Ended,
    Report,
    Deleted, ///< instead of the report: nobody can have the recording
};

/** A webhook that was answered with 2xx. */
struct AcceptedEvent
{
    Event event = Event::Queued;
    Timestamp timestamp; ///< the one in the message
};

/** One simulated call. All times are the provider's own and agree with the recording's length. */
struct Call
{
    quint64 number = 0; ///< counts from 0; with the seed it decides everything about the call
    QString id;
    ConversationPtr talk;
    CallKind kind = CallKind::Inbound;
    bool answered = true; ///< otherwise it has no start and no recording
    QString absence; ///< why there is no recording, in a receiver's words; empty: there is one
    QString endedReason; ///< instead of the conversation's own; empty: that
    QJsonObject assistant; ///< as it was when the call began; empty: as in the account at first
    bool singleSides = false; ///< only the customer's and the assistant's files exist
    bool nameKnown = true; ///< whether the customer's name is in the provider's records
    Timestamp createdAt;
    Timestamp startedAt; ///< of the recording as well
    Timestamp endedAt;
    Timestamp reportedAt;
    std::array<QString, 4> recordingKeys; ///< object names at the storage host, by Track

    Event reached = Event::Queued; ///< what the REST API knows already
    std::optional<Timestamp> changedAt; ///< when it got there; unset: at the event's own time
    quint64 redirects = 0; ///< recordings asked for at the API so far
    quint64 downloads = 0; ///< requests at the storage host so far
    std::vector<AcceptedEvent> accepted;
};

using CallPtr = std::shared_ptr<Call>;

/** Whether the provider has a recording that it gives to others. */
bool isRecorded(const Call &call);

/** Whether the file of @p track exists. */
bool hasTrack(const Call &call, int track);
/** The carrier's name for the call: "CA" and 32 hexadecimal digits. */
QString carrierCallId(const Call &call);

/** Which events a call of this kind has, in order. */
std::vector<Event> eventsOf(const Call &call);

/** "status-update", "end-of-call-report" or "call.deleted". */
QString eventType(Event event);
/** "queued" … "ended"; a report belongs to an ended call. */
QString statusWord(Event event);
/** The time in the message. */
Timestamp eventTime(const Call &call, Event event);
QString endedReason(const Call &call);
/** When the provider's record of the call last changed. */
Timestamp updatedAt(const Call &call);
/** Moves all times so that the call was created at @p createdAt; the id stays. */
void moveCall(Call &call, Timestamp createdAt);

/**
 * A call about @p talk that is reported at @p reportedAt. Its id is new every time; everything else
 * depends on @p number and the seed. @p unanswered is the share of calls nobody answers.
 */
Call planCall(quint64 number, ConversationPtr talk, Timestamp reportedAt, double unanswered,
    const Dice &dice);

} // namespace earshot::simulator
