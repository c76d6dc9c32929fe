// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/vapiclient.h"

#include "core/json.h"
#include "provider/vapi/apianswer.h"
#include "provider/vapi/region.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

using namespace earshot;
using namespace earshot::provider;
using namespace earshot::provider::vapi;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString callId = u"0199aaaa-0000-7000-8000-000000000001"_s;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return current; }
    Timestamp current{1'800'000'000'000'000};
};

} // namespace

class TestVapiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = {}; }
    void fetchesACall();
    void answersBecomeErrors_data();
    void answersBecomeErrors();
    void refusesBadIdsAndAMissingKeyWithoutAsking();
    void aBaseUrlMayHaveAPath();
    void remembersToWait();
    void theKeyNeverFollowsARedirect();
    void findsTheLink();
    void refusesALinkThatLeadsInside_data();
    void refusesALinkThatLeadsInside();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void aPassingFaultIsAskedAgain_data();
    void aPassingFaultIsAskedAgain();
    void aChangeIsNeverSentTwice_data();
    void aChangeIsNeverSentTwice();
    void whilePausedNobodySends();
    void withoutAWordThePauseIsOurOwn();
    void aPersonOvertakesTheListing();
    void theKeyIsJudged_data();
    void theKeyIsJudged();
    void aKeyOfTheOtherRegionIsRecognised();
    void theOtherRegionSeesOnlyRefusedKeys();
    void anApiThatCannotBeReachedIsSaid();
    void theRegionsAreEachOthersOther();

private:
    static VapiOptions options(const QUrl &base)
    {
        VapiOptions options{.baseUrl = base, .apiKey = Secret("private-key")};
        options.maxCallBytes = 4096;
        options.repeatPauses = {};
        return options;
    }
    static HostPolicy policy(const ScriptedServer &api)
    {
        const QString host = u"127.0.0.1:%1"_s.arg(api.serverPort());
        return HostPolicy::create(api.url(), host).value();
    }
    static QByteArray callJson() { return "{\"id\":\"" + callId.toLatin1() + "\"}"; }

    FixedClock m_clock;
};

void TestVapiClient::fetchesACall()
{
    ScriptedServer api([](const ScriptedRequest &) { return answer(200, callJson()); });
    VapiClient client(options(api.url({})), policy(api), m_clock);
    const auto call = await(client.fetchCall(callId));
    QVERIFY2(call.ok(), qPrintable(call.ok() ? QString() : call.error().message));
    QCOMPARE(call->value("id"_L1).toString(), callId);
    const ScriptedRequest request = api.requests().constFirst();
    QCOMPARE(request.target, "/call/" + callId.toLatin1());
    QCOMPARE(request.header("Authorization"), "Bearer private-key");
    QVERIFY(!client.retryNotBefore());
}

void TestVapiClient::answersBecomeErrors_data()
{
    QTest::addColumn<ScriptedAnswer>("scripted");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *tag, const ScriptedAnswer &scripted, ErrorCode code,
                         bool retryable, const QString &part) {
        QTest::newRow(tag) << scripted << code << retryable << part;
    };
    const QByteArray json = R"({"message":"x","statusCode":1})";
    const QList<std::pair<QByteArray, QByteArray>> html{
        {"Content-Type", "text/html; charset=UTF-8"}};
    row("401", answer(401, json), ErrorCode::Unauthorised, false, u"private key"_s);
    row("403", answer(403, json), ErrorCode::Forbidden, false, u"not allow"_s);
    row("404", answer(404, json), ErrorCode::NotFound, false, u"not have"_s);
    row("408", answer(408, json), ErrorCode::Timeout, true, {});
    row("418", answer(418, json), ErrorCode::InvalidInput, false, u"418"_s);
    row("429", answer(429, json), ErrorCode::Network, true, u"slow down"_s);
    row("500", answer(500, json), ErrorCode::Network, true, u"500"_s);
    row("challenge page", answer(403, "<html>", html), ErrorCode::Network, true, u"web page"_s);
    row("page as 200", answer(200, "<html>", html), ErrorCode::Network, true, u"web page"_s);
    row("page as json", answer(200, " <!DOCTYPE html>", {{"Content-Type", "application/json"}}),
        ErrorCode::Network, true, u"web page"_s);
    row("redirect", redirect(QUrl(u"https://a.example/"_s)), ErrorCode::InvalidInput, false, {});
    row("empty", answer(200, ""), ErrorCode::Network, true, u"empty"_s);
    row("array", answer(200, "[]"), ErrorCode::Network, true, {});
    row("not json", answer(200, "{\"id\":"), ErrorCode::Network, true, {});
    row("other call", answer(200, R"({"id":"other"})"), ErrorCode::Network, true, u"another"_s);
    row("too large", answer(200, QByteArray(5000, ' ')), ErrorCode::TooLarge, false, {});
    row("cut", cutAfter(answer(200, callJson()), 9), ErrorCode::Network, true, {});
}

