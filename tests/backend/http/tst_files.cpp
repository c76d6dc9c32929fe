// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "serverthread.h"

#include <QtTest>

#include <QTemporaryFile>

#include <atomic>
#include <malloc.h>

using namespace earshot;
using namespace earshot::http;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void answersRanges_data();
    void answersRanges();
    void answersAnEmptyFile();
    void sendsTheRightBytesOfALargeFile();
    void streamsWithConstantMemory();
    void aSlowReaderCostsLittle();
    void aReaderThatStopsIsCut();
    void tellsWhatALeavingClientGot();
    void aFileThatShrinksEndsTheConnection();
    void servesFilesOneAfterTheOther();

private:
    QCoro::Task<Reply> file(Request request);
    RawClient client(int receiveBuffer = 0) { return RawClient(m_server->port(), receiveBuffer); }

    QTemporaryFile m_large;
    QTemporaryFile m_small;
    QTemporaryFile m_empty;
    QTemporaryFile m_shrinking;
    std::unique_ptr<ServerThread> m_server;
    std::atomic<int> m_delivered = 0;
    std::atomic<int> m_complete = 0;
    std::atomic<qint64> m_bytesSent = 0;
};

namespace {

constexpr qint64 largeSize = 50 * 1024 * 1024;
constexpr qsizetype pieceSize = 1024 * 1024;

/** Bytes that tell where in the file they are. */
QByteArray piece(qint64 index)
{
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    auto *numbers = reinterpret_cast<quint32 *>(bytes.data());
    for (qsizetype i = 0; i < pieceSize / 4; ++i)
        numbers[i] = quint32(index * pieceSize / 4 + i) * 2654435761U;
    return bytes;
}

/** The highest resident memory of this process so far, in KiB. */
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return all.sliced(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

void resetPeakMemory()
{
    ::malloc_trim(0);
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        clear.write("5");
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool measuresMemory = false;
#else
constexpr bool measuresMemory = true;
#endif

} // namespace

void TestFiles::initTestCase()
{
    for (QTemporaryFile *file : {&m_large, &m_small, &m_empty, &m_shrinking})
        QVERIFY(file->open());
    for (qint64 i = 0; i < largeSize / pieceSize; ++i)
        m_large.write(piece(i));
    m_small.write("0123456789");
    m_shrinking.resize(largeSize);
    for (QTemporaryFile *file : {&m_large, &m_small, &m_empty, &m_shrinking})
        file->flush();
    Limits limits;
    limits.sendStall = 300ms;
    limits.connections = 300;
    const Handler handler = [this](Request request) { return file(std::move(request)); };
    m_server = std::make_unique<ServerThread>(
        std::vector<Route>{{.method = Method::Get, .pattern = u"/{file}"_s, .handler = handler}},
        std::vector<WebSocketRoute>{}, limits);
}

void TestFiles::init()
{
    QTRY_COMPARE(m_server->connectionCount(), 0);
    m_delivered = 0;
    m_complete = 0;
    m_bytesSent = 0;
}

QCoro::Task<Reply> TestFiles::file(Request request)
{
    const QString name = request.arguments.value(u"file"_s);
    const QTemporaryFile &chosen = name == u"large" ? m_large
        : name == u"small"                          ? m_small
        : name == u"empty"                          ? m_empty
                                                    : m_shrinking;
    const auto file = std::make_shared<QFile>(chosen.fileName());
    if (!file->open(QIODevice::ReadOnly))
        co_return Reply::text("missing", 500);
    Reply reply;
    reply.headers.set("Content-Type", "audio/mpeg");
    reply.body = FileBody{.file = file, .etag = "\"e1\""};
    reply.delivered = [this](Delivery delivery) {
        ++m_delivered;
        m_complete += delivery.complete;
        m_bytesSent += delivery.bodyBytesSent;
    };
    co_return reply;
}

void TestFiles::answersRanges_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    const QByteArray all = "0123456789";
    const auto row = [](const char *name, const QByteArray &fields, int status,
                         const QByteArray &body, const QByteArray &range = {}) {
        QTest::newRow(name) << QByteArray("GET") << fields << status << body << range;
    };
    row("whole", "", 200, all);
    row("first bytes", "Range: bytes=0-3\r\n", 206, "0123", "bytes 0-3/10");
    row("open", "Range: bytes=7-\r\n", 206, "789", "bytes 7-9/10");
    row("suffix", "Range: bytes=-2\r\n", 206, "89", "bytes 8-9/10");
    row("beyond the end", "Range: bytes=5-99\r\n", 206, "56789", "bytes 5-9/10");
    row("unsatisfiable", "Range: bytes=10-\r\n", 416, "", "bytes */10");
    row("several", "Range: bytes=0-1,4-5\r\n", 200, all);
    row("backwards", "Range: bytes=5-1\r\n", 200, all);
    row("If-Range same", "Range: bytes=0-3\r\nIf-Range: \"e1\"\r\n", 206, "0123", "bytes 0-3/10");
    row("If-Range other", "Range: bytes=0-3\r\nIf-Range: \"e2\"\r\n", 200, all);
    row("If-Range weak", "Range: bytes=0-3\r\nIf-Range: W/\"e1\"\r\n", 200, all);
    row("If-Range date", "Range: bytes=0-3\r\nIf-Range: Sat, 01 Jan 2022 00:00:00 GMT\r\n", 200,
        all);
    row("If-Range other, unsatisfiable", "Range: bytes=99-\r\nIf-Range: \"e2\"\r\n", 200, all);
    row("If-None-Match same", "If-None-Match: \"e1\"\r\n", 304, "");
    row("If-None-Match wins over Range", "If-None-Match: \"e1\"\r\nRange: bytes=0-1\r\n", 304, "");
    row("If-None-Match other", "If-None-Match: \"e2\"\r\n", 200, all);
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray() << 200 << all << QByteArray();
    QTest::newRow("HEAD ignores Range")
        << QByteArray("HEAD") << QByteArray("Range: bytes=0-3\r\n") << 200 << all << QByteArray();
}

void TestFiles::answersRanges()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    const bool head = method == "HEAD";
    RawClient asking = client();
    asking.send(method + " /small HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
    const RawAnswer answer = asking.receive(head);
    QTEST(answer.status, "status");
    QTEST(answer.headers.value("content-range"), "contentRange");
    QCOMPARE(answer.headers.value("etag"), "\"e1\"");
    QCOMPARE(answer.body, head ? QByteArray() : body);
    if (answer.status == 304)
        QVERIFY(!answer.headers.contains("content-length"));
    else
        QCOMPARE(answer.headers.value("content-length"), QByteArray::number(body.size()));
    if (answer.status == 200)
        QCOMPARE(answer.headers.value("accept-ranges"), "bytes");
    QTRY_COMPARE(m_delivered, 1);
    QCOMPARE(m_complete, 1);
    QCOMPARE(m_bytesSent, head ? 0 : answer.body.size());
    asking.send(get("/small"));
    QCOMPARE(asking.receive().body, "0123456789");
}

void TestFiles::answersAnEmptyFile()
{
    RawClient asking = client();
    asking.send(get("/empty") + get("/empty", "Range: bytes=0-\r\n"));
    const RawAnswer whole = asking.receive();
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.headers.value("content-length"), "0");
    const RawAnswer part = asking.receive();
    QCOMPARE(part.status, 416);
    QCOMPARE(part.headers.value("content-range"), "bytes */0");
}

