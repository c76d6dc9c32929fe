// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/twilioclient.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

using namespace earshot;
using namespace earshot::provider;
using namespace earshot::provider::twilio;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;
const QByteArray mediaPath = "/2010-04-01/Accounts/AC00000000000000000000000000000001/Recordings/"
                             "RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d.wav";
const QByteArray tag = "\"sample-tag\"";
const QByteArray restException =
    "<?xml version='1.0' encoding='UTF-8'?><TwilioResponse><RestException><Code>20404</Code>"
    "</RestException></TwilioResponse>";

QByteArray sampleWave()
{
    QByteArray wave = "RIFF\x24\x40\x06\x00WAVEfmt "; // what follows is checked by nobody here
    while (wave.size() < 200'000)
        wave += QByteArray::number(wave.size()) + ' ';
    return wave;
}

QByteArray basic(const QByteArray &token)
{
    const QByteArray pair = account.toLatin1() + ':' + token;
    return "Basic " + pair.toBase64();
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {1'800'000'000'000'000}; }
};

} // namespace

class TestTwilioClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bothChannelsAreAskedFor();
    void oneChannelWhereThereIsNoMore();
    void neitherNumberOfChannels();
    void anEarly404IsTriedAgainLater_data();
    void anEarly404IsTriedAgainLater();
    void theNextTokenFollowsARefusedOne();
    void refusedTokensAreSaid();
    void theTokenNeverLeavesTheApi();
    void aRedirectIsChecked_data();
    void aRedirectIsChecked();
    void aLoopEnds();
    void aDocumentIsNeverSaved_data();
    void aDocumentIsNeverSaved();
    void faultsAreRetryable_data();
    void faultsAreRetryable();
    void aCutTransferGoesOnWhereItStopped();
    void aPauseAskedForIsKept();
    void onlyIdsBecomeAddresses_data();
    void onlyIdsBecomeAddresses();
    void withoutAnAccountNothingIsAsked();
    void cancelling();

private:
    ScriptedServer::Script serve()
    {
        return [this](const ScriptedRequest &request) { return fileAnswer(request, m_wave, tag); };
    }
    Result<Media> run(std::stop_token stop = std::stop_token())
    {
        TwilioClient client(
            m_options, HostPolicy::create(m_options.baseUrl, m_listed).value(), m_clock);
        const MediaRequest request{.recording = m_recording, .targetFile = target()};
        auto got = await(client.download(request, stop), 20s);
        m_notBefore = client.retryNotBefore();
        return got;
    }
    QString target() const { return m_dir->filePath(u"call.source"_s); }
    QByteArray saved() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qsizetype asked(QByteArrayView channels) const
    {
        const QByteArray target = mediaPath + "?RequestedChannels=" + channels.toByteArray();
        return m_api->count(target);
    }

    const QByteArray m_wave = sampleWave();
    FixedClock m_clock;
    CarrierRecording m_recording;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_api;
    TwilioOptions m_options;
    QString m_listed;
    std::optional<Timestamp> m_notBefore;
};

void TestTwilioClient::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_api = std::make_unique<ScriptedServer>(serve());
    m_options = {.baseUrl = m_api->url({}), .accountSid = account, .authTokens = {Secret("token")}};
    m_options.limits.reserveBytes = 0;
    m_listed = u"127.0.0.1"_s;
    m_recording = {.recordingSid = u"RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"_s,
        .accountSid = account,
        .status = u"completed"_s};
}

void TestTwilioClient::bothChannelsAreAskedFor()
{
    const auto got = run();
    QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().message));
    QCOMPARE(got->bytes, m_wave.size());
    QVERIFY(!got->resumed);
    QCOMPARE(saved(), m_wave);
    QCOMPARE(m_api->requests().size(), 1);
    QCOMPARE(asked("2"), 1);
    QCOMPARE(m_api->requests().constFirst().header("Authorization"), basic("token"));
}

