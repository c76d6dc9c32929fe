// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "database/storedobjectrepository.h"
#include "objectstore/s3client.h"
#include "objectstore/s3objectstore.h"
#include "tests/support/await.h"
#include "tests/support/postgresserver.h"
#include "tests/support/s3server.h"
#include "tests/support/tempdatabase.h"
#include "tests/system/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 10'000;
constexpr int callsPerPeaks = 100; ///< every so many has a second object: the S3 server is slow
constexpr int longest = 600'000; ///< milliseconds, on a busy machine

/** One object as the laptop has it. */
struct Object
{
    QString path;
    QString callId;
    ObjectKind kind = ObjectKind::Audio;
    qint64 size = 0;
    QString sha256;
};

/** The numbers 1 to @p count as a table "n" before a statement. */
QString numbers()
{
    return u"with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) "_s.arg(
        calls);
}

QString callId(int i)
{
    return u"%1-0000-4000-8000-%1%2"_s.arg(i, 8, 16, QChar(u'0')).arg(i % 4096, 4, 16, QChar(u'0'));
}

/** What ten thousand calls leave in a laptop's tables, besides stored_objects. */
QStringList fillingSql()
{
    const QString call = u"printf('%08x-0000-4000-8000-%08x%04x', i, i, i % 4096)"_s;
    const QString from = u" from n, organizations as o"_s;
    QStringList statements;
    statements << u"insert into call_logs (id, organization_id, vapi_call_id, direction, status, "
                  "customer_name, started_at, ended_at, duration_seconds, cost_usd, summary, "
                  "provenance, created_at, updated_at, sort_at, recording_state) select "_s
            + call
            + u", o.id, 'vapi-' || i, case i % 2 when 0 then 'inbound' else 'outbound' end, "
              u"'ended', "
              "'Kundin Nr. ' || i || ' Ä😀', 1700000000000001 + i * 1000003, "
              "1700000060000001 + i * 1000003, 60.5 + i / 7.0, i / 1000.0, "
              "'It''s about \"' || i || '\"', '{\"status\":' || i || ',\"a\":[1.5,\"x\"]}', "
              "1700000000000001 + i * 1000003, 1700000060000001, 1700000000000001 + i * 1000003, "
              "'stored'"_s
            + from;
    for (const QString &n : {u"0"_s, u"1"_s})
        statements << u"insert into transcript_turns select "_s + call + u", "_s + n
                + u", 'agent', 0.25, i / 3.0, 'Grüezi ' || i, '[[0.25,1.5,\"Grüezi\"]]'"_s + from;
    statements << u"insert into webhook_inbox (organization_id, provider, dedupe_key, received_at, "
                  "payload, processed_at) select o.id, 'vapi', 'vapi-' || i || '|hang||' || i, "
                  "1700000000000001 + i, "
                  "randomblob(1500), "
                  "1700000000000009 + i"_s
            + from;
    statements << u"insert into recording_jobs (call_id, state, next_attempt_at, deadline, "
                  "created_at, updated_at) select "_s
            + call + u", 'done', 1, 253402300799000000, 2, 3"_s + from;
    statements << u"insert into provider_calls select o.id, 'vapi-' || i, 5 + i, 6 + i"_s + from;
    statements << u"insert into audit_events (organization_id, seq, at, actor, action, call_id, "
                  "ip_address, user_agent, duration_seconds, detail) select o.id, i, "
                  "1700000000000001 + i * 7, 'system', "
                  "'recording.play', "_s
            + call
            + u", '192.0.2.' || (i % 250), 'Agent/' || i, i / 9.0, "
              "'{\"to\":' || i || ',\"from\":0.5}'"_s
            + from;
    return statements;
}

struct Ended
{
    int code = -1; ///< -1: killed
    QByteArray printed;
    QByteArray said; ///< on stderr

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(printed).object(); }
};

/** A command of the receiver, as a process. */
class Command
{
public:
    Command(const QStringList &arguments, const QHash<QString, QString> &variables = {})
    {
        QProcessEnvironment environment;
        for (const QString &kept : {u"PATH"_s, u"HOME"_s, u"TMPDIR"_s})
            environment.insert(kept, qEnvironmentVariable(qPrintable(kept)));
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s, arguments);
    }
    ~Command()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /** Sends @p number as soon as @p isTime; false, telling what it said, when it had ended by
     * itself before. */
    template <typename Condition>
    bool signalWhen(Condition isTime, int number)
    {
        const bool came = QTest::qWaitFor(
            [&] { return m_process.state() == QProcess::NotRunning || isTime(); }, longest);
        if (!came || m_process.state() == QProcess::NotRunning) {
            qWarning("%s", m_process.readAllStandardError().constData());
            return false;
        }
        ::kill(pid_t(m_process.processId()), number);
        return true;
    }
    Ended ended()
    {
        m_process.waitForFinished(longest);
        return {.code = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
            .printed = m_process.readAllStandardOutput(),
            .said = m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
};

} // namespace