void TestVapiClient::answersBecomeErrors()
{
    QFETCH(ScriptedAnswer, scripted);
    QFETCH(ErrorCode, code);
    QFETCH(bool, retryable);
    QFETCH(QString, part);
    ScriptedServer api([scripted](const ScriptedRequest &) { return scripted; });
    VapiClient client(options(api.url()), policy(api), m_clock);
    const auto call = await(client.fetchCall(callId));
    QVERIFY(!call.ok());
    QCOMPARE(errorCodeName(call.error().code), errorCodeName(code));
    QCOMPARE(call.error().retryable, retryable);
    QVERIFY2(call.error().message.contains(part), qPrintable(call.error().message));
    QVERIFY(!call.error().message.contains(u"private-key"_s));
}

void TestVapiClient::refusesBadIdsAndAMissingKeyWithoutAsking()
{
    ScriptedServer api([](const ScriptedRequest &) { return answer(200, callJson()); });
    VapiClient client(options(api.url()), policy(api), m_clock);
    const QStringList ids{u""_s, u"../assistant"_s, callId + u"/x"_s, callId + u"\n"_s};
    for (const QString &id : ids)
        QCOMPARE(await(client.fetchCall(id)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(await(client.recordingLink(u"a"_s, RecordingVariant::Mono)).error().code,
        ErrorCode::InvalidInput);
    VapiOptions keyless = options(api.url());
    keyless.apiKey = Secret();
    VapiClient stranger(keyless, policy(api), m_clock);
    QCOMPARE(await(stranger.fetchCall(callId)).error().code, ErrorCode::Unauthorised);
    QVERIFY(api.requests().isEmpty());
}

void TestVapiClient::aBaseUrlMayHaveAPath()
{
    ScriptedServer api([](const ScriptedRequest &) { return answer(200, callJson()); });
    VapiClient client(options(api.url(u"/v1/"_s)), policy(api), m_clock);
    QVERIFY(await(client.fetchCall(callId)).ok());
    QVERIFY(api.requests().constFirst().target.startsWith("/v1/call/"));
}

void TestVapiClient::remembersToWait()
{
    ScriptedServer api([](const ScriptedRequest &) {
        return answer(429, "{}", {{"Retry-After", "30"}});
    });
    VapiClient client(options(api.url()), policy(api), m_clock);
    QVERIFY(!await(client.fetchCall(callId)).ok());
    QCOMPARE(client.retryNotBefore().value(), m_clock.now() + 30s);
    m_clock.current = m_clock.current + 31s;
    QVERIFY(!client.retryNotBefore());
}

void TestVapiClient::theKeyNeverFollowsARedirect()
{
    ScriptedServer other([](const ScriptedRequest &) { return answer(200, callJson()); });
    ScriptedServer api([&other](const ScriptedRequest &) { return redirect(other.url()); });
    const HostPolicy both = HostPolicy::create(api.url(), u"127.0.0.1"_s).value();
    VapiClient client(options(api.url()), both, m_clock);
    QVERIFY(!await(client.fetchCall(callId)).ok());
    QVERIFY(await(client.recordingLink(callId, RecordingVariant::Stereo)).ok());
    QVERIFY(other.requests().isEmpty());
}

void TestVapiClient::findsTheLink()
{
    ScriptedServer api([](const ScriptedRequest &request) {
        if (request.target.endsWith("/mono-recording"))
            return answer(302, {}, {{"Location", "/relative?sig=1"}});
        return answer(404, "{}");
    });
    VapiClient client(options(api.url()), policy(api), m_clock);
    const auto link = await(client.recordingLink(callId, RecordingVariant::Mono));
    QCOMPARE(link.value(), api.url(u"/relative?sig=1"_s));
    QCOMPARE(await(client.recordingLink(callId, RecordingVariant::Customer)).error().code,
        ErrorCode::NotFound);
    QCOMPARE(api.count(QByteArray("/call/" + callId.toLatin1() + "/customer-recording")), 1);
}

void TestVapiClient::refusesALinkThatLeadsInside_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("metadata") << QByteArray("http://169.254.169.254/latest")
                              << ErrorCode::Forbidden;
    QTest::newRow("other port") << QByteArray("http://127.0.0.1:1/") << ErrorCode::Forbidden;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << ErrorCode::Forbidden;
    QTest::newRow("unknown host") << QByteArray("https://evil.test/") << ErrorCode::Forbidden;
    QTest::newRow("missing") << QByteArray() << ErrorCode::Network;
    QTest::newRow("no address") << QByteArray("http://[") << ErrorCode::Network;
}

void TestVapiClient::refusesALinkThatLeadsInside()
{
    QFETCH(QByteArray, location);
    QFETCH(ErrorCode, code);
    ScriptedServer api([location](const ScriptedRequest &) {
        return answer(302, {}, {{"Location", location}});
    });
    VapiClient client(options(api.url()), policy(api), m_clock);
    const auto link = await(client.recordingLink(callId, RecordingVariant::Mono));
    QVERIFY(!link.ok());
    QCOMPARE(errorCodeName(link.error().code), errorCodeName(code));
}

void TestVapiClient::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *tag, const char *name, const char *value, int expected) {
        QTest::newRow(tag) << QByteArray(name) << QByteArray(value) << expected;
    };
    row("seconds", "Retry-After", "17", 17);
    row("date", "Retry-After", "Fri, 15 Jan 2027 08:00:42 GMT", 42);
    row("date in the past", "Retry-After", "Fri, 15 Jan 2027 07:00:00 GMT", 0);
    row("far away", "Retry-After", "99999999", 3600);
    row("negative", "Retry-After", "-5", -1);
    row("nonsense", "Retry-After", "soon", -1);
    row("reset", "X-RateLimit-Reset", "1800000009", 9);
    row("nothing", "X-Other", "1", -1);
}