void TestTwilioClient::oneChannelWhereThereIsNoMore()
{
    m_recording.channels = 2; // what the notice said is not believed
    m_api->setScript([this](const ScriptedRequest &request) {
        return request.target.endsWith("=2") ? answer(400, "{}") : fileAnswer(request, m_wave, tag);
    });
    QVERIFY(run().ok());
    QCOMPARE(saved(), m_wave);
    QCOMPARE(asked("2"), 1);
    QCOMPARE(asked("1"), 1);
}

void TestTwilioClient::neitherNumberOfChannels()
{
    m_api->setScript([](const ScriptedRequest &) { return answer(400, "{}"); });
    const auto got = run();
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::InvalidInput);
    QVERIFY(saved().isEmpty());
}

void TestTwilioClient::anEarly404IsTriedAgainLater_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("gone") << 410;
}

void TestTwilioClient::anEarly404IsTriedAgainLater()
{
    QFETCH(int, status);
    m_api->setScript([this, status](const ScriptedRequest &request) {
        return m_api->requests().size() > 1
            ? fileAnswer(request, m_wave, tag)
            : answer(status, restException, {{"Content-Type", "application/xml"}});
    });
    const auto early = run();
    QVERIFY(!early.ok());
    QCOMPARE(early.error().code, ErrorCode::NotFound);
    QVERIFY(early.error().retryable);
    QVERIFY(saved().isEmpty());
    QVERIFY(run().ok());
    QCOMPARE(saved(), m_wave);
}

void TestTwilioClient::theNextTokenFollowsARefusedOne()
{
    m_options.authTokens = {Secret("old"), Secret(""), Secret("new")};
    m_api->setScript([this](const ScriptedRequest &request) {
        return request.header("Authorization") == basic("new") ? fileAnswer(request, m_wave, tag)
                                                               : answer(401, restException);
    });
    QVERIFY(run().ok());
    QCOMPARE(m_api->requests().size(), 2);
    QCOMPARE(m_api->requests().constFirst().header("Authorization"), basic("old"));
}

void TestTwilioClient::refusedTokensAreSaid()
{
    m_api->setScript([](const ScriptedRequest &) { return answer(401, restException); });
    const auto got = run();
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::Unauthorised);
    QVERIFY(!got.error().retryable);
    QVERIFY(got.error().message.contains(u"EARSHOT_TWILIO_AUTH_TOKEN"_s));
}

void TestTwilioClient::theTokenNeverLeavesTheApi()
{
    ScriptedServer storage(serve());
    m_api->setScript([&storage](const ScriptedRequest &) {
        return redirect(storage.url(u"/media/sample.wav"_s));
    });
    QVERIFY(run().ok());
    QCOMPARE(saved(), m_wave);
    QCOMPARE(storage.requests().size(), 1);
    QVERIFY(storage.requests().constFirst().header("Authorization").isNull());
    // Not even to the API itself, when somebody else sends us there.
    storage.setScript(
        [this](const ScriptedRequest &) { return redirect(m_api->url(u"/again"_s)); });
    const auto again = run();
    QVERIFY(!again.ok());
    for (const ScriptedRequest &request : m_api->requests())
        QCOMPARE(request.header("Authorization").isNull(), request.target == "/again");
}

void TestTwilioClient::aRedirectIsChecked_data()
{
    QTest::addColumn<QUrl>("to");
    QTest::newRow("metadata") << QUrl(u"http://169.254.169.254/latest/meta-data"_s);
    QTest::newRow("private") << QUrl(u"https://10.0.0.1/a.wav"_s);
    QTest::newRow("IPv6 loopback") << QUrl(u"https://[::1]/a.wav"_s);
    QTest::newRow("unknown host") << QUrl(u"https://media.example.org/a.wav"_s);
    QTest::newRow("look-alike") << QUrl(u"https://api.twilio.com.example.org/a.wav"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
}

void TestTwilioClient::aRedirectIsChecked()
{
    QFETCH(QUrl, to);
    m_api->setScript([to](const ScriptedRequest &) { return redirect(to); });
    const auto got = run();
    QVERIFY(!got.ok());
    QVERIFY2(!got.error().retryable, qPrintable(got.error().message));
    QVERIFY(saved().isEmpty());
    QCOMPARE(m_api->requests().size(), 1);
}

void TestTwilioClient::aLoopEnds()
{
    m_api->setScript([this](const ScriptedRequest &) { return redirect(m_api->url(u"/x"_s)); });
    const auto got = run();
    QVERIFY(!got.ok());
    QVERIFY(got.error().retryable);
    QVERIFY(m_api->requests().size() < 10);
}

void TestTwilioClient::aDocumentIsNeverSaved_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("XML") << QByteArray("application/xml") << restException;
    QTest::newRow("XML called audio") << QByteArray("audio/x-wav") << restException;
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray(R"({"code":20404})");
    QTest::newRow("web page") << QByteArray("text/html") << QByteArray("<!doctype html><p>x");
    QTest::newRow("nothing") << QByteArray("audio/x-wav") << QByteArray();
}

