// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/checker.h"

#include "database/auditrepository.h"
#include "database/inboxrepository.h"
#include "database/jobrepository.h"
#include "database/parameters.h"
#include "tests/support/heldstore.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace earshot::upkeep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'800'000'000'000'000};
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/** A sound world, in which a test breaks one thing. */
struct World
{
    CheckReport look(Checker::Options options = {.grace = 15min})
    {
        Checker checker({.database = *data.database,
            .store = store,
            .clock = clock,
            .eventFolder = data.folder.filePath(u"events"_s),
            .proveAudit = proof});
        outcome = await(checker.run(options, stop.get_token()));
        return checker.report();
    }

    /** The kinds of what is wrong, sorted. */
    QStringList wrong(Checker::Options options = {.grace = 15min})
    {
        QStringList kinds;
        const CheckReport report = look(options);
        for (const CheckProblem &problem : report.problems())
            kinds.append(problem.kind);
        valueOf(outcome);
        kinds.sort();
        return kinds;
    }

    void change(const QString &sql, const QVariantList &values)
    {
        data.write([sql, values](Session &session) -> Result<void> {
            const auto changed = session.exec(sql, values);
            if (!changed.ok())
                return changed.error();
            return *changed > 0 ? Result<void>() : Error{.message = u"Nothing was changed."_s};
        });
    }

    void keep(const QString &path, const QString &callId, ObjectKind kind, const QByteArray &bytes)
    {
        data.write([&, at = clock.time](Session &session) {
            StoredObjectRepository objects(session);
            return objects.intend(path, callId, kind, at).andThen([&] {
                return objects.markLive(path, bytes.size(), hashOf(bytes), at);
            });
        });
        store.objects.insert(path, bytes);
    }

    /** A call with its recording, its peaks and its job, as the pipeline leaves them. */
    QString addReady(const QString &vapiCallId, const QByteArray &bytes = "sound")
    {
        const Call call = data.saveCall(vapiCallId, clock.time);
        const QString base = u"calls/default/inbound/"_s + call.id;
        keep(base + u".mp3"_s, call.id, ObjectKind::Audio, bytes);
        keep(base + u".dat"_s, call.id, ObjectKind::Peaks, "peaks");
        const Recording recording{.state = RecordingState::Ready,
            .storagePath = base + u".mp3"_s,
            .format = u"mp3"_s,
            .sizeBytes = bytes.size(),
            .channels = 2,
            .sha256 = hashOf(bytes),
            .uploadedAt = clock.time};
        data.write([id = call.id, recording, at = clock.time](Session &session) {
            return JobRepository(session).ensure(id, at, at + 24h, at).andThen([&](bool) {
                return CallRepository(session).setRecording(id, recording, {}, at);
            });
        });
        change(u"update recording_jobs set state = 'done' where call_id = ?"_s, {call.id});
        return call.id;
    }

    void addEvent(const QString &key, Timestamp at)
    {
        data.write([id = data.organization.id, key, at](Session &session) {
            const InboxEntry entry{.organizationId = id,
                .provider = u"vapi"_s,
                .dedupeKey = key,
                .receivedAt = at,
                .payload = "{}"};
            return InboxRepository(session).insertAll({entry});
        });
    }

    void processEvents()
    {
        change(u"update webhook_inbox set processed_at = ?"_s, {parameter(clock.time)});
    }

    void addAuditEntry(qint64 seq, Timestamp at)
    {
        change(u"insert into audit_events (organization_id, seq, at, actor, action, detail) "
               "values (?, ?, ?, 'system', 'test', '{}')"_s,
            {data.organization.id, seq, parameter(at)});
    }

    QString pathOf(const QString &callId) const
    {
        return u"calls/default/inbound/%1.mp3"_s.arg(callId);
    }

    HandClock clock;
    TempDatabase data;
    HeldStore store;
    Checker::Proof proof;
    std::stop_source stop;
    Result<void> outcome;
};

} // namespace

