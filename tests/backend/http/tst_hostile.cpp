// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "serverthread.h"
#include "strictreading.h"

#include <QtTest>

#include <QMutex>
#include <QRandomGenerator>

using namespace earshot;
using namespace earshot::http;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Broken requests by the thousand: what the server executes is compared with a second, independent
 * reading of the same bytes. */
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theReadingExecutesWhatIsFine();
    void executesOnlyWhatAStrictReadingAllows();
    void survivesNoise();

private:
    QCoro::Task<Reply> run(Request request);
    QList<QByteArray> executed();
    QByteArray conversation();
    void mutate(QByteArray &bytes);
    void sendInPieces(RawClient &client, const QByteArray &bytes);
    int random(qsizetype below) { return m_random.bounded(int(below)); }

    QRandomGenerator m_random{20260501};
    QMutex m_mutex;
    QList<QByteArray> m_executed;
    std::unique_ptr<ServerThread> m_server;
};

QCoro::Task<Reply> TestHostile::run(Request request)
{
    const QMutexLocker lock(&m_mutex);
    m_executed += request.body;
    co_return Reply::noContent();
}

void TestHostile::initTestCase()
{
    const Handler handler = [this](Request request) { return run(std::move(request)); };
    m_server = std::make_unique<ServerThread>(
        std::vector<Route>{{.method = Method::Post, .pattern = u"/run"_s, .handler = handler}});
}

QList<QByteArray> TestHostile::executed()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_executed, {});
}

/** One to three valid requests, some with a body that looks like a request itself. */
QByteArray TestHostile::conversation()
{
    static const QList<QByteArray> bodies{"", "a", "0\r\n\r\n",
        "POST /run HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nevil", QByteArray(3000, 'b')};
    static const QList<QByteArray> extras{"", "Accept: */*\r\n", "Connection: keep-alive\r\n",
        "X-Vapi-Secret: s\r\n", "Expect: 100-continue\r\n", "Content-Type: application/json\r\n"};
    QByteArray bytes;
    for (int i = random(3); i >= 0; --i) {
        const QByteArray &body = bodies[random(bodies.size())];
        bytes += "POST /run HTTP/1.1\r\nHost: a\r\n" + extras[random(extras.size())]
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    return bytes;
}

void TestHostile::mutate(QByteArray &bytes)
{
    static const QList<QByteArray> snippets{"\r\n", "\n", "\r", QByteArray(1, '\0'), " ", "\t", ":",
        "\r\n ", "\r\n\r\n", "\n\n", "Content-Length: 3\r\n", "\r\nContent-Length: 1",
        "Transfer-Encoding: chunked\r\n", "\r\nTransfer-Encoding: chunked", "//", "/../", "/./",
        "%2f", "%2e%2e", "%00", "%", "?", "#", "HTTP/1.0", "Connection: close\r\n", "-", "+", ",",
        "0", "\x80", "Host: b\r\n", "POST /run HTTP/1.1\r\nHost: a\r\n\r\n"};
    const int at = random(bytes.size());
    switch (random(6)) {
    case 0:
        bytes[at] = char(bytes[at] ^ (1 << random(8)));
        break;
    case 1:
        bytes.insert(at, snippets[random(snippets.size())]);
        break;
    case 2:
        bytes.remove(at, 1 + random(4));
        break;
    case 3:
        bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(bytes.size() - at, random(60))));
        break;
    case 4: { // at the start of a line, where it hurts most
        const qsizetype line = bytes.indexOf('\n', at);
        bytes.insert(line + 1, snippets[random(snippets.size())]);
        break;
    }
    default:
        bytes.truncate(at + 1);
    }
}

void TestHostile::sendInPieces(RawClient &client, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size =
            std::min<qsizetype>(bytes.size() - at, 1 + random(random(4) == 0 ? 8 : 2000));
        if (!client.send(bytes.sliced(at, size)))
            break;
        at += size;
        if (random(4) == 0)
            QThread::yieldCurrentThread();
    }
    client.finishSending();
}

void TestHostile::theReadingExecutesWhatIsFine()
{
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = conversation();
        RawClient client(m_server->port());
        sendInPieces(client, bytes);
        client.receiveAll();
        const QList<QByteArray> bodies = executableBodies(bytes);
        QVERIFY(!bodies.isEmpty());
        QCOMPARE(executed(), bodies);
    }
}

void TestHostile::executesOnlyWhatAStrictReadingAllows()
{
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = conversation();
        const QList<QByteArray> before = executableBodies(bytes);
        for (int n = random(3); n >= 0 && !bytes.isEmpty(); --n)
            mutate(bytes);
        RawClient client(m_server->port());
        sendInPieces(client, bytes);
        client.receiveAll();
        QVERIFY(client.closed());
        const QList<QByteArray> allowed = executableBodies(bytes);
        refused += allowed != before;
        const QList<QByteArray> done = executed();
        QVERIFY2(done == allowed, bytes.toPercentEncoding(" /:\r\n").constData());
    }
    QVERIFY(refused > 1000);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestHostile::survivesNoise()
{
    for (int i = 0; i < 300; ++i) {
        QByteArray noise(1 + random(5000), '\0');
        for (char &byte : noise)
            byte = char(random(256));
        RawClient client(m_server->port());
        sendInPieces(client, noise);
        client.receiveAll();
        QVERIFY(client.closed());
    }
    QVERIFY(executed().isEmpty());
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
