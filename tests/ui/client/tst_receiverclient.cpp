// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/fakereceiver.h"
#include "ui/client/deliver.h"
#include "ui/client/receiverclient.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

QString idOf(const QJsonObject &call)
{
    return call.value("id"_L1).toString();
}

} // namespace

class TestReceiverClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void readsTheSession();
    void pagesThroughTheCalls();
    void readsACallWithItsTranscript();
    void aWrongTokenSaysSo();
    void aProblemKeepsTheServersSentence();
    void controlCharactersOfASentenceGo();
    void whatIsNotJsonIsAnError_data();
    void whatIsNotJsonIsAnError();
    void anEndlessAnswerIsRefused();
    void aCutAnswerIsAnError();
    void nobodyThereIsAnError();
    void anIdNeverLeavesItsSegment();
    void pendingTasksEndWithTheClient();
    void deliverSparesTheDead();

    void downloadsAndChecks();
    void theTokenStaysAtHome();
    void wrongBytesLeaveNothing();
    void aCutDownloadLeavesNothing();
    void moreThanPromisedLeavesNothing();
    void aStoppedDownloadLeavesNothing();
    void anExpiredLinkIsForbidden();
    void aLinkMayLeadToAnotherHost();
    void aStoresRefusalIsNotTheReceivers();

private:
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReceiverClient::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver->setCalls({sampleCall(0), sampleCall(1, u"failed"_s), sampleCall(2)});
}

void TestReceiverClient::cleanup()
{
    m_client.reset();
    m_receiver.reset();
}

void TestReceiverClient::readsTheSession()
{
    const auto session = test::await(m_client->session());
    QVERIFY(session.ok());
    QCOMPARE(session->role, Role::Owner);
    QCOMPARE(session->organizationName, u"Harbor Dental"_s);
}

void TestReceiverClient::pagesThroughTheCalls()
{
    const auto first = test::await(m_client->calls({}, 2));
    QVERIFY(first.ok());
    QCOMPARE(first->calls.size(), 2U);
    QCOMPARE(first->calls[0].customer.name, u"Dana Whitfield"_s);
    QCOMPARE(first->calls[1].recording.state, RecordingState::Failed);
    QVERIFY(!first->calls[1].recording.stateReason.isEmpty());
    const auto second = test::await(m_client->calls({.cursor = first->nextCursor}, 2));
    QVERIFY(second.ok());
    QCOMPARE(second->calls.size(), 1U);
    QCOMPARE(second->calls[0].customer.name, u"José Álvarez"_s);
    QVERIFY(second->nextCursor.isEmpty());
}

void TestReceiverClient::readsACallWithItsTranscript()
{
    const auto detail = test::await(m_client->call(idOf(sampleCall(2))));
    QVERIFY(detail.ok());
    QCOMPARE(detail->transcript.size(), 4U);
    QCOMPARE(detail->transcript[1].speaker, Speaker::Caller);
    QVERIFY(detail->transcript[1].words.size() > 5);
}

void TestReceiverClient::aWrongTokenSaysSo()
{
    ReceiverClient stranger(m_receiver->url(), Secret("guessed"));
    const auto session = test::await(stranger.session());
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, ErrorCode::Unauthorised);
    QCOMPARE(session.error().message, u"This token is not known."_s);
}

void TestReceiverClient::aProblemKeepsTheServersSentence()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(1))));
    QVERIFY(!link.ok());
    QCOMPARE(link.error().code, ErrorCode::Conflict);
    QCOMPARE(link.error().message, u"The recording is not ready yet."_s);
}

void TestReceiverClient::controlCharactersOfASentenceGo()
{
    m_receiver->answer(u"/api/session"_s,
        {.status = 503, .body = "{\"detail\":\"Busy.\\u001b[31m\\n\\u202eLater.\"}"});
    const auto session = test::await(m_client->session());
    QCOMPARE(session.error().code, ErrorCode::Unavailable);
    QVERIFY(session.error().retryable);
    QCOMPARE(session.error().message, u"Busy.[31m Later."_s);
}

void TestReceiverClient::whatIsNotJsonIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<!doctype html><h1>Welcome to nginx</h1>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an object of something else") << QByteArray("{\"hello\":1}");
    QTest::newRow("items of another type") << QByteArray("{\"items\":{}}");
    QTest::newRow("an item without an id") << QByteArray("{\"items\":[{\"id\":null}]}");
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void TestReceiverClient::whatIsNotJsonIsAnError()
{
    QFETCH(const QByteArray, body);
    m_receiver->answer(u"/api/calls"_s, {.body = body});
    const auto page = test::await(m_client->calls());
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, ErrorCode::InvalidInput);
}

void TestReceiverClient::anEndlessAnswerIsRefused()
{
    m_receiver->answer(u"/api/session"_s,
        {.body = QByteArray(4 * 1024 * 1024, ' '), .announcedLength = 1LL << 40});
    const auto session = test::await(m_client->session());
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, ErrorCode::TooLarge);
}

void TestReceiverClient::aCutAnswerIsAnError()
{
    m_receiver->answer(
        u"/api/session"_s, {.body = "{\"name\":\"This", .announcedLength = 100, .cut = true});
    const auto session = test::await(m_client->session());
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, ErrorCode::Network);
    QVERIFY(session.error().retryable);
}

void TestReceiverClient::nobodyThereIsAnError()
{
    m_receiver->goAway();
    const auto session = test::await(m_client->session());
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, ErrorCode::Network);
    QVERIFY(session.error().message.contains(u"127.0.0.1"_s));
}