/** Each kind of broken state is planted, and has to be named. */
class TestChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundWorldIsSound();
    void everyPageIsLookedAt();
    void nothingAtAllIsSound();

    void anEventThatLies();
    void anEventThatFailedAndIsTriedAgain();
    void anEventWithoutItsCall();
    void whatIsSetAsideIsOnlyCounted();
    void eventsInTheSpoolAreWaiting();

    void aReadyCallWithoutPath();
    void aReadyCallWithoutObject();
    void aReadyCallWithAnothersObject();
    void aReadyCallWhoseObjectIsGoing();
    void aReadyCallThatNamesAnotherHash();
    void aCallWithTwoRecordings();
    void peaksWithoutRecording();
    void aDeletedRecordingThatIsKept();
    void aProvidersAddress();
    void aProvidersAddressOfAFailedUpload();
    void aStateThatNobodyKnows();
    void aPendingRecordingWithoutJob();
    void aRetriedRecordingWhoseJobIsDone();
    void aJobThatNobodyCameBackFor();
    void objectsThatNobodyFinishes();

    void anObjectThatNobodyKnows();
    void aMissingObject();
    void anotherSize();
    void otherBytes();
    void anUnreadableObject();
    void aDeletedObjectThatIsThere();
    void probesAreNothing();
    void whatIsStoredMeanwhileIsNoProblem();
    void whatIsDeletedMeanwhileIsNoProblem();

    void aGapInTheAuditLog();
    void anAuditLogThatBeginsLate();
    void anAuditLogThatGoesBack();
    void whatTheProofOfTheLogSays();
    void aWrongSumOfBytes();

    void aStoreThatIsAwayIsNoAnswer();
    void itStopsWhenAsked();
};

void TestChecker::aSoundWorldIsSound()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.addEvent(u"a|end-of-call-report||1"_s, world.clock.time);
    world.processEvents();
    world.addAuditEntry(1, world.clock.time);
    world.addAuditEntry(2, world.clock.time - 1min); // clocks of two receivers differ a little
    const CheckReport report = world.look();
    QVERIFY(world.outcome.ok());
    QVERIFY2(report.isSound(), qPrintable(checkText(report.toJson())));
    const CheckedCounts counts{.events = 1, .calls = 1, .objects = 2, .rows = 2, .auditEntries = 2};
    QVERIFY(report.checked == counts);
    QVERIFY(report.waiting == WaitingCounts());
    QCOMPARE(world.store.verified.count(world.pathOf(id)), 1);
}

void TestChecker::everyPageIsLookedAt()
{
    World world;
    world.store.largestPage = 3;
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids.append(world.addReady(QString::number(i)));
    QCOMPARE(world.wrong(), QStringList());
    QCOMPARE(world.look().checked.rows, 40);
    QVERIFY(world.store.pagesListed > 10);
    world.store.objects[world.pathOf(ids.at(7))] = "SOUND";
    world.store.objects.remove(world.pathOf(ids.at(19)));
    QCOMPARE(world.wrong(), (QStringList{u"damaged"_s, u"missing"_s}));
}

void TestChecker::nothingAtAllIsSound()
{
    World world;
    QCOMPARE(world.wrong(), QStringList());
}

void TestChecker::anEventThatLies()
{
    World world;
    world.addEvent(u"a|hang||1"_s, world.clock.time - 1h);
    QCOMPARE(world.wrong(), QStringList{u"event_unprocessed"_s});
    QCOMPARE(world.wrong({.grace = 2h}), QStringList());
    QCOMPARE(world.look({.grace = 2h}).waiting.events, 1);
    QCOMPARE(world.wrong({}), QStringList()); // nobody is there to work on it
    QCOMPARE(world.look({}).waiting.events, 1);
}

void TestChecker::anEventThatFailedAndIsTriedAgain()
{
    World world;
    world.addEvent(u"a|hang||1"_s, world.clock.time);
    world.change(u"update webhook_inbox set error = ?"_s, {u"It can't be read."_s});
    QCOMPARE(world.wrong(), QStringList{u"event_failed"_s});
}

void TestChecker::anEventWithoutItsCall()
{
    World world;
    world.addReady(u"a"_s);
    world.addEvent(u"a|hang||1"_s, world.clock.time);
    world.addEvent(u"b|hang||1"_s, world.clock.time);
    world.addEvent(u"unnamed|0123"_s, world.clock.time);
    world.processEvents();
    QCOMPARE(world.wrong(), QStringList{u"event_lost"_s});
    QVERIFY(world.look().problems().constFirst().text.contains(u"b|hang"_s));
}

