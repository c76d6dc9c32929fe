// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/recordingabsence.h"

#include <algorithm>
#include <array>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

/** How an ended reason that excludes a conversation begins or ends, and what it means to a person.
 */
struct NeverConnected
{
    QLatin1StringView begin;
    QLatin1StringView end;
    QStringView reason;
};

constexpr std::array neverConnected{
    NeverConnected{"customer-did-not-answer"_L1, ""_L1,
        u"The customer did not answer, so there was nothing to record."},
    NeverConnected{"customer-busy"_L1, ""_L1,
        u"The customer's line was busy, so there was nothing to record."},
    NeverConnected{"customer-did-not-give-microphone-permission"_L1, ""_L1,
        u"The caller did not allow the use of the microphone, so there was nothing to record."},
    NeverConnected{
        "scheduled-call-deleted"_L1, ""_L1, u"The scheduled call was cancelled before it began."},
    NeverConnected{"assistant-request-"_L1, ""_L1,
        u"The call was not answered by an assistant, so there was nothing to record."},
    NeverConnected{"assistant-not-"_L1, ""_L1,
        u"The assistant for this call was not found or not valid, so the call never began."},
    NeverConnected{"call.start.error-"_L1, ""_L1,
        u"The call could not be started, so there was nothing to record."},
    NeverConnected{"call-start-error-"_L1, ""_L1,
        u"The call could not be started, so there was nothing to record."},
    NeverConnected{""_L1, "-failed-to-connect-call"_L1,
        u"The phone network could not connect the call, so there was nothing to record."},
    NeverConnected{""_L1, "-transport-never-connected"_L1,
        u"The call was never connected, so there was nothing to record."},
};

std::optional<NoRecording> neverConnectedReason(const Payload &payload)
{
    if (payload.message.time(u"startedAt") || payload.call.time(u"startedAt"))
        return std::nullopt;
    const QString ended =
        payload.text({u"endedReason"}, {u"endedReason"}).value_or(QString()).toLower();
    const auto found = std::find_if(
        neverConnected.begin(), neverConnected.end(), [&ended](const NeverConnected &known) {
            return !ended.isEmpty() && ended.startsWith(known.begin) && ended.endsWith(known.end);
        });
    if (found == neverConnected.end())
        return std::nullopt;
    return NoRecording{RecordingAbsence::NeverConnected, found->reason.toString()};
}

/** In a squad another assistant may have recorded its part. */
bool hasSeveralAssistants(const Payload &payload)
{
    return payload.message.array(u"artifact.assistantActivations").size() > 1
        || payload.call.text(u"squadId") || payload.call.at(u"squad").isObject()
        || payload.message.at(u"squad").isObject() || payload.call.text(u"workflowId");
}

bool isSwitchedOff(const Payload &payload)
{
    std::optional<bool> enabled;
    const auto look = [&enabled](const JsonView &view, QStringView path) {
        if (!enabled)
            enabled = view.boolean(path);
    };
    for (const QStringView path : {u"assistantOverrides.artifactPlan.recordingEnabled",
             u"assistantOverrides.recordingEnabled", u"artifactPlan.recordingEnabled"})
        look(payload.call, path);
    for (const QStringView path :
        {u"assistant.artifactPlan.recordingEnabled", u"assistant.recordingEnabled"}) {
        look(payload.message, path);
        look(payload.call, path);
    }
    return enabled == false && !hasSeveralAssistants(payload);
}

bool isConsentMissing(const Payload &payload)
{
    for (const JsonView &view : {payload.message, payload.call}) {
        const JsonView consent = view.view(u"compliance.recordingConsent");
        if (consent.text(u"type") && !consent.text(u"grantedAt"))
            return true;
    }
    return false;
}

bool isDeleted(const Payload &payload)
{
    return payload.type() == u"call.deleted"_s || payload.message.text(u"status") == u"not-found"_s;
}

} // namespace

std::optional<NoRecording> recordingAbsence(const Payload &payload, bool isOver)
{
    if (isDeleted(payload))
        return noRecording(RecordingAbsence::DeletedAtProvider);
    if (!isOver || payload.namesRecording())
        return std::nullopt;
    if (isSwitchedOff(payload))
        return noRecording(RecordingAbsence::SwitchedOff);
    if (isConsentMissing(payload))
        return noRecording(RecordingAbsence::ConsentRefused);
    return neverConnectedReason(payload);
}

} // namespace earshot::provider::vapi
