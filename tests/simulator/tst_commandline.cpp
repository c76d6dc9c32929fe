// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/commandline.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<CommandLine> read(const QString &words, const QProcessEnvironment &environment = {})
{
    return readCommandLine(
        QStringList{u"earshot-sim"_s} + words.split(u' ', Qt::SkipEmptyParts), environment);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesByName_data();
    void refusesByName();
    void readsEverything();
    void readsHowTheProviderBehaves();
    void takesSecretsFromTheEnvironment();
};

void TestCommandLine::refusesByName_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << u"--api-key k --speed 3"_s << u"speed"_s;
    QTest::newRow("stray word") << u"--api-key k serve"_s << u"serve"_s;
    QTest::newRow("no key") << u"--calls 3"_s << u"api-key"_s;
    QTest::newRow("negative calls") << u"--api-key k --calls -3"_s << u"calls"_s;
    QTest::newRow("half a call") << u"--api-key k --calls 1.5"_s << u"calls"_s;
    QTest::newRow("port") << u"--api-key k --listen 127.0.0.1"_s << u"listen"_s;
    QTest::newRow("port too large") << u"--api-key k --listen 127.0.0.1:99999"_s << u"listen"_s;
    QTest::newRow("host name") << u"--api-key k --listen example.net:80"_s << u"listen"_s;
    QTest::newRow("webhook") << u"--api-key k --webhook ftp://example.net/"_s << u"webhook"_s;
    QTest::newRow("fault") << u"--api-key k --faults gone=1"_s << u"gone"_s;
    QTest::newRow("rate") << u"--api-key k --rate fast"_s << u"rate"_s;
    QTest::newRow("seed") << u"--api-key k --seed x"_s << u"seed"_s;
    QTest::newRow("auth") << u"--api-key k --auth basic"_s << u"auth"_s;
    QTest::newRow("hmac") << u"--api-key k --hmac colour=red"_s << u"colour"_s;
    QTest::newRow("auth field") << u"--api-key k --auth-field X"_s << u"auth-field"_s;
    QTest::newRow("token url") << u"--api-key k --auth oauth2"_s << u"oauth-token-url"_s;
    QTest::newRow("generation") << u"--api-key k --generation 2020"_s << u"generation"_s;
    QTest::newRow("twilio") << u"--api-key k --twilio http://127.0.0.1:1/"_s << u"twilio-sid"_s;
    QTest::newRow("history") << u"--api-key k --history many"_s << u"history"_s;
    QTest::newRow("absences") << u"--api-key k --absences 1.5"_s << u"absences"_s;
    QTest::newRow("share") << u"--api-key k --unanswered 2"_s << u"unanswered"_s;
}

void TestCommandLine::refusesByName()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto line = read(words);
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::InvalidInput);
    QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
}

void TestCommandLine::readsEverything()
{
    const auto line =
        read(u"--listen 127.0.0.2:8080 --webhook http://127.0.0.1:1/hook --secret s --api-key k "
             "--calls 12 --rate 2.5 --audio /tmp --faults lost=0.1,cut=1 --seed 99 --retries 3 "
             "--unanswered 0.25 --life 300 --spread-days 5 --live 20"_s);
    QVERIFY2(line.ok(), line.ok() ? "" : qPrintable(line.error().message));
    const Options &options = line->options;
    QCOMPARE(options.address, QHostAddress(u"127.0.0.2"_s));
    QCOMPARE(options.port, quint16(8080));
    QCOMPARE(line->webhook, QUrl(u"http://127.0.0.1:1/hook"_s));
    QVERIFY(options.webhookSecret.matches("s") && options.apiKey.matches("k"));
    QCOMPARE(options.calls, 12);
    QCOMPARE(options.rate, 2.5);
    QCOMPARE(options.audioDir, u"/tmp"_s);
    QCOMPARE(options.faults.rate(Fault::Lost), 0.1);
    QCOMPARE(options.faults.rate(Fault::Cut), 1.0);
    QCOMPARE(options.seed, quint64(99));
    QCOMPARE(options.retries, 3);
    QCOMPARE(options.unanswered, 0.25);
    QCOMPARE(options.life, 300ms);
    QCOMPARE(options.spreadDays, 5);
    QCOMPARE(options.liveEvery, 20s);
}

void TestCommandLine::readsHowTheProviderBehaves()
{
    const auto line =
        read(u"--api-key k --public-key p --history 50 --retention-days 14 --rate-limit 60 "
             "--same-moment 3 --absences 0.2 --single-sides 0.1 --faulty-assistants --tool-calls "
             "--generation 2025 --unwrapped --auth hmac --hmac algorithm=sha1;milliseconds "
             "--auth-header X-Key --auth-no-prefix --auth-field A=1=2 --auth-field B=3 "
             "--oauth-token-url http://127.0.0.1:1/t --oauth-client-id c --oauth-client-secret cs "
             "--twilio http://127.0.0.1:1/c --twilio-sid AC1 --twilio-token t --twilio-absent 0.3 "
             "--twilio-mono 0.4"_s);
    QVERIFY2(line.ok(), line.ok() ? "" : qPrintable(line.error().message));
    const Options &options = line->options;
    QVERIFY(options.publicKey.matches("p") && options.faultyAssistants && options.toolCalls);
    QCOMPARE(options.history, 50);
    QCOMPARE(options.retentionDays, 14);
    QCOMPARE(options.rateLimit, 60);
    QCOMPARE(options.sameMoment, 3);
    QCOMPARE(options.absences, 0.2);
    QCOMPARE(options.singleSides, 0.1);
    QVERIFY(options.generation == Generation::Y2025 && options.unwrapped);
    const SenderAuth &auth = options.auth;
    QVERIFY(auth.kind == SenderAuth::Kind::Hmac && auth.hmac.milliseconds && !auth.prefix);
    QCOMPARE(auth.hmac.algorithm, "sha1");
    QCOMPARE(auth.header, "X-Key");
    QCOMPARE(auth.fields, (SenderAuth::Fields{{"A", "1=2"}, {"B", "3"}}));
    QCOMPARE(auth.tokenUrl, QUrl(u"http://127.0.0.1:1/t"_s));
    QVERIFY(auth.clientId == "c" && auth.clientSecret.matches("cs"));
    QCOMPARE(options.carrier.callback, QUrl(u"http://127.0.0.1:1/c"_s));
    QVERIFY(options.carrier.token.matches("t"));
    QCOMPARE(options.carrier.accountSid, u"AC1"_s);
    QCOMPARE(options.carrier.absent, 0.3);
    QCOMPARE(options.carrier.mono, 0.4);
}

void TestCommandLine::takesSecretsFromTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"EARSHOT_SIM_API_KEY"_s, u"from outside"_s);
    environment.insert(u"EARSHOT_SIM_SECRET"_s, u"shared"_s);
    const auto line = read(QString(), environment);
    QVERIFY(line.ok());
    QVERIFY(line->options.apiKey.matches("from outside"));
    QVERIFY(line->options.webhookSecret.matches("shared"));
    QVERIFY(line->webhook.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
