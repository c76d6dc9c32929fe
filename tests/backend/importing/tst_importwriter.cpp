// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importwriter.h"

#include "database/jobrepository.h"
#include "ingest/callwriter.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::importing;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

const QString vapiId = u"11111111-0000-4000-8000-000000000001"_s;
const Timestamp now{1'767'960'000'000'000};
constexpr std::chrono::hours retention(24 * 14);

CallEvent earlier(const QString &id = vapiId)
{
    return {.kind = CallEvent::Kind::StatusUpdate,
        .vapiCallId = id,
        .at = now,
        .status = CallStatus::Ended,
        .customerName = u"Earlier"_s};
}

StoredFile file(const QString &path = u"calls/a.mp3"_s)
{
    return {.path = path,
        .format = u"mp3"_s,
        .sizeBytes = 9,
        .sha256 = QString(64, u'a'),
        .durationSeconds = 2,
        .channels = 1};
}

} // namespace

/** What an import writes beside what a receiver writes. */
class TestImportWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_db = std::make_unique<TempDatabase>(); }
    void aStoredFileEndsTheJob();
    void theProvidersReportStands();
    void whatIsSettledIsLeftAlone();
    void aFileHasOneCall();
    void aJobUnderWayIsNotTouched();
    void itWaitsForAMergeUnderWay_data();
    void itWaitsForAMergeUnderWay();

private:
    Result<void> keep(const CallEvent &event, const StoredFile &stored);
    void settle(const CallEvent &event, Decision::Kind kind);
    MergedCall known();
    QHash<database::JobState, qint64> jobs();

    std::unique_ptr<TempDatabase> m_db;
};

Result<void> TestImportWriter::keep(const CallEvent &event, const StoredFile &stored)
{
    return m_db->tryWrite([id = m_db->organization.id, event, stored](database::Session &session) {
        return noteRecording(session, id, event, stored, now);
    });
}

void TestImportWriter::settle(const CallEvent &event, Decision::Kind kind)
{
    const Decision decision{.kind = kind, .why = noRecording(RecordingAbsence::PastRetention)};
    m_db->write([id = m_db->organization.id, event, decision](database::Session &session) {
        return noteDecision(session, id, event, decision, retention, now);
    });
}

MergedCall TestImportWriter::known()
{
    return *m_db->read([id = m_db->organization.id](database::Session &session) {
        return database::CallRepository(session).findByVapiId(id, vapiId);
    });
}

QHash<database::JobState, qint64> TestImportWriter::jobs()
{
    return m_db->read(
        [](database::Session &session) { return database::JobRepository(session).counts(); });
}

void TestImportWriter::aStoredFileEndsTheJob()
{
    settle(earlier(), Decision::Kind::Fetch);
    QVERIFY(known().call.recording.state == RecordingState::Pending);
    QCOMPARE(jobs().value(database::JobState::Waiting), 1);
    QVERIFY(keep(earlier(), file()).ok());
    const Recording recording = known().call.recording;
    QVERIFY(recording.state == RecordingState::Ready);
    QCOMPARE(recording.storagePath, u"calls/a.mp3"_s);
    QCOMPARE(jobs().value(database::JobState::Waiting), 0);
}

void TestImportWriter::theProvidersReportStands()
{
    CallEvent report = earlier();
    report.kind = CallEvent::Kind::Report;
    report.at = now - std::chrono::hours(1);
    report.customerName = u"Reported"_s;
    m_db->write([id = m_db->organization.id, report](database::Session &session) {
        const auto done = ingest::applyEvent(session, id, report, {}, now);
        return done.ok() ? Result<void>() : done.error();
    });
    CallEvent later = earlier();
    later.summary = u"only here"_s;
    settle(later, Decision::Kind::NoteAbsence);
    QCOMPARE(known().call.customer.name, u"Reported"_s);
    QCOMPARE(known().call.summary, u"only here"_s);
    QVERIFY(known().call.recording.state == RecordingState::Pending); // the receiver decides
}

