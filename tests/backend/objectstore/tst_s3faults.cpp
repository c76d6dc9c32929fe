// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3objectstore.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = std::function<std::optional<ScriptedAnswer>(const ScriptedRequest &)>;

ScriptedAnswer error(int status, const QByteArray &code)
{
    return answer(status,
        "<?xml version=\"1.0\"?><Error><Code>" + code
            + "</Code><Message>Says why</Message></Error>");
}

/** What a peer that breaks off leaves of an answer. */
ScriptedAnswer nothingAtAll()
{
    return ScriptedAnswer{.then = ScriptedAnswer::Then::Reset};
}

/** Takes some of a request's body and breaks the connection. */
class CuttingServer final : public QTcpServer
{
public:
    CuttingServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->bytesAvailable() > (1 << 20))
                    socket->abort();
            });
        });
    }
    int connections = 0;
};

} // namespace

/** A store that answers well in general, and badly where a test wants it. */
class TestS3Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void serverErrorIsTriedAgain_data();
    void serverErrorIsTriedAgain();
    void threeTriesAreEnough();
    void refusalIsNotTriedAgain_data();
    void refusalIsNotTriedAgain();
    void brokenPartLeavesNoUploadOpen();
    void connectionCutInTheMiddleIsNetwork();
    void errorBehindA200FailsTheUpload();
    void errorBehindA200IsTriedAgain();
    void lostAnswerToTheEndIsRecognised_data();
    void lostAnswerToTheEndIsRecognised();
    void destroyedStoreCallsItsUploadOff();
    void garbageIsAnError_data();
    void garbageIsAnError();
    void endlessAnswerIsCutOff();
    void shortAnswerIsNotTheObject();
    void hostileListingEnds_data();
    void hostileListingEnds();
    void redirectIsNotFollowed();
    void objectReplacedWhileFetchedIsFetchedAgain();
    void hundredOpensShareOneFetch();
    void nothingSecretIsInErrors();

private:
    ScriptedAnswer serve(const ScriptedRequest &request);
    ScriptedAnswer serveUpload(const ScriptedRequest &request);
    void connectTo(const QUrl &endpoint);
    QString file(qsizetype bytes);
    Result<void> put(qsizetype bytes)
    {
        return await(m_store->put(u"calls/a.mp3"_s, file(bytes), u"audio/mpeg"_s));
    }

    Fault m_fault;
    int m_openUploads = 0;
    int m_objects = 0;
    QByteArray m_mark;
    std::unique_ptr<ScriptedServer> m_server;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    WorkerPool m_pool{2};
    std::unique_ptr<S3ObjectStore> m_store;
};

void TestS3Faults::init()
{
    m_fault = {};
    m_openUploads = 0;
    m_objects = 0;
    m_mark.clear();
    m_server = std::make_unique<ScriptedServer>([this](const ScriptedRequest &request) {
        const auto fault = m_fault ? m_fault(request) : std::nullopt;
        return fault ? *fault : serve(request);
    });
    connectTo(m_server->url(QString()));
}

void TestS3Faults::connectTo(const QUrl &endpoint)
{
    settings::StorePlace place{.kind = settings::StorePlace::Kind::S3,
        .bucket = u"bucket"_s,
        .endpoint = endpoint,
        .region = u"here"_s,
        .pathStyle = true};
    const sigv4::Credentials keys{
        .accessKey = "key", .secretKey = Secret("top-secret"), .region = "here"};
    m_store = std::make_unique<S3ObjectStore>(place, keys, m_clock,
        QSslConfiguration::defaultConfiguration(), m_folder.filePath(u"cache"_s), m_pool);
    QDir().mkpath(m_folder.filePath(u"cache"_s));
}

QString TestS3Faults::file(qsizetype bytes)
{
    QFile made(m_folder.filePath(u"source"_s));
    if (!made.open(QIODevice::WriteOnly))
        return {};
    made.write(QByteArray(bytes, 'x'));
    return made.fileName();
}

ScriptedAnswer TestS3Faults::serve(const ScriptedRequest &request)
{
    if (request.target.contains("upload"))
        return serveUpload(request);
    if (request.method == "PUT")
        ++m_objects;
    if (request.method == "HEAD")
        return answer(200, {}, {{"ETag", "\"e\""}, {"x-amz-meta-earshot-upload", m_mark}});
    return answer(200, {}, {{"ETag", "\"e\""}});
}

