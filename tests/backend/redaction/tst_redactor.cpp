// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction/redactor.h"

#include "core/identifier.h"
#include "core/workerpool.h"
#include "database/auditfinder.h"
#include "database/callfinder.h"
#include "database/callrepository.h"
#include "database/inboxrepository.h"
#include "database/redactionrepository.h"
#include "database/removalrepository.h"
#include "database/storedobjectrepository.h"
#include "ingest/callwriter.h"
#include "objectstore/localobjectstore.h"
#include "tests/support/audiofiles.h"
#include "tests/support/auditlog.h"
#include "tests/support/everything.h"
#include "tests/support/holds.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::redaction;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString vapiId = u"5e0e6a52-61a4-4f0e-9c83-3c0ce0b5aa01"_s;

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time = SystemClock().now();
};

TranscriptTurn turn(double from, const QString &text)
{
    TranscriptTurn spoken{
        .speaker = Speaker::Caller, .startSeconds = from, .endSeconds = from, .text = text};
    for (const QString &word : text.split(u' ')) {
        spoken.words.push_back({spoken.endSeconds, spoken.endSeconds + 1, word});
        spoken.endSeconds += 1;
    }
    return spoken;
}

/** A folder that can't be written to at times. */
class FailingStore final : public objectstore::ObjectStore
{
public:
    FailingStore(const QString &folder, WorkerPool &pool)
        : m_store(folder, pool)
    { }

    QCoro::Task<Result<void>> put(QString path, QString localFile, QString contentType) override
    {
        if (isAway)
            co_return Error{.code = ErrorCode::Network, .message = u"Away."_s, .retryable = true};
        co_return co_await m_store.put(path, localFile, contentType);
    }
    QCoro::Task<Result<objectstore::ObjectInfo>> verify(QString path) override
    {
        return m_store.verify(path);
    }
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString path) override
    {
        return m_store.open(path);
    }
    QCoro::Task<Result<void>> remove(QString path) override { return m_store.remove(path); }
    QCoro::Task<Result<objectstore::ObjectPage>> list(
        QString prefix, QString cursor, int limit) override
    {
        return m_store.list(prefix, cursor, limit);
    }
    QCoro::Task<Result<void>> prepare() override { return m_store.prepare(); }

    bool isAway = false;

private:
    objectstore::LocalObjectStore m_store;
};

/** A call of ten seconds of a tone, in which a number is said from 2 s to 4 s. */
struct World
{
    World()
        : store(data.folder.filePath(u"store"_s), pool)
        , redactor({.database = *data.database,
                       .store = store,
                       .pool = pool,
                       .clock = clock,
                       .record =
                           [log = auditLog()](Session &session, const AuditEvent &event) {
                               const auto written = log->append(session, event);
                               return written ? Result<void>() : written.error();
                           },
                       .tell = [](Session &, const Call &) { return Result<void>(); }},
              {.folder = data.folder.filePath(u"redaction"_s),
                  .onDone = [this](const Call &) { ++done; }})
    {
        valueOf(await(store.prepare()));
        MergedCall merged{.call = {.id = newId(),
                              .organizationId = data.organization.id,
                              .vapiCallId = vapiId,
                              .status = CallStatus::Ended,
                              .startedAt = clock.time - 1h,
                              .createdAt = clock.time - 1h,
                              .updatedAt = clock.time - 1h},
            .transcript = {turn(1, u"its zzfour zzone bye"_s)}};
        callId =
            data.write([merged](Session &session) { return CallRepository(session).save(merged); });
        addRecording();
        data.write([&](Session &session) -> Result<void> {
            const auto kept =
                InboxRepository(session).insertAll({{.organizationId = data.organization.id,
                    .provider = u"vapi"_s,
                    .dedupeKey = vapiId + u"|end-of-call-report"_s,
                    .receivedAt = clock.time,
                    .payload = "{\"transcript\":\"zzfour zzone\"}"}});
            return kept ? Result<void>() : kept.error();
        });
    }

