// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "serverthread.h"

#include <QtTest>

#include <QWebSocket>

#include <atomic>

using namespace earshot;
using namespace earshot::http;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void echoes();
    void givesTheRequestToItsOwner();
    void refusesWithoutCredentials();
    void refusesForeignOrigins_data();
    void refusesForeignOrigins();
    void upgradesOnlyItsOwnPath();
    void refusesBrokenHandshakes_data();
    void refusesBrokenHandshakes();
    void asksForAnUpgrade();
    void closesOnALargeMessage();
    void closesOnManyFragments();
    void closesOnBinary();
    void limitsHowMany();
    void closesASlowConsumer();
    void cutsAClientThatPingsAndDoesNotRead();
    void closesAfterMissedPongs();
    void staysOpenWhilePongsCome();
    void closesWhenTheServerStops();
    void outlivesTheServer();
    void forgetsSocketsThatEnd();

private:
    std::optional<Reply> refuse(const Request &request);
    void opened(Request request, const std::shared_ptr<http::WebSocket> &socket);
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/events"_s.arg(m_server->port())); }
    std::unique_ptr<QWebSocket> connected();
    int upgradeStatus(const QByteArray &target, const QByteArray &fields);
    RawClient rawSocket(int receiveBuffer = 0);

    std::unique_ptr<ServerThread> m_server;
    std::shared_ptr<http::WebSocket> m_last; ///< touched in the server's thread only
    std::atomic<int> m_opened = 0;
    std::atomic<int> m_closed = 0;
    std::atomic<int> m_refusals = 0;
    QString m_query;
};

namespace {

const QByteArray handshake = "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                             "Sec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const QByteArray credentials = "Authorization: Bearer sample\r\n";

/** A masked client frame; the mask is zero, so that the payload stays readable. */
QByteArray frame(int opcode, const QByteArray &payload, bool final = true)
{
    QByteArray bytes(1, char((final ? 0x80 : 0) | opcode));
    if (payload.size() < 126) {
        bytes += char(0x80 | payload.size());
    } else {
        bytes += char(0x80 | 126);
        bytes += char(payload.size() >> 8);
        bytes += char(payload.size() & 0xff);
    }
    return bytes + QByteArray(4, '\0') + payload;
}

constexpr int continuation = 0;
constexpr int textFrame = 1;
constexpr int pingFrame = 9;

} // namespace

void TestWebSocket::init()
{
    m_opened = 0;
    m_closed = 0;
    m_refusals = 0;
    Limits limits;
    limits.webSockets = 3;
    limits.socketPing = 100ms;
    const Handler plain = [](Request) -> QCoro::Task<Reply> { co_return Reply::text("plain"); };
    m_server = std::make_unique<ServerThread>(
        std::vector<Route>{{.method = Method::Get, .pattern = u"/plain"_s, .handler = plain}},
        std::vector<WebSocketRoute>{{.path = u"/events"_s,
            .refuse = [this](const Request &request) { return refuse(request); },
            .opened = [this](Request request,
                          std::shared_ptr<http::WebSocket> socket) { opened(request, socket); }}},
        limits);
}

void TestWebSocket::cleanup()
{
    m_server->inThread([this] { m_last.reset(); });
    m_server.reset();
}

std::optional<Reply> TestWebSocket::refuse(const Request &request)
{
    if (request.headers.value("Authorization") == "Bearer sample")
        return std::nullopt;
    ++m_refusals;
    return Reply::problem(401, u"Unauthorized"_s, u"A token is needed."_s);
}

void TestWebSocket::opened(Request request, const std::shared_ptr<http::WebSocket> &socket)
{
    m_query = request.query.queryItemValue(u"after"_s);
    m_last = socket;
    const std::weak_ptr<http::WebSocket> weak = socket;
    socket->received = [weak](const QString &text) {
        if (const auto open = weak.lock())
            open->send(u"echo "_s + text);
    };
    socket->closed = [this] { ++m_closed; };
    ++m_opened;
}