void TestFiles::sendsTheRightBytesOfALargeFile()
{
    RawClient asking = client();
    asking.send(get("/large"));
    const RawAnswer whole = asking.receive(false, 60s);
    QCOMPARE(whole.body.size(), largeSize);
    for (qint64 i = 0; i < largeSize / pieceSize; ++i)
        QVERIFY(QByteArrayView(whole.body).sliced(i * pieceSize, pieceSize) == piece(i));
    asking.send(get("/large", "Range: bytes=1048575-2097152\r\n"));
    const RawAnswer part = asking.receive();
    QVERIFY(part.body == piece(0).last(1) + piece(1) + piece(2).first(1));
    QTRY_COMPARE(m_delivered, 2);
    QCOMPARE(m_bytesSent, largeSize + pieceSize + 2);
}

void TestFiles::streamsWithConstantMemory()
{
    resetPeakMemory();
    const qint64 before = peakMemory();
    RawClient asking = client();
    asking.send(get("/large"));
    qint64 received = 0;
    while (received < largeSize) {
        const qsizetype size = asking.receiveSome(1).size();
        QVERIFY(size > 0);
        received += size;
    }
    const qint64 grown = peakMemory() - before;
    QTRY_COMPARE(m_complete, 1);
    if (measuresMemory)
        QVERIFY2(grown < 8 * 1024, QByteArray::number(grown).constData());
}

void TestFiles::aSlowReaderCostsLittle()
{
    resetPeakMemory();
    const qint64 before = peakMemory();
    std::vector<RawClient> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(client(4096));
        slow.back().send(get("/large"));
    }
    for (RawClient &reader : slow)
        QVERIFY(reader.receiveSome(1000).size() >= 1000);
    const qint64 grown = peakMemory() - before;
    if (measuresMemory)
        QVERIFY2(grown < 48 * 1024, QByteArray::number(grown).constData());
    slow.clear();
    QTRY_COMPARE(m_delivered, 200);
    QCOMPARE(m_complete, 0);
}

void TestFiles::aReaderThatStopsIsCut()
{
    RawClient asking = client(4096);
    asking.send(get("/large"));
    QTRY_COMPARE(m_delivered, 1);
    QCOMPARE(m_complete, 0);
    QVERIFY(m_bytesSent > 0);
    QVERIFY(m_bytesSent < largeSize);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestFiles::tellsWhatALeavingClientGot()
{
    RawClient asking = client();
    asking.send(get("/large"));
    const qsizetype received = asking.receiveSome(500'000).size();
    asking.reset();
    QTRY_COMPARE(m_delivered, 1);
    QCOMPARE(m_complete, 0);
    QVERIFY(m_bytesSent >= received - 1000);
    QVERIFY(m_bytesSent < largeSize);
}

void TestFiles::aFileThatShrinksEndsTheConnection()
{
    RawClient asking = client(4096);
    asking.send(get("/shrinking"));
    asking.receiveSome(1000);
    QVERIFY(m_shrinking.resize(1000));
    const QByteArray rest = asking.receiveAll();
    QVERIFY(asking.closed());
    QVERIFY(rest.size() < largeSize);
    QTRY_COMPARE(m_delivered, 1);
    QCOMPARE(m_complete, 0);
}

void TestFiles::servesFilesOneAfterTheOther()
{
    RawClient asking = client();
    asking.send(get("/small") + get("/large", "Range: bytes=0-2999999\r\n") + get("/small"));
    QCOMPARE(asking.receive().body, "0123456789");
    QCOMPARE(asking.receive().body.size(), 3'000'000);
    QCOMPARE(asking.receive().body, "0123456789");
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