    ~World() { await(redactor.stop()); }

    void addRecording()
    {
        Sound sound = silence(10, 2);
        addTone(sound, 0, 300);
        addTone(sound, 1, 500);
        save(data.folder.filePath(u"in.wav"_s), sound);
        const auto report = valueOf(audio::convert({.source = data.folder.filePath(u"in.wav"_s),
                                                       .mp3 = data.folder.filePath(u"in.mp3"_s),
                                                       .peaks = data.folder.filePath(u"in.dat"_s)},
            {}));
        const QString path = u"calls/default/inbound/first.mp3"_s;
        valueOf(await(store.put(path, data.folder.filePath(u"in.mp3"_s), u"audio/mpeg"_s)));
        data.write([&](Session &session) {
            StoredObjectRepository objects(session);
            const Recording recording{.state = RecordingState::Ready,
                .storagePath = path,
                .format = u"mp3"_s,
                .sizeBytes = report.sizeBytes,
                .durationSeconds = report.durationSeconds,
                .channels = 2,
                .sha256 = report.sha256};
            return objects.intend(path, callId, ObjectKind::Audio, clock.time)
                .andThen([&] {
                    return objects.markLive(path, report.sizeBytes, report.sha256, clock.time);
                })
                .andThen([&] {
                    return CallRepository(session).setRecording(
                        callId, recording, {.sourceSha256 = u"intake"_s}, clock.time);
                });
        });
    }

    void ask(const RedactedSpans &spans, bool keepsOriginal = true)
    {
        data.write([&](Session &session) {
            return RedactionRepository(session).ask({.callId = callId,
                .organizationId = data.organization.id,
                .spans = spans,
                .keepsOriginal = keepsOriginal,
                .reason = u"a card"_s,
                .askedBy = u"person"_s,
                .askedByName = u"Sample Officer"_s,
                .askedAt = clock.time});
        });
    }