void TestChecker::whatIsSetAsideIsOnlyCounted()
{
    World world;
    world.addEvent(u"unnamed|0123"_s, world.clock.time);
    world.change(u"update webhook_inbox set error = ?, processed_at = ?"_s,
        {u"It can't be read."_s, parameter(world.clock.time)});
    QCOMPARE(world.wrong(), QStringList());
    QCOMPARE(world.look().waiting.setAside, 1);
}

void TestChecker::eventsInTheSpoolAreWaiting()
{
    World world;
    QVERIFY(QDir(world.data.folder.path()).mkdir(u"events"_s));
    QFile file(world.data.folder.filePath(u"events/1.events"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(world.wrong(), QStringList());
    QCOMPARE(world.look().waiting.spooledEvents, 1);
}

void TestChecker::aReadyCallWithoutPath()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    world.change(u"update call_logs set recording_state = 'ready' where id = ?"_s, {call.id});
    QCOMPARE(world.wrong(), QStringList{u"not_stored"_s});
}

void TestChecker::aReadyCallWithoutObject()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    world.change(u"update call_logs set recording_state = 'ready', recording_storage_path = ? "
                 "where id = ?"_s,
        {u"calls/default/inbound/a.mp3"_s, call.id});
    QCOMPARE(world.wrong(), QStringList{u"not_stored"_s});
}

void TestChecker::aReadyCallWithAnothersObject()
{
    World world;
    const QString first = world.addReady(u"a"_s);
    const Call second = world.data.saveCall(u"b"_s);
    world.change(u"update call_logs set recording_state = 'ready', recording_storage_path = ? "
                 "where id = ?"_s,
        {world.pathOf(first), second.id});
    QCOMPARE(world.wrong(), QStringList{u"not_stored"_s});
    QCOMPARE(world.look().problems().constFirst().callId, second.id);
}

void TestChecker::aReadyCallWhoseObjectIsGoing()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.change(
        u"update stored_objects set state = 'deleting' where path = ?"_s, {world.pathOf(id)});
    QCOMPARE(world.wrong(), QStringList{u"not_stored"_s});
}

void TestChecker::aReadyCallThatNamesAnotherHash()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.change(u"update call_logs set recording_sha256 = 'ff' where id = ?"_s, {id});
    QCOMPARE(world.wrong(), QStringList{u"disagrees"_s});
}

void TestChecker::aCallWithTwoRecordings()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.keep(u"calls/default/inbound/%1-2.mp3"_s.arg(id), id, ObjectKind::Audio, "again");
    QCOMPARE(world.wrong(), QStringList{u"doubled"_s});
    QCOMPARE(world.look().problems().constFirst().callId, id);
}

void TestChecker::peaksWithoutRecording()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    world.keep(u"calls/default/inbound/a.dat"_s, call.id, ObjectKind::Peaks, "peaks");
    QCOMPARE(world.wrong(), QStringList{u"doubled"_s});
}

void TestChecker::aDeletedRecordingThatIsKept()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.change(u"update call_logs set recording_state = 'deleted' where id = ?"_s, {id});
    QCOMPARE(world.wrong(), QStringList{u"not_deleted"_s});
}

void TestChecker::aProvidersAddress()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.change(u"update call_logs set recording_storage_path = ? where id = ?"_s,
        {u"https://storage.example/a.wav?key=secret"_s, id});
    const QStringList kinds = world.wrong();
    QVERIFY(kinds.contains(u"foreign_address"_s));
    const CheckReport report = world.look();
    for (const CheckProblem &problem : report.problems())
        QVERIFY(problem.kind != u"foreign_address"_s || !problem.text.contains(u"secret"_s));
}

void TestChecker::aProvidersAddressOfAFailedUpload()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.change(u"insert into failed_recording_uploads (id, call_id, vapi_recording_url, "
                 "error_message, retry_count, created_at) values (?, ?, ?, 'x', 1, ?)"_s,
        {newId(), id, u"https://storage.example/a.wav?key=secret"_s, parameter(world.clock.time)});
    QCOMPARE(world.wrong(), QStringList{u"foreign_address"_s});
    world.change(u"update failed_recording_uploads set vapi_recording_url = ?"_s,
        {u"storage.example/a.wav"_s});
    QCOMPARE(world.wrong(), QStringList());
}

