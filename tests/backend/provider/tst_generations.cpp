// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/deliveryreader.h"
#include "provider/vapi/eventparser.h"
#include "provider/vapi/payload.h"
#include "provider/vapi/presignedlinks.h"
#include "provider/vapi/redaction.h"
#include "samples.h"

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp receivedAt{1'801'000'000'000'000};
const QString callId = u"0199cccc-0000-7000-8000-000000000001"_s;

QJsonObject delivery(const QString &file, const QString &name)
{
    for (const QJsonValue item : samplePayload(file).value("deliveries"_L1).toArray()) {
        if (JsonView(item).text(u"name") == name)
            return item.toObject().value("body"_L1).toObject();
    }
    qFatal("no delivery \"%s\" in %s", qPrintable(name), qPrintable(file));
}

QStringList names(const QString &file)
{
    QStringList all;
    for (const QJsonValue item : samplePayload(file).value("deliveries"_L1).toArray())
        all.append(JsonView(item).text(u"name").value());
    return all;
}

CallEvent parsed(const QJsonObject &body)
{
    return parseEvent(body, receivedAt).value().value();
}

} // namespace

/** Every type of the provider's catalogue, and one call as told by every year's shape. */
class TestGenerations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasItsPlace_data();
    void everyTypeHasItsPlace();
    void everyStatusIsRead_data();
    void everyStatusIsRead();
    void theReportIsReadWhole();
    void theWebReportIsReadWhole();
    void whatFollowsTheCall();
    void everyGenerationTellsTheSameCall_data();
    void everyGenerationTellsTheSameCall();
    void onlyTheNewestHasLinks();
    void nothingSecretIsLeft_data();
    void nothingSecretIsLeft();
    void readingOnceTellsWhatReadingAllTells_data();
    void readingOnceTellsWhatReadingAllTells();
    void aFetchedCallTellsNoSignedLink();
};

void TestGenerations::everyTypeHasItsPlace_data()
{
    QTest::addColumn<MessageClass>("expected");
    const QStringList notices{u"status-update"_s, u"end-of-call-report"_s, u"hang"_s,
        u"call.artifact.upload"_s, u"call.deleted"_s, u"call.delete.failed"_s, u"transfer-update"_s,
        u"assistant.started"_s};
    const QStringList requests{u"tool-calls"_s, u"function-call"_s, u"assistant-request"_s,
        u"transfer-destination-request"_s, u"handoff-destination-request"_s,
        u"phone-call-control"_s, u"knowledge-base-request"_s, u"voice-request"_s,
        u"call.endpointing.request"_s, u"campaign.predial"_s};
    QCOMPARE(names(u"catalogue"_s).size(), 36);
    for (const QString &name : names(u"catalogue"_s)) {
        const QString type = name.section(u' ', 0, 0);
        QTest::newRow(qPrintable(name)) << (notices.contains(type) ? MessageClass::Notice
                : requests.contains(type)                          ? MessageClass::Request
                                                                   : MessageClass::Live);
    }
}

void TestGenerations::everyTypeHasItsPlace()
{
    QFETCH(MessageClass, expected);
    const QJsonObject body = delivery(u"catalogue"_s, QString::fromUtf8(QTest::currentDataTag()));
    const Payload payload = Payload::fromDelivery(body).value();
    QCOMPARE(classify(payload.type()), expected);
    QCOMPARE(payload.concernsCall(), expected == MessageClass::Notice);
    const auto event = parseEvent(body, receivedAt);
    QVERIFY(event.ok());
    QCOMPARE(event->has_value(), expected == MessageClass::Notice);
    if (!event->has_value())
        return;
    QCOMPARE(event.value()->vapiCallId, payload.call.text(u"id").value());
    QCOMPARE(event.value()->at, payload.message.time(u"timestamp").value());
}

void TestGenerations::everyStatusIsRead_data()
{
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<bool>("isEnd");
    QTest::newRow("status-update queued") << CallStatus::Queued << false << false;
    QTest::newRow("status-update in-progress") << CallStatus::InProgress << true << false;
    QTest::newRow("status-update forwarding") << CallStatus::Forwarding << false << false;
    QTest::newRow("status-update ended") << CallStatus::Ended << false << true;
}

void TestGenerations::everyStatusIsRead()
{
    QFETCH(CallStatus, status);
    QFETCH(bool, isStart);
    QFETCH(bool, isEnd);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const CallEvent event = parsed(delivery(u"catalogue"_s, name));
    QCOMPARE(event.kind, CallEvent::Kind::StatusUpdate);
    QCOMPARE(event.status.value(), status);
    QCOMPARE(event.providerStatus.value(), name.section(u' ', 1));
    QCOMPARE(event.startedAt, isStart ? std::optional(event.at) : std::nullopt);
    QCOMPARE(event.endedAt, isEnd ? std::optional(event.at) : std::nullopt);
    QVERIFY(!event.noRecording && !event.namesRecording);
}