/** Ten thousand calls on their way from a laptop to a team's database and store. */
class TestMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void migrationSurvivesKills();
    void everythingIsInTheNewDatabase();
    void auditEntriesAreTheSame();
    void storeMoveSurvivesKills();
    void everyObjectIsInTheNewStore();
    void sourceHasKeysOfItsOwn();
    void receiverServesWhatWasMoved();
    void whatWasMovedIsSound();
    void receiverOnTheSourceIsNamed();

private:
    void makeObjects();
    void writeRows();
    void makeBucket();
    qint64 there(const QString &sql);
    QList<AuditEvent> auditOf(Database &database);
    [[nodiscard]] QStringList migrateWords() const
    {
        return {u"migrate"_s, u"--from"_s, u"sqlite:"_s + m_laptop.filePath(u"earshot.db"_s),
            u"--to"_s, m_url, u"--json"_s};
    }
    [[nodiscard]] QStringList storeWords() const
    {
        return {u"store"_s, u"move"_s, u"--from"_s, u"file:"_s + m_laptop.filePath(u"objects"_s),
            u"--to"_s, storeText(), u"--database"_s, m_url, u"--data"_s, m_team.path(),
            u"--json"_s};
    }
    [[nodiscard]] QString storeText() const
    {
        return u"s3://recordings?endpoint=%1&region=us-east-1&style=path"_s.arg(
            m_s3->endpoint().toString());
    }
    [[nodiscard]] QHash<QString, QString> keys() const
    {
        return {{u"EARSHOT_S3_ACCESS_KEY"_s, QString::fromLatin1(S3Server::accessKey)},
            {u"EARSHOT_S3_SECRET_KEY"_s, QString::fromLatin1(S3Server::secretKey)}};
    }
    [[nodiscard]] Options sourceOptions() const { return {.folder = m_laptop.path()}; }
    [[nodiscard]] Options targetOptions() const
    {
        Options options{.folder = m_other.path()};
        options.server = PostgresAddress{.url = m_url};
        return options;
    }

    QTemporaryDir m_laptop;
    QTemporaryDir m_team;
    QTemporaryDir m_other;
    QString m_url;
    QList<Object> m_objects;
    std::unique_ptr<S3Server> m_s3;
    settings::StorePlace m_place;
    objectstore::sigv4::Credentials m_credentials;
    SystemClock m_clock;
};

void TestMoving::initTestCase()
{
    m_url = PostgresServer::shared().newDatabase();
    m_s3 = std::make_unique<S3Server>();
    m_place = {.kind = settings::StorePlace::Kind::S3,
        .bucket = u"recordings"_s,
        .endpoint = m_s3->endpoint(),
        .region = QString::fromLatin1(S3Server::region),
        .pathStyle = true};
    m_credentials = {.accessKey = S3Server::accessKey,
        .secretKey = Secret(S3Server::secretKey),
        .region = S3Server::region};
    makeBucket();
    makeObjects();
    writeRows();
}

void TestMoving::makeBucket()
{
    const auto client = std::make_shared<objectstore::S3Client>(
        m_place, m_credentials, m_clock, QSslConfiguration::defaultConfiguration());
    objectstore::S3Call call{.method = "PUT"};
    QVERIFY(await(objectstore::S3Client::send(client, call, {})).ok());
}

/** A real MP3 of half a second for each call, made different by the tag at its end. */
void TestMoving::makeObjects()
{
    const QString sound = m_other.filePath(u"sound.mp3"_s);
    QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                 {u"-loglevel"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                     u"sine=440:duration=0.5"_s, u"-ar"_s, u"16000"_s, u"-b:a"_s, u"32k"_s, sound}),
        0);
    QFile file(sound);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mp3 = file.readAll();
    QVERIFY(mp3.size() > 1000);
    const QString folder = u"calls/org/inbound/"_s;
    QVERIFY(QDir().mkpath(m_laptop.filePath(u"objects/"_s + folder)));
    const auto add = [&](int i, ObjectKind kind, const QByteArray &bytes) {
        const QString ending = kind == ObjectKind::Audio ? u".mp3"_s : u".dat"_s;
        const QString path = folder + callId(i) + ending;
        QFile object(m_laptop.filePath(u"objects/"_s + path));
        QVERIFY(object.open(QIODevice::WriteOnly) && object.write(bytes) == bytes.size());
        m_objects.append({path, callId(i), kind, bytes.size(),
            QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())});
    };
    for (int i = 1; i <= calls; ++i) {
        add(i, ObjectKind::Audio,
            mp3 + QByteArray("TAG" + QByteArray::number(i)).leftJustified(128, '\0'));
        if (i % callsPerPeaks == 0)
            add(i, ObjectKind::Peaks, QByteArray(400, char(i % 251)) + QByteArray::number(i));
    }
}

