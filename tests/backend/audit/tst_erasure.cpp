// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/erasedpart.h"
#include "audit/erasure.h"
#include "audit/verifylog.h"
#include "database/parameters.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;
using test::TempDatabase;

/** What is about people goes, and the log is proved as before. */
class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        append(6);
    }
    void cleanup() { m_temp.reset(); }

    void whatIsErasedIsGoneAndSaid_data();
    void whatIsErasedIsGoneAndSaid();
    void whatIsOlderThanTheProofsGoesToo();
    void thereIsNothingToSayOfNothing();
    void manyPartsNeedSeveralEntries();
    void whatWasChangedIsNotErased();
    void theDatabaseLetsNothingElseThrough_data();
    void theDatabaseLetsNothingElseThrough();
    void whatSaysSoIsNotErased();
    void aGapThatNobodyNamesIsFound();
    void aGapIsFoundWhereWhatSaidSoWasChanged();
    void aGapIsFoundWhereWhatSaysSoIsForged();
    void whatIsNamedAndThereIsFound();
    void aCheckSeesWhatIsErasedMeanwhile();
    void mentionsAreErasedPageByPage();
    void erasingCanBeStopped();

private:
    [[nodiscard]] QString organization() const { return m_temp->organization.id; }
    [[nodiscard]] AuditEvent event(const QString &name = u"Dana Whitfield"_s) const
    {
        return {.organizationId = organization(),
            .at = {1'800'000'000'123'456},
            .actor = u"token"_s,
            .actorName = u"Sample person"_s,
            .action = u"note.add"_s,
            .callId = u"call"_s,
            .ipAddress = u"192.0.2.1"_s,
            .userAgent = u"Sample/1.0"_s,
            .durationSeconds = 12.25,
            .detail = {{u"text"_s, QString(u"about "_s + name)}}};
    }
    [[nodiscard]] Entry draft() const
    {
        Entry entry{event(), m_log};
        entry.action = u"caller.erase"_s;
        entry.callId.clear();
        entry.detail = {{u"reason"_s, u"asked for"_s}};
        return entry;
    }
    void append(int count, const QString &name = u"Dana Whitfield"_s)
    {
        m_temp->write([log = m_log, entry = event(name), count](Session &s) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                if (const auto written = log->append(s, entry); !written)
                    return written.error();
            }
            return {};
        });
    }
    Result<qint64> tryErase(const QList<qint64> &seqs, Part part = Part::Detail)
    {
        return m_temp->tryWrite(
            [entry = draft(), seqs, part](Session &s) { return eraseParts(s, entry, seqs, part); });
    }
    qint64 erase(const QList<qint64> &seqs, Part part = Part::Detail)
    {
        return test::valueOf(tryErase(seqs, part));
    }
    /** As somebody does it who can do everything with the database. */
    void force(const QString &sql)
    {
        const QString off = test::onPostgres()
            ? u"alter table audit_events disable trigger all"_s
            : u"drop trigger if exists audit_events_never_change"_s;
        m_temp->write([off](Session &s) { return s.exec(off); });
        m_temp->write([sql](Session &s) { return s.exec(sql); });
    }
    void forceGap(qint64 seq)
    {
        const QByteArray salts = withoutSalt(entries().at(seq - 1).seal.salts, Part::Detail);
        force(u"update audit_events set detail = '{}' where seq = %1"_s.arg(seq));
        m_temp->write([salts, seq](Session &s) {
            return s.exec(u"update audit_events set salts = ? where seq = ?"_s, {salts, seq});
        });
    }
    QList<SealedEvent> entries(qint64 after = 0)
    {
        return m_temp->read([id = organization(), after](Session &s) {
            return AuditRepository(s).listSealed(id, after, 2000);
        });
    }
    LogVerdict verify(LogProgress progress = {})
    {
        const LogCheck check{.organizationId = organization(), .publicKey = m_log->publicKey()};
        return test::valueOf(test::await(verifyLog(*m_temp->database, check, {}, progress)));
    }

    std::unique_ptr<TempDatabase> m_temp;
    const std::shared_ptr<const AuditLog> m_log = test::auditLog();
};

