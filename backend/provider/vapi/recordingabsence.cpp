// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/recordingabsence.h"

#include "provider/vapi/recordingconsent.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

/** What of an ended reason excludes a conversation, and what it means to a person. */
struct NeverConnected
{
    QLatin1StringView begin;
    QLatin1StringView part; ///< anywhere in it
    const char *reason; ///< as others know it that say it in another language
    bool alsoLater = false; ///< such a call may have been under way, so only a final account proves
};

constexpr std::array neverConnected{
    NeverConnected{"customer-did-not-answer"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The customer did not answer, so there was nothing to record.")},
    NeverConnected{"customer-busy"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The customer’s line was busy, so there was nothing to record.")},
    NeverConnected{"customer-did-not-give-microphone-permission"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The caller did not allow the use of the microphone, so there was nothing to record.")},
    NeverConnected{"twilio-reported-customer-misdialed"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The number dialled does not exist, so there was nothing to record.")},
    NeverConnected{"scheduled-call-deleted"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Receiver", "The scheduled call was cancelled before it began.")},
    NeverConnected{"manually-canceled"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Receiver", "The call was cancelled before anybody answered."), true},
    NeverConnected{"assistant-request-"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The call was not answered by an assistant, so there was nothing to record.")},
    NeverConnected{"assistant-not-"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The assistant for this call was not found or not valid, so the call never began."),
        true},
    NeverConnected{"assistant-join-timed-out"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "No assistant joined the call in time, so there was nothing to record."),
        true},
    NeverConnected{"call.start."_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The call could not be started, so there was nothing to record.")},
    NeverConnected{"call-start-"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The call could not be started, so there was nothing to record.")},
    NeverConnected{"call.ringing."_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The call ended while it was ringing, so there was nothing to record.")},
    NeverConnected{"vonage-rejected"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The phone network refused the call, so there was nothing to record.")},
    NeverConnected{"phone-call-provider-bypass-enabled-but-no-call-received"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The phone network never handed the call over, so there was nothing to record.")},
    NeverConnected{""_L1, "failed-to-connect"_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The phone network could not connect the call, so there was nothing to record.")},
    NeverConnected{""_L1, "error-providerfault-outbound-sip-"_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The phone network could not connect the call, so there was nothing to record.")},
    NeverConnected{""_L1, "-transport-never-connected"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The call was never connected, so there was nothing to record.")},
    NeverConnected{""_L1, "-connection-to-transport-missing"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The call was never connected, so there was nothing to record."),
        true},
};

std::optional<NoRecording> neverConnectedReason(const Payload &payload)
{
    if (payload.message.time(u"startedAt") || payload.call.time(u"startedAt"))
        return std::nullopt;
    const QString ended =
        payload.text({u"endedReason"}, {u"endedReason"}).value_or(QString()).toLower();
    const bool isFinal = payload.type() != u"status-update"_s; // that never tells a start
    const auto proves = [&](const NeverConnected &known) {
        return !ended.isEmpty() && ended.startsWith(known.begin) && ended.contains(known.part)
            && (isFinal || !known.alsoLater);
    };
    const auto found = std::find_if(neverConnected.begin(), neverConnected.end(), proves);
    if (found == neverConnected.end())
        return std::nullopt;
    return NoRecording{RecordingAbsence::NeverConnected, QString::fromUtf8(found->reason)};
}

/** In a squad another assistant may have recorded its part. */
bool hasSeveralAssistants(const Payload &payload)
{
    return payload.message.array(u"artifact.assistantActivations").size() > 1
        || payload.call.text(u"squadId") || payload.call.at(u"squad").isObject()
        || payload.message.at(u"squad").isObject() || payload.call.text(u"workflowId");
}

/** A setting of the call's one assistant, from where it applies most. */
std::optional<bool> assistantSetting(
    const Payload &payload, std::initializer_list<QStringView> keys)
{
    const JsonView overrides = payload.call.view(u"assistantOverrides");
    for (const JsonView &view : {overrides, payload.call, payload.message.view(u"assistant"),
             payload.call.view(u"assistant")}) {
        for (const QStringView key : keys) {
            if (const auto value = view.boolean(key))
                return value;
        }
    }
    return std::nullopt;
}

bool isSwitchedOff(const Payload &payload)
{
    const auto enabled =
        assistantSetting(payload, {u"artifactPlan.recordingEnabled", u"recordingEnabled"});
    return enabled == false && !hasSeveralAssistants(payload);
}

bool isPaymentMode(const Payload &payload)
{
    const auto enabled = assistantSetting(payload, {u"compliancePlan.pciEnabled", u"pciEnabled"});
    return enabled == true && !hasSeveralAssistants(payload);
}

bool isConsentMissing(const Payload &payload)
{
    const auto consent = recordingConsent(payload, true);
    return consent && !consent->grantedAt;
}

bool isDeleted(const Payload &payload)
{
    return payload.type() == u"call.deleted"_s || payload.message.text(u"status") == u"not-found"_s;
}

/** Storage that customers rent; the provider's own is elsewhere, but for one bucket of 2024. */
bool isCustomersHost(const QString &host)
{
    static constexpr std::array rented{".amazonaws.com"_L1, "storage.googleapis.com"_L1,
        "storage.cloud.google.com"_L1, ".blob.core.windows.net"_L1};
    const auto is = [&host](QLatin1StringView name) {
        return host.endsWith(name)
            && (name.startsWith(u'.') || host.size() == name.size()
                || host.at(host.size() - name.size() - 1) == u'.');
    };
    return !host.startsWith("vapi-public.s3"_L1) && std::any_of(rented.begin(), rented.end(), is);
}

/** The provider says that it put a recording there, or gives addresses of such storage only. */
bool isInOwnStorage(const Payload &payload)
{
    if (payload.type() == u"call.artifact.upload"_s) {
        const QJsonArray artifacts = payload.message.array(u"artifacts");
        return std::any_of(artifacts.begin(), artifacts.end(), [](const QJsonValue item) {
            const JsonView artifact{item};
            return artifact.text(u"type").value_or(QString()).startsWith("recording"_L1)
                && artifact.boolean(u"success") == true;
        });
    }
    const QStringList addresses = payload.recordingAddresses();
    return !addresses.isEmpty() && !payload.hasPresignedLink()
        && std::all_of(addresses.begin(), addresses.end(),
            [](const QString &address) { return isCustomersHost(QUrl(address).host().toLower()); });
}

/** An object without a single value that says anything. */
bool isHollow(const QJsonValue &value)
{
    if (!value.isObject())
        return value.isUndefined() || value.isNull();
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue part) {
        return part.isNull() || part.toString(u"-"_s).isEmpty()
            || (part.isObject() && part.toObject().isEmpty())
            || (part.isArray() && part.toArray().isEmpty());
    });
}

/**
 * A call that did take place, whose final account has the places for messages, transcript and
 * analysis, and nothing in any of them: not even the assistant's own prompt.
 */
bool isNothingRetained(const Payload &payload)
{
    const bool isFinal =
        payload.type() == u"end-of-call-report"_s || payload.message.text(u"status") == u"ended"_s;
    const auto started = payload.message.firstTime({u"startedAt", u"call.startedAt"});
    const auto ended = payload.message.firstTime({u"endedAt", u"call.endedAt"});
    const JsonView artifact = payload.message.view(u"artifact");
    if (!isFinal || !started || !ended || *ended <= *started || !artifact.at(u"messages").isArray()
        || !payload.message.at(u"analysis").isObject())
        return false;
    for (const JsonView &view : {payload.message, payload.call, artifact}) {
        if (!view.array(u"messages").isEmpty() || view.text(u"transcript") || view.text(u"summary")
            || !view.array(u"messagesOpenAIFormatted").isEmpty() || !isHollow(view.at(u"analysis")))
            return false;
    }
    return isHollow(artifact.at(u"structuredOutputs"));
}

} // namespace

std::optional<NoRecording> recordingAbsence(const Payload &payload, bool isOver)
{
    if (isDeleted(payload))
        return noRecording(RecordingAbsence::DeletedAtProvider);
    if (isInOwnStorage(payload))
        return noRecording(RecordingAbsence::OwnStorage);
    if (!isOver || payload.namesRecording())
        return std::nullopt;
    if (const auto never = neverConnectedReason(payload))
        return never;
    if (isConsentMissing(payload)) // first what forbids any recording, whoever might make one
        return noRecording(RecordingAbsence::ConsentRefused);
    if (isPaymentMode(payload))
        return noRecording(RecordingAbsence::PaymentMode);
    if (isNothingRetained(payload))
        return noRecording(RecordingAbsence::NothingRetained);
    if (isSwitchedOff(payload))
        return noRecording(RecordingAbsence::SwitchedOff);
    if (payload.text({u"endedReason"}, {u"endedReason"}) == u"call-deleted"_s)
        return noRecording(RecordingAbsence::DeletedAtProvider);
    return std::nullopt;
}

} // namespace earshot::provider::vapi
