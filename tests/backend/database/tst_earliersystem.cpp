// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/earliersystem.h"

#include "tests/support/postgresserver.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

QString uuid(int n, QChar kind = u'1')
{
    return u"%1-0000-4000-8000-%2"_s.arg(QString(8, kind)).arg(n, 12, 10, QChar(u'0'));
}

} // namespace

/** Reading tables that nobody knows exactly, from a real server. */
class TestEarlierSystem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void columnsAreKnownByTheirUsualNames();
    void rowsOfOneCallComeTogether_data();
    void rowsOfOneCallComeTogether();
    void groupsAreWholeAcrossPages();
    void manyRowsOfOneCallAreLimited();
    void longValuesAreCut();
    void namesThatNeedQuotes();
    void pathsAreFoundInEverySpelling();
    void hiddenRowsAreAnError();
    void viewsAreRefused();
    void nothingCanBeWritten();

private:
    void sql(const QString &text) { PostgresServer::shared().psql(m_name, text); }
    std::unique_ptr<EarlierSystem> open(const QString &schema = u"public"_s);
    Error refusal(const QString &url);
    static QList<EarlierGroup> all(EarlierSystem &system);

    QString m_url;
    QString m_name;
};

void TestEarlierSystem::init()
{
    m_url = PostgresServer::shared().newDatabase();
    m_name = m_url.section(u'/', -1);
}

std::unique_ptr<EarlierSystem> TestEarlierSystem::open(const QString &schema)
{
    PostgresAddress address;
    address.url = m_url;
    auto opened = EarlierSystem::open(address, schema);
    if (!opened.ok())
        throw std::runtime_error(opened.error().message.toStdString());
    return std::move(*opened);
}

Error TestEarlierSystem::refusal(const QString &url)
{
    PostgresAddress address;
    address.url = url;
    const auto opened = EarlierSystem::open(address, u"public"_s);
    if (!opened.ok())
        return opened.error();
    const auto group = (*opened)->next();
    return group.ok() ? Error{.message = u"no error"_s} : group.error();
}

QList<EarlierGroup> TestEarlierSystem::all(EarlierSystem &system)
{
    QList<EarlierGroup> groups;
    while (true) {
        const auto group = system.next();
        if (!group.ok())
            throw std::runtime_error(group.error().message.toStdString());
        if (group->rows.empty())
            return groups;
        groups.append(*group);
    }
}

void TestEarlierSystem::columnsAreKnownByTheirUsualNames()
{
    const EarlierColumns columns = recognised({u"vapiCallId"_s, u"recording_path"_s,
        u"Recording_Storage_Path"_s, u"nothing_of_ours"_s, u"x?'\";drop"_s});
    QCOMPARE(columns.value(EarlierField::ProviderId), QStringList(u"vapiCallId"_s));
    QCOMPARE(columns.value(EarlierField::StoragePath),
        (QStringList{u"Recording_Storage_Path"_s, u"recording_path"_s}));
    QCOMPARE(columns.size(), 2);
}

void TestEarlierSystem::rowsOfOneCallComeTogether_data()
{
    QTest::addColumn<QString>("calls"); // id, vapi_call_id, recording_url, recording_storage_path
    QTest::addColumn<QString>("logs"); // id, call_id, and the same
    QTest::addColumn<QStringList>("groups"); // key, rows, whose id
    const auto text = [](const QString &value) -> QString {
        return value.isEmpty() ? u"null"_s : u"'"_s + value + u"'"_s;
    };
    const auto values = [text](const QStringList &all) -> QString {
        QStringList quoted;
        for (const QString &value : all)
            quoted.append(text(value));
        return u"("_s + quoted.join(u", "_s) + u")"_s;
    };
    const QString none;
    const QString own = uuid(1, u'a');
    const QString url = u"https://x/"_s + uuid(1) + u"-1787-"_s + uuid(9, u'9') + u"-mono.wav"_s;
    QTest::newRow("both have the id")
        << values({own, uuid(1).toUpper(), none, none}) << values({none, none, uuid(1), none, none})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("the id in call_logs, by the link")
        << values({own, none, none, none}) << values({none, own.toUpper(), uuid(1), none, none})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("the id in calls, by the link")
        << values({own, uuid(1), none, none}) << values({none, own, none, none, none})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("two ids that differ are two calls, link or not")
        << values({own, uuid(1), none, none}) << values({none, own, uuid(2), none, none})
        << QStringList{uuid(1) + u" 1 provider"_s, uuid(2) + u" 1 provider"_s};
    QTest::newRow("by the address of the recording")
        << values({own, none, url, none}) << values({none, none, uuid(1), none, none})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("by the name of the stored file")
        << values({own, uuid(1), none, none})
        << values({none, none, none, none, u"a/"_s + uuid(1) + u".mp3"_s})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("a file named by the row of calls")
        << values({own, uuid(1), none, none})
        << values({none, none, none, none, u"a/"_s + own + u".mp3"_s})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("linked, the id only in a file name")
        << values({own, none, none, none}) << values({none, own, none, url, none})
        << QStringList{uuid(1) + u" 2 provider"_s};
    QTest::newRow("nothing but ids of its own")
        << values({own, none, none, u"a/"_s + own + u".mp3"_s})
        << values({uuid(2, u'b'), own, u"not an id"_s, none, none})
        << QStringList{own + u" 2 own"_s};
    QTest::newRow("the link is the provider's id")
        << values({own, uuid(2), none, none}) << values({none, uuid(1), none, none, none})
        << QStringList{uuid(1) + u" 1 provider"_s, uuid(2) + u" 1 provider"_s};
    QTest::newRow("no id at all, each by itself")
        << values({u"1"_s, none, none, none}) << values({u"2"_s, none, none, none, none})
        << QStringList{u" 1 own"_s, u" 1 own"_s};
}

