// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/failedtool.h"
#include "domain/transcript.h"

#include <QHash>
#include <QUrl>

namespace earshot {

/**
 * What one delivery of the provider says about one call, whatever generation of payload it came in.
 * Every field may be absent. Made by backend/provider, merged by merge() below.
 */
struct CallEvent
{
    /** How much the delivery knows; a higher kind wins over a lower one field by field. */
    enum class Kind {
        Other, ///< any other message that names the call
        StatusUpdate, ///< or the call as the API shows it while it is going on
        Report, ///< end-of-call-report, or the call as the API shows it when it is over
    };

    Kind kind = Kind::Other;
    QString vapiCallId;
    Timestamp at; ///< the provider's own time of the message; ours when it has none

    std::optional<QString> carrierCallId;
    std::optional<QString> providerStatus; ///< as it came, also when we don't know the word
    std::optional<Timestamp> providerCreatedAt;

    std::optional<Direction> direction;
    std::optional<CallStatus> status;
    std::optional<QString> outcome;
    std::optional<QString> customerName;
    std::optional<QString> customerNumber;
    std::optional<QString> ownNumber;
    std::optional<QString> assistantId;
    std::optional<QString> assistantName;
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> endedAt;
    std::optional<double> durationSeconds;
    std::optional<QString> endedReason;
    std::optional<double> costUsd;
    std::optional<QString> summary;
    std::optional<Transcript> transcript;
    std::optional<ProviderConsent> consent; ///< to the recording
    FailedTools failedTools; ///< ascending; empty also where nothing is said of tools
    /** Set when the delivery itself says that there is and will be no audio. */
    std::optional<NoRecording> noRecording;
    bool namesRecording = false; ///< it gives an address of audio, whatever its generation

    bool operator==(const CallEvent &) const = default;
};

/** For each field name, how strong the event was that set it: what makes the merge independent of
 * order. */
using Provenance = QHash<QString, std::pair<int, qint64>>;

struct MergedCall
{
    Call call;
    Transcript transcript;
    FailedTools failedTools; ///< ascending
    Provenance provenance;
    bool namesRecording = false; ///< some delivery gave an address of audio

    bool operator==(const MergedCall &) const = default;
};

/**
 * The call after @p event. Pure, and idempotent, commutative and associative over events: any order
 * and any number of deliveries gives the same call. A field is replaced only by a non-empty value
 * of a stronger event (kind, then the provider's time), a transcript and the failed tools only by
 * richer ones, consent that was given is not lost to an event that says nothing of it, or less; the
 * status only moves forward; the first "in progress" is the start until a report
 * says better; the duration is begin to end where nobody states one. Of the recording only the
 * reason for its absence is merged, of consent only the provider's; ids of ours, signs, createdAt
 * and updatedAt are left alone, and so are the words of a redacted call once it has some.
 */
MergedCall merge(MergedCall known, const CallEvent &event);

/** Whether a report, or the call as the provider's API tells it, is already part of the call. */
bool reportIsKnown(const MergedCall &merged);

/**
 * What two rows of one call know together, as if the events of both had been merged into one. Keeps
 * the ids, the recording and createdAt of @p known.
 */
MergedCall fold(MergedCall known, const MergedCall &other);

QByteArray provenanceToJson(const Provenance &provenance);
Provenance provenanceFromJson(const QByteArray &json);

} // namespace earshot