void TestGenerations::theReportIsReadWhole()
{
    const CallEvent event = parsed(delivery(u"catalogue"_s, u"end-of-call-report"_s));
    QCOMPARE(event.vapiCallId, callId);
    QCOMPARE(event.kind, CallEvent::Kind::Report);
    QCOMPARE(event.carrierCallId.value(), u"CA00000000000000000000000000000301"_s);
    QVERIFY(event.direction == Direction::Inbound && event.status == CallStatus::Ended);
    QCOMPARE(event.customerName.value(), u"Sample Caller"_s);
    QCOMPARE(event.customerNumber.value(), u"+15550100301"_s);
    QCOMPARE(event.ownNumber.value(), u"+15550100901"_s);
    QCOMPARE(event.assistantName.value(), u"Sample counter"_s);
    QCOMPARE(event.startedAt->toString(), u"2027-01-15T15:04:06.870Z"_s);
    QCOMPARE(event.endedAt->toString(), u"2027-01-15T15:05:31.214Z"_s);
    QCOMPARE(event.providerCreatedAt->toString(), u"2027-01-15T15:03:58.412Z"_s);
    QCOMPARE(event.durationSeconds.value(), 84.344);
    QCOMPARE(event.endedReason.value(), u"customer-ended-call"_s);
    QCOMPARE(event.outcome.value(), u"successful"_s);
    QCOMPARE(event.summary.value(), u"The caller changed a Friday order to Monday."_s);
    QVERIFY(event.costUsd.value() > 0);
    QVERIFY(event.namesRecording && !event.noRecording);
    const Transcript turns = event.transcript.value();
    QVERIFY(turns.size() >= 4);
    QCOMPARE(turns.front().speaker, Speaker::Agent);
    QCOMPARE(turns.at(1).text, u"Hi, I want to change my Friday order."_s);
    QCOMPARE(turns.at(1).startSeconds, 5.33);
}

void TestGenerations::theWebReportIsReadWhole()
{
    const CallEvent event = parsed(delivery(u"catalogue"_s, u"end-of-call-report 2"_s));
    QVERIFY(event.direction == Direction::Web && event.status == CallStatus::Ended);
    QVERIFY(!event.customerNumber && !event.ownNumber && !event.carrierCallId);
    QCOMPARE(event.durationSeconds.value(), 25.276);
    QCOMPARE(event.summary.value(), u"A short call to see whether the line works."_s);
    QCOMPARE(event.transcript->size(), 2U);
    QVERIFY(event.namesRecording && !event.noRecording);
}

void TestGenerations::whatFollowsTheCall()
{
    const CallEvent stored = parsed(delivery(u"catalogue"_s, u"call.artifact.upload"_s));
    QVERIFY(stored.noRecording->absence == RecordingAbsence::OwnStorage && !stored.status);
    const CallEvent deleted = parsed(delivery(u"catalogue"_s, u"call.deleted"_s));
    QVERIFY(deleted.noRecording->absence == RecordingAbsence::DeletedAtProvider);
    QCOMPARE(deleted.providerStatus.value(), u"not-found"_s);
    QVERIFY2(deleted.status == CallStatus::Ended, "only what is over is deleted");
    const CallEvent kept = parsed(delivery(u"catalogue"_s, u"call.delete.failed"_s));
    QVERIFY(!kept.noRecording);
    QCOMPARE(kept.providerStatus.value(), u"deletion-failed"_s);
}

void TestGenerations::everyGenerationTellsTheSameCall_data()
{
    QTest::addColumn<bool>("hasTimes");
    for (const QString &name : names(u"generations"_s))
        QTest::newRow(qPrintable(name)) << !name.contains("in the call"_L1);
}