namespace {

QString said(const LogVerdict &verdict)
{
    QStringList texts;
    for (const LogProblem &problem : verdict.problems)
        texts.append(u"%1-%2 %3"_s.arg(problem.from).arg(problem.to).arg(problem.text));
    return texts.join(u'\n');
}

} // namespace

void TestErasure::whatIsErasedIsGoneAndSaid_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("detail") << Part::Detail << QStringList{u"detail"_s};
    QTest::newRow("who") << Part::Who << QStringList{u"actor"_s, u"actor_name"_s};
    QTest::newRow("origin") << Part::Origin << QStringList{u"ip_address"_s, u"user_agent"_s};
}

void TestErasure::whatIsErasedIsGoneAndSaid()
{
    QFETCH(const Part, part);
    QFETCH(const QStringList, columns);
    const QList<SealedEvent> before = entries();
    QCOMPARE(erase({5, 2, 5}, part), 2);
    const QList<SealedEvent> after = entries();
    QCOMPARE(after.size(), 7);
    for (const qint64 seq : {2, 5}) {
        const SealedEvent &entry = after.at(seq - 1);
        QVERIFY(isGone(entry.event, entry.seal.salts, part));
        QCOMPARE(saltOf(entry.seal, part), QByteArray(16, '\0'));
        QCOMPARE(entry.seal.commitments, before.at(seq - 1).seal.commitments);
        QCOMPARE(entry.seal.leafHash, before.at(seq - 1).seal.leafHash);
    }
    for (const QString &column : columns) {
        const auto row = m_temp->read([column](Session &s) {
            return s.queryOne(
                u"select cast(%1 as text) as value from audit_events where seq = 2"_s.arg(column));
        });
        const QString left = row->text("value"_L1);
        QVERIFY2(left.isEmpty() || left == "{}"_L1, qPrintable(left));
    }
    QCOMPARE(after.at(2).event, before.at(2).event);
    QCOMPARE(after.at(2).seal, before.at(2).seal);
    const AuditEvent note = after.constLast().event;
    QCOMPARE(note.action, u"audit.erased"_s);
    QCOMPARE(note.actorName, u"Sample person"_s);
    QCOMPARE(note.detail.value(u"reason"), u"asked for"_s);
    QCOMPARE(
        erasedBy(note), (QList<ErasedPart>{{.seq = 2, .part = part}, {.seq = 5, .part = part}}));
    QCOMPARE(said(verify()), QString());
    QCOMPARE(erase({2, 5}, part), 0); // they are gone already
    QCOMPARE(entries().size(), 7);
}

void TestErasure::whatIsOlderThanTheProofsGoesToo()
{
    m_temp.reset();
    m_temp = std::make_unique<TempDatabase>();
    m_temp->write([id = organization()](Session &s) {
        return s.exec(u"insert into audit_events (organization_id, seq, at, actor, action, detail) "
                      "values (?, 1, ?, 'old', 'test', '{\"text\":\"old\"}')"_s,
            {id, database::parameter(Timestamp{1})});
    });
    QCOMPARE(erase({1}), 1);
    QVERIFY(entries().constFirst().event.detail.isEmpty());
    QCOMPARE(said(verify()), QString());
}

void TestErasure::thereIsNothingToSayOfNothing()
{
    AuditEvent bare = event();
    bare.detail = {};
    m_temp->write([this, bare](Session &s) { return m_log->append(s, bare); });
    QCOMPARE(erase({7, 99, 0}), 0);
    QCOMPARE(erase({}), 0);
    QCOMPARE(entries().size(), 7);
}

void TestErasure::manyPartsNeedSeveralEntries()
{
    append(600);
    QList<qint64> all;
    for (int seq = 1; seq <= 606; ++seq)
        all.append(seq);
    QCOMPARE(erase(all), 606);
    const QList<SealedEvent> notes = entries(606);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(erasedBy(notes.at(0).event).size(), 500);
    QCOMPARE(erasedBy(notes.at(1).event).size(), 106);
    QCOMPARE(said(verify()), QString());
}

