// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "simulator/account.h"
#include "simulator/payload.h"
#include "simulator/renderer.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp reported = *Timestamp::fromString(u"2026-08-18T15:05:36.194Z"_s);

/** True when the step exists, whatever its value, null included. */
bool has(const QJsonValue &root, const QString &path)
{
    const auto dot = path.lastIndexOf(u'.');
    const QJsonValue parent = dot < 0 ? root : JsonView(root).at(QStringView(path).left(dot));
    const QString last = path.mid(dot + 1);
    return parent.isArray() ? parent.toArray().size() > last.toInt()
                            : parent.toObject().contains(last);
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reportHasTheKeysOfARealOne();
    void reportAgreesWithTheRecording();
    void wordsLieInsideTheirMessage();
    void everyDeliverySignsAnew();
    void expiredLinksHaveRunOut();
    void unansweredCallHasNoRecording();
    void webCallHasNoNumbers();
    void statusUpdateIsASnapshot();
    void storedCallShowsOnlyWhatHasHappened();
    void callsAreTheSameForTheSameSeed();
    void signatureCoversPathAndTime();

private:
    Call call(quint64 number, CallKind kind, double unanswered = 0) const;
    QJsonObject report(const Call &of, bool expired = false) const;

    QTemporaryDir m_folder;
    LinkSigner m_signer{QUrl(u"http://127.0.0.1:9"_s), Secret("signing key")};
    PayloadWriter m_writer{m_signer, u"https://recorder.example.net/hooks/vapi"_s};
    Conversation m_talk;
};

void TestPayload::initTestCase()
{
    const auto book = ScriptBook::load();
    QVERIFY(book.ok());
    const Dice dice(1);
    const auto talk =
        renderConversation(book->script(0, 0, dice), dice, 0, m_folder.filePath(u"0.wav"_s));
    QVERIFY(talk.ok());
    m_talk = *talk;
}

Call TestPayload::call(quint64 number, CallKind kind, double unanswered) const
{
    Conversation talk = m_talk;
    talk.script.kind = kind;
    Call planned =
        planCall(number, std::make_shared<const Conversation>(talk), reported, unanswered, Dice(1));
    planned.nameKnown = true;
    return planned;
}

QJsonObject TestPayload::report(const Call &of, bool expired) const
{
    return m_writer.webhook(of, Event::Report, reported, expired);
}

void TestPayload::reportHasTheKeysOfARealOne()
{
    QFile keys(qEnvironmentVariable("EARSHOT_SOURCE") + u"/tests/simulator/reportkeys.txt"_s);
    QVERIFY(keys.open(QIODevice::ReadOnly));
    const QJsonObject body = report(call(0, CallKind::Inbound));
    int checked = 0;
    for (QByteArray line = keys.readLine(); !line.isEmpty(); line = keys.readLine()) {
        QVERIFY2(has(body, QString::fromLatin1(line.trimmed())), line.constData());
        ++checked;
    }
    QVERIFY(checked > 100);
}

void TestPayload::reportAgreesWithTheRecording()
{
    const JsonView message = JsonView(report(call(0, CallKind::Inbound))).view(u"message");
    const double seconds = *message.number(u"durationSeconds");
    QVERIFY(std::abs(seconds - m_talk.durationSeconds) < 0.001);
    const auto span = *message.time(u"endedAt") - *message.time(u"startedAt");
    QVERIFY(std::abs(double(span.count()) / 1e6 - seconds) < 0.002);
    QVERIFY(*message.time(u"call.createdAt") < *message.time(u"startedAt"));
    QCOMPARE(*message.time(u"timestamp"), reported);
    QCOMPARE(*message.text(u"call.status"), u"ringing"_s);
    QCOMPARE(*message.text(u"phoneNumber.twilioAuthToken"), u"simulated-carrier-auth-token"_s);
    QVERIFY(message.text(u"transcript")->startsWith(u"AI: Thanks for calling Harbor Dental"_s));
    QCOMPARE(message.array(u"messages"), message.array(u"artifact.messages"));
}

void TestPayload::wordsLieInsideTheirMessage()
{
    const Call planned = call(0, CallKind::Inbound);
    int words = 0;
    for (const QJsonValue &value : JsonView(report(planned)).array(u"message.artifact.messages")) {
        const JsonView message(value);
        const double start = *message.number(u"secondsFromStart");
        if (!message.at(u"endTime").isDouble())
            continue;
        const double end = start + (*message.number(u"endTime") - *message.number(u"time")) / 1000;
        QCOMPARE(*message.number(u"time"),
            double(planned.startedAt.milliseconds()) + std::round(start * 1000));
        for (const QJsonValue &entry : message.array(u"metadata.wordLevelConfidence")) {
            const JsonView word(entry);
            QVERIFY(*word.number(u"start") >= start - 0.002);
            QVERIFY(*word.number(u"end") <= end + 0.002);
            QVERIFY(*word.number(u"end") > *word.number(u"start"));
            QVERIFY(*word.number(u"confidence") <= 1);
            ++words;
        }
    }
    QVERIFY(words > 80);
}

