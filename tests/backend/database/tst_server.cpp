// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inboxrepository.h"
#include "database/parameters.h"
#include "database/servernote.h"
#include "database/tryserver.h"
#include "database/worklease.h"
#include "tests/support/await.h"
#include "tests/support/postgresserver.h"
#include "tests/support/tempdatabase.h"

#include <future>

namespace earshot::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace database;

/** What is special about a server: it goes and comes back, and others use it too. */
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("EARSHOT_TEST_DATABASE", "postgresql"); }
    void typesAreTheServersOwn();
    void timesKeepTheirMicroseconds();
    void manyStartAtOnce();
    void aCrashOfTheServerIsSurvived();
    void whileItIsAwayWorkFailsAtOnce();
    void whatWasHereBeforeMayBeAway();
    void noConnectionIsLeft();
    void lostRacesRunAgain();
    void whatIsToldIsHeard();
    void theLineIsHeardAgainAfterALoss();
    void aTurnIsOnePersonsAtATime();
    void wrongSettingsAreExplained_data();
    void wrongSettingsAreExplained();
    void poolersAreToldApart();

private:
    static std::unique_ptr<Database> open(const QString &folder, const QString &url)
    {
        Options options{.folder = folder};
        options.server = PostgresAddress{.url = url};
        return valueOf(Database::open(options));
    }
};

void TestServer::typesAreTheServersOwn()
{
    TempDatabase temp;
    const QString name = temp.options.server->url.section(u'/', -1);
    const auto type = [&](const QString &column) {
        return PostgresServer::shared().psql(name,
            u"select data_type from information_schema.columns where table_schema = 'earshot' and "
            "table_name || '.' || column_name = '%1'"_s.arg(column));
    };
    QCOMPARE(type(u"call_logs.started_at"_s), u"timestamp with time zone"_s);
    QCOMPARE(type(u"audit_events.detail"_s), u"jsonb"_s);
    QCOMPARE(type(u"audit_events.ip_address"_s), u"inet"_s);
    QCOMPARE(type(u"call_search.document"_s), u"tsvector"_s);
    QCOMPARE(PostgresServer::shared().psql(name,
                 u"select attcompression from pg_attribute where attrelid = "
                 "'earshot.webhook_inbox'::regclass and attname = 'payload'"_s),
        u"l"_s);
}