std::unique_ptr<QWebSocket> TestWebSocket::connected()
{
    auto socket = std::make_unique<QWebSocket>();
    QNetworkRequest request(url());
    request.setRawHeader("Authorization", "Bearer sample");
    socket->open(request);
    const auto isOpen = [&] { return socket->state() == QAbstractSocket::ConnectedState; };
    return QTest::qWaitFor(isOpen) ? std::move(socket) : nullptr;
}

int TestWebSocket::upgradeStatus(const QByteArray &target, const QByteArray &fields)
{
    RawClient client(m_server->port());
    client.send(get(target, fields));
    const QByteArray answer = client.receiveSome(12);
    return answer.mid(9, 3).toInt();
}

RawClient TestWebSocket::rawSocket(int receiveBuffer)
{
    RawClient client(m_server->port(), receiveBuffer);
    client.send(get("/events", handshake + credentials));
    client.receive();
    return client;
}

void TestWebSocket::echoes()
{
    const auto socket = connected();
    QVERIFY(socket);
    QSignalSpy received(socket.get(), &QWebSocket::textMessageReceived);
    socket->sendTextMessage(u"grüß"_s);
    socket->sendTextMessage(QString(60'000, u'x'));
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received[0][0].toString(), u"echo grüß"_s);
    QCOMPARE(received[1][0].toString().size(), 60'005);
    QCOMPARE(m_server->connectionCount(), 1);
    socket->close();
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestWebSocket::givesTheRequestToItsOwner()
{
    QCOMPARE(upgradeStatus("/events?after=42", handshake + credentials), 101);
    QTRY_COMPARE(m_opened, 1);
    QCOMPARE(m_query, u"42"_s);
}

void TestWebSocket::refusesWithoutCredentials()
{
    RawClient client(m_server->port());
    client.send(get("/events", handshake));
    const RawAnswer answer = client.receive();
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QVERIFY(client.receiveAll().isEmpty());
    QVERIFY(client.closed());
    QCOMPARE(m_refusals, 1);
    QCOMPARE(m_opened, 0);
}

void TestWebSocket::refusesForeignOrigins_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("http://evil.example") << 403;
    QTest::newRow("null") << 403;
    QTest::newRow("http://localhost.evil.example") << 403;
    QTest::newRow("http://localhost:1") << 403;
    QTest::newRow("file://localhost") << 403;
    QTest::newRow("http://localhost") << 101;
    QTest::newRow("https://LOCALHOST") << 101;
}

void TestWebSocket::refusesForeignOrigins()
{
    const QByteArray origin = "Origin: " + QByteArray(QTest::currentDataTag()) + "\r\n";
    QTEST(upgradeStatus("/events", handshake + credentials + origin), "status");
}

void TestWebSocket::upgradesOnlyItsOwnPath()
{
    QCOMPARE(upgradeStatus("/plain", handshake + credentials), 400);
    QCOMPARE(upgradeStatus("/nothing", handshake + credentials), 400);
    QCOMPARE(upgradeStatus("/events/", handshake + credentials), 400);
    QCOMPARE(upgradeStatus("//events", handshake + credentials), 400);
    QCOMPARE(upgradeStatus("/plain", "Connection: Upgrade\r\nUpgrade: h2c\r\n"), 200);
    QCOMPARE(m_opened, 0);
}

void TestWebSocket::refusesBrokenHandshakes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
    const QByteArray version = "Sec-WebSocket-Version: 13\r\n";
    const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    QTest::newRow("no key") << upgrade + version << 400;
    QTest::newRow("two keys") << QByteArray(upgrade + version + key + key) << 400;
    QTest::newRow("short key") << QByteArray(upgrade + version + "Sec-WebSocket-Key: YWJj\r\n")
                               << 400;
    QTest::newRow("other version")
        << QByteArray(upgrade + key + "Sec-WebSocket-Version: 8\r\n") << 426;
    QTest::newRow("body") << QByteArray(upgrade + version + key + "Content-Length: 2\r\n") << 400;
}

void TestWebSocket::refusesBrokenHandshakes()
{
    QFETCH(QByteArray, fields);
    QTEST(upgradeStatus("/events", fields + credentials), "status");
    QCOMPARE(m_opened, 0);
}

void TestWebSocket::asksForAnUpgrade()
{
    RawClient client(m_server->port());
    client.send(get("/events", credentials));
    const RawAnswer answer = client.receive();
    QCOMPARE(answer.status, 426);
    QCOMPARE(answer.headers.value("upgrade"), "websocket");
}

void TestWebSocket::closesOnALargeMessage()
{
    const auto socket = connected();
    QVERIFY(socket);
    socket->sendTextMessage(QString(65'537, u'x'));
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

void TestWebSocket::closesOnManyFragments()
{
    RawClient client = rawSocket();
    client.send(frame(textFrame, QByteArray(1000, 'a'), false));
    for (int i = 0; i < 100; ++i)
        client.send(frame(continuation, QByteArray(1000, 'a'), false));
    client.receiveAll();
    QVERIFY(client.closed());
    QTRY_COMPARE(m_closed, 1);
}

void TestWebSocket::closesOnBinary()
{
    const auto socket = connected();
    QVERIFY(socket);
    socket->sendBinaryMessage("abc");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    QTRY_COMPARE(m_closed, 1);
}

void TestWebSocket::limitsHowMany()
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    for (int i = 0; i < 3; ++i) {
        sockets.push_back(connected());
        QVERIFY(sockets.back());
    }
    QCOMPARE(upgradeStatus("/events", handshake + credentials), 503);
    sockets.pop_back();
    QTRY_COMPARE(upgradeStatus("/events", handshake + credentials), 101);
}

void TestWebSocket::closesASlowConsumer()
{
    RawClient client = rawSocket(4096);
    QTRY_COMPARE(m_opened, 1);
    int sent = 0;
    m_server->run([&](http::Server &) {
        const QString message(10'000, u'x');
        while (m_last->isOpen() && ++sent < 100'000)
            m_last->send(message);
    });
    QVERIFY(sent < 1000);
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestWebSocket::cutsAClientThatPingsAndDoesNotRead()
{
    RawClient client = rawSocket(4096);
    const QByteArray pings = frame(pingFrame, QByteArray(125, 'p')).repeated(500);
    int batches = 0;
    while (batches < 1000 && client.send(pings))
        ++batches;
    QVERIFY(batches < 1000);
    QTRY_COMPARE(m_closed, 1);
}

void TestWebSocket::closesAfterMissedPongs()
{
    RawClient client = rawSocket();
    client.receiveAll(5s);
    QVERIFY(client.closed());
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestWebSocket::staysOpenWhilePongsCome()
{
    const auto socket = connected(); // answers pings by itself
    QVERIFY(socket);
    RawClient silent = rawSocket();
    QTRY_COMPARE(m_closed, 1); // after several pings, which only one of the two answered
    QSignalSpy received(socket.get(), &QWebSocket::textMessageReceived);
    socket->sendTextMessage(u"still here"_s);
    QTRY_COMPARE(received.size(), 1);
}

void TestWebSocket::closesWhenTheServerStops()
{
    const auto socket = connected();
    QVERIFY(socket);
    m_server->run([](http::Server &server) { server.stop(1s); });
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(m_closed, 1);
}

void TestWebSocket::outlivesTheServer()
{
    const auto socket = connected();
    QVERIFY(socket);
    RawClient raw = rawSocket();
    QTRY_COMPARE(m_opened, 2);
    m_server->destroy();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    bool open = true;
    m_server->inThread([&] {
        open = m_last->isOpen();
        m_last->send(u"into the void"_s);
        m_last->close(1000, u"end"_s);
        m_last.reset();
    });
    QVERIFY(!open);
}

void TestWebSocket::forgetsSocketsThatEnd()
{
    for (int i = 0; i < 50; ++i)
        QTRY_COMPARE(upgradeStatus("/events", handshake + credentials), 101);
    QTRY_COMPARE(m_closed, m_opened);
    QVERIFY(m_opened >= 50);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