void TestVapiClient::readsHowLongToWait()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const HttpHead head{.status = 429, .headers = {{name, value}}};
    const auto wait = retryAfter(head, Timestamp::fromMilliseconds(1'800'000'000'000));
    QCOMPARE(wait.value_or(-1s).count(), expected);
}

void TestVapiClient::aPassingFaultIsAskedAgain_data()
{
    QTest::addColumn<ScriptedAnswer>("fault");
    QTest::addColumn<bool>("isAskedAgain");
    const QList<std::pair<QByteArray, QByteArray>> html{{"Content-Type", "text/html"}};
    QTest::newRow("408") << answer(408, "{}") << true;
    QTest::newRow("500") << answer(500, "{}") << true;
    QTest::newRow("503") << answer(503, "{}") << true;
    QTest::newRow("web page") << answer(200, "<html>", html) << true;
    QTest::newRow("challenge") << answer(403, "<html>", html) << true;
    QTest::newRow("400") << answer(400, "{}") << false;
    QTest::newRow("401") << answer(401, "{}") << false;
    QTest::newRow("404") << answer(404, "{}") << false;
    QTest::newRow("nonsense") << answer(200, "{") << false;
}

void TestVapiClient::aPassingFaultIsAskedAgain()
{
    QFETCH(ScriptedAnswer, fault);
    QFETCH(bool, isAskedAgain);
    int faults = 2;
    ScriptedServer api(
        [&](const ScriptedRequest &) { return faults-- > 0 ? fault : answer(200, callJson()); });
    VapiOptions patient = options(api.url());
    patient.repeatPauses = {1ms, 1ms};
    VapiClient client(patient, policy(api), m_clock);
    QCOMPARE(await(client.fetchCall(callId)).ok(), isAskedAgain);
    QCOMPARE(api.requests().size(), isAskedAgain ? 3 : 1);
    faults = 10;
    QVERIFY(!await(client.fetchCall(callId)).ok());
    QCOMPARE(api.requests().size(), isAskedAgain ? 6 : 2);
}

