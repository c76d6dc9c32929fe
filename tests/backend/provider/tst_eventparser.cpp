// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/eventparser.h"

#include "provider/vapi/payload.h"
#include "provider/vapi/presignedlinks.h"
#include "samples.h"

#include <QRandomGenerator>

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

class TestEventParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCurrentReport();
    void readsTheWebReportOf2025();
    void readsTheReportOf2024();
    void readsASquad();
    void readsStatusUpdates();
    void readsAFetchedCall();
    void saysWhyThereIsNoRecording_data();
    void saysWhyThereIsNoRecording();
    void readsWhetherConsentWasGiven_data();
    void readsWhetherConsentWasGiven();
    void consentIsReadOfAFetchedCallToo();
    void ignoresWhatSaysNothing_data();
    void ignoresWhatSaysNothing();
    void keepsUnknownTypesThatNameACall();
    void keepsAsideWhatNamesNoCall();
    void unknownWordsAreKeptAsText();
    void readsTheIdFromAFileName();
    void cleansTexts();
    void doesNotBelieveAFutureTime();
    void buildsTurnsFromText();
    void hugeTextsAreBounded();
    void alignsWordsToTheirTurn();
    void repeatedDeliveriesHaveOneKey();
    void presignedLinksKnowTheirEnd();
    void anyTypeAnywhereNeverCrashes();

private:
    static CallEvent parsed(const QJsonObject &body)
    {
        return parseEvent(body, receivedAt).value().value();
    }
    static CallEvent sample(const QString &name) { return parsed(samplePayload(name)); }
    static constexpr Timestamp receivedAt{1'800'000'100'000'000};
};

