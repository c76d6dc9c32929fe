// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/checkrules.h"

#include "domain/call.h"
#include "objectstore/objectstore.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::CallFact;
using database::ObjectKind;
using database::ObjectState;

namespace {

constexpr auto clocksMayDiffer = 1h; // between receivers

/** What is wrong with the object at the recording's path; empty when nothing is. */
QString wrongWith(const CallFact &call)
{
    if (!call.object)
        return u"no object is noted at its path"_s;
    if (call.object->callId != call.id)
        return u"the object at its path belongs to another call"_s;
    if (call.object->kind != ObjectKind::Audio)
        return u"the object at its path is no recording"_s;
    if (call.object->state != ObjectState::Live)
        return u"the object at its path is %1"_s.arg(database::toWord(call.object->state));
    return {};
}

void judgeReady(const CallFact &call, CheckReport &report)
{
    if (call.path.isEmpty()) {
        report.add({.kind = u"not_stored"_s,
            .text = u"A call is said to have a recording, and has no path to it."_s,
            .callId = call.id});
        return;
    }
    if (const QString wrong = wrongWith(call); !wrong.isEmpty()) {
        report.add({.kind = u"not_stored"_s,
            .text = u"A call is said to have a recording, but %1: %2."_s.arg(wrong, call.path),
            .path = call.path,
            .callId = call.id});
    } else if (call.object->sizeBytes != call.sizeBytes || call.object->sha256 != call.sha256) {
        report.add({.kind = u"disagrees"_s,
            .text =
                u"The call and the stored object name another size or hash: %1."_s.arg(call.path),
            .path = call.path,
            .callId = call.id});
    }
}

void judgePath(const CallFact &call, CheckReport &report)
{
    if (call.path.isEmpty() || objectstore::isCleanPath(call.path))
        return;
    // Not repeated: it may be a link that opens the recording.
    report.add({.kind = u"foreign_address"_s,
        .text = u"What is noted as the place of a recording is no path in the store."_s,
        .callId = call.id});
}

void judgeDoubles(const CallFact &call, CheckReport &report)
{
    if (call.otherAudio > 0) {
        report.add({.kind = u"doubled"_s,
            .text = u"Besides its recording a call keeps %1 other objects of sound."_s.arg(
                call.otherAudio),
            .callId = call.id});
    }
    const qint64 allowed = call.path.isEmpty() ? 0 : 1;
    if (call.peaks > allowed) {
        report.add({.kind = u"doubled"_s,
            .text =
                u"A call keeps %1 objects of peaks where %2 belong."_s.arg(call.peaks).arg(allowed),
            .callId = call.id});
    }
    if (call.leftOver > 0) {
        report.add({.kind = u"left_over"_s,
            .text = u"%1 objects of a call are neither finished nor removed."_s.arg(call.leftOver),
            .callId = call.id});
    }
}

/** What lies under seal has a row and an object, or neither. */
void judgeSeal(const CallFact &call, CheckReport &report)
{
    if (call.sealed > call.sealedThere) {
        report.add({.kind = u"seal_empty"_s,
            .text = u"A call's original is said to be under seal, and its object is not there."_s,
            .callId = call.id});
    }
    if (call.liveOriginals > call.sealedThere) {
        report.add({.kind = u"seal_unknown"_s,
            .text = u"A call keeps %1 originals that no seal names."_s.arg(
                call.liveOriginals - call.sealedThere),
            .callId = call.id});
    }
}

void judgeJob(const CallFact &call, const CheckMoment &moment, CheckReport &report)
{
    const auto state = recordingStateFromWord(call.recordingState);
    const bool isUnderWay = state == RecordingState::Pending || state == RecordingState::Processing
        || state == RecordingState::Retrying;
    const bool isWorkedOn = call.jobState == "waiting"_L1 || call.jobState == "leased"_L1;
    report.waiting.jobs += isWorkedOn ? 1 : 0;
    report.waiting.parkedJobs += call.jobState == "parked"_L1 ? 1 : 0;
    if (isUnderWay && !isWorkedOn) {
        report.add({.kind = u"no_job"_s,
            .text = u"A recording is said to be %1, and nobody is to work on it."_s.arg(
                call.recordingState),
            .callId = call.id});
    }
    if (call.jobState == "leased"_L1 && call.leaseUntil && moment.isOverdue(*call.leaseUntil)) {
        report.add({.kind = u"stuck_job"_s,
            .text = u"Somebody took a recording to work on it and never came back; it was theirs "
                    "until %1."_s.arg(call.leaseUntil->toString()),
            .callId = call.id});
    }
}

} // namespace

void judgeEvent(
    const database::InboxFact &event, bool hasCall, const CheckMoment &moment, CheckReport &report)
{
    if (!event.isProcessed && !event.error.isEmpty()) {
        report.add({.kind = u"event_failed"_s,
            .text =
                u"Event %1 failed, and was not set aside: %2"_s.arg(event.id).arg(event.error)});
    } else if (!event.isProcessed && moment.isOverdue(event.receivedAt)) {
        report.add({.kind = u"event_unprocessed"_s,
            .text = u"Event %1 came at %2, and nobody has worked on it."_s.arg(event.id).arg(
                event.receivedAt.toString())});
    } else if (!event.isProcessed) {
        ++report.waiting.events;
    } else if (!event.error.isEmpty()) {
        ++report.waiting.setAside;
    } else if (!hasCall) {
        report.add({.kind = u"event_lost"_s,
            .text = u"Event %1 was worked on, but there is no call that it tells of: %2."_s
                        .arg(event.id)
                        .arg(event.dedupeKey)});
    }
}

void judgeCall(const CallFact &call, const CheckMoment &moment, CheckReport &report)
{
    const auto state = recordingStateFromWord(call.recordingState);
    if (!state) {
        report.add({.kind = u"unknown_state"_s,
            .text = u"\"%1\" is no state of a recording."_s.arg(call.recordingState),
            .callId = call.id});
    }
    judgePath(call, report);
    if (state == RecordingState::Ready)
        judgeReady(call, report);
    const bool isThere = call.object && call.object->state == ObjectState::Live;
    if (state == RecordingState::Deleted && isThere) {
        report.add({.kind = u"not_deleted"_s,
            .text = u"A recording is said to be deleted, and is still kept: %1."_s.arg(call.path),
            .path = call.path,
            .callId = call.id});
    }
    judgeDoubles(call, report);
    judgeSeal(call, report);
    judgeJob(call, moment, report);
}

void AuditTrail::add(const database::AuditFact &entry, CheckReport &report)
{
    if (entry.seq != m_last + 1) {
        report.add({.kind = u"audit_gap"_s,
            .text = u"The audit log goes from entry %1 to entry %2."_s.arg(m_last).arg(entry.seq)});
    }
    if (m_latest - entry.at > clocksMayDiffer) {
        report.add({.kind = u"audit_time"_s,
            .text = u"Entry %1 of the audit log is of %2, after one of %3."_s.arg(entry.seq).arg(
                entry.at.toString(), m_latest.toString())});
    }
    m_last = entry.seq;
    m_latest = std::max(m_latest, entry.at);
}

void judgeUsage(const database::UsageFact &usage, CheckReport &report)
{
    if (usage.countedBytes == usage.summedBytes)
        return;
    report.add({.kind = u"usage"_s,
        .text = u"%1 bytes are counted as stored, and all objects together have %2."_s
                    .arg(usage.countedBytes)
                    .arg(usage.summedBytes)});
}

} // namespace earshot::upkeep