void TestVapiClient::aChangeIsNeverSentTwice_data()
{
    QTest::addColumn<ScriptedAnswer>("scripted");
    QTest::newRow("408") << answer(408, "{}");
    QTest::newRow("429") << answer(429, "{}", {{"Retry-After", "1"}});
    QTest::newRow("500") << answer(500, "{}");
    QTest::newRow("web page") << answer(200, "<html>", {{"Content-Type", "text/html"}});
    QTest::newRow("cut") << cutAfter(answer(200, callJson()), 9);
    ScriptedAnswer reset;
    reset.then = ScriptedAnswer::Then::Reset;
    QTest::newRow("reset") << reset;
}

void TestVapiClient::aChangeIsNeverSentTwice()
{
    QFETCH(ScriptedAnswer, scripted);
    ScriptedServer api([scripted](const ScriptedRequest &) { return scripted; });
    VapiOptions patient = options(api.url());
    patient.repeatPauses = {1ms, 1ms};
    VapiClient client(patient, policy(api), m_clock);
    const auto changed = await(client.changeAssistant(callId, {{u"name"_s, u"x"_s}}));
    QVERIFY(!changed.ok());
    QCOMPARE(api.requests().size(), 1);
    QCOMPARE(api.requests().constFirst().method, "PATCH");
}

void TestVapiClient::whilePausedNobodySends()
{
    ScriptedServer api([](const ScriptedRequest &request) {
        return request.target.startsWith("/assistant")
            ? answer(429, "{}", {{"X-RateLimit-Reset", "1800000100"}})
            : answer(200, callJson());
    });
    VapiClient client(options(api.url()), policy(api), m_clock);
    QVERIFY(!await(client.listAssistants()).ok());
    QCOMPARE(client.retryNotBefore()->toString(), (m_clock.now() + 100s).toString());
    QTemporaryDir folder;
    QList<ErrorCode> refusals;
    refusals.append(await(client.fetchCall(callId)).error().code);
    refusals.append(await(client.listCalls({})).error().code);
    refusals.append(await(client.changeAssistant(callId, {})).error().code);
    refusals.append(await(client.recordingLink(callId, RecordingVariant::Mono)).error().code);
    const RecordingRequest recording{.callId = callId, .targetFile = folder.filePath(u"a"_s)};
    refusals.append(await(client.download(recording, {})).error().code);
    QCOMPARE(refusals, QList<ErrorCode>(5, ErrorCode::Unavailable));
    QCOMPARE(toWord(await(client.checkKey()).verdict), u"busy"_s);
    QCOMPARE(api.requests().size(), 1);
    m_clock.current = m_clock.current + 100s;
    QVERIFY(await(client.fetchCall(callId)).ok());
}

