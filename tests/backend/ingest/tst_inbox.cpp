// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workerpool.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/inboxrepository.h"
#include "database/jobrepository.h"
#include "database/organizationrepository.h"
#include "ingest/eventprocessor.h"
#include "ingest/eventspool.h"
#include "ingest/forwarder.h"
#include "ingest/inbox.h"
#include "ingest/presignedlinks.h"
#include "provider/vapi/webhookverifier.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::ingest;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "webhook-secret";

QByteArray callId(int number)
{
    return "01a01566-90cc-75d7-963c-" + QByteArray::number(number).rightJustified(12, '0');
}

QByteArray statusUpdate(int number, const QByteArray &status, qint64 at = 1787065446905)
{
    return R"({"message":{"type":"status-update","status":")" + status + R"(","timestamp":)"
        + QByteArray::number(at) + R"(,"call":{"id":")" + callId(number)
        + R"(","type":"inboundPhoneCall"},)"
        + R"("phoneNumber":{"number":"+14155550132","twilioAuthToken":"do-not-keep-this"}}})";
}

QByteArray report(int number)
{
    return R"({"message":{"type":"end-of-call-report","timestamp":1787065536194,"endedReason":"customer-ended-call",)"
           R"("startedAt":"2026-08-18T15:04:06.870Z","endedAt":"2026-08-18T15:05:30.000Z",)"
           R"("analysis":{"summary":"A sample."},"artifact":{"presignedStereoUrl":)"
           R"("https://b.a.r2.cloudflarestorage.com/x.wav?X-Amz-Signature=do-not-keep-this"},)"
           R"("call":{"id":")"
        + callId(number) + R"(","type":"inboundPhoneCall"}}})";
}

provider::Delivery delivered(const QByteArray &body, const QByteArray &shown)
{
    return {.headers = {{"X-Vapi-Secret", shown}}, .body = body};
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wrongSendersLeaveNothing_data();
    void wrongSendersLeaveNothing();
    void badBodiesLeaveNothing_data();
    void badBodiesLeaveNothing();
    void whatIsAcceptedIsOnTheDisk();
    void wordsArePassedOnAndNotKept();
    void aCrowdSharesCommits();
    void aFullQueueRefuses();
    void secretsNeverReachTheDisk();
    void eventsBecomeOneCallAndOneJob();
    void anEndWithoutAReportWaitsForIt();
    void whatNamesNoCallIsSetAside();
    void whatWaitsWhenItStopsIsStored();
    void whatFailsAtOnceIsRefusedAndNoMore();
    void afterStopEverythingIsRefused();

private:
    Result<void> send(const QByteArray &body, const QByteArray &shown = secret);
    int stored();
    void process();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<database::Database> m_database;
    QString m_organization;
    SystemClock m_clock;
    provider::vapi::WebhookVerifier m_verifier{
        provider::vapi::SenderRules{.secrets = {Secret(secret)}}, m_clock};
    Forwarder m_forwarder{{}, m_clock};
    WorkerPool m_pool{1};
    PresignedLinks m_links;
    int m_commits = 0;
    std::unique_ptr<Inbox> m_inbox;
    QList<std::pair<Announcement, Call>> m_announced;
    QList<LivePiece> m_heard;
};

void TestInbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = database::Database::open(test::databaseOptions(m_folder->path()));
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
    auto load = [](database::Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    m_organization = test::await(m_database->read(load)).value().id;
    m_commits = 0;
    m_announced.clear();
    m_heard.clear();
    m_inbox = std::make_unique<Inbox>(*m_database,
        EventSpool::open(m_folder->path() + u"/events"_s, 1 << 30).value(), m_verifier, m_forwarder,
        m_pool, m_links, m_clock,
        Inbox::Options{.organizationId = m_organization,
            .heard = [this](const LivePiece &piece) { m_heard.append(piece); },
            .queueRows = 300},
        [this] { ++m_commits; });
}

void TestInbox::cleanup()
{
    test::await(m_inbox->stop());
    m_inbox.reset();
    test::await(m_database->close());
    m_database.reset();
}

Result<void> TestInbox::send(const QByteArray &body, const QByteArray &shown)
{
    const auto answer = test::await(m_inbox->accept(delivered(body, shown)));
    return answer ? Result<void>() : answer.error();
}

