// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/forwarder.h"

#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

provider::Delivery question()
{
    return {.headers = {{"X-Vapi-Secret", "shared"}, {"X-Custom", "kept"},
                {"Content-Type", "application/json"}, {"Host", "receiver.example"},
                {"Connection", "close"}, {"Content-Length", "999"}},
        .body = R"({"message":{"type":"tool-calls"}})"};
}

/** Listens at 127.0.0.2 and takes no more connections: whoever calls waits, as at a dead host. */
class DeadAddress
{
public:
    explicit DeadAddress(quint16 port)
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        ::inet_pton(AF_INET, "127.0.0.2", &place.sin_addr);
        const auto *address = reinterpret_cast<const sockaddr *>(&place);
        const int listener = open();
        m_isReady = ::bind(listener, address, sizeof place) == 0 && ::listen(listener, 0) == 0;
        for (int i = 0; i < 4; ++i)
            ::connect(open(), address, sizeof place);
    }
    ~DeadAddress()
    {
        for (const int descriptor : m_open)
            ::close(descriptor);
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    int open()
    {
        m_open.append(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        return m_open.constLast();
    }
    QList<int> m_open;
    bool m_isReady = false;
};

/** A name server that says nothing. */
QCoro::Task<Result<QList<QHostAddress>>> noWord(QString, std::stop_token stop)
{
    co_await sleepFor(1h, stop);
    co_return Error{.code = ErrorCode::Cancelled, .message = u"cancelled"_s};
}

QList<QHostAddress> deadAndLiving()
{
    return {QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)};
}

QCoro::Task<Result<QList<QHostAddress>>> deadOneFirst(QString, std::stop_token)
{
    const QList<QHostAddress> addresses = deadAndLiving();
    co_return addresses;
}

} // namespace

class TestForwarder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesBackUnchanged();
    void onlyWhatIsEndToEndIsPassedOn();
    void withoutAServerTheSafeAnswerIsGiven();
    void aDeadServerCostsNothing();
    void aSlowServerIsNotWaitedForLonger();
    void aSilentNameServerIsNotWaitedForLonger();
    void aDeadAddressLeavesTimeForTheNext();
    void whatCannotBeGivenOnIsNoAnswer_data();
    void whatCannotBeGivenOnIsNoAnswer();
    void anInterimAnswerIsNotTheAnswer();
    void stoppingGivesTheSafeAnswer();
    void noticesArePassedOnBehindTheScenes();
    void noticesStayHereUnlessWanted();
    void theQueueHasALimit();
    void whatComesBackIsNotPassedOnAgain();

private:
    static Forwarder::Options to(const ScriptedServer &server, bool everything = false)
    {
        return {.url = server.url(u"/hooks"_s), .everything = everything};
    }
    SystemClock m_clock;
};

void TestForwarder::theAnswerComesBackUnchanged()
{
    ScriptedServer server([](const ScriptedRequest &) {
        return answer(207, "the server's own words", {{"Content-Type", "text/sample"}});
    });
    Forwarder forwarder(to(server), m_clock);
    const auto given = await(forwarder.answer(question(), u"tool-calls"_s, "{}"));
    QCOMPARE(given.status, 207);
    QCOMPARE(given.contentType, "text/sample");
    QCOMPARE(given.body, "the server's own words");
    QCOMPARE(forwarder.unanswered().count, 0);
    await(forwarder.stop());
}

void TestForwarder::onlyWhatIsEndToEndIsPassedOn()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, "{}"); });
    Forwarder forwarder(to(server), m_clock);
    await(forwarder.answer(question(), u"tool-calls"_s, "{}"));
    QCOMPARE(server.requests().size(), 1);
    const ScriptedRequest request = server.requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/hooks");
    QCOMPARE(request.body, question().body);
    QCOMPARE(request.header("X-Vapi-Secret"), "shared");
    QCOMPARE(request.header("X-Custom"), "kept");
    QCOMPARE(request.header("Content-Length").toLongLong(), question().body.size());
    QVERIFY(request.header("Host").startsWith("127.0.0.1"));
    await(forwarder.stop());
}