ScriptedAnswer TestS3Faults::serveUpload(const ScriptedRequest &request)
{
    if (request.target.endsWith("?uploads=")) {
        ++m_openUploads;
        m_mark = request.header("x-amz-meta-earshot-upload");
        return answer(200,
            "<InitiateMultipartUploadResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
            "<UploadId>u/1</UploadId></InitiateMultipartUploadResult>");
    }
    if (request.method == "PUT")
        return answer(200, {}, {{"ETag", "\"part\""}});
    if (m_openUploads == 0)
        return error(404, "NoSuchUpload");
    --m_openUploads;
    if (request.method == "DELETE")
        return answer(204, {});
    ++m_objects;
    return answer(
        200, "<CompleteMultipartUploadResult><Key>k</Key></CompleteMultipartUploadResult>");
}

void TestS3Faults::serverErrorIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("500") << 500 << QByteArray("InternalError");
    QTest::newRow("503") << 503 << QByteArray("SlowDown");
    QTest::newRow("400") << 400 << QByteArray("RequestTimeout");
    QTest::newRow("502") << 502 << QByteArray("");
}

void TestS3Faults::serverErrorIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    m_fault = [&, failures = 2](const ScriptedRequest &) mutable -> std::optional<ScriptedAnswer> {
        return failures-- > 0 ? std::optional(error(status, code)) : std::nullopt;
    };
    QVERIFY(put(1000).ok());
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().last().body, QByteArray(1000, 'x'));
    QCOMPARE(m_objects, 1);
}

void TestS3Faults::threeTriesAreEnough()
{
    m_fault = [](const ScriptedRequest &) { return std::optional(error(503, "SlowDown")); };
    const Result<void> refused = put(10);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().retryable);
    QVERIFY(refused.error().message.contains(u"503 SlowDown: Says why"_s));
    QCOMPARE(m_server->requests().size(), 3);
}

void TestS3Faults::refusalIsNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorCode>("meaning");
    QTest::newRow("full") << 507 << QByteArray() << ErrorCode::StorageFull;
    QTest::newRow("quota") << 403 << QByteArray("QuotaExceeded") << ErrorCode::StorageFull;
    QTest::newRow("denied") << 403 << QByteArray("AccessDenied") << ErrorCode::Forbidden;
    QTest::newRow("key") << 403 << QByteArray("InvalidAccessKeyId") << ErrorCode::Unauthorised;
    QTest::newRow("large") << 400 << QByteArray("EntityTooLarge") << ErrorCode::TooLarge;
    QTest::newRow("not known") << 501 << QByteArray("NotImplemented") << ErrorCode::Storage;
}

void TestS3Faults::refusalIsNotTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorCode, meaning);
    m_fault = [&](const ScriptedRequest &) { return std::optional(error(status, code)); };
    QCOMPARE(put(10).error().code, meaning);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestS3Faults::brokenPartLeavesNoUploadOpen()
{
    m_fault = [](const ScriptedRequest &request) {
        const bool isSecondPart = request.target.contains("partNumber=2");
        return isSecondPart ? std::optional(nothingAtAll()) : std::nullopt;
    };
    const Result<void> broken = put(20 << 20);
    QCOMPARE(broken.error().code, ErrorCode::Network);
    QVERIFY(broken.error().retryable);
    QCOMPARE(m_server->requests().last().method, "DELETE");
    QCOMPARE(m_openUploads, 0);
    QCOMPARE(m_objects, 0);
}

void TestS3Faults::connectionCutInTheMiddleIsNetwork()
{
    CuttingServer cutting;
    connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(cutting.serverPort())));
    const Result<void> broken = put(10 << 20);
    QCOMPARE(broken.error().code, ErrorCode::Network);
    QVERIFY(broken.error().retryable);
    QVERIFY(cutting.connections >= 3);
}

void TestS3Faults::errorBehindA200FailsTheUpload()
{
    m_fault = [](const ScriptedRequest &request) {
        const bool isEnd = request.method == "POST" && request.target.contains("uploadId");
        return isEnd ? std::optional(error(200, "InternalError")) : std::nullopt;
    };
    const Result<void> broken = put(20 << 20);
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().code, ErrorCode::Storage);
    QVERIFY(broken.error().message.contains(u"InternalError"_s));
    QCOMPARE(m_openUploads, 0);
    QCOMPARE(m_objects, 0);
}