void TestEarlierSystem::rowsOfOneCallComeTogether()
{
    QFETCH(QString, calls);
    QFETCH(QString, logs);
    sql(u"create table calls (id text, vapi_call_id text, recording_url text, "
        "recording_storage_path text); create table call_logs (id text, call_id text, "
        "vapi_call_id text, recording_url text, recording_storage_path text); "
        "insert into calls values %1; insert into call_logs values %2"_s.arg(calls, logs));
    const auto system = open();
    QStringList found;
    for (const EarlierGroup &group : all(*system))
        found.append(u"%1 %2 %3"_s.arg(group.key)
                         .arg(group.rows.size())
                         .arg(group.isProviderId ? u"provider"_s : u"own"_s));
    QTEST(found, "groups");
}

void TestEarlierSystem::groupsAreWholeAcrossPages()
{
    sql(u"create table calls (vapi_id text); create table call_logs (vapi_id text); "
        "insert into calls select '11111111-0000-4000-8000-' || lpad(n::text, 12, '0') "
        "from generate_series(1, 501) n; insert into call_logs select * from calls; "
        "insert into call_logs select * from calls"_s);
    const auto system = open();
    const QList<EarlierGroup> groups = all(*system);
    QCOMPARE(groups.size(), 501);
    for (const EarlierGroup &group : groups)
        QCOMPARE(group.rows.size(), 3);
}

void TestEarlierSystem::manyRowsOfOneCallAreLimited()
{
    sql(u"create table calls (vapi_id text); "
        "insert into calls select '%1' from generate_series(1, 1000)"_s.arg(uuid(1)));
    const auto system = open();
    const QList<EarlierGroup> groups = all(*system);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().rows.size(), EarlierSystem::mostRows);
    QCOMPARE(groups.first().rowsLeftOut, 1000 - EarlierSystem::mostRows);
}

void TestEarlierSystem::longValuesAreCut()
{
    sql(u"create table calls (vapi_id text, summary text, transcript text, customer_name text); "
        "insert into calls values ('%1', repeat('s', 1000000), repeat('t', 5000000), "
        "repeat('n', 1000000))"_s.arg(uuid(1)));
    const auto system = open();
    const EarlierRow row = all(*system).first().rows.front();
    QCOMPARE(row.value(EarlierField::Summary).size(), 60'000);
    QCOMPARE(row.value(EarlierField::Transcript).size(), 2'000'000);
    QCOMPARE(row.value(EarlierField::CustomerName).size(), 2'000);
}

void TestEarlierSystem::namesThatNeedQuotes()
{
    sql(u"create schema \"O'Hara \"\"Calls\"\"\"; create table \"O'Hara \"\"Calls\"\"\".calls "
        "(\"vapiCallId\" uuid, \"From\" text, \"type\" text); insert into "
        "\"O'Hara \"\"Calls\"\"\".calls values ('%1', '+1', 'webCall')"_s.arg(uuid(1)));
    const auto system = open(u"O'Hara \"Calls\""_s);
    const QList<EarlierGroup> groups = all(*system);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().rows.front().value(EarlierField::FromNumber), u"+1"_s);
    QVERIFY(!system->tables().logs.isThere);
}

void TestEarlierSystem::pathsAreFoundInEverySpelling()
{
    sql(u"create table calls (recording_path text); create table call_logs (storage_path text); "
        "insert into calls values ('/a.mp3'), "
        "('https://p.supabase.co/storage/v1/object/sign/recordings/b.mp3?token=1'); "
        "insert into call_logs values ('c''s.mp3')"_s);
    const auto system = open();
    auto named =
        system->namedAmong({u"a.mp3"_s, u"recordings/b.mp3"_s, u"c's.mp3"_s, u"d.mp3"_s, u"\"]"_s});
    QVERIFY2(named.ok(), named.ok() ? "" : qPrintable(named.error().message));
    named->sort();
    QCOMPARE(*named, (QStringList{u"a.mp3"_s, u"c's.mp3"_s, u"recordings/b.mp3"_s}));
}

void TestEarlierSystem::hiddenRowsAreAnError()
{
    sql(u"create table calls (vapi_id text); alter table calls enable row level security; "
        "drop role if exists looker; create role looker login; grant select on calls to looker"_s);
    const Error error = refusal(QString(m_url).replace(u"earshot@"_s, u"looker@"_s));
    QVERIFY2(error.code == ErrorCode::Forbidden, qPrintable(error.message));
}

void TestEarlierSystem::viewsAreRefused()
{
    sql(u"create table t (vapi_id text); create view calls as select * from t"_s);
    const Error error = refusal(m_url);
    QVERIFY(error.code == ErrorCode::InvalidInput);
    QVERIFY2(error.message.contains(u"--from-schema"_s), qPrintable(error.message));
}

void TestEarlierSystem::nothingCanBeWritten()
{
    // A column whose type writes when it is read as text: the transaction itself must refuse.
    sql(u"create table calls (vapi_id text); insert into calls values ('%1'); "
        "create function trap(text) returns text language plpgsql as $$ begin "
        "insert into public.calls values ('x'); return $1; end $$; "
        "create type odd as (a text); create function odd_text(odd) returns text language sql as "
        "'select public.trap(($1).a)'; create cast (odd as text) with function odd_text(odd); "
        "alter table calls add column summary odd default row('s')::odd"_s.arg(uuid(1)));
    const Error error = refusal(m_url);
    QVERIFY2(error.message != u"no error"_s, "the trap was sprung");
    QCOMPARE(PostgresServer::shared().psql(m_name, u"select count(*) from calls"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestEarlierSystem)
#include "tst_earliersystem.moc"