void TestForwarder::withoutAServerTheSafeAnswerIsGiven()
{
    Forwarder forwarder({}, m_clock);
    const auto given = await(forwarder.answer(question(), u"tool-calls"_s, R"({"results":[]})"));
    QCOMPARE(given.status, 200);
    QCOMPARE(given.body, R"({"results":[]})");
    QCOMPARE(forwarder.unanswered().count, 1);
    QCOMPARE(forwarder.unanswered().type, u"tool-calls"_s);
    QVERIFY(forwarder.unanswered().at);
}

void TestForwarder::aDeadServerCostsNothing()
{
    auto server = std::make_unique<ScriptedServer>([](const ScriptedRequest &) {
        return ScriptedAnswer{.then = ScriptedAnswer::Then::Reset};
    });
    Forwarder forwarder(to(*server), m_clock);
    QCOMPARE(await(forwarder.answer(question(), u"tool-calls"_s, "safe")).body, "safe");
    QCOMPARE(server->requests().size(), 1); // a question is asked once
    server.reset();
    QCOMPARE(await(forwarder.answer(question(), u"tool-calls"_s, "safe")).body, "safe");
    QCOMPARE(forwarder.unanswered().count, 2);
    await(forwarder.stop());
}

void TestForwarder::aSlowServerIsNotWaitedForLonger()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    Forwarder::Options options = to(server);
    options.answerTime = 300ms;
    Forwarder forwarder(options, m_clock);
    const auto given = await(forwarder.answer(question(), u"assistant-request"_s, "safe"), 10s);
    QCOMPARE(given.body, "safe");
    await(forwarder.stop());
}

void TestForwarder::aSilentNameServerIsNotWaitedForLonger()
{
    const Forwarder::Options options{
        .url = QUrl(u"http://customer.test/hooks"_s), .answerTime = 300ms, .resolver = noWord};
    Forwarder forwarder(options, m_clock);
    QCOMPARE(await(forwarder.answer(question(), u"tool-calls"_s, "safe"), 8s).body, "safe");
    QCOMPARE(forwarder.unanswered().count, 1);
    await(forwarder.stop());
}

void TestForwarder::aDeadAddressLeavesTimeForTheNext()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, "from the living"); });
    const DeadAddress dead(server.serverPort());
    QVERIFY(dead.isReady());
    QUrl url = server.url(u"/hooks"_s);
    url.setHost(u"customer.test"_s);
    Forwarder forwarder({.url = url, .resolver = deadOneFirst}, m_clock);
    const auto given = await(forwarder.answer(question(), u"assistant-request"_s, "safe"));
    QCOMPARE(given.body, "from the living");
    await(forwarder.stop());
}

void TestForwarder::whatCannotBeGivenOnIsNoAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a redirect") << 302 << QByteArray("Location") << QByteArray("/elsewhere");
    QTest::newRow("a gateway without its server") << 502 << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("unavailable") << 503 << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a gateway that waited") << 504 << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a status that does not exist") << 600 << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a broken type") << 200 << QByteArray("Content-Type") << QByteArray("a/b\x01");
    QTest::newRow("compressed") << 200 << QByteArray("Content-Encoding") << QByteArray("gzip");
}

void TestForwarder::whatCannotBeGivenOnIsNoAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    ScriptedServer server([=](const ScriptedRequest &) {
        return answer(status, "unusable", {{name, value}});
    });
    Forwarder forwarder(to(server), m_clock);
    const auto given = await(forwarder.answer(question(), u"tool-calls"_s, "safe"));
    QCOMPARE(given.status, 200);
    QCOMPARE(given.body, "safe");
    QCOMPARE(forwarder.unanswered().count, 1);
    await(forwarder.stop());
}