/** Else whoever changed an entry would only have to get it erased. */
void TestErasure::whatWasChangedIsNotErased()
{
    force(u"update audit_events set detail = '{\"text\":\"forged\"}' where seq = 3"_s);
    const auto refused = tryErase({2, 3});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(entries().size(), 6);
    QVERIFY(!entries().at(1).event.detail.isEmpty());
}

void TestErasure::theDatabaseLetsNothingElseThrough_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<int>("seq");
    const QString zeros =
        test::onPostgres() ? u"decode(repeat('00', 16), 'hex')"_s : u"zeroblob(16)"_s;
    const QString form = test::onPostgres() ? u"substring(salts from 1 for 32) || %1"_s
                                            : u"cast(substr(salts, 1, 32) || %1 as blob)"_s;
    const QString gone = form.arg(zeros);
    QTest::newRow("only the text") << u"detail = '{}'"_s << 1;
    QTest::newRow("only the salt") << QString(u"salts = "_s + gone) << 1;
    QTest::newRow("another text") << QString(u"detail = '{\"a\":1}', salts = "_s + gone) << 1;
    QTest::newRow("the action as well")
        << QString(u"detail = '{}', action = 'x', salts = "_s + gone) << 1;
    QTest::newRow("the moment as well")
        << QString(u"detail = '{}', at = null, salts = "_s + gone) << 1;
    QTest::newRow("the call as well")
        << QString(u"detail = '{}', call_id = null, salts = "_s + gone) << 1;
    QTest::newRow("the person as well")
        << QString(u"detail = '{}', actor = '', salts = "_s + gone) << 1;
    QTest::newRow("the leaf as well")
        << QString(u"detail = '{}', leaf_hash = null, salts = "_s + gone) << 1;
    QTest::newRow("the commitments as well")
        << QString(u"detail = '{}', commitments = salts, salts = "_s + gone) << 1;
    QTest::newRow("no salts") << u"detail = '{}', salts = null"_s << 1;
    QTest::newRow("short salts") << QString(u"detail = '{}', salts = "_s + zeros) << 1;
    QTest::newRow("a text for what is gone") << u"detail = '{\"a\":1}'"_s << 2;
    QTest::newRow("a salt for what is gone") << u"salts = commitments"_s << 2;
    QTest::newRow("nothing") << u"detail = detail"_s << 2;
    QTest::newRow("what says so") << QString(u"detail = '{}', salts = "_s + gone) << 7;
}

void TestErasure::theDatabaseLetsNothingElseThrough()
{
    QFETCH(const QString, set);
    QFETCH(const int, seq);
    QCOMPARE(erase({2}), 1);
    const QList<SealedEvent> before = entries();
    const auto refused = m_temp->tryWrite([&](Session &s) {
        return s.exec(u"update audit_events set %1 where seq = %2"_s.arg(set).arg(seq));
    });
    QVERIFY(!refused);
    const QList<SealedEvent> after = entries();
    QCOMPARE(after.at(seq - 1).event, before.at(seq - 1).event);
    QCOMPARE(after.at(seq - 1).seal, before.at(seq - 1).seal);
    const QByteArray salts = withoutSalt(after.at(0).seal.salts, Part::Detail);
    const auto allowed = m_temp->tryWrite([this, salts](Session &s) {
        return AuditRepository(s).erase(organization(), 1, Part::Detail, salts);
    });
    QVERIFY(allowed.ok());
}

void TestErasure::whatSaysSoIsNotErased()
{
    QCOMPARE(erase({2}), 1);
    QCOMPARE(erase({7}), 0);
    QCOMPARE(erase({7}, Part::Who), 0);
    forceGap(7);
    const LogVerdict verdict = verify();
    QVERIFY2(said(verdict).contains(u"7-7 Entry 7: its details is not as it was written."_s),
        qPrintable(said(verdict)));
}

