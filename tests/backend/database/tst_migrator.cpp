// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrator.h"

#include "database/sqliteconnection.h"
#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

const Migration first{1, u"0001_initial"_s, {u"create table a (x integer) strict"_s}};
const Migration second{
    2, u"0002_more"_s, {u"alter table a add column y integer"_s, u"update a set y = x * 2"_s}};
const Migration broken{2, u"0002_broken"_s,
    {u"create table b (x integer) strict"_s, u"insert into nowhere values (1)"_s}};

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newerSchemaIsRefused();
    void newerSchemaIsRefusedByTheDatabase();
    void gapIsRefused();
    void failingStepLeavesTheOldSchema();
    void emptyFileIsBroughtUp();
    void finishedFileIsLeftAlone();
    void existingDataIsCopiedFirst();
    void copyLeftHalfDoneIsMadeAgain();
    void compiledStepsAreInOrder();
    void statementsAreSplitAtTheMarkerOnly();

private:
    std::unique_ptr<Connection> open() const
    {
        return valueOf(SqliteConnection::open(
            m_folder->filePath(u"test.db"_s), Connection::Access::ReadWrite));
    }
    static int version(Connection &connection)
    {
        return valueOf(connection.runOnce(u"pragma user_version"_s))->toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrator::newerSchemaIsRefused()
{
    const auto connection = open();
    valueOf(migrate(*connection, {first, second}, m_folder->path()));
    const auto refused = migrate(*connection, {first}, m_folder->path());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.contains(u"0002"_s));
    QCOMPARE(version(*connection), 2);
}

void TestMigrator::newerSchemaIsRefusedByTheDatabase()
{
    {
        const auto connection = valueOf(SqliteConnection::open(
            m_folder->filePath(u"earshot.db"_s), Connection::Access::ReadWrite));
        valueOf(connection->runOnce(u"pragma user_version=9000"_s));
    }
    const auto opened = Database::open({.folder = m_folder->path()});
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
    QVERIFY(opened.error().message.contains(u"newer"_s));
}

void TestMigrator::gapIsRefused()
{
    const auto connection = open();
    const Migration third{3, u"0003_far"_s, {}};
    const auto refused = migrate(*connection, {first, third}, m_folder->path());
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"0002"_s));
    QCOMPARE(version(*connection), 0);
}

void TestMigrator::failingStepLeavesTheOldSchema()
{
    const auto connection = open();
    const auto failed = migrate(*connection, {first, broken}, m_folder->path());
    QVERIFY(!failed.ok());
    QVERIFY(failed.error().message.contains(u"0002_broken"_s));
    QCOMPARE(version(*connection), 1);
    QVERIFY(!connection->runOnce(u"select * from b"_s).ok());
    valueOf(migrate(*connection, {first, second}, m_folder->path()));
    QCOMPARE(version(*connection), 2);
}

void TestMigrator::emptyFileIsBroughtUp()
{
    const auto connection = open();
    valueOf(migrate(*connection, {first, second}, m_folder->path()));
    QCOMPARE(version(*connection), 2);
    QVERIFY(QDir(m_folder->path()).entryList({u"earshot-before-*"_s}).isEmpty());
}

void TestMigrator::finishedFileIsLeftAlone()
{
    const auto connection = open();
    valueOf(migrate(*connection, {first}, m_folder->path()));
    valueOf(connection->runOnce(u"insert into a values (1)"_s));
    valueOf(migrate(*connection, {first}, m_folder->path()));
    QCOMPARE(valueOf(connection->runOnce(u"select count(*) from a"_s))->toInt(), 1);
    QVERIFY(QDir(m_folder->path()).entryList({u"earshot-before-*"_s}).isEmpty());
}

void TestMigrator::existingDataIsCopiedFirst()
{
    const auto connection = open();
    valueOf(migrate(*connection, {first}, m_folder->path()));
    valueOf(connection->runOnce(u"insert into a values (21)"_s));
    valueOf(migrate(*connection, {first, second}, m_folder->path()));
    QCOMPARE(valueOf(connection->runOnce(u"select y from a"_s))->toInt(), 42);

    const auto copy = valueOf(SqliteConnection::open(
        m_folder->filePath(u"earshot-before-0002.db"_s), Connection::Access::ReadWrite));
    QCOMPARE(version(*copy), 1);
    QCOMPARE(valueOf(copy->runOnce(u"select x from a"_s))->toInt(), 21);
    QVERIFY(!copy->runOnce(u"select y from a"_s).ok());
}

void TestMigrator::copyLeftHalfDoneIsMadeAgain()
{
    const auto connection = open();
    valueOf(migrate(*connection, {first}, m_folder->path()));
    QFile half(m_folder->filePath(u"earshot-before-0002.db.part"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    valueOf(migrate(*connection, {first, second}, m_folder->path()));
    QVERIFY(!half.exists());
    QVERIFY(QFile::exists(m_folder->filePath(u"earshot-before-0002.db"_s)));
}

void TestMigrator::compiledStepsAreInOrder()
{
    const QList<Migration> steps = valueOf(compiledMigrations(sqliteDialect()));
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.first().name, u"0001_initial"_s);
    for (qsizetype i = 0; i < steps.size(); ++i)
        QCOMPARE(steps.at(i).number, int(i) + 1);
}

void TestMigrator::statementsAreSplitAtTheMarkerOnly()
{
    const QStringList statements =
        splitStatements(u"create trigger t before delete on a begin\n  select 1; select 2;\nend;\n"
                        "-- next\r\n\n-- next\nselect '-- next is fine here';\n"_s);
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements.at(0).endsWith(u"end;"_s));
    QCOMPARE(statements.at(1), u"select '-- next is fine here';"_s);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