void TestMoving::writeRows()
{
    auto database = valueOf(Database::open(sourceOptions()));
    valueOf(await(database->write([](Session &session) -> Result<void> {
        for (const QString &statement : fillingSql()) {
            const auto done = session.exec(numbers() + statement);
            if (!done.ok())
                return done.error().withContext(statement.left(60));
        }
        return {};
    }),
        std::chrono::seconds(60)));
    const auto objects = [this](Session &session) {
        std::vector<QVariantList> rows;
        for (const Object &object : m_objects)
            rows.push_back(
                {object.path, object.callId, toWord(object.kind), object.size, object.sha256});
        return session.execEach(u"insert into stored_objects (path, call_id, kind, state, "
                                "size_bytes, sha256, created_at, updated_at) "
                                "values (?, ?, ?, 'live', ?, ?, 1, 2)"_s,
            rows);
    };
    valueOf(await(database->write(objects), std::chrono::seconds(60)));
    const auto recordings = [](Session &session) {
        return session.exec(
            u"update call_logs set recording_state = 'ready', recording_format = 'mp3', "
            "recording_channels = 1, recording_duration_seconds = 0.5, recording_uploaded_at = 7, "
            "(recording_storage_path, recording_size_bytes, recording_sha256) = (select path, "
            "size_bytes, sha256 from stored_objects where call_id = call_logs.id and "
            "kind = 'audio')"_s);
    };
    valueOf(await(database->write(recordings), std::chrono::seconds(60)));
}

/** A number out of the target; -1 while the table is not there. */
qint64 TestMoving::there(const QString &sql)
{
    try {
        return PostgresServer::shared()
            .psql(m_url.section(u'/', -1), u"set search_path = earshot; "_s + sql)
            .section(u'\n', -1)
            .trimmed()
            .toLongLong();
    } catch (const std::exception &) {
        return -1;
    }
}

void TestMoving::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const QString laptop = u"sqlite:"_s + m_laptop.filePath(u"earshot.db"_s);
    const QString team = u"postgresql://earshot@127.0.0.1/x"_s;
    const QString from = u"--from"_s;
    const QString to = u"--to"_s;
    const QStringList store{u"store"_s, u"move"_s};
    QTest::newRow("nothing") << QStringList{u"migrate"_s} << QByteArray("use: earshotd migrate");
    QTest::newRow("no such file") << QStringList{u"migrate"_s, from, u"sqlite:/nowhere.db"_s, to,
        team} << QByteArray("there is no database /nowhere.db");
    QTest::newRow("another file") << QStringList{u"migrate"_s, from,
        u"sqlite:"_s + m_other.filePath(u"sound.mp3"_s), to, team}
                                  << QByteArray("is not an SQLite database");
    QTest::newRow("the wrong way")
        << QStringList{u"migrate"_s, from, team, to, laptop} << QByteArray("--from names");
    QTest::newRow("a password") << QStringList{u"migrate"_s, from, laptop, to,
        u"postgresql://earshot:geheim@127.0.0.1/x"_s}
                                << QByteArray("password");
    QTest::newRow("no data") << store + QStringList{from, u"file:/tmp"_s, to, u"file:/x"_s}
                             << QByteArray("say where the data is");
    QTest::newRow("no such folder") << store
            + QStringList{from, u"file:/nowhere"_s, to, u"file:/x"_s, u"--data"_s, m_laptop.path()}
                                    << QByteArray("there is no folder /nowhere");
    QTest::newRow("itself") << store
            + QStringList{from, u"file:/tmp"_s, to, u"file:/tmp"_s, u"--data"_s, m_laptop.path()}
                            << QByteArray("the same store");
}

void TestMoving::wrongUseIsExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    Command command(words);
    const Ended refused = command.ended();
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.said.contains(says), refused.said.constData());
    QVERIFY(!refused.said.contains("geheim"));
}

