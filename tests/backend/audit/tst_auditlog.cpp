// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpointkeeper.h"
#include "audit/leaf.h"
#include "audit/verifylog.h"
#include "database/parameters.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;
using database::AuditCheckpoint;
using database::AuditEvent;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;
using test::TempDatabase;

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_log = test::auditLog(); // which has seen nothing yet
    }
    void cleanup() { m_temp.reset(); }

    void theEndIsSignedWithEveryEntry();
    void whatIsKeptIsWhatWasSealed();
    void entriesFromBeforeAreSealedFirst();
    void everyThousandEntriesAreACheckpoint();
    void checkpointsAreKeptWhereTheLogHasGrown();
    void whatDoesNotGoOnFromWhatWasSeenIsSaid();
    void anotherKeyGoesNoFurther();
    void achangedEndGoesNoFurther();
    void eachOrganisationHasItsOwnLog();
    void aCheckCanBeStopped();

private:
    AuditEvent event() const
    {
        return {.organizationId = m_temp->organization.id,
            .at = {1'800'000'000'123'456},
            .actor = u"token"_s,
            .actorName = u"Sample person"_s,
            .action = u"recording.play"_s,
            .callId = u"call"_s,
            .ipAddress = u"192.0.2.1"_s,
            .userAgent = u"Sample/1.0"_s,
            .durationSeconds = 12.25,
            .detail = {{u"range"_s, u"0-99"_s}}};
    }
    Result<qint64> tryAppend(const AuditEvent &entry, char key = 'k')
    {
        return m_temp->tryWrite(
            [log = test::auditLog(key), entry](Session &s) { return log->append(s, entry); });
    }
    void append(int count)
    {
        m_temp->write([log = m_log, entry = event(), count](Session &s) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                if (const auto written = log->append(s, entry); !written)
                    return written.error();
            }
            return {};
        });
    }
    QList<SealedEvent> entries()
    {
        return m_temp->read([id = m_temp->organization.id](
                                Session &s) { return AuditRepository(s).listSealed(id, 0, 10); });
    }
    QList<AuditCheckpoint> checkpoints()
    {
        return m_temp->read([id = m_temp->organization.id](
                                Session &s) { return AuditRepository(s).checkpoints(id, 0, 10); });
    }
    LogVerdict verify(const QString &organization = {})
    {
        const LogCheck check{
            .organizationId = organization.isEmpty() ? m_temp->organization.id : organization,
            .publicKey = m_log->publicKey()};
        return test::valueOf(test::await(verifyLog(*m_temp->database, check, {})));
    }

    [[nodiscard]] SeenNote seen() const
    {
        return SeenNote(m_temp->folder.filePath(u"audit.seen"_s));
    }

    std::unique_ptr<TempDatabase> m_temp;
    std::shared_ptr<const AuditLog> m_log;
};

void TestAuditLog::theEndIsSignedWithEveryEntry()
{
    TreeEdge edge;
    for (int i = 1; i <= 5; ++i) {
        append(1);
        edge.append(entries().constLast().seal.leafHash);
        const auto head = m_temp->read(
            [id = m_temp->organization.id](Session &s) { return AuditRepository(s).head(id); });
        const auto said = openNote(head.note, m_log->publicKey());
        QVERIFY(said.ok());
        QCOMPARE(said->size, i);
        QCOMPARE(said->root, edge.root());
        QCOMPARE(verify().problems, QList<LogProblem>());
    }
}

/** Also what the databases write in their own way. */
void TestAuditLog::whatIsKeptIsWhatWasSealed()
{
    AuditEvent odd = event();
    odd.ipAddress = u"2001:DB8:0:0:1:0:0:1%eth0"_s;
    odd.actorName = u"A\u0000\U0001F600 \u202e\"\\é"_s;
    odd.detail = {{u"b"_s, 1e300}, {u"a"_s, -0.1}, {u"é"_s, QJsonArray{1, QJsonValue::Null, true}},
        {u"big"_s, 9007199254740993.0}, {u"small"_s, 5e-324}, {u"one"_s, 1.0},
        {u"nul"_s, u"a\u0000b"_s}, {u"half"_s, QString(QChar(0xD83D))}};
    QVERIFY(tryAppend(odd).ok());
    AuditEvent bare{.organizationId = odd.organizationId, .at = {1}, .action = u"x"_s};
    QVERIFY(tryAppend(bare).ok());
    bare.ipAddress = u"::ffff:192.0.2.1"_s;
    QVERIFY(tryAppend(bare).ok());
    const LogVerdict verdict = verify();
    QVERIFY2(verdict.problems.isEmpty(),
        verdict.problems.isEmpty() ? "" : qPrintable(verdict.problems.first().text));
    QCOMPARE(verdict.entries, 3);
}

void TestAuditLog::entriesFromBeforeAreSealedFirst()
{
    for (qint64 seq = 1; seq <= 3; ++seq) {
        m_temp->write([seq, id = m_temp->organization.id](Session &s) {
            return s.exec(
                u"insert into audit_events (organization_id, seq, at, actor, action, "
                "ip_address, detail) values (?, ?, ?, 'old', 'test', '192.0.2.1', '{}')"_s,
                {id, seq, database::parameter(Timestamp{seq})});
        });
    }
    QCOMPARE(verify().problems, QList<LogProblem>()); // it never had a proof
    QCOMPARE(verify().unproved, 3);
    QCOMPARE(*tryAppend(event()), 4);
    QCOMPARE(verify().problems, QList<LogProblem>());
    QCOMPARE(verify().entries, 4);
}