void TestChecker::aStateThatNobodyKnows()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    world.change(u"update call_logs set recording_state = 'lost' where id = ?"_s, {call.id});
    QCOMPARE(world.wrong(), QStringList{u"unknown_state"_s});
}

void TestChecker::aPendingRecordingWithoutJob()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    world.change(u"update call_logs set recording_state = 'pending' where id = ?"_s, {call.id});
    QCOMPARE(world.wrong(), QStringList{u"no_job"_s});
}

void TestChecker::aRetriedRecordingWhoseJobIsDone()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    const Timestamp now = world.clock.time;
    world.data.write([id = call.id, now](Session &session) {
        return JobRepository(session).ensure(id, now, now + 24h, now);
    });
    world.change(u"update call_logs set recording_state = 'retrying' where id = ?"_s, {call.id});
    QCOMPARE(world.wrong(), QStringList());
    QCOMPARE(world.look().waiting.jobs, 1);
    world.change(u"update recording_jobs set state = 'done'"_s, {});
    QCOMPARE(world.wrong(), QStringList{u"no_job"_s});
}

void TestChecker::aJobThatNobodyCameBackFor()
{
    World world;
    const Call call = world.data.saveCall(u"a"_s);
    const Timestamp now = world.clock.time;
    world.data.write([id = call.id, now](Session &session) {
        return JobRepository(session).ensure(id, now - 3h, now + 24h, now).andThen([&](bool) {
            return JobRepository(session).lease(u"gone"_s, now - 2h, now - 1h);
        });
    });
    world.change(u"update call_logs set recording_state = 'processing' where id = ?"_s, {call.id});
    QCOMPARE(world.wrong(), QStringList{u"stuck_job"_s});
    QCOMPARE(world.wrong({.grace = 90min}), QStringList());
    QCOMPARE(world.wrong({}), QStringList()); // nobody is there to take it back
}

void TestChecker::objectsThatNobodyFinishes()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    const Timestamp then = world.clock.time - 25h;
    world.data.write([id, then](Session &session) {
        return StoredObjectRepository(session).intend(u"left.mp3"_s, id, ObjectKind::Audio, then);
    });
    QCOMPARE(world.wrong(), QStringList{u"left_over"_s});
    world.change(u"update stored_objects set state = 'deleting' where path = 'left.mp3'"_s, {});
    QCOMPARE(world.wrong(), QStringList{u"left_over"_s});
    world.change(u"update call_logs set legal_hold = 1"_s, {}); // then it has to stay
    QCOMPARE(world.wrong(), QStringList());
    QCOMPARE(world.look().waiting.objects, 1);
}

void TestChecker::anObjectThatNobodyKnows()
{
    World world;
    world.addReady(u"a"_s);
    world.store.objects.insert(u"calls/unknown.mp3"_s, "x");
    world.store.objects.insert(u"zzz.mp3"_s, "x");
    QCOMPARE(world.wrong(), (QStringList{u"unknown_object"_s, u"unknown_object"_s}));
}

void TestChecker::aMissingObject()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.store.objects.remove(world.pathOf(id));
    QCOMPARE(world.wrong(), QStringList{u"missing"_s});
    QCOMPARE(world.look().problems().constFirst().path, world.pathOf(id));
    world.store.objects.clear();
    QCOMPARE(world.wrong(), (QStringList{u"missing"_s, u"missing"_s}));
}

void TestChecker::anotherSize()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.store.objects[world.pathOf(id)] = "cut";
    QCOMPARE(world.wrong({.readsBack = false}), QStringList{u"damaged"_s});
    QCOMPARE(world.store.verified, QStringList());
}

void TestChecker::otherBytes()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.store.objects[world.pathOf(id)] = "SOUND";
    QCOMPARE(world.wrong(), QStringList{u"damaged"_s});
    QCOMPARE(world.wrong({.readsBack = false}), QStringList());
}

void TestChecker::anUnreadableObject()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.store.errors.insert(
        world.pathOf(id), {.code = ErrorCode::Storage, .message = u"The disk can't read it."_s});
    QCOMPARE(world.wrong(), QStringList{u"unreadable"_s});
}

void TestChecker::aDeletedObjectThatIsThere()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.keep(u"calls/default/inbound/old.mp3"_s, id, ObjectKind::Audio, "old");
    world.change(u"update stored_objects set state = 'deleted' where path like '%old.mp3'"_s, {});
    QCOMPARE(world.wrong(), QStringList{u"not_deleted"_s});
    world.store.objects.remove(u"calls/default/inbound/old.mp3"_s);
    QCOMPARE(world.wrong(), QStringList());
}