void TestMoving::migrationSurvivesKills()
{
    const std::array stages{u"select count(*) / 2000 from audit_events"_s,
        u"select count(*) / 1000 from webhook_inbox"_s};
    for (const QString &stage : stages) {
        Command command(migrateWords());
        QVERIFY2(command.signalWhen([&] { return there(stage) >= 1; }, SIGKILL),
            "it ended before it could be killed");
        QCOMPARE(command.ended().code, -1);
        QCOMPARE(there(u"select count(*) from migrations_from where finished_at is null"_s), 1);
    }
    Command serving({u"serve"_s, u"--data"_s, m_team.path(), u"--database"_s, m_url});
    const Ended refused = serving.ended();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.said.contains("earshotd migrate"), refused.said.constData());

    Command interrupted(migrateWords());
    QVERIFY(interrupted.signalWhen(
        [&] { return there(u"select count(*) / 5000 from webhook_inbox"_s) >= 1; }, SIGINT));
    const Ended stopped = interrupted.ended();
    QCOMPARE(stopped.code, 130);
    QCOMPARE(stopped.json().value(u"result"_s).toString(), u"stopped"_s);

    Command last(migrateWords());
    const Ended done = last.ended();
    QVERIFY2(done.code == 0, done.said.constData());
    QCOMPARE(done.json().value(u"result"_s).toString(), u"moved"_s);
    QVERIFY(done.json().value(u"tables"_s).toArray().size() >= 15);
}

void TestMoving::everythingIsInTheNewDatabase()
{
    for (const QString &table : {u"call_logs"_s, u"webhook_inbox"_s, u"recording_jobs"_s,
             u"provider_calls"_s, u"audit_events"_s})
        QCOMPARE(there(u"select count(*) from "_s + table), calls);
    QCOMPARE(there(u"select count(*) from transcript_turns"_s), 2 * calls);
    QCOMPARE(
        there(u"select count(*) from stored_objects where state = 'live'"_s), m_objects.size());
    QCOMPARE(there(u"select count(*) from organizations"_s), 1);
    QCOMPARE(there(u"select sum(bytes) from storage_usage"_s),
        there(u"select sum(size_bytes) from stored_objects"_s));
    QCOMPARE(there(u"select count(*) from call_logs where customer_name = "
                   "'Kundin Nr. ' || substr(vapi_call_id, 6) || ' Ä😀' and provenance -> 'status' = "
                   "to_jsonb(substr(vapi_call_id, 6)::int) and started_at = timestamptz 'epoch' + "
                   "(1700000000000001 + substr(vapi_call_id, 6)::bigint * 1000003) * interval '1 "
                   "microsecond'"_s),
        calls);
}

QList<AuditEvent> TestMoving::auditOf(Database &database)
{
    const auto organization = valueOf(await(database.read(
        [](Session &session) { return OrganizationRepository(session).defaultOrganization(); })));
    return valueOf(await(database.read([id = organization.id](Session &session) {
        return AuditRepository(session).list(id, 0, 2 * calls);
    })));
}

void TestMoving::auditEntriesAreTheSame()
{
    const auto from = valueOf(Database::open(sourceOptions()));
    const auto to = valueOf(Database::open(targetOptions()));
    const QList<AuditEvent> here = auditOf(*from);
    const QList<AuditEvent> there = auditOf(*to);
    QCOMPARE(here.size(), calls);
    QVERIFY(here == there);
    for (qsizetype i = 0; i < there.size(); ++i)
        QCOMPARE(there.at(i).seq, i + 1);
}

void TestMoving::storeMoveSurvivesKills()
{
    for (const int copied : {1000, 4000}) {
        Command command(storeWords(), keys());
        QVERIFY2(
            command.signalWhen(
                [&] { return there(u"select count(*) from object_moves"_s) >= copied; }, SIGKILL),
            "it ended before it could be killed");
        QCOMPARE(command.ended().code, -1);
        QVERIFY(there(u"select count(*) from object_moves"_s) < m_objects.size());
    }
    Command interrupted(storeWords(), keys());
    QVERIFY(interrupted.signalWhen(
        [&] { return there(u"select count(*) from object_moves"_s) >= 6000; }, SIGINT));
    const Ended stopped = interrupted.ended();
    QCOMPARE(stopped.code, 130);
    QCOMPARE(stopped.json().value(u"result"_s).toString(), u"stopped"_s);

    Command last(storeWords(), keys());
    const Ended done = last.ended();
    QVERIFY2(done.code == 0, done.said.constData());
    const QJsonObject result = done.json();
    QCOMPARE(result.value(u"objects"_s).toInteger(), m_objects.size());
    QCOMPARE(result.value(u"newer"_s).toInteger(), 0);
    QVERIFY(result.value(u"copied"_s).toInteger() <= m_objects.size() - 6000);
    QCOMPARE(QDir(m_team.filePath(u"moving"_s)).entryList({u"object-*"_s}).size(), 0);
}

