// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/taskscope.h"
#include "rawclient.h"
#include "serverthread.h"

#include <QtTest>

#include <QPromise>

#include <qcoro/qcorofuture.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>

using namespace earshot;
using namespace earshot::http;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Clients that leave, dawdle or come in crowds, and a server that stops under them. */
class TestClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void survivesClientsThatLeaveBeforeTheirAnswer();
    void closesASlowHead();
    void closesASlowBody();
    void closesAnIdleConnection();
    void answers503AboveTheConnectionLimit();
    void acceptsAgainAfterDescriptorsRanOut();
    void boundsMemoryAgainstAnEndlessBody();
    void lettingAnswersFinishWhenItStops();
    void cutsWhatOutlastsTheGrace();
    void stopsTwiceAndBeforeListening();
    void outlivedByItsHandlers();

private:
    QCoro::Task<Reply> held(Request request);
    void serve(const Limits &limits);
    RawClient client() { return RawClient(m_server->port()); }
    int statusOf(const QByteArray &bytes);
    void hold(std::vector<RawClient> &clients, int count);
    QFuture<void> stopInBackground(std::chrono::milliseconds grace);

    std::unique_ptr<ServerThread> m_server;
    std::shared_ptr<QPromise<void>> m_release;
    std::atomic<int> m_waiting = 0;
    std::atomic<int> m_delivered = 0;
    std::atomic<int> m_complete = 0;
};

namespace {

Limits shortLimits()
{
    Limits limits;
    limits.headTime = 150ms;
    limits.bodyTime = 150ms;
    limits.idleTime = 150ms;
    return limits;
}

} // namespace

void TestClients::init()
{
    m_waiting = 0;
    m_delivered = 0;
    m_complete = 0;
    m_release = std::make_shared<QPromise<void>>();
    m_release->start();
}

void TestClients::cleanup()
{
    m_release->finish();
    m_server.reset();
}

QCoro::Task<Reply> TestClients::held(Request request)
{
    const QFuture<void> released = m_release->future();
    ++m_waiting;
    co_await released;
    Reply reply = Reply::text(request.path.toUtf8());
    reply.delivered = [this](Delivery delivery) {
        ++m_delivered;
        m_complete += delivery.complete;
    };
    co_return reply;
}

void TestClients::serve(const Limits &limits)
{
    const Handler holds = [this](Request request) { return held(std::move(request)); };
    const Handler quick = [](Request) -> QCoro::Task<Reply> { co_return Reply::text("quick"); };
    m_server = std::make_unique<ServerThread>(
        std::vector<Route>{{.method = Method::Get, .pattern = u"/held"_s, .handler = holds},
            {.method = Method::Get, .pattern = u"/quick"_s, .handler = quick},
            {.method = Method::Post,
                .pattern = u"/quick"_s,
                .handler = quick,
                .bodyLimit = 16 * 1024 * 1024}},
        std::vector<WebSocketRoute>{}, limits);
}

int TestClients::statusOf(const QByteArray &bytes)
{
    RawClient asking = client();
    asking.send(bytes);
    return asking.receive().status;
}

void TestClients::hold(std::vector<RawClient> &clients, int count)
{
    for (int i = 0; i < count; ++i) {
        clients.push_back(client());
        clients.back().send(get("/held"));
    }
}

void TestClients::survivesClientsThatLeaveBeforeTheirAnswer()
{
    serve({});
    for (int round = 0; round < 10; ++round) {
        std::vector<RawClient> clients;
        hold(clients, 200);
        QTRY_COMPARE(m_waiting, 200 * (round + 1));
        for (size_t i = 0; i < clients.size(); ++i)
            i % 2 == 0 ? clients[i].reset() : clients[i].close();
    }
    QCOMPARE(m_delivered, 0);
    QTRY_COMPARE(m_server->connectionCount(), 0);
    m_release->finish();
    QTRY_COMPARE(m_delivered, 2000);
    QCOMPARE(m_complete, 0);
    QCOMPARE(statusOf(get("/quick")), 200);
}

void TestClients::closesASlowHead()
{
    serve(shortLimits());
    std::vector<RawClient> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(client());
        clients.back().send("GET /quick HTTP/1.1\r\nX: ");
    }
    QCOMPARE(statusOf(get("/quick")), 200);
    for (RawClient &slow : clients) {
        QCOMPARE(slow.receive().status, 408);
        slow.receiveAll();
        QVERIFY(slow.closed());
    }
}