void TestPayload::everyDeliverySignsAnew()
{
    const Call planned = call(0, CallKind::Inbound);
    const auto first = m_writer.webhook(planned, Event::Report, reported);
    const auto second = m_writer.webhook(planned, Event::Report, reported + 2s);
    const QString link = u"message.artifact.presignedStereoUrl"_s;
    QVERIFY(JsonView(first).text(link) != JsonView(second).text(link));
    const QString plain = u"message.artifact.recording.stereoUrl"_s;
    QCOMPARE(JsonView(first).text(plain), JsonView(second).text(plain));
}

void TestPayload::expiredLinksHaveRunOut()
{
    const Call planned = call(0, CallKind::Inbound);
    for (const bool expired : {false, true}) {
        const QUrl link(
            *JsonView(report(planned, expired)).text(u"message.artifact.presignedMonoUrl"));
        QCOMPARE(m_signer.check(link.path(), QUrlQuery(link), reported + 1s),
            expired ? LinkSigner::Verdict::Expired : LinkSigner::Verdict::Valid);
    }
}

void TestPayload::unansweredCallHasNoRecording()
{
    const Call planned = call(3, CallKind::Inbound, 1);
    QVERIFY(!planned.answered);
    const JsonView message = JsonView(report(planned)).view(u"message");
    QCOMPARE(*message.text(u"endedReason"), u"customer-did-not-answer"_s);
    QVERIFY(message.at(u"startedAt").isUndefined());
    QVERIFY(message.at(u"artifact.recording").isUndefined());
    QVERIFY(message.at(u"artifact.presignedStereoUrl").isUndefined());
    QVERIFY(message.at(u"recordingUrl").isUndefined());
    QVERIFY(!message.text(u"transcript"));
    for (const Event event : eventsOf(planned))
        QVERIFY(event != Event::InProgress);
}

void TestPayload::webCallHasNoNumbers()
{
    const JsonView message = JsonView(report(call(0, CallKind::Web))).view(u"message");
    QVERIFY(message.at(u"customer").isUndefined());
    QVERIFY(message.at(u"phoneNumber").isUndefined());
    QCOMPARE(*message.text(u"call.transport.provider"), u"daily"_s);
}

void TestPayload::statusUpdateIsASnapshot()
{
    const Call planned = call(0, CallKind::Outbound);
    const JsonView message =
        JsonView(m_writer.webhook(planned, Event::InProgress, reported)).view(u"message");
    QCOMPARE(*message.text(u"type"), u"status-update"_s);
    QCOMPARE(*message.text(u"status"), u"in-progress"_s);
    QVERIFY(message.at(u"startedAt").isUndefined());
    QVERIFY(message.at(u"endedReason").isUndefined());
    QCOMPARE(*message.text(u"call.status"), u"queued"_s);
    QVERIFY(message.array(u"artifact.messages").isEmpty());
}

void TestPayload::storedCallShowsOnlyWhatHasHappened()
{
    Call planned = call(0, CallKind::Inbound);
    planned.reached = Event::InProgress;
    const JsonView live(m_writer.storedCall(planned, reported));
    QCOMPARE(*live.text(u"status"), u"in-progress"_s);
    QVERIFY(live.at(u"artifact").isUndefined());
    QVERIFY(live.at(u"endedAt").isUndefined());
    planned.reached = Event::Report;
    const JsonView stored(m_writer.storedCall(planned, reported));
    QCOMPARE(*stored.text(u"status"), u"ended"_s);
    QVERIFY(stored.text(u"artifact.presignedStereoUrl").has_value());
    QCOMPARE(*stored.text(u"assistantId"), assistantId(m_talk.script));
}

void TestPayload::callsAreTheSameForTheSameSeed()
{
    const auto talk = std::make_shared<const Conversation>(m_talk);
    for (quint64 number = 0; number < 50; ++number) {
        const Call first = planCall(number, talk, reported, 0.3, Dice(5));
        const Call second = planCall(number, talk, reported, 0.3, Dice(5));
        QCOMPARE(first.answered, second.answered);
        QCOMPARE(first.createdAt, second.createdAt);
        QVERIFY(first.id != second.id);
        QVERIFY(!QUuid(first.id).isNull());
        QCOMPARE(first.id.at(14), QChar(u'7')); // the version
    }
}

void TestPayload::signatureCoversPathAndTime()
{
    const QUrl link = m_signer.signedUrl(u"a.wav"_s, reported, 300s);
    const QUrlQuery query(link);
    QCOMPARE(m_signer.check(link.path(), query, reported + 299s), LinkSigner::Verdict::Valid);
    QCOMPARE(m_signer.check(link.path(), query, reported + 302s), LinkSigner::Verdict::Expired);
    QCOMPARE(
        m_signer.check(u"/hipaa-recordings/b.wav"_s, query, reported), LinkSigner::Verdict::Forged);
    QCOMPARE(m_signer.check(link.path(), QUrlQuery(), reported), LinkSigner::Verdict::Unsigned);
    QUrlQuery longer = query;
    longer.removeQueryItem(u"X-Amz-Expires"_s);
    longer.addQueryItem(u"X-Amz-Expires"_s, u"999999"_s);
    QCOMPARE(m_signer.check(link.path(), longer, reported), LinkSigner::Verdict::Forged);
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