/** Qt 6.4 reads no further than 103; a later one finds the answer behind it. */
void TestForwarder::anInterimAnswerIsNotTheAnswer()
{
    ScriptedServer server([](const ScriptedRequest &) {
        ScriptedAnswer both = answer(200, "the answer");
        both.bytes.prepend("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n");
        return both;
    });
    Forwarder forwarder(to(server), m_clock);
    const auto given = await(forwarder.answer(question(), u"tool-calls"_s, "safe"));
    QCOMPARE(given.status, 200);
    QCOMPARE(given.body, forwarder.unanswered().count > 0 ? "safe" : "the answer");
    await(forwarder.stop());
}

void TestForwarder::stoppingGivesTheSafeAnswer()
{
    ScriptedServer server([](const ScriptedRequest &) { return silence(); });
    Forwarder forwarder(to(server), m_clock);
    QByteArray body;
    auto ask = forwarder.answer(question(), u"tool-calls"_s, "safe").then([&body](auto given) {
        body = given.body;
    });
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 10'000);
    QVERIFY(body.isNull());
    await(forwarder.stop());
    QTRY_COMPARE_WITH_TIMEOUT(body, "safe", 10'000);
    QCOMPARE(await(forwarder.answer(question(), u"tool-calls"_s, "later")).body, "later");
    QCOMPARE(server.requests().size(), 1);
}

void TestForwarder::noticesArePassedOnBehindTheScenes()
{
    int failures = 1;
    ScriptedServer server([&failures](const ScriptedRequest &) {
        return failures-- > 0 ? answer(500, {}) : answer(200, "{}");
    });
    Forwarder forwarder(to(server, true), m_clock);
    forwarder.start();
    for (int i = 0; i < 5; ++i) {
        provider::Delivery notice = question();
        notice.body = QByteArray::number(i);
        forwarder.pass(notice);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 5, 10'000);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(server.requests().at(i).body, QByteArray::number(i));
    await(forwarder.stop());
}

void TestForwarder::noticesStayHereUnlessWanted()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, "{}"); });
    Forwarder forwarder(to(server), m_clock);
    forwarder.start();
    forwarder.pass(question());
    await(forwarder.answer(question(), u"tool-calls"_s, "{}"));
    QCOMPARE(server.requests().size(), 1);
    await(forwarder.stop());
}

void TestForwarder::theQueueHasALimit()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, "{}"); });
    Forwarder::Options options = to(server, true);
    options.queueLimit = 3;
    Forwarder forwarder(options, m_clock);
    for (int i = 0; i < 10; ++i) {
        provider::Delivery notice = question();
        notice.body = QByteArray::number(i);
        forwarder.pass(notice); // not started yet, so all of them wait
    }
    forwarder.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 3, 10'000);
    QCOMPARE(server.requests().constFirst().body, "7");
    await(forwarder.stop());
}

/** The address of the customer's server may be our own by mistake. */
void TestForwarder::whatComesBackIsNotPassedOnAgain()
{
    ScriptedServer server([](const ScriptedRequest &) { return answer(200, "{}"); });
    Forwarder forwarder(to(server, true), m_clock);
    forwarder.start();
    await(forwarder.answer(question(), u"tool-calls"_s, "safe"));
    QCOMPARE(server.requests().size(), 1);
    provider::Delivery back = question();
    back.headers.clear();
    for (const auto &[name, value] : server.requests().constFirst().headers)
        back.headers.emplaceBack(name, value);
    QCOMPARE(await(forwarder.answer(back, u"tool-calls"_s, "safe")).body, "safe");
    forwarder.pass(back);
    await(
        forwarder.answer(question(), u"tool-calls"_s, "safe")); // behind what was passed, if it was
    QCOMPARE(server.requests().size(), 2);
    await(forwarder.stop());
}

QTEST_GUILESS_MAIN(TestForwarder)
#include "tst_forwarder.moc"