void TestChecker::probesAreNothing()
{
    World world;
    world.store.objects.insert(u"probe/1"_s, "x");
    QCOMPARE(world.wrong(), QStringList());
}

void TestChecker::whatIsStoredMeanwhileIsNoProblem()
{
    World world;
    world.addReady(u"a"_s);
    world.store.afterListing = [&] { world.addReady(u"b"_s); };
    QCOMPARE(world.wrong(), QStringList());
    // An object that is put anew while its old bytes are being read.
    const QString id = world.addReady(u"c"_s);
    world.store.whileReading = [&] {
        world.store.objects[world.pathOf(id)] = "other sound";
        world.change(u"update stored_objects set size_bytes = 11, sha256 = ? where path = ?"_s,
            {hashOf("other sound"), world.pathOf(id)});
        world.change(
            u"update call_logs set recording_size_bytes = 11, recording_sha256 = ? where id = ?"_s,
            {hashOf("other sound"), id});
    };
    QCOMPARE(world.wrong(), QStringList());
}

void TestChecker::whatIsDeletedMeanwhileIsNoProblem()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.keep(u"calls/default/old.mp3"_s, id, ObjectKind::Audio, "old");
    world.change(u"update stored_objects set state = 'deleting' where path like '%old.mp3'"_s, {});
    world.store.afterListing = [&] {
        world.store.objects.remove(u"calls/default/old.mp3"_s);
        world.change(
            u"update stored_objects set state = 'deleted' where path like '%old.mp3'"_s, {});
    };
    QCOMPARE(world.wrong(), QStringList());
}

void TestChecker::aGapInTheAuditLog()
{
    World world;
    world.addAuditEntry(1, world.clock.time);
    world.addAuditEntry(2, world.clock.time);
    world.addAuditEntry(4, world.clock.time);
    QCOMPARE(world.wrong(), QStringList{u"audit_gap"_s});
}

void TestChecker::anAuditLogThatBeginsLate()
{
    World world;
    world.addAuditEntry(2, world.clock.time);
    QCOMPARE(world.wrong(), QStringList{u"audit_gap"_s});
}

void TestChecker::anAuditLogThatGoesBack()
{
    World world;
    world.addAuditEntry(1, world.clock.time);
    world.addAuditEntry(2, world.clock.time - 24h);
    QCOMPARE(world.wrong(), QStringList{u"audit_time"_s});
}

void TestChecker::whatTheProofOfTheLogSays()
{
    World world;
    world.proof = [](QString, std::stop_token) -> QCoro::Task<Result<Checker::AuditProof>> {
        Checker::AuditProof proof;
        proof.wrong.append(u"The root is another one."_s);
        proof.unproved = 7;
        co_return proof;
    };
    QCOMPARE(world.wrong(), QStringList{u"audit_broken"_s});
    QCOMPARE(world.look().waiting.auditEntries, 7);
}

void TestChecker::aWrongSumOfBytes()
{
    World world;
    world.addReady(u"a"_s);
    world.change(u"update storage_usage set bytes = bytes + 1"_s, {});
    QCOMPARE(world.wrong(), QStringList{u"usage"_s});
}

void TestChecker::aStoreThatIsAwayIsNoAnswer()
{
    World world;
    const QString id = world.addReady(u"a"_s);
    world.store.away = Error{.code = ErrorCode::Network, .message = u"It is away."_s};
    world.look();
    QCOMPARE(world.outcome.error().code, ErrorCode::Network);
    world.store.away.reset();
    world.store.errors.insert(
        world.pathOf(id), {.code = ErrorCode::Network, .message = u"It is away."_s});
    const CheckReport report = world.look();
    QCOMPARE(world.outcome.error().code, ErrorCode::Network);
    QVERIFY(report.isSound());
}

void TestChecker::itStopsWhenAsked()
{
    World world;
    for (int i = 0; i < 10; ++i)
        world.addReady(QString::number(i));
    world.store.whileReading = [&] { world.stop.request_stop(); };
    world.look();
    QCOMPARE(world.outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(world.store.verified.size() <= 4);
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