int TestInbox::stored()
{
    auto load = [](database::Session &session) {
        return database::InboxRepository(session).unprocessed(1000);
    };
    return int(test::await(m_database->read(load)).value().size());
}

/** Runs the processor until the inbox is empty. */
void TestInbox::process()
{
    EventProcessor processor(
        *m_database, m_pool, m_clock, Patience(),
        [this](Announcement what, const Call &call) {
            m_announced.append({what, call});
        },
        [] {});
    processor.start();
    QTRY_COMPARE(stored(), 0);
    test::await(processor.stop());
}

void TestInbox::wrongSendersLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("webhook-secreT");
    QTest::newRow("longer") << secret + "x";
}

void TestInbox::wrongSendersLeaveNothing()
{
    QFETCH(QByteArray, shown);
    const auto outcome = send(report(1), shown);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Unauthorised);
    QCOMPARE(stored(), 0);
}

void TestInbox::badBodiesLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("not json") << QByteArray("hello");
    QTest::newRow("deep") << QByteArray(R"({"message":)") + QByteArray(5000, '[');
    QTest::newRow("large and not json") << QByteArray(200'000, '{');
}

void TestInbox::badBodiesLeaveNothing()
{
    QFETCH(QByteArray, body);
    const auto outcome = send(body);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::InvalidInput);
    QCOMPARE(stored(), 0);
}

void TestInbox::whatIsAcceptedIsOnTheDisk()
{
    QVERIFY(send(statusUpdate(1, "in-progress")).ok());
    QCOMPARE(stored(), 1);
    QVERIFY(send(statusUpdate(1, "in-progress")).ok()); // the same delivery again
    QCOMPARE(stored(), 1);
    QVERIFY(
        send(R"({"message":{"type":"speech-update","call":{"id":"x"}}})").ok()); // nothing lasting
    QVERIFY(send(R"({"message":{"type":"from-the-future"}})").ok());
    QCOMPARE(stored(), 1);
}

void TestInbox::wordsArePassedOnAndNotKept()
{
    const QByteArray words =
        R"({"message":{"type":"transcript","role":"user","transcriptType":"final","transcript":"Hi.","call":{"id":")"
        + callId(1) + R"("}}})";
    QCOMPARE(send(words, "guessed").error().code, ErrorCode::Unauthorised);
    QVERIFY(m_heard.isEmpty());
    QVERIFY(send(words).ok());
    QCOMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard.first().text, u"Hi."_s);
    // All that was said before may come along: for so little it is not read.
    const QByteArray said =
        "\"Hi.\",\"artifact\":\"" + QByteArray(2'000'000, 'x') + QByteArray("\"");
    QVERIFY(send(QByteArray(words).replace(QByteArray("\"Hi.\""), said)).ok());
    QCOMPARE(m_heard.size(), 1);
    QCOMPARE(stored(), 0);
    QCOMPARE(m_commits, 0);
}

void TestInbox::aCrowdSharesCommits()
{
    constexpr int crowd = 250;
    int answered = 0;
    TaskScope scope;
    for (int i = 0; i < crowd; ++i) {
        scope.start([this, i, &answered](std::stop_token) -> QCoro::Task<> {
            const auto outcome =
                co_await m_inbox->accept(delivered(statusUpdate(i, "ended"), secret));
            answered += outcome.ok() ? 1 : 0;
        });
    }
    QTRY_COMPARE(answered, crowd);
    QCOMPARE(stored(), crowd);
    QVERIFY2(m_commits <= 5, qPrintable(QString::number(m_commits)));
    test::await(scope.cancelAndWait());
}

void TestInbox::aFullQueueRefuses()
{
    int accepted = 0;
    int refused = 0;
    TaskScope scope;
    for (int i = 0; i < 400; ++i) {
        scope.start([&, i](std::stop_token) -> QCoro::Task<> {
            const auto outcome =
                co_await m_inbox->accept(delivered(statusUpdate(i, "ended"), secret));
            if (outcome)
                ++accepted;
            else if (outcome.error().code == ErrorCode::Unavailable && outcome.error().retryable)
                ++refused;
        });
    }
    QTRY_COMPARE(accepted + refused, 400);
    QCOMPARE(accepted, 300);
    QCOMPARE(stored(), 300);
    test::await(scope.cancelAndWait());
}

