// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/storehttp.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace earshot;
using namespace earshot::objectstore;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** Answers 413 as soon as it has seen the head of a request, and takes the rest. */
class EarlyServer final : public QTcpServer
{
public:
    EarlyServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write(answer(413, "too large for us").bytes);
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }
};

StoreRequest get(const QUrl &url)
{
    return {.url = url};
}

} // namespace

class TestStoreHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partOfAFileIsSent();
    void shortenedFileIsAnError();
    void bodyGoesToTheFileAndTheHash();
    void errorBodyDoesNotGoToTheFile();
    void longErrorIsCutOff();
    void silenceEnds();
    void dripEnds();
    void tokenCancels();
    void destructionCancels();
    void answerBeforeTheEndOfTheBodyCounts();
    void keptConnectionMayDie();
    void nothingIsKeptBetweenRequests();
    void tooManyAtOnceAreRefused();
    void certificateOfOnesOwnIsTrustedWhenNamed();
    void fileWithoutCertificateIsRefused();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(m_folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size()
            ? made.fileName()
            : QString();
    }
    QTemporaryDir m_folder;
};

void TestStoreHttp::partOfAFileIsSent()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(201, "made"); });
    StoreHttp http;
    StoreRequest request{.method = "PUT", .url = server.url(u"/a"_s)};
    request.bodyFile = file(u"source"_s, "0123456789");
    request.bodyOffset = 3;
    request.bodyLength = 4;
    const auto got = await(http.send(request, {}));
    QVERIFY(got.ok());
    QCOMPARE(got->status, 201);
    QCOMPARE(got->body, "made");
    QCOMPARE(server.requests().first().body, "3456");
    QCOMPARE(server.requests().first().header("Content-Length"), "4");
    QVERIFY(server.requests().first().header("User-Agent").startsWith("Earshot/"));
}

void TestStoreHttp::shortenedFileIsAnError()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, {}); });
    StoreHttp http;
    StoreRequest request{.method = "PUT", .url = server.url()};
    request.bodyFile = file(u"source"_s, "0123456789");
    request.bodyOffset = 5;
    request.bodyLength = 6;
    QCOMPARE(await(http.send(request, {})).error().code, ErrorCode::Storage);
    request.bodyFile = m_folder.filePath(u"missing"_s);
    QCOMPARE(await(http.send(request, {})).error().code, ErrorCode::Storage);
    QVERIFY(server.requests().isEmpty());
}

void TestStoreHttp::bodyGoesToTheFileAndTheHash()
{
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(1'000'000 / 16 * 9);
    ScriptedServer server([&](const ScriptedRequest &) { return answer(200, bytes); });
    StoreHttp http;
    StoreRequest request = get(server.url());
    request.into = std::make_shared<QFile>(m_folder.filePath(u"into"_s));
    QVERIFY(request.into->open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto got = await(http.send(request, {}));
    QVERIFY(got.ok());
    QVERIFY(got->body.isEmpty());
    QCOMPARE(got->bodyBytes, bytes.size());
    QCOMPARE(got->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(request.into->seek(0));
    QVERIFY(request.into->readAll() == bytes);
}

void TestStoreHttp::errorBodyDoesNotGoToTheFile()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(404, "not here"); });
    StoreHttp http;
    StoreRequest request = get(server.url());
    request.into = std::make_shared<QFile>(m_folder.filePath(u"into"_s));
    QVERIFY(request.into->open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto got = await(http.send(request, {}));
    QVERIFY(got.ok());
    QCOMPARE(got->status, 404);
    QCOMPARE(got->body, "not here");
    QCOMPARE(request.into->size(), 0);
}