namespace {

constexpr qint64 zero = 1'800'000'000'000; // the samples' start, in milliseconds

QJsonObject report(QJsonObject fields)
{
    fields.insert(u"type"_s, u"end-of-call-report"_s);
    if (!fields.contains(u"call"_s))
        fields.insert(u"call"_s, QJsonObject{{u"id"_s, u"0199aaaa-0000-7000-8000-000000000009"_s}});
    return {{u"message"_s, fields}};
}

/** Replaces one value at a random place by one of another type. */
QJsonValue mutated(const QJsonValue &value, QRandomGenerator &random)
{
    static const QList<QJsonValue> others{QJsonValue::Null, true, -1, 1e300, u""_s, u"text"_s,
        QJsonArray(), QJsonObject(), QJsonArray{QJsonValue::Null, QJsonArray{1}},
        QJsonObject{{u"time"_s, u"x"_s}}, QString(QChar(0)), QString(QChar(0xd800))};
    if (value.isObject() && !value.toObject().isEmpty() && random.bounded(6) != 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(int(object.size())));
        object.insert(key, mutated(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random.bounded(6) != 0) {
        QJsonArray array = value.toArray();
        const int index = random.bounded(int(array.size()));
        array.replace(index, mutated(array.at(index), random));
        return array;
    }
    return others.at(random.bounded(int(others.size())));
}

} // namespace

void TestEventParser::readsTheCurrentReport()
{
    const CallEvent event = sample(u"report_current"_s);
    QCOMPARE(event.kind, CallEvent::Kind::Report);
    QCOMPARE(event.vapiCallId, u"0199aaaa-0000-7000-8000-000000000001"_s);
    QCOMPARE(event.at, Timestamp::fromMilliseconds(zero + 20'000));
    QVERIFY(event.direction == Direction::Inbound);
    QVERIFY(event.status == CallStatus::Ended);
    QCOMPARE(event.outcome.value(), u"successful"_s);
    QCOMPARE(event.customerName.value(), u"Sample Caller"_s);
    QCOMPARE(event.customerNumber.value(), u"+15550100001"_s);
    QCOMPARE(event.ownNumber.value(), u"+15550100999"_s);
    QCOMPARE(event.assistantId.value(), u"0199dddd-0000-7000-8000-000000000001"_s);
    QCOMPARE(event.assistantName.value(), u"Sample assistant"_s);
    QCOMPARE(event.startedAt.value(), Timestamp::fromMilliseconds(zero));
    QCOMPARE(event.endedAt.value(), Timestamp::fromMilliseconds(zero + 13'000));
    QCOMPARE(event.durationSeconds.value(), 13.0);
    QCOMPARE(event.endedReason.value(), u"customer-ended-call"_s);
    QCOMPARE(event.costUsd.value(), 0.0125);
    QCOMPARE(event.summary.value(), u"The caller ordered two loaves."_s);
    QVERIFY(!event.noRecording);
    const Transcript &turns = event.transcript.value();
    QCOMPARE(turns.size(), 3U);
    QCOMPARE(turns.at(0).speaker, Speaker::Agent);
    QCOMPARE(turns.at(1).speaker, Speaker::Caller);
    QCOMPARE(turns.at(1).startSeconds, 5.25);
    QCOMPARE(turns.at(1).endSeconds, 7.5);
    QCOMPARE(turns.at(1).words.size(), 5U);
    const TranscriptWord friday{.startSeconds = 6.25, .endSeconds = 6.75, .text = u"Friday,"_s};
    QVERIFY(turns.at(1).words.at(3) == friday);
    QVERIFY(turns.at(2).words.empty());
}

void TestEventParser::readsTheWebReportOf2025()
{
    const CallEvent event = sample(u"report_2025_web"_s);
    QVERIFY(event.direction == Direction::Web);
    QVERIFY(!event.customerNumber && !event.ownNumber && !event.customerName);
    QCOMPARE(event.outcome.value(), u"7"_s);
    QCOMPARE(event.costUsd.value(), 0.0394);
    QCOMPARE(event.durationSeconds.value(), 25.276);
    QCOMPARE(event.transcript->size(), 2U);
}

void TestEventParser::readsTheReportOf2024()
{
    const CallEvent event = sample(u"report_2024"_s);
    QVERIFY(event.direction == Direction::Outbound);
    QCOMPARE(event.at, Timestamp::fromString(u"2024-07-11T10:20:30.500Z"_s).value());
    QCOMPARE(event.ownNumber.value(), u"+15550100888"_s);
    QCOMPARE(event.customerNumber.value(), u"+15550100002"_s);
    QCOMPARE(event.assistantName.value(), u"Old sample assistant"_s);
    QCOMPARE(event.durationSeconds.value(), 7.0);
    QCOMPARE(event.costUsd.value(), 0.015);
    QCOMPARE(event.summary.value(), u"A wrong number."_s);
    QCOMPARE(event.transcript->size(), 3U);
    QCOMPARE(event.transcript->at(1).startSeconds, 3.0);
    QCOMPARE(event.transcript->at(1).endSeconds, 4.25);
}

void TestEventParser::readsASquad()
{
    const CallEvent event = sample(u"report_squad"_s);
    QCOMPARE(event.customerNumber.value(), u"sip:sample@phones.example.test"_s);
    QCOMPARE(event.assistantName.value(), u"First sample"_s);
    QCOMPARE(event.summary.value(), u"A question about an invoice."_s);
    QCOMPARE(event.outcome.value(), u"Forwarded"_s);
    QVERIFY2(!event.noRecording, "another assistant may have recorded its part");
    QCOMPARE(event.transcript->size(), 4U);
    QCOMPARE(event.transcript->at(2).startSeconds, 21.0);
    QCOMPARE(event.transcript->at(3).endSeconds, 25.5);
}

void TestEventParser::readsStatusUpdates()
{
    const CallEvent answered = sample(u"status_in_progress"_s);
    QCOMPARE(answered.kind, CallEvent::Kind::StatusUpdate);
    QVERIFY(answered.status == CallStatus::InProgress);
    QCOMPARE(answered.startedAt.value(), Timestamp::fromMilliseconds(zero + 40));
    QVERIFY(!answered.endedAt && !answered.transcript && !answered.endedReason);
    const CallEvent ended = sample(u"status_ended"_s);
    QVERIFY(ended.status == CallStatus::Ended);
    QVERIFY2(!ended.startedAt, "createdAt is not a start");
    QCOMPARE(ended.endedAt.value(), Timestamp::fromMilliseconds(zero + 13'100));
    QCOMPARE(ended.transcript->size(), 3U);
}

void TestEventParser::readsAFetchedCall()
{
    const CallEvent fetched = parseCall(samplePayload(u"call_fetched"_s), receivedAt).value();
    CallEvent report = sample(u"report_current"_s);
    report.at = fetched.at; // the provider's time of its newest change
    report.providerStatus = fetched.providerStatus;
    QVERIFY(fetched == report);
    QVERIFY(!parseCall({{u"id"_s, u"no-uuid"_s}}, receivedAt).ok());
    const CallEvent running =
        parseCall({{u"id"_s, fetched.vapiCallId}, {u"status"_s, u"in-progress"_s},
                      {u"createdAt"_s, u"2027-01-15T07:59:00Z"_s}},
            receivedAt)
            .value();
    QVERIFY(running.status == CallStatus::InProgress);
    QVERIFY(!running.startedAt);
}

void TestEventParser::saysWhyThereIsNoRecording_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("expectedPart");
    const auto row = [](const char *tag, const QJsonObject &body, const QString &part) {
        QTest::newRow(tag) << body << part;
    };
    const auto ended = [](const QString &reason) { return report({{u"endedReason"_s, reason}}); };
    row("no answer", samplePayload(u"report_no_answer"_s), u"did not answer"_s);
    row("consent", samplePayload(u"report_consent_missing"_s), u"did not agree"_s);
    row("off", samplePayload(u"report_recording_off"_s), u"switched off"_s);
    QJsonObject refused = samplePayload(u"report_recording_off"_s).value("message"_L1).toObject();
    refused.insert(u"compliance"_s,
        QJsonObject{{u"recordingConsent"_s, QJsonObject{{u"type"_s, u"verbal"_s}}}});
    row("off and no consent", {{u"message"_s, refused}}, u"did not agree"_s);
    QJsonObject paying = samplePayload(u"report_recording_off"_s).value("message"_L1).toObject();
    QJsonObject assistant = paying.value("assistant"_L1).toObject();
    assistant.insert(u"compliancePlan"_s, QJsonObject{{u"pciEnabled"_s, true}});
    paying.insert(u"assistant"_s, assistant);
    row("off and payment mode", {{u"message"_s, paying}}, u"card data"_s);
    row("deleted", samplePayload(u"call_deleted"_s), u"deleted"_s);
    row("busy", ended(u"customer-busy"_s), u"busy"_s);
    row("twilio", ended(u"twilio-failed-to-connect-call"_s), u"could not connect"_s);
    row("transport", ended(u"call.in-progress.error-vapifault-transport-never-connected"_s),
        u"never connected"_s);
    row("request", ended(u"assistant-request-returned-no-assistant"_s), u"not answered"_s);
    row("start", ended(u"call.start.error-get-assistant"_s), u"could not be started"_s);
    row("nothing said", report({}), {});
    row("unknown reason", ended(u"something-new"_s), {});
    row("customer ended", ended(u"customer-ended-call"_s), {});
    row("it did start",
        report({{u"endedReason"_s, u"customer-did-not-answer"_s},
            {u"startedAt"_s, u"2027-01-15T08:00:00Z"_s}}),
        {});
    row("a recording is named",
        report({{u"endedReason"_s, u"customer-busy"_s},
            {u"artifact"_s, QJsonObject{{u"recordingUrl"_s, u"https://a.example/b.wav"_s}}}}),
        {});
    row("mono is a text",
        report({{u"endedReason"_s, u"customer-busy"_s},
            {u"recording"_s, QJsonObject{{u"mono"_s, u"https://a.example/b"_s}}},
            {u"artifact"_s,
                QJsonObject{
                    {u"recording"_s, QJsonObject{{u"mono"_s, u"https://a.example/b"_s}}}}}}),
        {});
    row("consent without a type",
        report({{u"compliance"_s, QJsonObject{{u"recordingConsent"_s, QJsonObject{}}}}}), {});
    QJsonObject running = samplePayload(u"report_recording_off"_s);
    QJsonObject message = running.value("message"_L1).toObject();
    message.insert(u"type"_s, u"status-update"_s);
    message.insert(u"status"_s, u"in-progress"_s);
    row("not over yet", {{u"message"_s, message}}, {});
}

void TestEventParser::saysWhyThereIsNoRecording()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, expectedPart);
    const CallEvent event = parsed(body);
    QCOMPARE(event.noRecording.has_value(), !expectedPart.isEmpty());
    if (event.noRecording)
        QVERIFY2(event.noRecording->reason.contains(expectedPart),
            qPrintable(event.noRecording->reason));
}

void TestEventParser::readsWhetherConsentWasGiven_data()
{
    using Consent = std::optional<ProviderConsent>;
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<Consent>("expected");
    const auto with = [](const QJsonObject &consent) {
        return report({{u"compliance"_s, QJsonObject{{u"recordingConsent"_s, consent}}}});
    };
    const QString at = u"2026-08-18T15:04:12.000Z"_s;
    QTest::newRow("nothing said") << report({}) << Consent();
    QTest::newRow("given") << with({{u"type"_s, u"stay-on-line"_s}, {u"grantedAt"_s, at}})
                           << Consent(
                                  ProviderConsent{u"stay-on-line"_s, Timestamp::fromString(at)});
    QTest::newRow("not given") << with({{u"type"_s, u"verbal"_s}})
                               << Consent(ProviderConsent{u"verbal"_s, {}});
    QTest::newRow("without a type") << with({{u"grantedAt"_s, at}}) << Consent();
    QTest::newRow("at no time") << with(
        {{u"type"_s, u"verbal"_s}, {u"grantedAt"_s, u"yesterday"_s}})
                                << Consent();
    QTest::newRow("no object") << report({{u"compliance"_s, u"yes"_s}}) << Consent();
    QTest::newRow("a long type") << with({{u"type"_s, QString(5000, u'x')}, {u"grantedAt"_s, at}})
                                 << Consent(ProviderConsent{QString(longestConsentType, u'x'),
                                        Timestamp::fromString(at)});
    QJsonObject running = with({{u"type"_s, u"verbal"_s}}).value(u"message"_s).toObject();
    running.insert(u"type"_s, u"status-update"_s);
    running.insert(u"status"_s, u"in-progress"_s);
    QTest::newRow("not given yet") << QJsonObject{{u"message"_s, running}} << Consent();
}

void TestEventParser::readsWhetherConsentWasGiven()
{
    QFETCH(QJsonObject, body);
    QFETCH(std::optional<ProviderConsent>, expected);
    const CallEvent event = parsed(body);
    QVERIFY(event.consent == expected);
}

void TestEventParser::consentIsReadOfAFetchedCallToo()
{
    const QString at = u"2026-08-18T15:04:12.000Z"_s;
    const QJsonObject consent{{u"type"_s, u"verbal"_s}, {u"grantedAt"_s, at}};
    const auto event =
        parseCall({{u"id"_s, u"0199aaaa-0000-7000-8000-000000000009"_s},
                      {u"compliance"_s, QJsonObject{{u"recordingConsent"_s, consent}}}},
            Timestamp{1});
    QVERIFY(event.ok() && event->consent);
    QCOMPARE(event->consent->grantedAt, Timestamp::fromString(at));
}

void TestEventParser::ignoresWhatSaysNothing_data()
{
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject call{{u"id"_s, u"0199aaaa-0000-7000-8000-000000000009"_s}};
    const auto typed = [&call](const QJsonValue &type) {
        return QJsonObject{{u"message"_s, QJsonObject{{u"type"_s, type}, {u"call"_s, call}}}};
    };
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("null message") << QJsonObject{{u"message"_s, QJsonValue::Null}};
    QTest::newRow("text message") << QJsonObject{{u"message"_s, u"hello"_s}};
    QTest::newRow("unknown, of no call") << QJsonObject{{u"message"_s,
        QJsonObject{{u"type"_s, u"recording.ready"_s}, {u"id"_s, call.value(u"id")}}}};
    QTest::newRow("nothing but an id") << QJsonObject{{u"call"_s, call}};
    QTest::newRow("live") << typed(u"conversation-update"_s);
    QTest::newRow("final transcript") << typed(u"transcript[transcriptType=\"final\"]"_s);
    QTest::newRow("request") << typed(u"assistant-request"_s);
}

void TestEventParser::ignoresWhatSaysNothing()
{
    QFETCH(QJsonObject, body);
    const auto event = parseEvent(body, receivedAt);
    QVERIFY(event.ok());
    QVERIFY(!event->has_value());
}

void TestEventParser::keepsUnknownTypesThatNameACall()
{
    const QJsonObject call{{u"id"_s, u"0199aaaa-0000-7000-8000-000000000009"_s},
        {u"type"_s, u"inboundPhoneCall"_s}, {u"status"_s, u"ended"_s}};
    for (const QJsonValue &type : {QJsonValue(u"recording.ready"_s), QJsonValue(5), QJsonValue(),
             QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
        const CallEvent event = parsed({{u"message"_s,
            QJsonObject{{u"type"_s, type}, {u"call"_s, call},
                {u"recordingUrl"_s, u"https://a.example/b.wav"_s}}}});
        QCOMPARE(event.kind, CallEvent::Kind::Other);
        QCOMPARE(event.vapiCallId, call.value(u"id").toString());
        QVERIFY(event.direction == Direction::Inbound && event.namesRecording);
        QVERIFY2(!event.status, "the status in the call is that of its creation");
    }
}

void TestEventParser::keepsAsideWhatNamesNoCall()
{
    for (const QJsonValue &id : {QJsonValue(), QJsonValue(7), QJsonValue(u"../../etc"_s)}) {
        const auto event =
            parseEvent(report({{u"call"_s, QJsonObject{{u"id"_s, id}}}}), receivedAt);
        QVERIFY(!event.ok());
        QCOMPARE(event.error().code, ErrorCode::InvalidInput);
    }
}

void TestEventParser::unknownWordsAreKeptAsText()
{
    const QJsonObject body = report({{u"endedReason"_s, u"brand-new-reason"_s},
        {u"call"_s,
            QJsonObject{{u"id"_s, u"0199AAAA-0000-7000-8000-000000000009"_s},
                {u"type"_s, u"hologramCall"_s}}}});
    const CallEvent event = parsed(body);
    QCOMPARE(event.endedReason.value(), u"brand-new-reason"_s);
    QVERIFY(!event.direction);
    QCOMPARE(event.vapiCallId, u"0199aaaa-0000-7000-8000-000000000009"_s);
    QJsonObject status = samplePayload(u"status_ended"_s);
    QJsonObject message = status.value("message"_L1).toObject();
    message.insert(u"status"_s, u"on-hold"_s);
    QVERIFY(!parsed({{u"message"_s, message}}).status);
    QVERIFY2(parsed(message).status == std::nullopt, "the body itself is the message");
}

void TestEventParser::readsTheIdFromAFileName()
{
    const QString url = u"https://a.example/x/0199aaaa-0000-7000-8000-000000000009-18-x-mono.wav"_s;
    const QJsonObject body = report({{u"call"_s, QJsonValue::Null}, {u"recordingUrl"_s, url}});
    QCOMPARE(parsed(body).vapiCallId, u"0199aaaa-0000-7000-8000-000000000009"_s);
    QVERIFY(
        !callIdFromRecordingUrl(u"https://a.example/0199aaaa-0000-7000-8000-000000000009ff.wav"_s));
}

void TestEventParser::cleansTexts()
{
    const QString nul = u"A"_s + QChar(0) + u"B\x1b[31m"_s;
    const CallEvent event =
        parsed(report({{u"customer"_s, QJsonObject{{u"name"_s, nul}, {u"number"_s, u"  "_s}}},
            {u"summary"_s, u"x"_s.repeated(200'000)}}));
    QCOMPARE(event.customerName.value(), u"AB[31m"_s);
    QVERIFY(!event.customerNumber);
    QCOMPARE(event.summary->size(), 50'000);
    const QString pair = u"\U0001F600"_s;
    QCOMPARE(cleaned(u"a"_s + pair, 2), u"a"_s);
    QCOMPARE(cleaned(u"a"_s + pair, 3), u"a"_s + pair);
    const QString replaced = u"a\uFFFDb\uFFFD"_s + pair;
    QCOMPARE(cleaned(u"a"_s + pair.at(0) + u'b' + pair.at(1) + pair, 10), replaced);
    QCOMPARE(cleaned(u"a"_s + pair.at(0), 10), u"a\uFFFD"_s);
}

void TestEventParser::doesNotBelieveAFutureTime()
{
    const CallEvent event = parsed(report({{u"timestamp"_s, 9e13}}));
    QCOMPARE(event.at, receivedAt);
    QCOMPARE(parsed(report({})).at, receivedAt);
}

void TestEventParser::buildsTurnsFromText()
{
    const QString text = u"Hold the line.\nAI: Hello:\nstill me\n\nUSER: Hi\nDana: not a label"_s;
    const Transcript turns = parsed(report({{u"transcript"_s, text}})).transcript.value();
    QCOMPARE(turns.size(), 3U);
    QCOMPARE(turns.at(0).speaker, Speaker::Unknown);
    QCOMPARE(turns.at(1).text, u"Hello:\nstill me"_s);
    QCOMPARE(turns.at(2).speaker, Speaker::Caller);
    QCOMPARE(turns.at(2).text, u"Hi\nDana: not a label"_s);
}

void TestEventParser::hugeTextsAreBounded()
{
    const auto turnsOf = [](const QString &text) {
        return parsed(report({{u"transcript"_s, text}})).transcript.value_or(Transcript());
    };
    QVERIFY(turnsOf(u"\n"_s.repeated(4'000'000)).empty());
    const Transcript one = turnsOf(u"AI: x"_s + u"\nmore"_s.repeated(500'000));
    QCOMPARE(one.size(), 1U);
    QCOMPARE(one.front().text.size(), 50'000);
    QCOMPARE(turnsOf(u"AI: x\n"_s.repeated(50'000)).size(), 20'000U);
    QCOMPARE(turnsOf(u"x"_s.repeated(1'000'000) + u": y"_s).size(), 1U);
}

void TestEventParser::alignsWordsToTheirTurn()
{
    const auto words = [](double first) {
        return QJsonObject{{u"wordLevelConfidence"_s,
            QJsonArray{
                QJsonObject{{u"word"_s, u"one"_s}, {u"start"_s, first}, {u"end"_s, first + 0.5}},
                QJsonObject{
                    {u"word"_s, u"two"_s}, {u"start"_s, first + 0.5}, {u"end"_s, first + 1}},
                QJsonObject{{u"word"_s, u"bad"_s}, {u"start"_s, u"x"_s}}}}};
    };
    for (const double first : {0.0, 60.0}) { // from the utterance, or from the call
        const QJsonObject message{{u"role"_s, u"user"_s}, {u"message"_s, u"one two"_s},
            {u"secondsFromStart"_s, 60}, {u"metadata"_s, words(first)}};
        const Transcript turns =
            parsed(report({{u"messages"_s, QJsonArray{message}}})).transcript.value();
        QCOMPARE(turns.at(0).words.size(), 2U);
        QCOMPARE(turns.at(0).words.at(1).startSeconds, 60.5);
        QCOMPARE(turns.at(0).endSeconds, 61.0);
    }
}

void TestEventParser::repeatedDeliveriesHaveOneKey()
{
    const QJsonObject body = samplePayload(u"report_current"_s);
    QJsonObject message = body.value("message"_L1).toObject();
    QJsonObject artifact = message.value("artifact"_L1).toObject();
    artifact.insert(u"presignedMonoUrl"_s, u"https://other.example/signed"_s);
    message.insert(u"artifact"_s, artifact);
    QCOMPARE(dedupeKey({{u"message"_s, message}}), dedupeKey(body));
    message.insert(u"timestamp"_s, double(zero + 20'001));
    QVERIFY(dedupeKey({{u"message"_s, message}}) != dedupeKey(body));
    QVERIFY(dedupeKey(samplePayload(u"status_ended"_s))
        != dedupeKey(samplePayload(u"status_in_progress"_s)));
    QVERIFY(dedupeKey({{u"a"_s, 1}}) != dedupeKey({{u"a"_s, 2}}));
    message.remove(u"timestamp"_s); // then what it says tells it apart, whatever its links
    artifact.insert(u"presignedMonoUrl"_s, u"https://a.example/x?X-Amz-Signature=1"_s);
    message.insert(u"artifact"_s, artifact);
    const QString untimed = dedupeKey({{u"message"_s, message}});
    artifact.insert(u"presignedMonoUrl"_s, u"https://a.example/x?X-Amz-Signature=2"_s);
    message.insert(u"artifact"_s, artifact);
    QCOMPARE(dedupeKey({{u"message"_s, message}}), untimed);
    message.insert(u"summary"_s, u"A richer one."_s);
    QVERIFY(dedupeKey({{u"message"_s, message}}) != untimed);
}

void TestEventParser::presignedLinksKnowTheirEnd()
{
    const QJsonObject body = samplePayload(u"report_current"_s);
    const PresignedLinks links = presignedLinks(body);
    QVERIFY(links.stereo.query().contains(u"X-Amz-Signature"_s));
    QVERIFY(links.of(RecordingVariant::Assistant) == links.assistant && !links.isEmpty());
    const Timestamp end = Timestamp::fromString(u"2027-01-15T08:31:32.000Z"_s).value();
    QCOMPARE(links.expiresAt.value(), end);
    QVERIFY(links.isFresh(end - std::chrono::minutes(5)));
    QVERIFY(!links.isFresh(end - std::chrono::seconds(59)));
    QJsonObject message = body.value("message"_L1).toObject();
    QJsonObject artifact = message.value("artifact"_L1).toObject();
    artifact.remove(u"presignedUrlsExpiresAt"_s);
    QCOMPARE(presignedLinks({{u"artifact"_s, artifact}}).expiresAt.value(), end);
    artifact.insert(u"presignedStereoUrl"_s, 5);
    artifact.insert(u"presignedMonoUrl"_s, u"no address"_s);
    const PresignedLinks odd = presignedLinks({{u"artifact"_s, artifact}});
    QVERIFY(odd.stereo.isEmpty() && odd.mono.isEmpty() && !odd.customer.isEmpty());
    QVERIFY(presignedLinks({}).isEmpty());
}

void TestEventParser::anyTypeAnywhereNeverCrashes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    for (int round = 0; round < 3000; ++round) {
        const QString name = samplePayloads.at(random.bounded(int(samplePayloads.size())));
        const QJsonObject original = samplePayload(name);
        QJsonObject message = original.value("message"_L1).toObject();
        const QString type = message.value("type"_L1).toString();
        const QJsonValue id = message.value("call"_L1).toObject().value("id"_L1);
        for (int change = random.bounded(1, 12); change > 0; --change)
            message = mutated(message, random).toObject();
        QJsonObject call = message.value("call"_L1).toObject();
        call.insert(u"id"_s, id);
        message.insert(u"call"_s, call);
        message.insert(u"type"_s, type);
        const QJsonObject body{{u"message"_s, message}};
        QCOMPARE(parsed(body).vapiCallId, id.toString());
        QVERIFY(!dedupeKey(body).isEmpty());
        (void)presignedLinks(body);
        QVERIFY(parseCall(call, receivedAt).ok());
    }
}

QTEST_GUILESS_MAIN(TestEventParser)
#include "tst_eventparser.moc"