void TestVapiClient::withoutAWordThePauseIsOurOwn()
{
    ScriptedServer api([](const ScriptedRequest &) { return answer(429, "{}"); });
    VapiClient client(options(api.url()), policy(api), m_clock);
    for (const auto pause : {1s, 2s, 4s}) {
        QVERIFY(!await(client.fetchCall(callId)).ok());
        QCOMPARE(client.retryNotBefore().value(), m_clock.now() + pause);
        m_clock.current = m_clock.current + pause;
    }
}

void TestVapiClient::aPersonOvertakesTheListing()
{
    ScriptedServer api([](const ScriptedRequest &) { return answer(200, "[]"); });
    VapiOptions slow = options(api.url());
    slow.requestsPerMinute = 600;
    slow.requestBurst = 1;
    SystemClock clock;
    VapiClient client(slow, policy(api), clock);
    const auto drop = [](QCoro::Task<Result<QList<QJsonObject>>> task) -> QCoro::Task<> {
        const auto list = co_await task;
        Q_UNUSED(list)
    };
    auto first = drop(client.listCalls({}));
    auto second = drop(client.listCalls({}));
    QVERIFY(await(client.listAssistants()).ok());
    await(std::move(first));
    await(std::move(second));
    QStringList asked;
    for (const ScriptedRequest &request : api.requests())
        asked.append(QString::fromLatin1(request.target.left(request.target.indexOf('?'))));
    QCOMPARE(asked, QStringList({u"/call"_s, u"/assistant"_s, u"/call"_s}));
}

void TestVapiClient::theKeyIsJudged_data()
{
    QTest::addColumn<ScriptedAnswer>("scripted");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *tag, const ScriptedAnswer &scripted, const QString &verdict,
                         const QString &part) {
        QTest::newRow(tag) << scripted << verdict << part;
    };
    const QList<std::pair<QByteArray, QByteArray>> html{{"Content-Type", "text/html"}};
    const QByteArray swapped = R"({"message":"Invalid Key. Hot tip, you may be using the private )"
                               R"(key instead of the public key, or vice versa."})";
    row("works", answer(200, R"([{"id":"x"}])"), u"works"_s, u"The key works."_s);
    row("empty", answer(200, "[]"), u"works"_s, u"no assistants yet"_s);
    row("swapped", answer(401, swapped), u"public_key"_s, u"private key"_s);
    row("unknown", answer(401, R"({"message":"Unauthorized"})"), u"unknown_key"_s, u"not know"_s);
    row("forbidden", answer(403, "{}"), u"not_allowed"_s, u"does not allow"_s);
    row("challenge", answer(403, "<html>", html), u"web_page"_s, u"bot protection"_s);
    row("some page", answer(200, "<html>", html), u"web_page"_s, u"web page"_s);
    row("no list", answer(200, R"({"ok":true})"), u"web_page"_s, u"EARSHOT_VAPI_BASE_URL"_s);
    row("not there", answer(404, "{}"), u"web_page"_s, u"404"_s);
    row("slow down", answer(429, "{}"), u"busy"_s, u"slow down"_s);
    row("fault", answer(502, "{}"), u"busy"_s, u"502"_s);
}

void TestVapiClient::theKeyIsJudged()
{
    QFETCH(ScriptedAnswer, scripted);
    QFETCH(QString, verdict);
    QFETCH(QString, part);
    ScriptedServer api([scripted](const ScriptedRequest &) { return scripted; });
    VapiClient client(options(api.url()), policy(api), m_clock);
    const KeyCheck check = await(client.checkKey());
    QCOMPARE(toWord(check.verdict), verdict);
    QVERIFY2(check.sentence.contains(part), qPrintable(check.sentence));
    QVERIFY(!check.sentence.contains(u"private-key"_s));
    QCOMPARE(api.requests().size(), 1);
    QCOMPARE(api.requests().constFirst().target, "/assistant?limit=1");
    QCOMPARE(api.requests().constFirst().header("Authorization"), "Bearer private-key");
    VapiOptions keyless = options(api.url());
    keyless.apiKey = Secret();
    VapiClient stranger(keyless, policy(api), m_clock);
    QCOMPARE(toWord(await(stranger.checkKey()).verdict), u"missing"_s);
    QCOMPARE(api.requests().size(), 1);
}