void TestReceiverClient::anIdNeverLeavesItsSegment()
{
    const auto detail = test::await(m_client->call(u"../session?x=/.."_s));
    QVERIFY(!detail.ok());
    QCOMPARE(m_receiver->requestCount(u"/api/session"_s), 0);
    QCOMPARE(m_receiver->requests().last(), u"/api/calls/..%2Fsession%3Fx%3D%2F.."_s);
}

void TestReceiverClient::pendingTasksEndWithTheClient()
{
    m_receiver->answer(u"/api/session"_s, {.hang = true});
    auto pending = m_client->session();
    QTRY_COMPARE(m_receiver->requestCount(u"/api/session"_s), 1);
    m_client.reset();
    const auto session = test::await(std::move(pending));
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, ErrorCode::Cancelled);
}

void TestReceiverClient::deliverSparesTheDead()
{
    auto receiver = std::make_unique<QObject>();
    bool reached = false;
    deliver(m_client->session(), receiver.get(), [&reached](const auto &) { reached = true; });
    receiver.reset();
    QVERIFY(test::await(m_client->session()).ok());
    QVERIFY(!reached);
}

void TestReceiverClient::downloadsAndChecks()
{
    const QByteArray audio(3'000'000, 'x');
    m_receiver->setAudio(audio);
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    QVERIFY(link.ok());
    const QString target = m_folder->filePath(u"call.mp3"_s);
    qint64 last = 0;
    const ReceiverClient::Progress progress = [&last](qint64 received, qint64 total) {
        QVERIFY(received >= last && received <= total);
        last = received;
    };
    const auto done = test::await(m_client->downloadRecording(*link, target, progress));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(last, qint64(audio.size()));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == audio);
}

void TestReceiverClient::theTokenStaysAtHome()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    QVERIFY(m_receiver->lastAuthorization().endsWith(FakeReceiver::token));
    const QString target = m_folder->filePath(u"call.mp3"_s);
    QVERIFY(test::await(m_client->downloadRecording(*link, target)).ok());
    QCOMPARE(m_receiver->lastAuthorization(), QByteArray());
}

void TestReceiverClient::wrongBytesLeaveNothing()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    m_receiver->setAudio("mp4");
    const QString target = m_folder->filePath(u"call.mp3"_s);
    const auto done = test::await(m_client->downloadRecording(*link, target));
    QVERIFY(!done.ok());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestReceiverClient::aCutDownloadLeavesNothing()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    m_receiver->answer(link->url.path(), {.body = "m", .announcedLength = 3, .cut = true});
    const QString target = m_folder->filePath(u"call.mp3"_s);
    const auto done = test::await(m_client->downloadRecording(*link, target));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Network);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestReceiverClient::moreThanPromisedLeavesNothing()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    m_receiver->answer(link->url.path(), {.body = QByteArray(1'000'000, 'x')});
    const QString target = m_folder->filePath(u"call.mp3"_s);
    const auto done = test::await(m_client->downloadRecording(*link, target));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::TooLarge);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestReceiverClient::aStoppedDownloadLeavesNothing()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    m_receiver->answer(link->url.path(), {.hang = true});
    std::stop_source stop;
    const QString target = m_folder->filePath(u"call.mp3"_s);
    auto download = m_client->downloadRecording(*link, target, {}, stop.get_token());
    QTRY_VERIFY(m_receiver->requests().last().startsWith("/media/"_L1));
    stop.request_stop();
    const auto done = test::await(std::move(download));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestReceiverClient::anExpiredLinkIsForbidden()
{
    const auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    m_receiver->answer(
        link->url.path(), {.status = 403, .body = "{\"detail\":\"This link has expired.\"}"});
    const QString target = m_folder->filePath(u"call.mp3"_s);
    const auto done = test::await(m_client->downloadRecording(*link, target));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Forbidden);
    QCOMPARE(done.error().message, u"This link has expired."_s);
}

void TestReceiverClient::aLinkMayLeadToAnotherHost()
{
    FakeReceiver store; // takes nothing without a token but what lies under /media/
    m_receiver->setAudio("sample");
    store.setAudio("sample");
    auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    QVERIFY(link.ok());
    link->url = QUrl(store.url().toString() + u"/media/sample?signature=a%2Fb%2Bc%3D&x=%20"_s);
    const QString target = m_folder->filePath(u"call.mp3"_s);
    const auto done = test::await(m_client->downloadRecording(*link, target));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(store.requests(),
        QStringList{u"/media/sample?signature=a%2Fb%2Bc%3D&x=%20"_s}); // a signature covers escapes
    QCOMPARE(store.lastAuthorization(), QByteArray());
}

void TestReceiverClient::aStoresRefusalIsNotTheReceivers()
{
    FakeReceiver store;
    auto link = test::await(m_client->recording(idOf(sampleCall(0))));
    QVERIFY(link.ok());
    link->url = QUrl(store.url().toString() + u"/media/sample"_s);
    const QString target = m_folder->filePath(u"call.mp3"_s);
    const auto error = [&](int status) {
        store.answer(u"/media/sample"_s,
            {.status = status, .contentType = "application/xml", .body = "<Error>sample</Error>"});
        const auto done = test::await(m_client->downloadRecording(*link, target));
        return done.ok() ? Error{.message = u"no error"_s} : done.error();
    };
    for (const int status : {400, 401, 403}) {
        QCOMPARE(error(status).code, ErrorCode::Forbidden);
        QVERIFY(error(status).message.contains(u"store at 127.0.0.1"_s));
        QVERIFY(!error(status).message.contains(u"token"_s));
    }
    QCOMPARE(error(404).code, ErrorCode::NotFound);
    QCOMPARE(error(503).code, ErrorCode::Unavailable);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReceiverClient)
#include "tst_receiverclient.moc"
