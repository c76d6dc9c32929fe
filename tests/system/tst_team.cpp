// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bucket.h"
#include "tests/support/postgresserver.h"
#include "tests/support/s3server.h"
#include "tests/system/balancer.h"
#include "tests/system/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTest>
#include <QWebSocket>

#include <csignal>

namespace earshot::test {

using namespace Qt::StringLiterals;

/**
 * Two receivers behind a balancer, one PostgreSQL, one S3 server, and a client that sees one
 * receiver at a time. The numbers come from the environment for longer runs: TEST_TEAM_CALLS and
 * TEST_TEAM_KILLS.
 */
class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void receiversDieInTurnAndNothingIsLost();
    void whoLooksElsewhereSeesThatCallsAreGone();
    void aReceiverStopsInTime();
    void aReceiverStopsInTimeAlthoughTheStoreHangs();
    void aReceiverStopsAndStartsAlthoughTheDatabaseIsAway();
    void withoutTheDatabaseNothingIsRefused();

private:
    QHash<QString, QString> environment() const;
    bool startReceiver(int i);
    void giveWork();
    void stopsInTime(int i);
    void watch(int i);
    QJsonObject get(const QUrl &url);
    QJsonArray simulated(const QString &path);
    qint64 count(const QString &condition);
    QByteArray check();
    /** The last recording can be ready before the last event, which may come from a spool, is. */
    void allEventsAreDealtWith();
    /** What both receivers logged of a call. */
    QString logged(const QString &callId);
    /** How far everything has got, for the message of a test that waited in vain. */
    QString standing();

    PostgresServer m_postgres;
    S3Server m_s3;
    const QString m_bucket = u"recordings"_s;
    QString m_database;
    QTemporaryDir m_folder;
    const std::vector<quint16> m_ports{freePort(), freePort()};
    std::unique_ptr<Balancer> m_balancer;
    std::array<std::unique_ptr<Program>, 2> m_receivers;
    std::unique_ptr<Program> m_simulator;
    QString m_simulatorUrl;
    QByteArray m_token;
    QNetworkAccessManager m_network;
    std::unique_ptr<QWebSocket> m_socket;
    QList<qint64>
        m_hellos; ///< each tells the client to fetch anew, which shows all that was before it
    qint64 m_seesSince = 0; ///< ms since 1970; when the client's stream was last opened
    QHash<QString, qint64> m_heardAt; ///< by call id
};

QHash<QString, QString> TestTeam::environment() const
{
    return {{u"EARSHOT_VAPI_API_KEY"_s, u"test-api-key"_s},
        {u"EARSHOT_VAPI_BASE_URL"_s, m_simulatorUrl},
        {u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, u"secret"_s},
        {u"EARSHOT_PROVIDER_ALLOWED_HOSTS"_s, u"127.0.0.1"_s},
        {u"EARSHOT_PROVIDER_REQUESTS_PER_MINUTE"_s, u"100000"_s},
        {u"EARSHOT_RETRY_DELAYS_MS"_s, u"100,200,400,800,1600"_s}, {u"EARSHOT_WORKERS"_s, u"4"_s},
        {u"EARSHOT_DATABASE"_s, m_database},
        {u"EARSHOT_STORE"_s, u"s3://%1?endpoint=%2"_s.arg(m_bucket, m_s3.endpoint().toString())},
        {u"EARSHOT_S3_ACCESS_KEY"_s, QString::fromLatin1(S3Server::accessKey)},
        {u"EARSHOT_S3_SECRET_KEY"_s, QString::fromLatin1(S3Server::secretKey)}};
}

bool TestTeam::startReceiver(int i)
{
    const QStringList arguments{u"serve"_s, u"--data"_s, m_folder.filePath(QString::number(i)),
        u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_ports[std::size_t(i)])};
    auto &receiver = m_receivers[std::size_t(i)];
    receiver = std::make_unique<Program>(u"earshotd"_s, arguments, environment());
    receiver->keepErrorsIn(m_folder.filePath(u"log%1"_s.arg(i)));
    return !receiver->startAndWaitFor(u"listening "_s).isEmpty();
}