    /** Until nothing waits that can be done at once. */
    CallRedaction work()
    {
        redactor.workSoon();
        const auto isOver = [this] {
            const CallRedaction now = asked();
            return now.state != RedactionState::Waiting || !now.error.isEmpty();
        };
        if (!QTest::qWaitFor(isOver, 30'000))
            throw std::runtime_error("the redaction did not end");
        return asked();
    }

    CallRedaction asked()
    {
        return *data.read(
            [&](Session &session) { return RedactionRepository(session).find(callId); });
    }

    std::optional<SealedOriginal> sealed()
    {
        return data.read(
            [&](Session &session) { return RedactionRepository(session).sealed(callId); });
    }

    MergedCall call()
    {
        return *data.read([&](Session &session) {
            return CallRepository(session).findMerged(data.organization.id, callId);
        });
    }

    std::optional<StoredObject> object(const QString &path)
    {
        return data.read(
            [&](Session &session) { return StoredObjectRepository(session).find(path); });
    }

    Sound stored(const QString &path)
    {
        const auto file = valueOf(await(store.open(path)));
        writeFile(data.folder.filePath(u"heard.mp3"_s), file->readAll());
        return load(data.folder.filePath(u"heard.mp3"_s));
    }

    QStringList actions()
    {
        return data.read([&](Session &session) {
            return AuditFinder(session).actions(data.organization.id, 100);
        });
    }

    TempDatabase data;
    HandClock clock;
    WorkerPool pool{2};
    FailingStore store;
    QString callId;
    int done = 0;
    Redactor redactor;
};

/** The loudest sample of both sides between two moments. */
double loudest(const Sound &sound, double from, double to)
{
    double most = 0;
    for (auto frame = qint64(from * sound.rate); frame < qint64(to * sound.rate); ++frame)
        most = std::max(
            {most, double(std::abs(sound.at(frame, 0))), double(std::abs(sound.at(frame, 1)))});
    return most;
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundAndWordsGoAndTheOriginalIsSealed();
    void otherPartsAreTakenOutOfTheOriginal();
    void anOriginalCanBeGivenUp();
    void aHoldKeepsTheOriginal();
    void whatIsToldLaterBringsNoWordsBack();
    void wordsThatComeForTheFirstTimeAreTakenOut();
    void deliveriesAreBlankOnceTheyAreWorkedOn();
    void aCallThatIsJoinedTakesItsRedactionAlong();
    void aCallWithAnotherRecordingAsksAgain();
    void aRecordingThatWasChangedIsLeftAlone();
    void aStoreThatFailsIsTriedAgain();
    void onlyTheLastWishCounts();
    void whatADeadReceiverLeftIsTaken();
};

void TestRedactor::soundAndWordsGoAndTheOriginalIsSealed()
{
    World world;
    const MergedCall before = world.call();
    world.ask({{2, 4, RedactionKind::CardNumber}});
    const CallRedaction after = world.work();
    QCOMPARE(after.error, QString());
    QCOMPARE(after.state, RedactionState::Done);
    QTRY_COMPARE(world.done, 1);

    const MergedCall call = world.call();
    QVERIFY(call.call.redactedAt.has_value());
    QCOMPARE(call.transcript.at(0).text, u"its ▇▇▇▇ bye"_s);
    const Recording &recording = call.call.recording;
    QCOMPARE(recording.storagePath, u"calls/default/inbound/%1-r1.mp3"_s.arg(world.callId));
    const Sound sound = world.stored(recording.storagePath);
    QVERIFY(std::abs(sound.seconds() - 10) < 0.001);
    QVERIFY(loudest(sound, 2.05, 3.95) < 0.01);
    QVERIFY(loudest(sound, 0.5, 1.9) > 0.4);
    QCOMPARE(world.object(recording.storagePath)->sha256, recording.sha256);
    QVERIFY(!recording.outline.isEmpty());

    const auto sealed = world.sealed();
    QVERIFY(sealed.has_value());
    QCOMPARE(sealed->transcript, before.transcript);
    QCOMPARE(sealed->recording.sha256, before.call.recording.sha256);
    QCOMPARE(world.object(sealed->recording.storagePath)->kind, ObjectKind::Original);
    QCOMPARE(world.object(sealed->recording.storagePath)->state, ObjectState::Live);
    QVERIFY(loudest(world.stored(sealed->recording.storagePath), 2.05, 3.95) > 0.4);

    // Found by what is left, and not by what is gone; nor has the delivery kept it.
    const auto hits = [&](const QString &word) {
        return world.data.read([&](Session &session) {
            return CallFinder(session).count(
                {.organizationId = world.data.organization.id, .query = *parseSearch(word)}, 10s);
        });
    };
    QCOMPARE(hits(u"bye"_s), 1);
    QCOMPARE(hits(u"zzfour"_s), 0);
    QVERIFY(world.actions().contains(u"recording.redacted"_s));
    QVERIFY(QDir(world.data.folder.filePath(u"redaction"_s)).isEmpty(QDir::Files));
}

void TestRedactor::otherPartsAreTakenOutOfTheOriginal()
{
    World world;
    world.ask({{2, 4, RedactionKind::CardNumber}});
    world.work();
    const QString first = world.call().call.recording.storagePath;
    world.ask({{6, 7, RedactionKind::Other}});
    QCOMPARE(world.work().state, RedactionState::Done);
    const MergedCall call = world.call();
    QCOMPARE(call.transcript.at(0).text, u"its zzfour zzone bye"_s);
    QVERIFY(call.call.recording.storagePath != first);
    const Sound sound = world.stored(call.call.recording.storagePath);
    QVERIFY(loudest(sound, 2.05, 3.95) > 0.4);
    QVERIFY(loudest(sound, 6.05, 6.95) < 0.01);
    QCOMPARE(world.object(first)->state, ObjectState::Deleting);
    QCOMPARE(world.object(world.sealed()->recording.storagePath)->state, ObjectState::Live);
}

void TestRedactor::anOriginalCanBeGivenUp()
{
    World world;
    const QString original = world.call().call.recording.storagePath;
    world.data.write([&](Session &session) {
        InboxRepository inbox(session);
        const auto waiting = inbox.unprocessed(10);
        if (!waiting.ok())
            return Result<void>(waiting.error());
        return inbox.markProcessed({waiting->first().id}, {}, world.clock.time);
    });
    world.ask({{2, 4, RedactionKind::CardNumber}}, false);
    QCOMPARE(world.work().state, RedactionState::Done);
    QTRY_COMPARE(world.done, 1);
    QVERIFY(!world.sealed());
    QCOMPARE(world.object(original)->state, ObjectState::Deleting);
    QVERIFY(!everythingIn(world.data).contains("zzfour"));
    // What is left is all there is: more can be taken out of it.
    world.ask({{6, 7, RedactionKind::Other}});
    QCOMPARE(world.work().state, RedactionState::Done);
    const Sound sound = world.stored(world.call().call.recording.storagePath);
    QVERIFY(loudest(sound, 2.05, 3.95) < 0.01);
    QVERIFY(loudest(sound, 6.05, 6.95) < 0.01);
    QCOMPARE(world.call().transcript.at(0).text, u"its ▇▇▇▇ bye"_s);
}

void TestRedactor::aHoldKeepsTheOriginal()
{
    World world;
    const MergedCall before = world.call();
    QVERIFY(valueOf(await(hold(world.data, world.callId, world.clock.time))));
    world.ask({{2, 4, RedactionKind::CardNumber}}, false);
    const CallRedaction after = world.work();
    QCOMPARE(after.state, RedactionState::Failed);
    QVERIFY2(after.error.contains(u"legal hold"_s), qPrintable(after.error));
    QCOMPARE(world.call(), before);
    QCOMPARE(world.object(before.call.recording.storagePath)->state, ObjectState::Live);
    QCOMPARE(world.object(u"calls/default/inbound/%1-r1.mp3"_s.arg(world.callId))->state,
        ObjectState::Deleting);
    QVERIFY(world.actions().contains(u"redaction.failed"_s));
    world.ask({{2, 4, RedactionKind::CardNumber}}, true);
    QCOMPARE(world.work().state, RedactionState::Done);
}

void TestRedactor::whatIsToldLaterBringsNoWordsBack()
{
    World world;
    world.ask({{2, 4, RedactionKind::CardNumber}});
    world.work();
    const CallEvent event{.kind = CallEvent::Kind::Report,
        .vapiCallId = vapiId,
        .at = world.clock.time,
        .endedReason = u"customer-ended-call"_s,
        .summary = u"They said zzfour zzone."_s,
        .transcript = Transcript{turn(1, u"its zzfour zzone bye"_s), turn(8, u"zzmore"_s)}};
    const auto told = [&](Session &session) {
        return ingest::applyEvent(session, world.data.organization.id, event, {}, world.clock.time);
    };
    QVERIFY(world.data.write(told).has_value());
    const MergedCall call = world.call();
    QCOMPARE(call.call.endedReason, u"customer-ended-call"_s);
    QCOMPARE(call.call.summary, u"They said zzfour zzone."_s); // no card number is in it
    QCOMPARE(call.transcript.size(), std::size_t(1));
    QCOMPARE(call.transcript.at(0).text, u"its ▇▇▇▇ bye"_s);
}

/** They go through the same parts, and the seal gets all of them. */
void TestRedactor::wordsThatComeForTheFirstTimeAreTakenOut()
{
    World world;
    world.data.write([&](Session &session) {
        const auto gone = session.exec(u"delete from transcript_turns"_s, {});
        return gone.ok() ? Result<void>() : gone.error();
    });
    world.ask({{2, 4, RedactionKind::CardNumber}});
    world.work();
    QVERIFY(world.call().transcript.empty());
    const CallEvent event{.kind = CallEvent::Kind::Report,
        .vapiCallId = vapiId,
        .at = world.clock.time,
        .summary = u"My card is 4111 1111 1111 1111."_s,
        .transcript = Transcript{turn(1, u"its zzfour zzone bye"_s)}};
    const auto tell = [&](Session &session) {
        return ingest::applyEvent(session, world.data.organization.id, event, {}, world.clock.time);
    };
    QVERIFY(world.data.write(tell).has_value());
    const MergedCall call = world.call();
    QCOMPARE(call.transcript.at(0).text, u"its ▇▇▇▇ bye"_s);
    QVERIFY2(!call.call.summary.contains(u"4111"_s), qPrintable(call.call.summary));
    QCOMPARE(world.sealed()->transcript.at(0).text, u"its zzfour zzone bye"_s);
    QCOMPARE(world.sealed()->summary, *event.summary);
    QVERIFY(!world.data.write(tell).has_value()); // once more: nothing changes
    QCOMPARE(world.sealed()->transcript.at(0).text, u"its zzfour zzone bye"_s);
}

/** What was told before is blank; what nobody has worked on yet is left for who does. */
void TestRedactor::deliveriesAreBlankOnceTheyAreWorkedOn()
{
    World world;
    const auto payloads = [&] {
        return world.data.read([](Session &session) -> Result<QStringList> {
            const auto rows = session.query(
                u"select dedupe_key, length(payload) as n from webhook_inbox order by id"_s, {});
            if (!rows.ok())
                return rows.error();
            QStringList found;
            for (const Row &row : *rows)
                found.append(row.text("dedupe_key"_L1).section(u'|', 0, 0)
                    + (row.integer("n"_L1) > 0 ? u" full"_s : u" blank"_s));
            return found;
        });
    };
    world.ask({{2, 4, RedactionKind::CardNumber}});
    world.work();
    QCOMPARE(payloads(), QStringList{vapiId + u" full"_s}); // it waits
    world.data.write([&](Session &session) {
        InboxRepository inbox(session);
        const auto waiting = inbox.unprocessed(10);
        if (!waiting.ok())
            return Result<void>(waiting.error());
        return inbox.markProcessed({waiting->first().id}, {}, world.clock.time).andThen([&] {
            return RemovalRepository(session).blankRedacted(
                world.data.organization.id, {vapiId, u"another"_s});
        });
    });
    QCOMPARE(payloads(), QStringList{u"removed blank"_s});
}

/** The phone network told of the call first; the provider's row takes its recording over. */
void TestRedactor::aCallThatIsJoinedTakesItsRedactionAlong()
{
    World world;
    world.ask({{2, 4, RedactionKind::CardNumber}});
    world.work();
    const Recording recording = world.call().call.recording;
    MergedCall other{.call = {.id = newId(),
                         .organizationId = world.data.organization.id,
                         .vapiCallId = u"another"_s,
                         .createdAt = world.clock.time,
                         .updatedAt = world.clock.time}};
    world.data.write([&](Session &session) {
        CallRepository calls(session);
        const auto saved = calls.save(other);
        if (!saved.ok())
            return Result<void>(saved.error());
        return calls.setRecording(other.call.id, recording, {}, world.clock.time).andThen([&] {
            return calls.absorb(other.call.id, world.callId, world.clock.time);
        });
    });
    world.callId = other.call.id;
    QCOMPARE(world.asked().state, RedactionState::Done);
    QVERIFY(world.call().call.redactedAt.has_value());
    QVERIFY(world.sealed().has_value());
    QCOMPARE(world.object(world.sealed()->recording.storagePath)->kind, ObjectKind::Original);
    QCOMPARE(world.object(world.sealed()->recording.storagePath)->callId, other.call.id);
}

/** Where it has another recording, nobody knows where the same was said in that. */
void TestRedactor::aCallWithAnotherRecordingAsksAgain()
{
    World world;
    world.ask({{2, 4, RedactionKind::CardNumber}}, false);
    world.work();
    MergedCall other{.call = {.id = newId(),
                         .organizationId = world.data.organization.id,
                         .vapiCallId = u"another"_s,
                         .createdAt = world.clock.time,
                         .updatedAt = world.clock.time}};
    const Recording own{.state = RecordingState::Ready, .storagePath = u"calls/own.mp3"_s};
    world.data.write([&](Session &session) {
        CallRepository calls(session);
        const auto saved = calls.save(other);
        if (!saved.ok())
            return Result<void>(saved.error());
        return calls.setRecording(other.call.id, own, {}, world.clock.time).andThen([&] {
            return calls.absorb(other.call.id, world.callId, world.clock.time);
        });
    });
    world.callId = other.call.id;
    QCOMPARE(world.asked().state, RedactionState::Failed);
    QVERIFY(!world.asked().error.isEmpty());
    QVERIFY(!world.call().call.redactedAt.has_value());
    QVERIFY(!world.sealed().has_value());
    QCOMPARE(world.call().call.recording.storagePath, own.storagePath);
}

void TestRedactor::aRecordingThatWasChangedIsLeftAlone()
{
    World world;
    const MergedCall before = world.call();
    Sound other = silence(10, 2);
    save(world.data.folder.filePath(u"other.wav"_s), other);
    valueOf(await(world.store.put(before.call.recording.storagePath,
        world.data.folder.filePath(u"other.wav"_s), u"audio/mpeg"_s)));
    world.ask({{2, 4, RedactionKind::CardNumber}});
    const CallRedaction after = world.work();
    QCOMPARE(after.state, RedactionState::Failed);
    QVERIFY2(after.error.contains(u"not what was stored"_s), qPrintable(after.error));
    QCOMPARE(world.call(), before);
}

void TestRedactor::aStoreThatFailsIsTriedAgain()
{
    World world;
    const MergedCall before = world.call();
    world.store.isAway = true;
    world.ask({{2, 4, RedactionKind::CardNumber}});
    const CallRedaction waiting = world.work();
    QCOMPARE(waiting.state, RedactionState::Waiting);
    QCOMPARE(waiting.error, u"Away."_s);
    QCOMPARE(world.call(), before);
    world.store.isAway = false;
    world.clock.time = world.clock.time + 2min;
    world.redactor.workSoon();
    QTRY_COMPARE_WITH_TIMEOUT(world.asked().state, RedactionState::Done, 30'000);
    QCOMPARE(world.asked().error, QString());
}

void TestRedactor::onlyTheLastWishCounts()
{
    World world;
    world.ask({{2, 4, RedactionKind::CardNumber}});
    world.redactor.workSoon();
    world.ask({{6, 7, RedactionKind::Other}});
    world.redactor.workSoon();
    QTRY_COMPARE_WITH_TIMEOUT(world.asked().state, RedactionState::Done, 30'000);
    QCOMPARE(world.asked().version, 2);
    const Sound sound = world.stored(world.call().call.recording.storagePath);
    QVERIFY(loudest(sound, 2.05, 3.95) > 0.4);
    QVERIFY(loudest(sound, 6.05, 6.95) < 0.01);
}

void TestRedactor::whatADeadReceiverLeftIsTaken()
{
    World world;
    world.ask({{2, 4, RedactionKind::CardNumber}});
    const auto claim = [&](Session &session) {
        return RedactionRepository(session).claim(
            u"another"_s, world.clock.time, world.clock.time + 1min);
    };
    QVERIFY(world.data.write(claim).has_value());
    QVERIFY(!world.data.write(claim).has_value());
    world.clock.time = world.clock.time + 2min;
    QCOMPARE(world.work().state, RedactionState::Done);
    // The dead one comes back: it changes nothing.
    world.data.write([&, asked = world.asked()](Session &session) {
        return RedactionRepository(session).fail(asked, u"another"_s, u"late"_s, world.clock.time);
    });
    QCOMPARE(world.asked().state, RedactionState::Done);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