void TestS3Faults::errorBehindA200IsTriedAgain()
{
    m_fault = [failures = 1](const ScriptedRequest &request) mutable {
        const bool isEnd = request.method == "POST" && request.target.contains("uploadId");
        return isEnd && failures-- > 0 ? std::optional(error(200, "InternalError")) : std::nullopt;
    };
    QVERIFY(put(20 << 20).ok());
    QCOMPARE(m_objects, 1);
    QCOMPARE(m_openUploads, 0);
}

void TestS3Faults::lostAnswerToTheEndIsRecognised_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("the object is of this upload") << true;
    QTest::newRow("the object is of another") << false;
}

void TestS3Faults::lostAnswerToTheEndIsRecognised()
{
    QFETCH(bool, ours);
    m_fault = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        const bool isEnd = request.method == "POST" && request.target.contains("uploadId");
        if (!isEnd || m_openUploads == 0)
            return std::nullopt;
        serveUpload(request);
        if (!ours)
            m_mark = "another";
        return nothingAtAll(); // it is done, and nobody is told
    };
    const Result<void> stored = put(20 << 20);
    QCOMPARE(stored.ok(), ours);
    QCOMPARE(m_openUploads, 0);
}

void TestS3Faults::destroyedStoreCallsItsUploadOff()
{
    m_fault = [](const ScriptedRequest &request) {
        return request.method == "PUT" ? std::optional(silence()) : std::nullopt;
    };
    auto putting = m_store->put(u"a.mp3"_s, file(20 << 20), {});
    QSignalSpy received(m_server.get(), &ScriptedServer::requestReceived);
    while (m_server->count("/bucket/a.mp3?partNumber=1") == 0)
        QVERIFY(received.wait(30'000));
    QCOMPARE(m_openUploads, 1);
    m_store.reset();
    const Result<void> stopped = await(std::move(putting));
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_openUploads, 0);
    QCOMPARE(m_objects, 0);
}

void TestS3Faults::garbageIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << QByteArray("\x00\xff<<<>>>", 8);
    QTest::newRow("HTML") << QByteArray("<html><body>Welcome to the hotel's network</body></html>");
    QTest::newRow("half") << QByteArray("<ListBucketResult><Contents><Key>a</Key>");
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><ListBucketResult>"
        "<Contents><Key>&b;</Key></Contents></ListBucketResult>");
    QTest::newRow("deep") << QByteArray("<ListBucketResult>") + QByteArray("<a>").repeated(100'000);
}

void TestS3Faults::garbageIsAnError()
{
    QFETCH(QByteArray, body);
    m_fault = [&](const ScriptedRequest &request) {
        const bool isRead = request.method == "GET" || request.method == "POST";
        return isRead ? std::optional(answer(200, body)) : std::nullopt;
    };
    const auto listed = await(m_store->list({}, {}, 10));
    QVERIFY(!listed.ok());
    QCOMPARE(listed.error().code, ErrorCode::Storage);
    QVERIFY(!await(m_store->prepare()).ok());
    QCOMPARE(put(20 << 20).error().code, ErrorCode::Storage);
    m_fault = [&](const ScriptedRequest &) { return std::optional(answer(400, body)); };
    QCOMPARE(put(10).error().code, ErrorCode::Storage);
}