/** All are listed with their size, and every fiftieth is read back and hashed once more. */
void TestMoving::everyObjectIsInTheNewStore()
{
    WorkerPool pool(2);
    objectstore::S3ObjectStore store(m_place, m_credentials, m_clock,
        QSslConfiguration::defaultConfiguration(), m_other.filePath(u"cache"_s), pool);
    QHash<QString, qint64> listed;
    QString cursor;
    do {
        const auto page = valueOf(await(store.list({}, cursor, 1000)));
        for (const objectstore::ObjectInfo &object : page.objects)
            listed.insert(object.path, object.sizeBytes);
        cursor = page.next;
    } while (!cursor.isEmpty());
    QCOMPARE(listed.size(), m_objects.size());
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        const Object &object = m_objects.at(i);
        QCOMPARE(listed.value(object.path, -1), object.size);
        QVERIFY(QFile::exists(m_laptop.filePath(u"objects/"_s + object.path)));
        if (i % 50 == 0)
            QCOMPARE(valueOf(await(store.verify(object.path))).sha256, object.sha256);
    }
}

void TestMoving::sourceHasKeysOfItsOwn()
{
    QStringList words = storeWords();
    words.replaceInStrings(u"file:"_s + m_laptop.filePath(u"objects"_s), storeText());
    words.replace(
        words.indexOf(u"--to"_s) + 1, storeText().replace(u"//recordings"_s, u"//elsewhere"_s));
    QHash<QString, QString> variables = keys();
    variables.insert(u"EARSHOT_S3_SOURCE_SECRET_KEY"_s, u"not-the-right-one"_s);
    Command command(words, variables);
    const Ended refused = command.ended();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.said.contains("The source store"), refused.said.constData());
    QVERIFY(!refused.said.contains("not-the-right-one"));
}

void TestMoving::receiverServesWhatWasMoved()
{
    QHash<QString, QString> variables = keys();
    Program receiver(u"earshotd"_s,
        {u"serve"_s, u"--data"_s, m_team.path(), u"--database"_s, m_url, u"--store"_s, storeText(),
            u"--listen"_s, u"127.0.0.1:0"_s},
        variables);
    QVERIFY(receiver.startAndWaitFor(u"listening "_s).startsWith(u"http"_s));
    // On a server the command runs beside it, and finds that there is nothing left to do.
    Command again(storeWords(), keys());
    const Ended done = again.ended();
    QVERIFY2(done.code == 0, done.said.constData());
    QCOMPARE(done.json().value(u"copied"_s).toInteger(), 0);
    QCOMPARE(receiver.terminate(), 0);
}

void TestMoving::whatWasMovedIsSound()
{
    Command check({u"check"_s, u"--data"_s, m_team.path(), u"--database"_s, m_url, u"--store"_s,
                      storeText(), u"--json"_s},
        keys());
    const Ended ended = check.ended();
    const QByteArray found = ended.printed + ended.said;
    QVERIFY2(ended.code == 0, found.constData());
    // They are as old as the sample: from before there were proofs.
    QCOMPARE(ended.json().value(u"waiting"_s).toObject().value(u"auditEntries"_s).toInt(), calls);
}

void TestMoving::receiverOnTheSourceIsNamed()
{
    Program receiver(
        u"earshotd"_s, {u"serve"_s, u"--data"_s, m_laptop.path(), u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(!receiver.startAndWaitFor(u"listening "_s).isEmpty());
    const QByteArray process = QByteArray::number(receiver.processId());
    Command migrate(migrateWords());
    const Ended refused = migrate.ended();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.said.contains("Stop the receiver first") && refused.said.contains(process),
        refused.said.constData());
    Command move({u"store"_s, u"move"_s, u"--from"_s, u"file:"_s + m_laptop.filePath(u"objects"_s),
        u"--to"_s, u"file:"_s + m_other.filePath(u"copies"_s), u"--data"_s, m_laptop.path()});
    const Ended alsoRefused = move.ended();
    QCOMPARE(alsoRefused.code, 1);
    QVERIFY2(alsoRefused.said.contains("Stop the receiver first"), alsoRefused.said.constData());
    QCOMPARE(receiver.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
