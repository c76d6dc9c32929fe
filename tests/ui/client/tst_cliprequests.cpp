// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/fakereceiver.h"
#include "ui/client/cliprequests.h"

#include <QJsonDocument>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

const ClipOrder piece{.fromSeconds = 12.5, .toSeconds = 20, .fadeSeconds = 0.02};

QString callId()
{
    return sampleCall(0).value("id"_L1).toString();
}

QString clipsPath()
{
    return u"/api/calls/%1/clips"_s.arg(callId());
}

QByteArray problem(int status, const QString &detail)
{
    return QJsonDocument({{u"status"_s, status}, {u"detail"_s, detail}}).toJson();
}

/** While it lives, no file of this program grows beyond @p bytes: what a full disk looks like. */
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestClipRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aClipIsSavedAndChecked();
    void progressKnowsTheWhole();
    void wrongBytesLeaveNothing_data();
    void wrongBytesLeaveNothing();
    void aCutAnswerLeavesNothing();
    void aStoppedClipLeavesNothing();
    void aPlaceThatCannotBeWrittenSaysSo();
    void aFullDiskLeavesNothing();
    void whatWasThereStaysWhenItFails();
    void aRefusalKeepsItsSentence_data();
    void aRefusalKeepsItsSentence();
    void nobodyThereIsAnError();
    void aLinkIsMadeListedAndWithdrawn();
    void aLinkWithoutAnAddressIsNone_data();
    void aLinkWithoutAnAddressIsNone();
    void listsAreBounded();

private:
    Result<qint64> save(const QString &target) const
    {
        return test::await(ClipRequests(*m_client).save(callId(), piece, target));
    }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"clip.mp3"_s); }
    [[nodiscard]] bool isEmptyFolder() const { return QDir(m_folder->path()).isEmpty(); }

    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestClipRequests::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver->setCalls({sampleCall(0)});
}

void TestClipRequests::cleanup()
{
    m_client.reset();
    m_receiver.reset();
}

void TestClipRequests::aClipIsSavedAndChecked()
{
    m_receiver->clips().setAudio("sample sound");
    const auto saved = save(target());
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message));
    QCOMPARE(*saved, 12);
    QFile file(target());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "sample sound");
    const auto body = QJsonDocument::fromJson(m_receiver->posted(clipsPath()).last()).object();
    QCOMPARE(body,
        (QJsonObject{
            {u"from"_s, 12.5}, {u"to"_s, 20}, {u"format"_s, u"mp3"_s}, {u"fade"_s, 0.02}}));
}

void TestClipRequests::progressKnowsTheWhole()
{
    m_receiver->clips().setAudio(QByteArray(500'000, 'a'));
    QList<std::pair<qint64, qint64>> told;
    const auto saved = test::await(ClipRequests(*m_client).save(
        callId(), piece, target(), [&told](qint64 received, qint64 total) {
            told.append({received, total});
        }));
    QVERIFY(saved.ok());
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last(), std::pair(qint64(500'000), qint64(500'000)));
}

void TestClipRequests::wrongBytesLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("other bytes") << '"' + QByteArray(64, '0') + '"';
    QTest::newRow("no sum") << QByteArray();
    QTest::newRow("weak") << "W/\""
            + QCryptographicHash::hash("abc", QCryptographicHash::Sha256).toHex() + '"';
}

void TestClipRequests::wrongBytesLeaveNothing()
{
    QFETCH(QByteArray, etag);
    m_receiver->answer(clipsPath(), {.contentType = "audio/mpeg", .body = "abc", .etag = etag});
    const auto saved = save(target());
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::Network);
    QVERIFY(isEmptyFolder());
}

void TestClipRequests::aCutAnswerLeavesNothing()
{
    m_receiver->answer(clipsPath(),
        {.contentType = "audio/mpeg", .body = "abc", .announcedLength = 9, .cut = true});
    QVERIFY(!save(target()).ok());
    QVERIFY(isEmptyFolder());
}

void TestClipRequests::aStoppedClipLeavesNothing()
{
    m_receiver->answer(clipsPath(), {.hang = true});
    std::stop_source stop;
    auto saving = ClipRequests(*m_client).save(callId(), piece, target(), {}, stop.get_token());
    QVERIFY(QTest::qWaitFor([this] { return m_receiver->requestCount(clipsPath()) == 1; }));
    stop.request_stop();
    const auto saved = test::await(std::move(saving));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QVERIFY(isEmptyFolder());
}

