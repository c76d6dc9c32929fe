// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/forwarder.h"

#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

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