void TestTwilioClient::aDocumentIsNeverSaved()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    m_api->setScript([type, body](const ScriptedRequest &) {
        return answer(200, body, {{"Content-Type", type}});
    });
    QVERIFY(!run().ok());
    QVERIFY(saved().isEmpty());
}

void TestTwilioClient::faultsAreRetryable_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestTwilioClient::faultsAreRetryable()
{
    QFETCH(int, status);
    m_api->setScript([status](const ScriptedRequest &) { return answer(status, "{}"); });
    const auto got = run();
    QVERIFY(!got.ok());
    QVERIFY(got.error().retryable);
    QVERIFY(got.error().code != ErrorCode::NotFound);
}

void TestTwilioClient::aCutTransferGoesOnWhereItStopped()
{
    m_api->setScript([this](const ScriptedRequest &request) {
        return cutAfter(fileAnswer(request, m_wave, tag), 100'000);
    });
    const auto cut = run();
    QVERIFY(!cut.ok());
    QVERIFY(cut.error().retryable);
    m_api->setScript(serve());
    const auto rest = run();
    QVERIFY(rest.ok());
    QVERIFY(rest->resumed);
    QCOMPARE(saved(), m_wave);
    QVERIFY(m_api->requests().constLast().header("Range").startsWith("bytes="));
}

void TestTwilioClient::aPauseAskedForIsKept()
{
    m_api->setScript([](const ScriptedRequest &) {
        return answer(429, "{}", {{"Retry-After", "30"}});
    });
    QVERIFY(!run().ok());
    QCOMPARE(m_notBefore, std::optional(m_clock.now() + 30s));
}

void TestTwilioClient::onlyIdsBecomeAddresses_data()
{
    QTest::addColumn<QString>("accountSid");
    QTest::addColumn<QString>("recordingSid");
    const QString good = u"RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"_s;
    QTest::newRow("path") << account << u"RE/../../../../Accounts.json?a=aaaaaa"_s.left(34);
    QTest::newRow("empty") << account << QString();
    QTest::newRow("account") << u"AC0000000000000000000000000000000@"_s << good;
}

void TestTwilioClient::onlyIdsBecomeAddresses()
{
    QFETCH(QString, accountSid);
    QFETCH(QString, recordingSid);
    m_recording.accountSid = accountSid;
    m_recording.recordingSid = recordingSid;
    const auto got = run();
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::InvalidInput);
    QVERIFY(m_api->requests().isEmpty());
}

void TestTwilioClient::withoutAnAccountNothingIsAsked()
{
    m_options.accountSid.clear();
    const auto got = run();
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::Unauthorised);
    QVERIFY(got.error().message.contains(u"EARSHOT_TWILIO_ACCOUNT_SID"_s));
    QVERIFY(m_api->requests().isEmpty());
}

void TestTwilioClient::cancelling()
{
    std::stop_source stop;
    m_api->setScript([&stop](const ScriptedRequest &) {
        QTimer::singleShot(0, qApp, [&stop] { stop.request_stop(); });
        return silence();
    });
    const auto got = run(stop.get_token());
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTwilioClient)
#include "tst_twilioclient.moc"