void TestErasure::aGapThatNobodyNamesIsFound()
{
    QCOMPARE(erase({2}), 1);
    forceGap(3);
    const LogVerdict verdict = verify();
    QCOMPARE(
        said(verdict), u"3-3 Entry 3: its details is gone, and no entry says who erased it."_s);
    force(u"update audit_events set detail = '{\"text\":\"\"}' where seq = 3"_s);
    QCOMPARE(said(verify()), u"3-3 Entry 3: its details is not as it was written."_s);
}

void TestErasure::aGapIsFoundWhereWhatSaidSoWasChanged()
{
    QCOMPARE(erase({2}), 1);
    forceGap(3);
    force(u"update audit_events set detail = '{\"parts\":[[2,\"detail\"],[3,\"detail\"]]}' "
          "where seq = 7"_s);
    const LogVerdict verdict = verify();
    QCOMPARE(verdict.problems.size(), 2);
    QCOMPARE(verdict.first()->from, 2);
    QCOMPARE(verdict.first()->to, 7);
    QVERIFY2(said(verdict).contains(u"no entry that is proved says who erased it"_s),
        qPrintable(said(verdict)));
    QVERIFY(said(verdict).contains(u"Entry 7: its details is not as it was written."_s));
}

/** Sealed as ours are, but not in the tree that was signed. */
void TestErasure::aGapIsFoundWhereWhatSaysSoIsForged()
{
    forceGap(3);
    AuditEvent forged = draft();
    forged.seq = 7;
    forged.action = u"audit.erased"_s;
    forged.detail = {{u"parts"_s, partsJson({{.seq = 3, .part = Part::Detail}})}};
    m_temp->write([forged](Session &s) { return AuditRepository(s).insert(forged, seal(forged)); });
    const LogVerdict verdict = verify();
    QVERIFY2(verdict.first() && verdict.first()->from == 3, qPrintable(said(verdict)));
}

void TestErasure::whatIsNamedAndThereIsFound()
{
    AuditEvent lie = draft();
    lie.action = u"audit.erased"_s;
    lie.detail = {{u"parts"_s, partsJson({{.seq = 3, .part = Part::Detail}})}};
    m_temp->write([this, lie](Session &s) { return m_log->append(s, lie); });
    QCOMPARE(said(verify()),
        u"7-7 Entry 7 says that its details of entry 3 was erased, and it was not."_s);
}

/** Also what it has read already. */
void TestErasure::aCheckSeesWhatIsErasedMeanwhile()
{
    append(1000);
    bool isErased = false;
    const LogVerdict verdict = verify([&](qint64 done, qint64) {
        if (done != 1000 || isErased)
            return;
        isErased = true;
        QCOMPARE(erase({3, 1003}), 2);
    });
    QVERIFY(isErased);
    QCOMPARE(said(verdict), QString());
    QCOMPARE(verdict.entries, 1007);
}

void TestErasure::mentionsAreErasedPageByPage()
{
    append(1100, u"Somebody Else"_s);
    append(1);
    const Mentions dana{.callIds = {}, .texts = {u"dana whitfield"_s}};
    QCOMPARE(test::valueOf(test::await(eraseMentions(*m_temp->database, draft(), dana, {}))), 7);
    const QList<SealedEvent> notes = entries(1107);
    QCOMPARE(notes.size(), 2); // one for each page that has some
    QCOMPARE(erasedBy(notes.at(0).event).size(), 6);
    QCOMPARE(erasedBy(notes.at(1).event).size(), 1);
    QVERIFY(!entries().at(500).event.detail.isEmpty());
    QCOMPARE(said(verify()), QString());
    QCOMPARE(test::valueOf(test::await(eraseMentions(*m_temp->database, draft(), dana, {}))), 0);
    const Mentions why{.callIds = {}, .texts = {u"asked for"_s}}; // as only our own entries say
    QCOMPARE(test::valueOf(test::await(eraseMentions(*m_temp->database, draft(), why, {}))), 0);
}

void TestErasure::erasingCanBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const Mentions dana{.callIds = {}, .texts = {u"Dana"_s}};
    const auto erased =
        test::await(eraseMentions(*m_temp->database, draft(), dana, stop.get_token()));
    QCOMPARE(erased.error().code, ErrorCode::Cancelled);
    QCOMPARE(entries().size(), 6);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