void TestClipRequests::aPlaceThatCannotBeWrittenSaysSo()
{
    const auto saved = save(m_folder->filePath(u"missing/clip.mp3"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::Storage);
    QVERIFY(saved.error().message.contains(u"Choose another place"_s));
    QCOMPARE(m_receiver->requestCount(clipsPath()), 0); // nothing leaves for nothing
}

void TestClipRequests::aFullDiskLeavesNothing()
{
    m_receiver->clips().setAudio(QByteArray(500'000, 'a'));
    const FullDisk full(100'000);
    const auto saved = save(target());
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::Storage);
    QVERIFY(isEmptyFolder());
}

void TestClipRequests::whatWasThereStaysWhenItFails()
{
    QFile before(target());
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    m_receiver->answer(clipsPath(), {.contentType = "audio/mpeg", .body = "abc"});
    QVERIFY(!save(target()).ok());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "mine");
}

void TestClipRequests::aRefusalKeepsItsSentence_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not signed in") << 401 << ErrorCode::Unauthorised;
    QTest::newRow("not allowed") << 403 << ErrorCode::Forbidden;
    QTest::newRow("gone") << 404 << ErrorCode::NotFound;
    QTest::newRow("not ready") << 409 << ErrorCode::Conflict;
}

void TestClipRequests::aRefusalKeepsItsSentence()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    m_receiver->answer(clipsPath(), {.status = status, .body = problem(status, u"Not so."_s)});
    const auto saved = save(target());
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, code);
    QCOMPARE(saved.error().message, u"Not so."_s);
    QVERIFY(isEmptyFolder());
}

void TestClipRequests::nobodyThereIsAnError()
{
    m_receiver->goAway();
    const auto saved = save(target());
    QVERIFY(!saved.ok());
    QVERIFY(saved.error().message.contains(u"Nothing answers"_s));
    QVERIFY(isEmptyFolder());
}

void TestClipRequests::aLinkIsMadeListedAndWithdrawn()
{
    ClipRequests requests(*m_client);
    const auto plain = test::await(requests.makeLink(callId(), piece, 1h, Secret()));
    QVERIFY(plain.ok());
    QVERIFY(!plain->link.hasPasscode);
    QVERIFY(plain->url.path().startsWith(u"/c/"_s));
    const auto locked = test::await(requests.makeLink(callId(), piece, 720h, Secret("1234")));
    QVERIFY(locked.ok());
    QVERIFY(locked->link.hasPasscode);
    QCOMPARE(locked->link.expiresAt - locked->link.createdAt, 720h);
    const auto links = test::await(requests.links(callId()));
    QVERIFY(links.ok());
    QCOMPARE(*links, (std::vector{locked->link, plain->link}));
    const auto gone = test::await(requests.revoke(plain->link.id));
    QVERIFY(gone.ok() && gone->revokedAt.has_value());
    QCOMPARE(*test::await(requests.revoke(plain->link.id)), *gone);
    QVERIFY(!test::await(requests.makeLink(callId(), piece, 1h, Secret("123"))).ok());
    QVERIFY(!test::await(requests.makeLink(callId(), piece, 1000h, Secret())).ok());
}

void TestClipRequests::aLinkWithoutAnAddressIsNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no address") << u"url"_s << QJsonValue();
    QTest::newRow("a script") << u"url"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("never ends") << u"expiresAt"_s << QJsonValue();
    QTest::newRow("odd end") << u"revokedAt"_s << QJsonValue(u"soon"_s);
    QTest::newRow("backwards") << u"to"_s << QJsonValue(1);
}

void TestClipRequests::aLinkWithoutAnAddressIsNone()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject link{{u"id"_s, u"1"_s}, {u"callId"_s, callId()}, {u"from"_s, 12.5}, {u"to"_s, 20},
        {u"expiresAt"_s, u"2026-11-22T11:00:00.000Z"_s}, {u"revokedAt"_s, QJsonValue()},
        {u"url"_s, u"https://receiver.example/c/sample"_s}};
    const auto make = [&] {
        m_receiver->answer(u"/api/calls/%1/links"_s.arg(callId()),
            {.status = 201, .body = QJsonDocument(link).toJson()});
        return test::await(ClipRequests(*m_client).makeLink(callId(), piece, 1h, Secret()));
    };
    QVERIFY(make().ok());
    link.insert(key, value);
    QVERIFY(!make().ok());
}

void TestClipRequests::listsAreBounded()
{
    const auto made = test::await(ClipRequests(*m_client).makeLink(callId(), piece, 1h, Secret()));
    QVERIFY(made.ok());
    const QJsonObject link = m_receiver->clips().all().first().toObject();
    for (int more = 0; more < 600; ++more)
        m_receiver->clips().add(link);
    QCOMPARE(test::await(ClipRequests(*m_client).links(callId()))->size(), std::size_t(500));
    m_receiver->answer(u"/api/calls/%1/links"_s.arg(callId()), {.body = "{\"links\":3}"});
    QVERIFY(!test::await(ClipRequests(*m_client).links(callId())).ok());
}

QTEST_GUILESS_MAIN(TestClipRequests)
#include "tst_cliprequests.moc"