void TestServer::timesKeepTheirMicroseconds()
{
    TempDatabase temp;
    for (const qint64 time : {0LL, 1LL, -1LL, 1'764'062'999'999'999LL, -62'135'596'800'000'000LL,
             253'402'300'799'000'000LL}) {
        const auto same = temp.write([time](Session &session) {
            return session.queryOne(u"select ?::timestamptz as at"_s, {parameter(Timestamp{time})});
        });
        QCOMPARE(same->time("at"_L1).microseconds, time);
    }
}

void TestServer::manyStartAtOnce()
{
    const QString url = PostgresServer::shared().newDatabase();
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    std::vector<std::future<bool>> started;
    for (int i = 0; i < 10; ++i) {
        folders.push_back(std::make_unique<QTemporaryDir>());
        started.push_back(std::async(std::launch::async, [path = folders.back()->path(), url] {
            Options options{.folder = path};
            options.server = PostgresAddress{.url = url};
            options.writers = 1;
            options.readers = 1;
            return Database::open(options).ok();
        }));
    }
    for (auto &each : started)
        QVERIFY(each.get());
    QCOMPARE(PostgresServer::shared().psql(
                 url.section(u'/', -1), u"select count(*) from earshot.organizations"_s),
        u"1"_s);
}

void TestServer::aCrashOfTheServerIsSurvived()
{
    PostgresServer server;
    QTemporaryDir folder;
    const auto database = open(folder.path(), server.newDatabase());
    const auto note = [](int i) {
        return [i](Session &session) {
            return session.exec(
                u"insert into work_progress (organization_id, name, value, updated_at) "
                "select id, ?, 'x', created_at from organizations on conflict do nothing"_s,
                {QString::number(i)});
        };
    };
    for (int i = 0; i < 8; ++i)
        QVERIFY(await(database->write(note(i))).ok()); // every connection has its statement
    server.stop(u"immediate"_s);
    QVERIFY(!await(database->write(note(100))).ok());
    server.start();
    const auto ask = [](Session &session) { return session.queryOne(u"select 1 as n"_s); };
    for (int i = 0; i < 8; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(
            await(database->write(ask)).ok(), 30'000); // every connection is back
    QTRY_VERIFY_WITH_TIMEOUT(await(database->write(note(101))).ok(), 30'000);
    const auto count = await(database->read([](Session &session) {
        return session.queryOne(u"select count(*) as n from work_progress"_s);
    }));
    QCOMPARE((*count)->integer("n"_L1), 9);
}

void TestServer::whileItIsAwayWorkFailsAtOnce()
{
    PostgresServer server(false);
    QTemporaryDir folder;
    const auto database = open(folder.path(), server.newDatabase());
    server.stop(u"fast"_s);
    for (int i = 0; i < 50; ++i) {
        const auto failed =
            await(database->write([](Session &session) { return session.exec(u"select 1"_s); }));
        QCOMPARE(failed.error().code, ErrorCode::Unavailable);
        QVERIFY(failed.error().retryable);
    }
}

void TestServer::whatWasHereBeforeMayBeAway()
{
    PostgresServer server(false);
    QTemporaryDir folder;
    Options options{.folder = folder.path()};
    options.server = PostgresAddress{.url = server.newDatabase()};
    options.mayBeAway = true;
    const auto load = [](Session &session) {
        return OrganizationRepository(session).defaultOrganization();
    };
    Organization organization;
    {
        const auto database = valueOf(Database::open(options));
        QVERIFY(!database->rememberedOrganization());
        organization = await(database->read(load)).value();
    }
    const QString elsewhere = server.newDatabase();
    server.stop(u"fast"_s);
    {
        const auto database = valueOf(Database::open(options));
        QCOMPARE(database->rememberedOrganization().value(), organization);
        QCOMPARE(await(database->read(load)).error().code, ErrorCode::Unavailable);
        server.start();
        QVERIFY(QTest::qWaitFor([&] { return await(database->read(load)).ok(); }, 30'000));
        server.stop(u"fast"_s);
    }
    const QTemporaryDir newFolder;
    Options first = options;
    first.folder = newFolder.path();
    QCOMPARE(Database::open(first).error().code, ErrorCode::Unavailable);
    Options other = options;
    other.server->url = elsewhere;
    QCOMPARE(Database::open(other).error().code, ErrorCode::Unavailable);
    Options command = options;
    command.mayBeAway = false;
    QCOMPARE(Database::open(command).error().code, ErrorCode::Unavailable);
    auto note = readServerNote(folder.path()).value();
    note.schema = u"0000_earlier"_s;
    QVERIFY(writeServerNote(folder.path(), note).ok());
    QCOMPARE(Database::open(options).error().code, ErrorCode::Unavailable);
}

void TestServer::noConnectionIsLeft()
{
    PostgresServer server(false);
    const QString url = server.newDatabase();
    const QString count =
        u"select count(*) from pg_stat_activity where application_name = 'earshot'"_s;
    {
        QTemporaryDir folder;
        const auto database = open(folder.path(), url);
        const auto ask = [](Session &session) { return session.queryOne(u"select 1 as n"_s); };
        for (int round = 0; round < 3; ++round) {
            server.stop(u"fast"_s);
            server.start();
            for (int i = 0; i < 40; ++i)
                QTRY_VERIFY_WITH_TIMEOUT(
                    await(database->write(ask)).ok() && await(database->read(ask)).ok(), 30'000);
        }
        QVERIFY(server.psql(u"postgres"_s, count).toInt() <= 6);
        await(database->close());
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.psql(u"postgres"_s, count), u"0"_s, 30'000);
}

void TestServer::lostRacesRunAgain()
{
    TempDatabase temp;
    temp.write([](Session &session) {
        return session.exec(u"insert into work_progress (organization_id, name, value, updated_at) "
                            "select id, n, '0', created_at from organizations, "
                            "unnest(array['a', 'b']) as n"_s);
    });
    // Each pair of transactions locks the two rows in opposite orders.
    const auto add = [](const QString &first, const QString &second) {
        return [first, second](Session &session) -> Result<qint64> {
            const QString sql = u"update work_progress set value = (value::int + 1)::text "
                                "where name = ?"_s;
            const auto one = session.exec(sql, {first});
            return one.ok() ? session.exec(sql, {second}) : one;
        };
    };
    std::vector<QCoro::Task<Result<qint64>>> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.push_back(temp.database->write(i % 2 ? add(u"a"_s, u"b"_s) : add(u"b"_s, u"a"_s)));
    for (auto &task : tasks)
        QVERIFY(await(std::move(task)).ok());
    const auto rows = temp.read(
        [](Session &session) { return session.query(u"select value from work_progress"_s); });
    for (const Row &row : rows)
        QCOMPARE(row.text("value"_L1), u"10"_s);
}

void TestServer::whatIsToldIsHeard()
{
    TempDatabase temp;
    QTemporaryDir folder;
    const auto other = open(folder.path(), temp.options.server->url);
    QStringList heard;
    bool ready = false;
    other->listen({u"earshot"_s}, [&](const Notice &notice) {
        if (notice.missed)
            ready = true;
        else
            heard.append(notice.text);
    });
    QTRY_VERIFY_WITH_TIMEOUT(ready, 30'000);
    temp.write([](Session &session) { return session.notify(u"earshot"_s, u"kept"_s); });
    const auto undone = temp.tryWrite([](Session &session) -> Result<void> {
        if (const auto told = session.notify(u"earshot"_s, u"undone"_s); !told)
            return told;
        return Error{.code = ErrorCode::Conflict, .message = u"On purpose."_s};
    });
    QVERIFY(!undone.ok());
    temp.write([](Session &session) { return session.notify(u"earshot"_s, u"last"_s); });
    QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList{u"kept"_s, u"last"_s}), 30'000);
}

void TestServer::theLineIsHeardAgainAfterALoss()
{
    PostgresServer server(false);
    QTemporaryDir folder;
    const auto database = open(folder.path(), server.newDatabase());
    int missed = 0;
    QStringList heard;
    database->listen({u"earshot"_s}, [&](const Notice &notice) {
        missed += notice.missed ? 1 : 0;
        if (!notice.missed)
            heard.append(notice.text);
    });
    QTRY_COMPARE_WITH_TIMEOUT(missed, 1, 30'000);
    server.stop(u"immediate"_s);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(missed, 2, 15'000);
    const auto tell = [](Session &session) { return session.notify(u"earshot"_s, u"again"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(await(database->write(tell)).ok(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(u"again"_s), 30'000);
}

void TestServer::aTurnIsOnePersonsAtATime()
{
    TempDatabase temp;
    QTemporaryDir folder;
    const auto other = open(folder.path(), temp.options.server->url);
    QVERIFY(other->receiverId() != temp.database->receiverId());
    const SystemClock clock;
    WorkLease first(*temp.database, clock, u"compare"_s);
    WorkLease second(*other, clock, u"compare"_s);
    WorkLease another(*other, clock, u"sweep"_s);
    QVERIFY(await(first.hold()));
    QVERIFY(!await(second.hold()));
    QVERIFY(await(another.hold()));
    QVERIFY(await(first.hold()));
    await(first.stop());
    QVERIFY(await(second.hold()));
    await(second.stop());
    await(another.stop());
}

void TestServer::wrongSettingsAreExplained_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word");
    const quint16 port = PostgresServer::shared().port();
    const auto row = [port](const char *name, const QString &url, const QString &word) {
        QTest::newRow(name) << url.arg(port) << word;
    };
    row("no such database", u"postgresql://earshot@127.0.0.1:%1/nowhere"_s,
        u"no database of that name"_s);
    row("nobody there", u"postgresql://earshot@127.0.0.1:9/calls?a=%1"_s, u"invalid"_s);
    row("closed port", u"postgresql://earshot@127.0.0.1:9/calls"_s, u"cannot be reached"_s);
    row("no encryption there", u"postgresql://earshot@127.0.0.1:%1/postgres?sslmode=require"_s,
        u"encrypted"_s);
}

void TestServer::wrongSettingsAreExplained()
{
    QFETCH(QString, url);
    QFETCH(QString, word);
    const auto tried = tryServer({.url = url});
    QVERIFY(!tried.ok());
    QVERIFY2(tried.error().message.contains(word), qPrintable(tried.error().message));
}

void TestServer::poolersAreToldApart()
{
    PostgresServer &server = PostgresServer::shared();
    const QString name = server.newDatabase().section(u'/', -1);
    for (const QString &mode : {u"session"_s, u"transaction"_s}) {
        Pooler pooler(server, mode);
        const auto tried = tryServer({.url = pooler.url(name)});
        QCOMPARE(tried.ok(), mode == u"session");
        if (tried.ok()) {
            QTemporaryDir folder;
            const auto database = open(folder.path(), pooler.url(name));
            QVERIFY(await(database->write([](Session &session) {
                return session.queryOne(u"select 1 as n"_s);
            })).ok());
        } else {
            QVERIFY(tried.error().message.contains(u"transaction mode"_s));
        }
    }
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestServer)
#include "tst_server.moc"
