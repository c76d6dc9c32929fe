// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/callreview.h"
#include "domain/consent.h"
#include "domain/problemsign.h"
#include "domain/recordingabsence.h"
#include "domain/soundoutline.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace earshot {

enum class Direction { Unknown, Inbound, Outbound, Web };

/** Where a call is in its life. The order is the order of life: a merged call never goes back. */
enum class CallStatus { Unknown, Scheduled, Queued, Ringing, InProgress, Forwarding, Ended };

/** Where the recording of a call is in its life. Moves are made by ingest::RecordingJobs only. */
enum class RecordingState {
    None, ///< the call is not over, or nothing says that there will be a recording
    Pending, ///< a job waits for its turn
    Processing, ///< a worker fetches, checks, converts or stores it
    Ready, ///< stored and verified; it can be listened to
    Retrying, ///< an attempt failed; another one follows by itself
    Failed, ///< every automatic attempt failed; a person decides
    TranscriptOnly, ///< the provider has no audio for this call; the reason is kept
    Deleted, ///< was kept once, and was deleted by rule or by a person
};

/** The words of the API and the database: "in_progress", "transcript_only" … and back. Unknown
 * words give nothing. */
QString toWord(Direction value);
QString toWord(CallStatus value);
QString toWord(RecordingState value);
std::optional<Direction> directionFromWord(QStringView word);
std::optional<CallStatus> callStatusFromWord(QStringView word);
std::optional<RecordingState> recordingStateFromWord(QStringView word);

struct Customer
{
    QString name;
    QString number; ///< E.164 where the provider checks it, else whatever came, a SIP URI included

    bool operator==(const Customer &) const = default;
};

/** The kept recording of a call: what call_logs says of it, and nothing of any provider. */
struct Recording
{
    RecordingState state = RecordingState::None;
    QString stateReason; ///< why it failed, is retried or is missing, in words for a person; empty
                         ///< when all is well
    std::optional<RecordingAbsence> absence; ///< why nobody has audio, where that is known
    QString absenceReason; ///< the same in words for a person
    QString storagePath; ///< the object's path in the store; empty until it is ready
    QString format; ///< "mp3"; "wav" of some that an earlier system stored
    qint64 sizeBytes = 0;
    double durationSeconds = 0; ///< of the audio, by counted frames
    int channels = 0;
    QString sha256; ///< of the kept file, lower-case hex
    SoundOutline outline; ///< none of a file that was not converted here and never shown
    std::optional<Timestamp> uploadedAt;

    bool operator==(const Recording &) const = default;
};

struct Call
{
    QString id; ///< ours
    QString organizationId;
    /** The provider's id: Vapi's UUID, or Twilio's "CA…" while only Twilio has told of the call. */
    QString vapiCallId;
    QString carrierCallId; ///< the phone network's id of the same call, "CA…" for Twilio
    Direction direction = Direction::Unknown;
    CallStatus status = CallStatus::Unknown;
    QString providerStatus; ///< the provider's word for the status, kept as it came
    QString outcome; ///< a word for the list, from the provider's success evaluation or structured
                     ///< output; may be empty
    Customer customer;
    QString ownNumber;
    QString assistantId;
    QString assistantName;
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> endedAt;
    std::optional<double> durationSeconds; ///< of the call, as the provider says
    QString endedReason; ///< the provider's word, kept as it came
    std::optional<double> costUsd;
    QString summary;
    std::optional<Timestamp> providerCreatedAt; ///< when the provider made it
    Timestamp createdAt; ///< when we first heard of it
    Timestamp updatedAt;
    Recording recording;
    /** Since when parts of its sound and words are taken out; what is told of it later changes
     * neither. */
    std::optional<Timestamp> redactedAt;
    std::optional<CallReview> review; ///< none: nobody has judged it
    QStringList tags; ///< in the order of their keys
    std::vector<ProblemSign> signs; ///< that somebody should hear it, heaviest first
    Consent consent; ///< to its recording

    bool operator==(const Call &) const = default;
};

} // namespace earshot
