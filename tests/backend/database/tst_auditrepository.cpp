// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/auditrepository.h"
#include "database/parameters.h"

#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QSemaphore>
#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestAuditRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void changeIsRefused_data();
    void changeIsRefused();
    void numbersGrowByOneInEachOrganisation();
    void undoneEntryLeavesNoGap();
    void writersOfOtherRowsDoNotHoldItUp();
    void everythingComesBackAsItWas();
    void onlyAccessesAreCounted();
    void entryOutlivesItsCall();

private:
    AuditEvent event(QLatin1StringView action, const QString &callId = {}) const
    {
        return {.organizationId = m_temp->organization.id,
            .at = {1'700'000'000'000'000},
            .actor = u"token-1"_s,
            .action = action,
            .callId = callId,
            .ipAddress = u"203.0.113.7"_s,
            .userAgent = u"Sample/1.0"_s,
            .durationSeconds = 1.5,
            .detail = {{u"range"_s, u"0-99"_s}}};
    }
    qint64 append(const AuditEvent &entry)
    {
        return m_temp->write([log = m_log, entry](Session &s) { return log->append(s, entry); });
    }

    const std::shared_ptr<const audit::AuditLog> m_log = auditLog();
    std::unique_ptr<TempDatabase> m_temp;
};

void TestAuditRepository::changeIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"update audit_events set actor = 'somebody else'"_s;
    QTest::newRow("delete") << u"delete from audit_events"_s;
    if (!onPostgres())
        QTest::newRow("replace")
            << u"insert or replace into audit_events select * from audit_events"_s;
    QTest::newRow("upsert") << u"insert into audit_events select * from audit_events where true "
                               "on conflict (organization_id, seq) do update set actor = 'x'"_s;
    QTest::newRow("twice") << u"insert into audit_events select * from audit_events"_s;
}

void TestAuditRepository::changeIsRefused()
{
    QFETCH(QString, sql);
    append(event(action::recordingPlay));
    const auto refused = m_temp->tryWrite([sql](Session &s) { return s.exec(sql); });
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    const auto kept = m_temp->read(
        [id = m_temp->organization.id](Session &s) { return AuditRepository(s).list(id, 0, 10); });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().actor, u"token-1"_s);
}

void TestAuditRepository::numbersGrowByOneInEachOrganisation()
{
    QCOMPARE(append(event("a.b"_L1)), 1);
    QCOMPARE(append(event("a.b"_L1)), 2);
    m_temp->write([](Session &s) {
        return s.exec(u"insert into organizations (id, slug, name, created_at) "
                      "values ('other', 'other', 'Other', ?)"_s,
            {parameter(Timestamp{1})});
    });
    AuditEvent foreign = event("a.b"_L1);
    foreign.organizationId = u"other"_s;
    QCOMPARE(append(foreign), 1);
    QCOMPARE(append(event("a.b"_L1)), 3);
}

/** Each new call refers to its organisation, and so holds that row until its transaction ends. */
void TestAuditRepository::writersOfOtherRowsDoNotHoldItUp()
{
    if (!onPostgres())
        QSKIP("Of a file one thread writes, one work after the other.");
    const auto isInside = std::make_shared<QSemaphore>();
    const auto mayEnd = std::make_shared<QSemaphore>();
    const auto end = qScopeGuard([mayEnd] { mayEnd->release(); });
    const auto isOver = std::make_shared<std::atomic_bool>(false);
    const MergedCall call{.call = {.id = newId(),
                              .organizationId = m_temp->organization.id,
                              .vapiCallId = u"a"_s,
                              .createdAt = {1},
                              .updatedAt = {1}}};
    auto intake =
        m_temp->database->write([call, isInside, mayEnd, isOver](Session &s) -> Result<void> {
            const auto saved = CallRepository(s).save(call);
            isInside->release();
            mayEnd->tryAcquire(1, 60'000);
            *isOver = true;
            return saved.ok() ? Result<void>() : saved.error();
        });
    QTRY_VERIFY_WITH_TIMEOUT(isInside->available() > 0, 10'000);
    QCOMPARE(append(event("a.b"_L1)), 1);
    QVERIFY(!*isOver);
    mayEnd->release();
    valueOf(await(std::move(intake)));
}

void TestAuditRepository::undoneEntryLeavesNoGap()
{
    append(event("a.b"_L1));
    const auto undone =
        m_temp->tryWrite([log = m_log, entry = event("a.b"_L1)](Session &s) -> Result<qint64> {
            const auto seq = log->append(s, entry);
            if (!seq.ok())
                return seq;
            return Error{.code = ErrorCode::Forbidden, .message = u"No."_s};
        });
    QVERIFY(!undone.ok());
    QCOMPARE(append(event("a.b"_L1)), 2);
}

void TestAuditRepository::everythingComesBackAsItWas()
{
    AuditEvent entry = event(action::recordingLink, newId());
    entry.seq = append(entry);
    AuditEvent bare{.organizationId = m_temp->organization.id, .at = {2}, .action = u"x"_s};
    bare.seq = append(bare);
    const auto list = [id = m_temp->organization.id](
                          Session &s) { return AuditRepository(s).list(id, 0, 10); };
    QCOMPARE(m_temp->read(list), (QList<AuditEvent>{entry, bare}));
}

void TestAuditRepository::onlyAccessesAreCounted()
{
    const QString call = newId();
    for (const QLatin1StringView word : {action::recordingLink, action::recordingPlay,
             action::recordingDownload, action::recordingRefresh, "call.seen"_L1})
        append(event(word, call));
    append(event(action::recordingPlay, newId()));
    QCOMPARE(
        m_temp->read([call](Session &s) { return AuditRepository(s).downloadCount(call); }), 3);
    const auto row = m_temp->read([call](Session &s) {
        return s.queryOne(u"select * from recording_downloads where call_id = ?"_s, {call});
    });
    QCOMPARE(row->text("user_id"_L1), u"token-1"_s);
    QCOMPARE(row->real("download_duration_seconds"_L1), 1.5);
}

void TestAuditRepository::entryOutlivesItsCall()
{
    const QString call = m_temp->saveCall(u"a"_s).id;
    append(event(action::recordingPlay, call));
    m_temp->write(
        [call](Session &s) { return s.exec(u"delete from call_logs where id = ?"_s, {call}); });
    QCOMPARE(
        m_temp->read([call](Session &s) { return AuditRepository(s).downloadCount(call); }), 1);
}

QTEST_GUILESS_MAIN(TestAuditRepository)
#include "tst_auditrepository.moc"