void TestInbox::secretsNeverReachTheDisk()
{
    QVERIFY(send(statusUpdate(1, "ringing")).ok());
    QVERIFY(send(report(1)).ok());
    QCOMPARE(stored(), 2);
    QVERIFY(!m_links.find(QString::fromLatin1(callId(1))).isEmpty()); // in memory it is of use
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("do-not-keep-this"), qPrintable(info.fileName()));
    }
}

void TestInbox::eventsBecomeOneCallAndOneJob()
{
    QVERIFY(send(report(7)).ok());
    process();
    QVERIFY(send(statusUpdate(7, "in-progress")).ok());
    QVERIFY(send(statusUpdate(7, "ended", 1787065530000)).ok());
    process();
    auto load = [this](database::Session &session) {
        return database::CallRepository(session).list(m_organization, {}, 10);
    };
    const auto calls = test::await(m_database->read(load)).value();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().status, CallStatus::Ended);
    QCOMPARE(calls.first().summary, u"A sample."_s);
    QCOMPARE(calls.first().recording.state, RecordingState::Pending);
    QCOMPARE(calls.first().startedAt->toString(), u"2026-08-18T15:04:06.870Z"_s);
    auto count = [](database::Session &session) {
        return database::JobRepository(session).counts();
    };
    QCOMPARE(test::await(m_database->read(count)).value().value(database::JobState::Waiting), 1);
    QCOMPARE(m_announced.first().first, Announcement::CallEnded);
    QCOMPARE(m_announced.first().second.customer.number, QString());
}

void TestInbox::anEndWithoutAReportWaitsForIt()
{
    QVERIFY(send(statusUpdate(3, "ended")).ok());
    process();
    auto due = [](database::Session &session) {
        return database::JobRepository(session).nextDueAt();
    };
    const Timestamp now = m_clock.now();
    QVERIFY(test::await(m_database->read(due)).value().value() > now + std::chrono::seconds(30));
    QVERIFY(send(report(3)).ok());
    process();
    QVERIFY(test::await(m_database->read(due)).value().value() <= m_clock.now());
}

void TestInbox::whatNamesNoCallIsSetAside()
{
    QVERIFY(send(R"({"message":{"type":"end-of-call-report","call":{"id":"../../etc"}}})").ok());
    QCOMPARE(stored(), 1);
    process();
    QVERIFY(m_announced.isEmpty());
}

void TestInbox::whatWaitsWhenItStopsIsStored()
{
    constexpr int crowd = 100;
    int accepted = 0;
    TaskScope scope;
    for (int i = 0; i < crowd; ++i) {
        scope.start([this, i, &accepted](std::stop_token) -> QCoro::Task<> {
            const auto outcome =
                co_await m_inbox->accept(delivered(statusUpdate(i, "ended"), secret));
            accepted += outcome.ok() ? 1 : 0;
        });
    }
    test::await(m_inbox->stop());
    QCOMPARE(accepted, crowd);
    QCOMPARE(stored(), crowd);
    QCOMPARE(m_inbox->spooled(), 0);
    test::await(scope.cancelAndWait());
}

/** Neither database nor spool makes it wait, so a commit ends before add() has begun to wait for
 * it. */
void TestInbox::whatFailsAtOnceIsRefusedAndNoMore()
{
    WorkerPool pool(1, 0);
    QSemaphore held;
    TaskScope scope;
    scope.start([&](std::stop_token) -> QCoro::Task<> {
        auto hold = [&held](std::stop_token) {
            held.acquire();
            return Result<void>();
        };
        (void)co_await pool.run(hold, std::stop_token());
    });
    Inbox inbox(*m_database, EventSpool::open(m_folder->path() + u"/full"_s, 1 << 30).value(),
        m_verifier, m_forwarder, pool, m_links, m_clock,
        Inbox::Options{.organizationId = m_organization}, [] {});
    test::await(m_database->close());
    for (int i = 0; i < 3; ++i) {
        const auto refused = test::await(inbox.accept(delivered(statusUpdate(i, "ended"), secret)));
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(refused.error().retryable);
    }
    held.release(1000);
    test::await(inbox.stop());
    test::await(scope.cancelAndWait());
}

void TestInbox::afterStopEverythingIsRefused()
{
    test::await(m_inbox->stop());
    const auto outcome = send(report(1));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