void TestGenerations::everyGenerationTellsTheSameCall()
{
    QFETCH(bool, hasTimes);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const bool isSocket = name.contains("websocket"_L1);
    const CallEvent event = parsed(delivery(u"generations"_s, name));
    constexpr qint64 zero = 1'790'000'000'000;
    QCOMPARE(event.kind, CallEvent::Kind::Report);
    QCOMPARE(event.vapiCallId, u"0199dddd-0000-7000-8000-000000000301"_s);
    QCOMPARE(event.at, Timestamp::fromMilliseconds(zero + 66'000));
    QCOMPARE(event.direction.value(), isSocket ? Direction::Web : Direction::Inbound);
    QCOMPARE(event.customerNumber.value_or(u"none"_s), isSocket ? u"none"_s : u"+15550100303"_s);
    QCOMPARE(event.ownNumber.value_or(u"none"_s), isSocket ? u"none"_s : u"+15550100903"_s);
    QCOMPARE(event.carrierCallId.has_value(), !isSocket);
    QCOMPARE(event.assistantId.value(), u"0199dddd-0000-7000-8000-00000000000a"_s);
    QCOMPARE(event.assistantName.value(), u"Sample counter"_s);
    QCOMPARE(event.providerCreatedAt.value(), Timestamp::fromMilliseconds(zero - 5'000));
    QCOMPARE(event.startedAt.value(), Timestamp::fromMilliseconds(zero));
    QCOMPARE(event.endedAt.value(), Timestamp::fromMilliseconds(zero + 60'500));
    QCOMPARE(event.durationSeconds.value(), 60.5);
    QCOMPARE(event.endedReason.value(), u"customer-ended-call"_s);
    QCOMPARE(event.costUsd.value(), 0.125);
    QCOMPARE(event.summary.value(), u"Two loaves were ordered."_s);
    QCOMPARE(event.outcome.value(), u"successful"_s);
    QVERIFY(event.namesRecording && !event.noRecording);
    const Transcript turns = event.transcript.value();
    QCOMPARE(turns.size(), 2U);
    QVERIFY(turns.at(0).speaker == Speaker::Agent && turns.at(1).speaker == Speaker::Caller);
    QCOMPARE(turns.at(1).text, u"Two loaves, please."_s);
    QCOMPARE(turns.at(1).startSeconds, hasTimes ? 4.0 : 0.0);
    QCOMPARE(turns.at(1).endSeconds, hasTimes ? 5.5 : 0.0);
}

void TestGenerations::onlyTheNewestHasLinks()
{
    for (const QString &name : names(u"generations"_s)) {
        const PresignedLinks links = presignedLinks(delivery(u"generations"_s, name));
        const bool isNew = name.startsWith("2026"_L1) || name.contains("websocket"_L1);
        QCOMPARE(!links.isEmpty(), isNew);
        QCOMPARE(links.expiresAt.has_value(), isNew);
    }
}

void TestGenerations::nothingSecretIsLeft_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"catalogue"_s, u"generations"_s}) {
        for (const QString &name : names(file))
            QTest::newRow(qPrintable(name)) << file;
    }
}

void TestGenerations::nothingSecretIsLeft()
{
    QFETCH(QString, file);
    const QJsonObject body = delivery(file, QString::fromUtf8(QTest::currentDataTag()));
    const QJsonObject kept = redact(body);
    const QByteArray text = toJson(kept);
    QVERIFY2(!text.contains("SAMPLE-SECRET"), text.constData());
    QVERIFY(!text.contains("X-Amz-"));
    QVERIFY2(parseEvent(kept, receivedAt).value() == parseEvent(body, receivedAt).value(),
        "what is stored says the same");
}

void TestGenerations::readingOnceTellsWhatReadingAllTells_data()
{
    nothingSecretIsLeft_data();
}

void TestGenerations::readingOnceTellsWhatReadingAllTells()
{
    QFETCH(QString, file);
    const QJsonObject body = delivery(file, QString::fromUtf8(QTest::currentDataTag()));
    const DeliveryReading reading = readDelivery(toJson(body)).value();
    QCOMPARE(parseJsonObject(reading.redacted).value(), redact(body));
    const auto whole = Payload::fromDelivery(body);
    const auto outline = Payload::fromDelivery(reading.outline);
    QCOMPARE(outline.has_value(), whole.has_value());
    QCOMPARE(outline->type(), whole->type());
    QCOMPARE(outline->callId(), whole->callId());
    QCOMPARE(outline->concernsCall(), whole->concernsCall());
    QCOMPARE(outline->hasPresignedLink(), whole->hasPresignedLink());
    if (whole->callId() && whole->message.time(u"timestamp"))
        QCOMPARE(dedupeKey(reading.outline), dedupeKey(body));
    for (const RecordingVariant variant : recordingVariants)
        QCOMPARE(presignedLinks(reading.outline).of(variant), presignedLinks(body).of(variant));
    QCOMPARE(presignedLinks(reading.outline).expiresAt, presignedLinks(body).expiresAt);
}

/** Links get into texts when an assistant reads them out or sums them up. */
void TestGenerations::aFetchedCallTellsNoSignedLink()
{
    const QString link = u"https://a.example/b.wav?X-Amz-Signature=hidden"_s;
    const QJsonObject turn{{u"role"_s, u"bot"_s}, {u"message"_s, QString(u"It is "_s + link)}};
    const QJsonObject call{{u"id"_s, callId}, {u"status"_s, u"ended"_s}, {u"summary"_s, link},
        {u"endedReason"_s, link}, {u"messages"_s, QJsonArray{turn}},
        {u"customer"_s, QJsonObject{{u"name"_s, link}}},
        {u"assistant"_s, QJsonObject{{u"name"_s, link}}}};
    const CallEvent event = parseCall(call, receivedAt).value();
    QCOMPARE(event.summary.value(), u"https://a.example/b.wav"_s);
    QCOMPARE(event.endedReason.value(), u"https://a.example/b.wav"_s);
    QCOMPARE(event.customerName.value(), u"https://a.example/b.wav"_s);
    QCOMPARE(event.assistantName.value(), u"https://a.example/b.wav"_s);
    QCOMPARE(event.transcript->front().text, u"It is https://a.example/b.wav"_s);
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"