void TestStoreHttp::longErrorIsCutOff()
{
    ScriptedServer server(
        [](const ScriptedRequest &) { return answer(500, QByteArray(500'000, 'x')); });
    StoreHttp http;
    StoreRequest request = get(server.url());
    request.maxKept = 1000;
    const auto got = await(http.send(request, {}));
    QVERIFY(got.ok());
    QCOMPARE(got->status, 500);
    QCOMPARE(got->body.size(), 1000);
}

void TestStoreHttp::silenceEnds()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    StoreHttp http;
    StoreRequest request = get(server.url());
    request.patience.idle = std::chrono::milliseconds(200);
    request.patience.answer = std::chrono::milliseconds(200);
    const auto got = await(http.send(request, {}));
    QCOMPARE(got.error().code, ErrorCode::Timeout);
    QVERIFY(got.error().retryable);
    request.method = "PUT";
    request.body = "bytes";
    QCOMPARE(await(http.send(request, {})).error().code, ErrorCode::Timeout);
}

void TestStoreHttp::dripEnds()
{
    ScriptedServer server([](const ScriptedRequest &) {
        ScriptedAnswer slow = answer(200, QByteArray(100'000, 'x'));
        slow.sliceBytes = 10;
        slow.pause = std::chrono::milliseconds(10);
        return slow;
    });
    StoreHttp http;
    StoreRequest request = get(server.url());
    request.patience.window = std::chrono::milliseconds(400);
    const auto got = await(http.send(request, {}));
    QCOMPARE(got.error().code, ErrorCode::Timeout);
}

void TestStoreHttp::tokenCancels()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    StoreHttp http;
    std::stop_source stop;
    auto running = http.send(get(server.url()), stop.get_token());
    QVERIFY(received.wait(30'000));
    stop.request_stop();
    QCOMPARE(await(std::move(running)).error().code, ErrorCode::Cancelled);
    QCOMPARE(
        await(http.send(get(server.url()), stop.get_token())).error().code, ErrorCode::Cancelled);
}

void TestStoreHttp::destructionCancels()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    auto http = std::make_unique<StoreHttp>();
    auto running = http->send(get(server.url()), {});
    QVERIFY(received.wait(30'000));
    http.reset();
    QCOMPARE(await(std::move(running)).error().code, ErrorCode::Cancelled);
}

void TestStoreHttp::answerBeforeTheEndOfTheBodyCounts()
{
    EarlyServer server;
    StoreHttp http;
    StoreRequest request{.method = "PUT", .url = server.url()};
    request.bodyFile = file(u"source"_s, QByteArray(8 << 20, 'x'));
    request.bodyLength = 8 << 20;
    const auto got = await(http.send(request, {}));
    QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().message));
    QCOMPARE(got->status, 413);
    QCOMPARE(got->body, "too large for us");
}

void TestStoreHttp::keptConnectionMayDie()
{
    ScriptedServer server([](const ScriptedRequest &) {
        ScriptedAnswer once = answer(200, "fine");
        once.then = ScriptedAnswer::Then::Close;
        return once;
    });
    StoreHttp http;
    for (int i = 0; i < 5; ++i) {
        const auto got = await(http.send(get(server.url()), {}));
        QVERIFY(got.ok());
        QCOMPARE(got->body, "fine");
    }
}

void TestStoreHttp::nothingIsKeptBetweenRequests()
{
    ScriptedServer server([](const ScriptedRequest &) {
        return answer(200, "x",
            {{"Set-Cookie", "a=b"}, {"Cache-Control", "max-age=1000"}, {"ETag", "\"e\""}});
    });
    StoreHttp http;
    QVERIFY(await(http.send(get(server.url()), {})).ok());
    QVERIFY(await(http.send(get(server.url()), {})).ok());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().header("Cookie").isNull());
    QVERIFY(server.requests().last().header("If-None-Match").isNull());
    QCOMPARE(server.requests().last().header("Accept-Encoding"), "identity");
}

void TestStoreHttp::tooManyAtOnceAreRefused()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    std::vector<QCoro::Task<Result<StoreAnswer>>> running;
    {
        StoreHttp http;
        for (int i = 0; i < 96; ++i)
            running.push_back(http.send(get(server.url()), {}));
        const auto refused = await(http.send(get(server.url()), {}));
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(refused.error().retryable);
    }
    for (auto &task : running)
        QCOMPARE(await(std::move(task)).error().code, ErrorCode::Cancelled);
}

void TestStoreHttp::certificateOfOnesOwnIsTrustedWhenNamed()
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    const QString certificate = m_folder.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
            u"-subj"_s, u"/CN=store"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
            u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("openssl is not installed");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration serverSide = QSslConfiguration::defaultConfiguration();
    serverSide.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    serverSide.setLocalCertificate(QSslCertificate::fromPath(certificate).constFirst());
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, "secure"); });
    server.setTls(serverSide);

    StoreHttp stranger;
    const auto refused = await(stranger.send(get(server.url()), {}));
    QCOMPARE(refused.error().code, ErrorCode::Network);
    QVERIFY2(
        refused.error().message.contains(u"certificate"_s), qPrintable(refused.error().message));
    QVERIFY(server.requests().isEmpty());
    const auto trusted = trustedCertificates(certificate);
    QVERIFY(trusted.ok());
    StoreHttp http(*trusted);
    const auto got = await(http.send(get(server.url()), {}));
    QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().message));
    QCOMPARE(got->body, "secure");
}

void TestStoreHttp::fileWithoutCertificateIsRefused()
{
    const QString path = file(u"not.pem"_s, "nothing of the kind");
    QCOMPARE(trustedCertificates(path).error().code, ErrorCode::InvalidInput);
    QVERIFY(trustedCertificates(path).error().message.contains(u"not.pem"_s));
    QVERIFY(!trustedCertificates(m_folder.filePath(u"missing.pem"_s)).ok());
    QVERIFY(trustedCertificates({}).ok());
}

QTEST_GUILESS_MAIN(TestStoreHttp)
#include "tst_storehttp.moc"