void TestAuditLog::everyThousandEntriesAreACheckpoint()
{
    append(2001);
    QCOMPARE(checkpoints().size(), 2);
    QCOMPARE(checkpoints().at(0).size, 1000);
    QCOMPARE(checkpoints().at(1).size, 2000);
    QCOMPARE(verify().problems, QList<LogProblem>());
    QCOMPARE(verify().entries, 2001);
}

void TestAuditLog::checkpointsAreKeptWhereTheLogHasGrown()
{
    CheckpointKeeper keeper(*m_temp->database, m_log, m_temp->organization.id, seen());
    QCOMPARE(*test::await(keeper.keep()), false);
    append(3);
    QCOMPARE(*test::await(keeper.keep()), true);
    QCOMPARE(*test::await(keeper.keep()), false);
    append(1);
    QCOMPARE(*test::await(keeper.keep()), true);
    const auto kept = checkpoints();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(openNote(kept.at(0).note, m_log->publicKey())->size, 3);
    QCOMPARE(openNote(kept.at(1).note, m_log->publicKey())->size, 4);
}

/** The database was put back as it was, signatures and all. */
void TestAuditLog::whatDoesNotGoOnFromWhatWasSeenIsSaid()
{
    append(3);
    const auto then = m_temp->read(
        [id = m_temp->organization.id](Session &s) { return AuditRepository(s).head(id); });
    append(2);
    const auto keep = [this] {
        CheckpointKeeper keeper(*m_temp->database, m_log, m_temp->organization.id, seen());
        return test::await(keeper.keep());
    };
    QVERIFY(keep().ok());
    QCOMPARE((*seen().read(m_log->publicKey()))->size, 5);
    for (const QString &sql : test::onPostgres()
            ? QStringList{u"alter table audit_events disable trigger all"_s,
                u"alter table audit_nodes disable trigger all"_s}
            : QStringList{
                u"drop trigger audit_events_never_go"_s, u"drop trigger audit_nodes_never_go"_s})
        m_temp->write([sql](Session &s) { return s.exec(sql); });
    m_temp->write([then](Session &s) -> Result<void> {
        const auto nodes = s.exec(u"delete from audit_nodes where position = 1 or level > 1"_s);
        const auto gone = s.exec(u"delete from audit_events where seq > 3"_s);
        return nodes && gone ? AuditRepository(s).moveHead(then) : Result<void>(gone.error());
    });
    const auto refused = keep();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE((*seen().read(m_log->publicKey()))->size, 5);
    const auto goOn = [log = m_log, entry = event()](Session &s) { return log->append(s, entry); };
    QCOMPARE(m_temp->tryWrite(goOn).error().code, ErrorCode::Storage);
    QVERIFY(tryAppend(event()).ok()); // one that has not seen it
    QVERIFY(tryAppend(event()).ok());
    QCOMPARE(keep().error().code, ErrorCode::Conflict);
    const LogCheck check{.organizationId = m_temp->organization.id,
        .publicKey = m_log->publicKey(),
        .seen = *seen().read(m_log->publicKey())};
    const auto verdict = test::valueOf(test::await(verifyLog(*m_temp->database, check, {})));
    QVERIFY(verdict.first().has_value());
    QVERIFY(verdict.first()->to == 5);
}

void TestAuditLog::anotherKeyGoesNoFurther()
{
    append(1);
    const auto refused = tryAppend(event(), 'x');
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().message.contains(u"audit_key"_s));
    QCOMPARE(entries().size(), 1);
}

void TestAuditLog::achangedEndGoesNoFurther()
{
    append(3);
    m_temp->write([](Session &s) { return s.exec(u"update audit_heads set size = 2"_s); });
    QVERIFY(!tryAppend(event()).ok());
    const auto problem = verify().first();
    QVERIFY(problem.has_value());
    QCOMPARE(problem->from, 3);
}

void TestAuditLog::eachOrganisationHasItsOwnLog()
{
    append(2);
    m_temp->write([](Session &s) {
        return s.exec(u"insert into organizations (id, slug, name, created_at) "
                      "values ('other', 'other', 'Other', ?)"_s,
            {database::parameter(Timestamp{1})});
    });
    AuditEvent foreign = event();
    foreign.organizationId = u"other"_s;
    QCOMPARE(*tryAppend(foreign), 1);
    QCOMPARE(verify().entries, 2);
    QCOMPARE(verify(u"other"_s).entries, 1);
    QCOMPARE(verify(u"other"_s).problems, QList<LogProblem>());
}

void TestAuditLog::aCheckCanBeStopped()
{
    append(1);
    std::stop_source stop;
    stop.request_stop();
    const LogCheck check{
        .organizationId = m_temp->organization.id, .publicKey = m_log->publicKey()};
    const auto stopped = test::await(verifyLog(*m_temp->database, check, stop.get_token()));
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