void TestImportWriter::whatIsSettledIsLeftAlone()
{
    QVERIFY(keep(earlier(), file()).ok());
    const MergedCall before = known();
    const Result<void> again = keep(earlier(), file(u"calls/b.mp3"_s));
    QVERIFY(!again.ok() && again.error().code == ErrorCode::Conflict);
    for (const auto kind : {Decision::Kind::Fetch, Decision::Kind::NoteAbsence})
        settle(earlier(), kind);
    QVERIFY(known() == before);
    QVERIFY(jobs().isEmpty() || jobs().value(database::JobState::Waiting) == 0);
}

void TestImportWriter::aFileHasOneCall()
{
    QVERIFY(keep(earlier(), file()).ok());
    const QString second = u"11111111-0000-4000-8000-000000000002"_s;
    const Result<void> taken = keep(earlier(second), file());
    QVERIFY(!taken.ok() && taken.error().code == ErrorCode::Conflict);
    const auto left = m_db->read([id = m_db->organization.id, second](database::Session &session) {
        return standingOf(session, id, second);
    });
    QVERIFY(left.callId.isEmpty()); // nothing of it was kept
}

void TestImportWriter::aJobUnderWayIsNotTouched()
{
    settle(earlier(), Decision::Kind::Fetch);
    m_db->write([](database::Session &session) {
        const auto job =
            database::JobRepository(session).lease(u"worker"_s, now, now + std::chrono::hours(1));
        if (!job.ok())
            return Result<void>(job.error());
        return database::CallRepository(session).setRecordingState(
            (*job)->callId, RecordingState::Processing, {}, now);
    });
    const Result<void> kept = keep(earlier(), file());
    QVERIFY(!kept.ok() && kept.error().code == ErrorCode::Conflict);
    QCOMPARE(jobs().value(database::JobState::Leased), 1);
}

void TestImportWriter::itWaitsForAMergeUnderWay_data()
{
    using Write = std::function<Result<void>(database::Session &, const QString &)>;
    QTest::addColumn<Write>("write");
    QTest::newRow("a call") << Write([](database::Session &session, const QString &id) {
        const auto noted = noteCall(session, id, earlier(), now);
        return noted.ok() ? Result<void>() : noted.error();
    });
    QTest::newRow("a recording") << Write([](database::Session &session, const QString &id) {
        return noteRecording(session, id, earlier(), file(), now);
    });
    QTest::newRow("a decision") << Write([](database::Session &session, const QString &id) {
        return noteDecision(session, id, earlier(), {}, retention, now);
    });
}

/** What it reads to write it back is not changed in between by a report that comes in meanwhile. */
void TestImportWriter::itWaitsForAMergeUnderWay()
{
    using Write = std::function<Result<void>(database::Session &, const QString &)>;
    QFETCH(const Write, write);
    if (!onPostgres())
        QSKIP("Of a file one thread writes, one work after the other.");
    const auto mayEnd = std::make_shared<QSemaphore>();
    const auto end = qScopeGuard([mayEnd] { mayEnd->release(); });
    const QString id = m_db->organization.id;
    auto merging = m_db->database->write([id, mayEnd](database::Session &session) -> Result<void> {
        if (const auto turn = ingest::takeTurnToMerge(session, id); !turn.ok())
            return turn;
        mayEnd->tryAcquire(1, 60'000);
        return {};
    });
    const auto turns = [this](bool isGranted) {
        return m_db->read([isGranted](database::Session &session) -> Result<qint64> {
            const auto row = session.queryOne(
                u"select count(*) as n from pg_locks where locktype = 'advisory' and database = "
                "(select oid from pg_database where datname = current_database()) "
                "and objsubid = 1 and granted = (? = 1)"_s,
                {isGranted ? 1 : 0});
            return row.ok() ? Result<qint64>((*row)->integer("n"_L1)) : row.error();
        });
    };
    const qint64 before = turns(true);
    QTRY_COMPARE_WITH_TIMEOUT(turns(true), std::max<qint64>(before, 1), 10'000);
    auto importing = m_db->database->write(
        [id, write](database::Session &session) { return write(session, id); });
    QTRY_COMPARE_WITH_TIMEOUT(turns(false), 1, 4'000); // less than the limit for a lock
    mayEnd->release();
    valueOf(await(std::move(merging)));
    valueOf(await(std::move(importing)));
}

QTEST_GUILESS_MAIN(TestImportWriter)
#include "tst_importwriter.moc"