void TestClients::closesASlowBody()
{
    serve(shortLimits());
    RawClient slow = client();
    slow.send("POST /quick HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(slow.receive().status, 408);
    slow.receiveAll();
    QVERIFY(slow.closed());
}

void TestClients::closesAnIdleConnection()
{
    serve(shortLimits());
    RawClient silent = client();
    RawClient idle = client();
    idle.send(get("/quick"));
    QCOMPARE(idle.receive().status, 200);
    QVERIFY(idle.receiveAll().isEmpty());
    QVERIFY(idle.closed());
    QVERIFY(silent.receiveAll().isEmpty());
    QVERIFY(silent.closed());
    idle.close();
    silent.close();
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestClients::answers503AboveTheConnectionLimit()
{
    Limits limits;
    limits.connections = 20;
    serve(limits);
    std::vector<RawClient> clients;
    hold(clients, 20);
    QTRY_COMPARE(m_waiting, 20);
    RawClient surplus = client();
    QCOMPARE(surplus.receive().status, 503);
    surplus.receiveAll();
    QVERIFY(surplus.closed());
    std::vector<RawClient> crowd;
    for (int i = 0; i < 300; ++i)
        crowd.push_back(client());
    for (RawClient &one : crowd)
        one.receiveAll();
    QVERIFY(m_server->connectionCount() <= 20 + 64);
    crowd.clear();
    surplus.close();
    m_release->finish();
    for (RawClient &waiting : clients)
        QCOMPARE(waiting.receive().status, 200);
    clients.clear();
    QTRY_COMPARE(statusOf(get("/quick")), 200);
}

void TestClients::acceptsAgainAfterDescriptorsRanOut()
{
    serve({});
    QCOMPARE(statusOf(get("/quick")), 200);
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    const int lowest = ::dup(0);
    ::close(lowest);
    const rlimit oneMore{.rlim_cur = rlim_t(lowest) + 1, .rlim_max = before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &oneMore);
    RawClient late = client(); // takes the last descriptor; the server has none to accept with
    late.send(get("/quick"));
    const int whileNoneIsLeft = late.receive(false, 400ms).status;
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(whileNoneIsLeft, 0);
    QCOMPARE(late.receive().status, 200);
    QCOMPARE(statusOf(get("/quick")), 200);
}

void TestClients::boundsMemoryAgainstAnEndlessBody()
{
    serve({});
    RawClient large = client();
    large.send("POST /quick HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n");
    QCOMPARE(large.receive().status, 413);
    const QByteArray piece(1024 * 1024, 'x');
    int pieces = 0;
    while (pieces < 1000 && large.send(piece))
        ++pieces;
    large.close();
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QCOMPARE(statusOf(get("/quick")), 200);
}

QFuture<void> TestClients::stopInBackground(std::chrono::milliseconds grace)
{
    const auto stopped = std::make_shared<QPromise<void>>();
    stopped->start();
    m_server->run(
        [&](http::Server &server) { server.stop(grace).then([stopped] { stopped->finish(); }); });
    return stopped->future();
}

void TestClients::lettingAnswersFinishWhenItStops()
{
    serve({});
    RawClient idle = client();
    std::vector<RawClient> clients;
    hold(clients, 10);
    QTRY_COMPARE(m_waiting, 10);
    const QFuture<void> stopped = stopInBackground(1h);
    QVERIFY(idle.receiveAll().isEmpty());
    QVERIFY(idle.closed());
    QVERIFY(client().closed());
    QVERIFY(!stopped.isFinished());
    m_release->finish();
    for (RawClient &waiting : clients) {
        const RawAnswer answer = waiting.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("connection"), "close");
    }
    QTRY_VERIFY(stopped.isFinished());
    QCOMPARE(m_complete, 10);
}

void TestClients::cutsWhatOutlastsTheGrace()
{
    serve({});
    std::vector<RawClient> clients;
    hold(clients, 3);
    QTRY_COMPARE(m_waiting, 3);
    const QFuture<void> stopped = stopInBackground(50ms);
    for (RawClient &waiting : clients) {
        QVERIFY(waiting.receiveAll().isEmpty());
        QVERIFY(waiting.closed());
    }
    QTRY_VERIFY(stopped.isFinished());
    QTRY_COMPARE(m_server->connectionCount(), 0);
    m_release->finish();
    QTRY_COMPARE(m_delivered, 3);
    QCOMPARE(m_complete, 0);
}

void TestClients::stopsTwiceAndBeforeListening()
{
    serve({});
    const QFuture<void> first = stopInBackground(1h);
    const QFuture<void> second = stopInBackground(1h);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    http::Server neverListening({});
    bool ended = false;
    neverListening.stop(1h).then([&ended] { ended = true; });
    QTRY_VERIFY(ended);
}

void TestClients::outlivedByItsHandlers()
{
    serve({});
    std::vector<RawClient> clients;
    hold(clients, 50);
    QTRY_COMPARE(m_waiting, 50);
    m_server->destroy();
    m_release->finish();
    QTRY_COMPARE(m_delivered, 50);
    QCOMPARE(m_complete, 0);
}

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