void TestTeam::initTestCase()
{
    makeBucket(m_s3, m_bucket);
    m_database = m_postgres.newDatabase();
    m_balancer = std::make_unique<Balancer>(m_ports);
}

/** The client's stream of events from receiver @p i. */
void TestTeam::watch(int i)
{
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonObject event = QJsonDocument::fromJson(text.toUtf8()).object();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (event.value(u"type"_s) == u"hello"_s) {
            m_seesSince = now;
            m_hellos.append(now);
        }
        if (event.value(u"type"_s) == u"recording_ready"_s)
            m_heardAt.insert(event.value(u"data"_s)[u"call"_s][u"id"_s].toString(), now);
    });
    QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/api/events"_s.arg(m_ports[std::size_t(i)])));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    m_seesSince = 0;
    m_socket->open(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_seesSince > 0, 20'000);
}

QJsonObject TestTeam::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(20'000);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 25'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonArray TestTeam::simulated(const QString &path)
{
    QNetworkRequest request(QUrl(m_simulatorUrl + path));
    request.setRawHeader("Authorization", "Bearer test-api-key");
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 25'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).array();
}

qint64 TestTeam::count(const QString &condition)
{
    return m_postgres
        .psql(m_database.section(u'/', -1), u"select count(*) from earshot."_s + condition)
        .toLongLong();
}

QString TestTeam::logged(const QString &callId)
{
    QString lines;
    for (int i = 0; i < 2; ++i) {
        QFile file(m_folder.filePath(u"log%1"_s.arg(i)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            if (line.contains(callId))
                lines += u"%1: %2"_s.arg(i).arg(line);
        }
    }
    return lines;
}

QString TestTeam::standing()
{
    return m_postgres.psql(m_database.section(u'/', -1),
        u"select 'calls', status || ' ' || recording_state || ' ' || "
        u"coalesce(recording_state_reason, ''), "
        "count(*) from earshot.call_logs group by 2 union all select 'jobs', state, count(*) from "
        "earshot.recording_jobs group by 2 union all select 'events', (processed_at is null)::text "
        "|| "
        "coalesce(error, ''), count(*) from earshot.webhook_inbox group by 2"_s);
}

QByteArray TestTeam::check()
{
    QProcess process;
    QProcessEnvironment variables;
    const auto all = environment();
    for (auto it = all.begin(); it != all.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s,
        {u"check"_s, u"--json"_s, u"--data"_s, m_folder.filePath(u"0"_s)});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return "exit " + QByteArray::number(process.exitCode()) + process.readAllStandardError()
            + process.readAllStandardOutput().left(3000);
    return {};
}

void TestTeam::allEventsAreDealtWith()
{
    QTRY_VERIFY2_WITH_TIMEOUT(
        count(u"webhook_inbox where processed_at is null"_s) == 0, qPrintable(standing()), 60'000);
    QVERIFY2(count(u"webhook_inbox where error is not null"_s) == 0, qPrintable(standing()));
}

void TestTeam::receiversDieInTurnAndNothingIsLost()
{
    const int calls = std::max(10, qEnvironmentVariable("TEST_TEAM_CALLS", u"300"_s).toInt());
    const int kills = qEnvironmentVariable("TEST_TEAM_KILLS", u"8"_s).toInt();
    const QString webhook = u"http://127.0.0.1:%1/api/webhooks/vapi"_s.arg(m_balancer->port());
    m_simulator = std::make_unique<Program>(u"earshot-sim"_s,
        QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--webhook"_s, webhook, u"--secret"_s,
            u"secret"_s, u"--api-key"_s, u"test-api-key"_s, u"--calls"_s, QString::number(calls),
            u"--rate"_s, u"15"_s, u"--seed"_s, u"7"_s, u"--retries"_s, u"60"_s, u"--faults"_s,
            u"lost=0,dup=0.1,reorder=0.1,cut=0.05,http500=0.05"_s, u"--audio"_s,
            u"/usr/share/asterisk/sounds/en_US_f_Allison"_s});
    m_simulatorUrl = m_simulator->startAndWaitFor(u"listening "_s);
    QVERIFY(!m_simulatorUrl.isEmpty());
    QVERIFY(startReceiver(0) && startReceiver(1));
    m_token = Program::output(u"earshotd"_s,
        {u"token"_s, u"create"_s, u"--data"_s, m_folder.filePath(u"0"_s), u"--role"_s, u"owner"_s})
                  .trimmed();
    QVERIFY(!m_token.isEmpty());
    watch(0);

    QRandomGenerator chance(20261125);
    int seen = 0;
    for (int i = 0; i < kills; ++i) {
        const int moment = chance.bounded(800, 2500);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() >= moment; }, 5000));
        const int victim = i % 2;
        if (victim == seen) { // the client moves on to the other receiver
            m_receivers[std::size_t(victim)]->kill();
            seen = 1 - victim;
            watch(seen);
        } else {
            m_receivers[std::size_t(victim)]->kill();
        }
        QVERIFY(startReceiver(victim));
    }
    QVERIFY(!m_simulator->waitFor(u"delivered "_s, 600'000).isEmpty());
    QSet<QString> promised;
    for (const QJsonValue &event : simulated(u"/sim/accepted"_s))
        promised.insert(event.toObject().value(u"callId").toString());
    QCOMPARE(promised.size(), calls);
    QTRY_COMPARE_WITH_TIMEOUT(
        count(u"call_logs where recording_state = 'ready'"_s), qint64(calls), 600'000);
    QCOMPARE(count(u"call_logs"_s), qint64(calls));
    allEventsAreDealtWith();
    QCOMPARE(count(u"recording_jobs where state <> 'done'"_s), 0);

    // Wherever it was done, the client has heard of it, or was told afterwards to fetch anew.
    const QStringList ready = m_postgres
                                  .psql(m_database.section(u'/', -1),
                                      u"select call_id || ' ' || floor(extract(epoch from "
                                      u"pg_xact_commit_timestamp(xmin)) * "
                                      "1000) from earshot.recording_jobs where state = 'done'"_s)
                                  .split(u'\n');
    const auto unheard = [&] {
        QString found;
        for (const QString &line : ready) {
            const QString id = line.section(u' ', 0, 0);
            // A hello after the commit had the client fetch anew, which showed it.
            const bool isFetched =
                !m_hellos.isEmpty() && m_hellos.last() >= line.section(u' ', 1).toLongLong();
            if (!m_heardAt.contains(id) && !isFetched)
                found += line + u'\n' + logged(id);
        }
        return found;
    };
    // What was asked of the database meanwhile kept the client from reading the last of them.
    QTRY_VERIFY2_WITH_TIMEOUT(unheard().isEmpty(), qPrintable(unheard()), 20'000);
    QList<qint64> delays;
    for (const QString &line : ready) {
        const QString id = line.section(u' ', 0, 0);
        if (m_heardAt.contains(id))
            delays.append(m_heardAt.value(id) - line.section(u' ', 1).toLongLong());
    }
    std::sort(delays.begin(), delays.end());
    QVERIFY(!delays.isEmpty());
    qInfo("%d calls, %d kills: heard %lld live, after %lld ms in the middle, %lld ms at 99 %%, "
          "%lld ms at most",
        calls, kills, qlonglong(delays.size()), qlonglong(delays.at(delays.size() / 2)),
        qlonglong(delays.at(delays.size() * 99 / 100)), qlonglong(delays.last()));
    QCOMPARE(check(), QByteArray());
}

void TestTeam::whoLooksElsewhereSeesThatCallsAreGone()
{
    const QString number =
        m_postgres
            .psql(m_database.section(u'/', -1),
                u"select customer_number from earshot.call_logs where customer_number like '+%' limit 1"_s)
            .trimmed();
    const QString theirs = u"call_logs where customer_number = '%1'"_s.arg(number);
    const qint64 all = count(u"call_logs"_s);
    const qint64 gone = count(theirs);
    QVERIFY(gone > 0);
    watch(1);
    const qsizetype hellos = m_hellos.size();
    const QByteArray erased = Program::output(u"earshotd"_s,
        {u"person"_s, u"erase"_s, u"--data"_s, m_folder.filePath(u"0"_s), u"--number"_s, number,
            u"--reason"_s, u"asked"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(erased).object().value(u"removed"_s).toInteger(), gone);
    QTRY_VERIFY_WITH_TIMEOUT(m_hellos.size() > hellos, 20'000);
    QCOMPARE(count(theirs), 0);
    QCOMPARE(count(u"call_logs"_s), all - gone);
    QCOMPARE(check(), QByteArray());
}

/** Some recordings are to be fetched and stored once more. */
void TestTeam::giveWork()
{
    m_postgres.psql(m_database.section(u'/', -1),
        u"update earshot.recording_jobs set state = 'waiting', attempt = 0, next_attempt_at = "
        u"now() "
        "where call_id in (select id from earshot.call_logs limit 60); notify earshot"_s);
    QTRY_VERIFY(count(u"recording_jobs where state = 'leased'"_s) > 0);
}

void TestTeam::stopsInTime(int i)
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_receivers[std::size_t(i)]->terminate(), 0);
    qInfo("stopped after %lld ms", qlonglong(timer.elapsed()));
    QVERIFY(timer.elapsed() < 30'000);
}

/** With work under way: it is handed back, and the other one does it. */
void TestTeam::aReceiverStopsInTime()
{
    giveWork();
    stopsInTime(0);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"recording_jobs where state <> 'done'"_s), 0, 120'000);
    QVERIFY(startReceiver(0));
}

void TestTeam::aReceiverStopsInTimeAlthoughTheStoreHangs()
{
    ::kill(pid_t(m_s3.processId()), SIGSTOP);
    giveWork();
    stopsInTime(0);
    ::kill(pid_t(m_s3.processId()), SIGCONT);
    QVERIFY(startReceiver(0));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"recording_jobs where state <> 'done'"_s), 0, 240'000);
}

void TestTeam::aReceiverStopsAndStartsAlthoughTheDatabaseIsAway()
{
    m_postgres.stop(u"fast"_s);
    stopsInTime(1);
    QVERIFY(startReceiver(1));
    m_postgres.start();
}

void TestTeam::withoutTheDatabaseNothingIsRefused()
{
    const int seconds =
        std::max(2, qEnvironmentVariable("TEST_TEAM_OUTAGE_SECONDS", u"6"_s).toInt());
    const int calls = 10 * seconds;
    const qint64 before = count(u"call_logs"_s);
    m_simulator.reset();
    const QString webhook = u"http://127.0.0.1:%1/api/webhooks/vapi"_s.arg(m_balancer->port());
    // Sends nothing a second time: what is refused is lost, and shows.
    m_simulator = std::make_unique<Program>(u"earshot-sim"_s,
        QStringList{u"--listen"_s, QUrl(m_simulatorUrl).authority(), u"--webhook"_s, webhook,
            u"--secret"_s, u"secret"_s, u"--api-key"_s, u"test-api-key"_s, u"--calls"_s,
            QString::number(calls), u"--rate"_s, u"20"_s, u"--seed"_s, u"8"_s, u"--retries"_s,
            u"0"_s, u"--audio"_s, u"/usr/share/asterisk/sounds/en_US_f_Allison"_s});
    QVERIFY(!m_simulator->startAndWaitFor(u"listening "_s).isEmpty());
    m_postgres.stop(u"immediate"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() >= seconds * 500; }, seconds * 2000));
    QCOMPARE(m_receivers[0]->terminate(), 0);
    QVERIFY(startReceiver(0)); // it knows the database from before
    QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() >= seconds * 1000; }, seconds * 2000));
    QVERIFY(m_receivers[0]->isRunning() && m_receivers[1]->isRunning());
    m_postgres.start();
    QVERIFY(!m_simulator->waitFor(u"delivered "_s, 300'000).isEmpty());
    QSet<QString> promised;
    for (const QJsonValue &event : simulated(u"/sim/accepted"_s))
        promised.insert(event.toObject().value(u"callId").toString());
    QCOMPARE(promised.size(), calls);
    QTRY_VERIFY2_WITH_TIMEOUT(
        count(u"call_logs where recording_state = 'ready'"_s) == before + calls,
        qPrintable(standing()), 120'000);
    allEventsAreDealtWith();
    QCOMPARE(check(), QByteArray());
    for (const auto &receiver : m_receivers)
        QCOMPARE(receiver->terminate(), 0);
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestTeam)
#include "tst_team.moc"