void TestVapiClient::aKeyOfTheOtherRegionIsRecognised()
{
    ScriptedServer here([](const ScriptedRequest &) { return answer(401, "{}"); });
    ScriptedServer there([](const ScriptedRequest &) { return answer(200, "[]"); });
    VapiOptions both = options(here.url());
    both.otherRegion = there.url({});
    const HostPolicy local = HostPolicy::create(here.url(), u"127.0.0.1"_s).value();
    VapiClient client(both, local, m_clock);
    const KeyCheck check = await(client.checkKey());
    QCOMPARE(toWord(check.verdict), u"other_region"_s);
    QVERIFY(check.sentence.contains(u"other region"_s));
    there.setScript([](const ScriptedRequest &) { return answer(401, "{}"); });
    QCOMPARE(toWord(await(client.checkKey()).verdict), u"unknown_key"_s);
    QCOMPARE(there.requests().size(), 2);
}

void TestVapiClient::theOtherRegionSeesOnlyRefusedKeys()
{
    ScriptedServer here([](const ScriptedRequest &) { return answer(200, "[]"); });
    ScriptedServer there([](const ScriptedRequest &) { return answer(200, "[]"); });
    VapiOptions both = options(here.url());
    both.otherRegion = there.url({});
    const HostPolicy local = HostPolicy::create(here.url(), u"127.0.0.1"_s).value();
    VapiClient client(both, local, m_clock);
    QCOMPARE(toWord(await(client.checkKey()).verdict), u"works"_s);
    here.setScript([](const ScriptedRequest &) { return answer(500, "{}"); });
    QCOMPARE(toWord(await(client.checkKey()).verdict), u"busy"_s);
    QVERIFY(there.requests().isEmpty());
}

void TestVapiClient::anApiThatCannotBeReachedIsSaid()
{
    QUrl gone;
    {
        ScriptedServer api([](const ScriptedRequest &) { return silence(); });
        gone = api.url();
    }
    const HostPolicy local = HostPolicy::create(gone, u"127.0.0.1"_s).value();
    VapiClient client(options(gone), local, m_clock);
    const KeyCheck check = await(client.checkKey());
    QCOMPARE(toWord(check.verdict), u"unreachable"_s);
    QVERIFY(check.sentence.contains(u"127.0.0.1"_s));
}

void TestVapiClient::theRegionsAreEachOthersOther()
{
    const QUrl us(u"https://api.vapi.ai"_s);
    const QUrl eu(u"https://api.eu.vapi.ai"_s);
    QCOMPARE(baseUrlOf(*otherRegion(us)), eu);
    QCOMPARE(baseUrlOf(*otherRegion(eu)), us);
    for (const QString &none : {u"http://api.vapi.ai"_s, u"https://api.vapi.ai:8443"_s,
             u"https://api.vapi.ai.example"_s, u"https://127.0.0.1"_s})
        QVERIFY2(!otherRegion(QUrl(none)), qPrintable(none));
    // Both are known to the gate, by https and at a public address only.
    const HostPolicy policy = HostPolicy::create(us, {}).value();
    QVERIFY(policy.checkUrl(eu).ok());
    QVERIFY(!policy.checkUrl(QUrl(u"http://api.eu.vapi.ai"_s)).ok());
    QVERIFY(!policy.checkAddresses(eu, {QHostAddress::LocalHost}).ok());
}

QTEST_GUILESS_MAIN(TestVapiClient)
#include "tst_vapiclient.moc"
