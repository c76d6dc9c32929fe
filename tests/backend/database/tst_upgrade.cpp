// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrator.h"
#include "database/recordingfigures.h"
#include "database/sqliteconnection.h"
#include "database/storagerepository.h"
#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Data written by an earlier version is all there after the steps that were added since. */
class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsOfTheFirstVersionStay();
    void whatWasStoredBeforeIsCounted();
};

void TestUpgrade::whatWasStoredBeforeIsCounted()
{
    const QTemporaryDir folder;
    {
        const auto connection = valueOf(SqliteConnection::open(
            folder.filePath(u"earshot.db"_s), Connection::Access::ReadWrite));
        const auto steps = valueOf(compiledMigrations(sqliteDialect()));
        valueOf(migrate(*connection, steps.first(2), folder.path()));
        valueOf(connection->runOnce(
            u"insert into organizations values ('o', 'default', 'Sample', 1)"_s));
        for (const QString &id : {u"a"_s, u"b"_s, u"q"_s}) { // a and q share a part
            valueOf(connection->runOnce(
                u"insert into call_logs (id, organization_id, vapi_call_id, direction, status, "
                "provenance, created_at, updated_at, sort_at) values (?, 'o', ?, 'inbound', "
                "'ended', '{}', 5, 6, 5)"_s,
                {id, id}));
            valueOf(connection->runOnce(
                u"insert into stored_objects values (?, ?, 'audio', 'live', 100, 'ab', 1, 1)"_s,
                {id, id}));
        }
        valueOf(connection->runOnce(
            u"insert into stored_objects values ('x', 'a', 'peaks', 'writing', null, null, 1, 1), "
            "('y', 'a', 'peaks', 'deleted', 7, 'ab', 1, 1)"_s));
    }
    const auto database = valueOf(Database::open({.folder = folder.path()}));
    const auto used = valueOf(await(database->read(
        [](Session &session) { return StorageRepository(session).usedBytes(u"o"_s); })));
    QCOMPARE(used, 300);
    const auto next = valueOf(await(database->read(
        [](Session &session) { return StorageRepository(session).nextToCheck({1}); })));
    QVERIFY(next.has_value()); // all of it is still to be read again
    await(database->close());
}

void TestUpgrade::callsOfTheFirstVersionStay()
{
    const QTemporaryDir folder;
    {
        const auto connection = valueOf(SqliteConnection::open(
            folder.filePath(u"earshot.db"_s), Connection::Access::ReadWrite));
        const auto steps = valueOf(compiledMigrations(sqliteDialect()));
        valueOf(migrate(*connection, steps.first(1), folder.path()));
        for (const QString &statement :
            {u"insert into organizations values ('o', 'default', 'Sample', 1)"_s,
                u"insert into call_logs (id, organization_id, vapi_call_id, direction, status, "
                "provenance, created_at, updated_at, sort_at, recording_state, "
                "recording_state_reason) values ('c', 'o', 'v', 'inbound', 'ended', '{}', 5, 6, "
                "5, 'transcript_only', 'No audio.')"_s,
                u"insert into transcript_turns values ('c', 0, 'agent', 0, 1, 'Hello.', null)"_s})
            valueOf(connection->runOnce(statement));
    }
    const auto database = valueOf(Database::open({.folder = folder.path()}));
    const auto found = valueOf(await(database->read(
        [](Session &session) { return CallRepository(session).findByVapiId(u"o"_s, u"v"_s); })));
    QVERIFY(found.has_value());
    QCOMPARE(found->call.recording.state, RecordingState::TranscriptOnly);
    QCOMPARE(found->call.recording.stateReason, u"No audio."_s);
    QVERIFY(!found->call.recording.absence);
    QVERIFY(!found->namesRecording);
    QCOMPARE(found->transcript.size(), std::size_t(1));
    QVERIFY(QFile::exists(folder.filePath(u"earshot-before-0002.db"_s)));
    const auto without = valueOf(await(database->read(
        [](Session &session) { return RecordingFigures(session).inboundEverWithout(u"o"_s); })));
    QCOMPARE(without, (AbsenceCounts{{RecordingAbsence::NotProvided, 1}}));
    await(database->close());
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
