// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QTcpSocket>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Clients that leave, send too much or send too slowly: the receiver lives, stays small and
 * answers the others. */
class TestAbuse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tenThousandClientsLeaveBeforeTheirAnswer();
    void aBodyOfOneGigabyte_data();
    void aBodyOfOneGigabyte();
    void fiveHundredSlowConnections();
    void cleanup();

private:
    QByteArray webhook(int number) const;
    std::unique_ptr<QTcpSocket> connected() const;

    static constexpr qint64 memoryLimit = 150LL * 1024 * 1024;
    World m_world{{u"--calls"_s, u"0"_s}};
};

void TestAbuse::initTestCase()
{
    QVERIFY(m_world.start());
}

void TestAbuse::cleanupTestCase()
{
    QVERIFY(m_world.isSound());
}

/** Whatever happened: the same process is there, answers at once, and never grew beyond the limit.
 */
void TestAbuse::cleanup()
{
    QVERIFY(m_world.receiver->isRunning());
    QCOMPARE(m_world.get(u"/healthz"_s).status, 200);
    QCOMPARE(m_world.get(u"/api/calls"_s).status, 200);
    const qint64 peak = m_world.receiver->memory("VmHWM");
    qInfo("largest resident memory of the receiver: %lld MB", peak / 1024 / 1024);
    QVERIFY(peak > 0 && peak < memoryLimit);
}

QByteArray TestAbuse::webhook(int number) const
{
    const QByteArray body =
        R"({"message":{"type":"status-update","status":"in-progress","timestamp":)"
        + QByteArray::number(1787065446905 + number) + R"(,"call":{"id":"01a01566-90cc-75d7-963c-)"
        + QByteArray::number(number).rightJustified(12, '0') + R"("}}})";
    return "POST /api/webhooks/vapi HTTP/1.1\r\nHost: x\r\nContent-Type: "
           "application/json\r\nX-Vapi-Secret: "
        + m_world.webhookSecret() + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

std::unique_ptr<QTcpSocket> TestAbuse::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(m_world.url().host(), quint16(m_world.url().port()));
    return socket->waitForConnected(5000) ? std::move(socket) : nullptr;
}

void TestAbuse::tenThousandClientsLeaveBeforeTheirAnswer()
{
    constexpr int clients = 10'000;
    int whole = 0;
    for (int tries = 0; whole < clients && tries < 3 * clients; ++tries) {
        const auto socket = connected();
        QVERIFY(socket);
        socket->write(webhook(tries));
        // One that came while all connections were taken is turned away, and does not count.
        whole += socket->waitForBytesWritten(5000) ? 1 : 0;
        socket->abort();
    }
    QCOMPARE(whole, clients);
    // What was received whole may be kept, although nobody waited for the answer; the receiver goes
    // on with it.
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_world.get(u"/api/calls?limit=1"_s).json().value(u"items").toArray().isEmpty(), 30'000);
}

void TestAbuse::aBodyOfOneGigabyte_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::newRow("announced") << QByteArray("Content-Length: 1073741824");
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked");
    QTest::newRow("neither") << QByteArray("X-None: 0");
}

/** Sends as fast as the receiver takes it, whatever it answers. */
void TestAbuse::aBodyOfOneGigabyte()
{
    QFETCH(QByteArray, framing);
    const auto socket = connected();
    QVERIFY(socket);
    socket->write("POST /api/webhooks/vapi HTTP/1.1\r\nHost: x\r\n" + framing + "\r\n\r\n");
    const QByteArray piece(1024 * 1024, 'x');
    qint64 sent = 0;
    while (sent < 1024 * piece.size() && socket->state() == QTcpSocket::ConnectedState) {
        if (socket->write(piece) != piece.size() || !socket->waitForBytesWritten(5000))
            break;
        sent += piece.size();
    }
    QVERIFY2(sent < 64 * piece.size(), "the receiver took far more than it can use");
    const QByteArray answer = socket->readAll();
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.left(80).constData());
}

void TestAbuse::fiveHundredSlowConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 500; ++i) {
        slow.push_back(connected());
        QVERIFY(slow.back());
        slow.back()->write("GET /healthz HTTP/1.1\r\nX-Slow: ");
        slow.back()->flush();
    }
    for (int round = 0; round < 5; ++round) {
        for (const auto &socket : slow) {
            socket->write("a");
            socket->flush();
        }
        QCOMPARE(m_world.get(u"/healthz"_s).status, 200);
    }
    const auto allClosed = [&] {
        return std::all_of(slow.begin(), slow.end(),
            [](const auto &socket) { return socket->state() != QTcpSocket::ConnectedState; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allClosed(), 60'000);
}

QTEST_GUILESS_MAIN(TestAbuse)
#include "tst_abuse.moc"