void TestS3Faults::endlessAnswerIsCutOff()
{
    const QByteArray flood(8 << 20, 'x');
    m_fault = [&](const ScriptedRequest &) {
        return std::optional(ScriptedAnswer{
            .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n" + flood});
    };
    QCOMPARE(await(m_store->list({}, {}, 10)).error().code, ErrorCode::TooLarge);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestS3Faults::shortAnswerIsNotTheObject()
{
    m_fault = [](const ScriptedRequest &request) {
        return request.method == "GET"
            ? std::optional(cutAfter(answer(200, QByteArray(5000, 'x')), 4000))
            : std::nullopt;
    };
    const auto info = await(m_store->verify(u"a.mp3"_s));
    QCOMPARE(info.error().code, ErrorCode::Network);
    QVERIFY(info.error().retryable);
    // And where no length is told, an end that came too soon could not be known.
    m_fault = [](const ScriptedRequest &) {
        return std::optional(ScriptedAnswer{
            .bytes = "HTTP/1.1 200 OK\r\n\r\nhalf", .then = ScriptedAnswer::Then::Close});
    };
    QCOMPARE(await(m_store->verify(u"a.mp3"_s)).error().code, ErrorCode::Network);
}

void TestS3Faults::hostileListingEnds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("the same again") << QByteArray("<Contents><Key>calls/a</Key></Contents>");
    QTest::newRow("not asked for") << QByteArray("<Contents><Key>other/a</Key></Contents>");
    QTest::newRow("out of order") << QByteArray(
        "<Contents><Key>calls/y</Key></Contents><Contents><Key>calls/x</Key></Contents>");
    QTest::newRow("nothing and more") << QByteArray();
    QTest::newRow("more than a page")
        << QByteArray("<Contents><Key>calls/x</Key></Contents>").repeated(1001);
}

void TestS3Faults::hostileListingEnds()
{
    QFETCH(QByteArray, content);
    m_fault = [&](const ScriptedRequest &) {
        return std::optional(answer(200,
            "<ListBucketResult><IsTruncated>true</IsTruncated>" + content + "</ListBucketResult>"));
    };
    const auto listed = await(m_store->list(u"calls/"_s, u"calls/b"_s, 10));
    QVERIFY(!listed.ok());
    QCOMPARE(listed.error().code, ErrorCode::Storage);
}

void TestS3Faults::redirectIsNotFollowed()
{
    ScriptedServer elsewhere([](const ScriptedRequest &) { return answer(200, {}); });
    m_fault = [&](const ScriptedRequest &) {
        return std::optional(answer(301, {},
            {{"Location", elsewhere.url().toEncoded()}, {"x-amz-bucket-region", "far-away-1"}}));
    };
    const Result<void> refused = await(m_store->prepare());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(u"set region=far-away-1"_s),
        qPrintable(refused.error().message));
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestS3Faults::objectReplacedWhileFetchedIsFetchedAgain()
{
    m_fault = [heads = 0](const ScriptedRequest &request) mutable {
        if (request.method == "HEAD")
            return std::optional(
                ScriptedAnswer{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nETag: \""
                        + QByteArray(++heads == 1 ? "old" : "new") + "\"\r\n\r\n"});
        return std::optional(answer(200, "new", {{"ETag", "\"new\""}}));
    };
    const auto opened = await(m_store->open(u"a.mp3"_s));
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->readAll(), "new");
}

void TestS3Faults::hundredOpensShareOneFetch()
{
    int fetches = 0;
    m_fault = [&](const ScriptedRequest &request) {
        if (request.method == "HEAD")
            return std::optional(ScriptedAnswer{
                .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 300000\r\nETag: \"e\"\r\n\r\n"});
        ++fetches;
        return std::optional(answer(200, QByteArray(300'000, 'y'), {{"ETag", "\"e\""}}));
    };
    std::vector<QCoro::Task<Result<std::shared_ptr<QFile>>>> opens;
    for (int i = 0; i < 90; ++i)
        opens.push_back(m_store->open(u"a.mp3"_s));
    for (auto &task : opens) {
        const auto file = await(std::move(task));
        QVERIFY(file.ok());
        QCOMPARE((*file)->readAll().count('y'), 300'000);
    }
    QCOMPARE(fetches, 1);
}

void TestS3Faults::nothingSecretIsInErrors()
{
    m_fault = [](const ScriptedRequest &) {
        return std::optional(answer(
            400, "<Error><Code>Odd\n\x1b[31m</Code><Message>line\none &#27;[2J</Message></Error>"));
    };
    const QString said = put(10).error().message;
    QVERIFY(!said.contains(u"top-secret"_s));
    QVERIFY(!said.contains(u"Signature"_s));
    for (const QChar c : said)
        QVERIFY2(c.isPrint(), qPrintable(said));
    for (const ScriptedRequest &request : m_server->requests()) {
        QVERIFY(!request.target.contains("top-secret"));
        QCOMPARE(request.header("User-Agent").first(8), "Earshot/");
        QVERIFY(request.header("Cookie").isNull());
    }
}

QTEST_GUILESS_MAIN(TestS3Faults)
#include "tst_s3faults.moc"
