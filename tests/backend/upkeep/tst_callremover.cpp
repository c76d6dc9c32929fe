// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/callremover.h"

#include "core/identifier.h"
#include "database/alertrepository.h"
#include "database/callfinder.h"
#include "database/callindex.h"
#include "database/cliplinkrepository.h"
#include "database/inboxrepository.h"
#include "database/jobrepository.h"
#include "database/noterepository.h"
#include "database/providercallrepository.h"
#include "database/tagrepository.h"
#include "database/twiliorecordingrepository.h"
#include "tests/support/auditlog.h"
#include "tests/support/everything.h"
#include "tests/support/heldstore.h"
#include "tests/support/holds.h"
#include "upkeep/sweeper.h"

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
    Timestamp time = SystemClock().now();
};

const QString vapiId = u"5e0e6a52-61a4-4f0e-9c83-3c0ce0b5aa01"_s;
const QString carrierId = u"CA0123456789abcdef0123456789abcdef"_s;
const QString recordingSid = u"RE0123456789abcdef0123456789abcdef"_s;

/** A caller who is a sample, and of whom there is something everywhere. */
MergedCall sampleCall(const QString &organizationId, Timestamp now)
{
    Call call{.id = newId(),
        .organizationId = organizationId,
        .vapiCallId = vapiId,
        .carrierCallId = carrierId,
        .direction = Direction::Inbound,
        .status = CallStatus::Ended,
        .customer = {.name = u"Sampleline Zquixote"_s, .number = u"+14155550199"_s},
        .startedAt = now - 1h,
        .endedAt = now - 50min,
        .summary = u"Sampleline Zquixote asked for a zzappointment."_s,
        .createdAt = now - 1h,
        .updatedAt = now - 50min};
    return {.call = call,
        .transcript = {{.speaker = Speaker::Caller,
            .startSeconds = 0,
            .endSeconds = 2,
            .text = u"My name is Sampleline Zquixote, zzhello."_s}}};
}

struct World
{
    World()
        : remover({.gate = gateParts(),
            .tell = [this](Session &, const QString &id) -> Result<void> {
                told.append(id);
                return {};
            }})
        , sweeper(gateParts(), {})
    { }

    DeleteGate::Parts gateParts()
    {
        return {.database = *data.database,
            .store = store,
            .clock = clock,
            .record = [log = auditLog()](auto &session, const auto &event) {
                const auto written = log->append(session, event);
                return written ? Result<void>() : written.error();
            }};
    }

    Call save(const MergedCall &merged)
    {
        Call call = merged.call;
        call.id =
            data.write([merged](Session &session) { return CallRepository(session).save(merged); });
        return call;
    }

    void addObject(const Call &call, const QString &path, ObjectState state = ObjectState::Live)
    {
        data.write([&](Session &session) {
            StoredObjectRepository objects(session);
            return objects.intend(path, call.id, ObjectKind::Audio, clock.time).andThen([&] {
                return state == ObjectState::Writing
                    ? Result<void>()
                    : objects.markLive(path, 5, u"ab"_s, clock.time);
            });
        });
        store.objects.insert(path, "sound");
    }

    void addRecording(const Call &call, const QString &path)
    {
        addObject(call, path);
        const Recording recording{.state = RecordingState::Ready, .storagePath = path};
        data.write([&](Session &session) {
            return CallRepository(session).setRecording(call.id, recording, {}, clock.time);
        });
    }

    /** What people and others have left about it. */
    void addTraces(const Call &call)
    {
        data.write([&, id = data.organization.id, now = clock.time](Session &session) {
            const CallNote note{.id = newId(),
                .callId = call.id,
                .text = u"Zquixote wants zznote."_s,
                .author = u"a"_s,
                .createdAt = now};
            const ClipLink link{.id = newId(),
                .organizationId = id,
                .callId = call.id,
                .toSeconds = 1,
                .format = u"mp3"_s,
                .name = u"Zquixote clip"_s,
                .createdBy = u"a"_s,
                .createdAt = now,
                .expiresAt = now + 1h};
            const CarrierRecording recording{.recordingSid = recordingSid,
                .accountSid = u"AC1"_s,
                .callSid = carrierId,
                .status = u"completed"_s};
            const QByteArray body = "{\"name\":\"Sampleline Zquixote\"}";
            const QList<InboxEntry> arrived{{.organizationId = id,
                                                .provider = u"vapi"_s,
                                                .dedupeKey = vapiId + u"|report|1"_s,
                                                .receivedAt = now,
                                                .payload = body},
                {.organizationId = id,
                    .provider = u"twilio"_s,
                    .dedupeKey = recordingSid + u"|completed"_s,
                    .receivedAt = now,
                    .payload = body},
                {.organizationId = id,
                    .provider = u"vapi"_s,
                    .dedupeKey = u"another|report|1"_s,
                    .receivedAt = now,
                    .payload = "{\"name\":\"Somebody else\"}"}};
            return NoteRepository(session)
                .add(note)
                .andThen([&] { return ClipLinkRepository(session).add(link, u"ab"_s); })
                .andThen([&]() -> Result<void> {
                    const auto saved = TwilioRecordingRepository(session).save(id, recording, now);
                    return saved.ok() ? Result<void>() : saved.error();
                })
                .andThen([&] {
                    return ProviderCallRepository(session).note(id, {{vapiId, now}}, now);
                })
                .andThen([&] { return CallRepository(session).reindex(id, call.id); })
                .andThen([&]() -> Result<void> {
                    const auto kept = InboxRepository(session).insertAll(arrived);
                    return kept.ok() ? Result<void>() : kept.error();
                });
        });
    }

    CallRemover::Order order(const Call &call)
    {
        return {.callId = call.id,
            .entry = {.organizationId = data.organization.id,
                .actor = u"somebody"_s,
                .detail = {{u"why"_s, u"erasure"_s}}}};
    }

    CallRemover::Outcome remove(const Call &call)
    {
        return valueOf(await(remover.remove(order(call))));
    }

    void tidy()
    {
        bool isMore = true;
        while (isMore)
            isMore = data.write([](Session &session) -> Result<bool> {
                session.tidyAfterCommit();
                return CallIndex(session).tidySome();
            });
    }

    QCoro::Task<Result<bool>> hold(const Call &call)
    {
        return test::hold(data, call.id, clock.time);
    }

    qint64 count(const QString &table)
    {
        return data.read([table](Session &session) -> Result<qint64> {
            const auto row = session.queryOne(u"select count(*) as n from "_s + table);
            return row.ok() ? Result<qint64>((*row)->integer("n"_L1)) : row.error();
        });
    }

    QStringList actions()
    {
        QStringList words;
        const auto entries = data.read([id = data.organization.id](Session &session) {
            return AuditRepository(session).list(id, 0, 10000);
        });
        for (const AuditEvent &entry : entries)
            words.append(entry.action);
        return words;
    }

    HandClock clock;
    TempDatabase data;
    HeldStore store;
    QStringList told;
    CallRemover remover;
    Sweeper sweeper;
};

template <typename T>
bool finish(const QCoro::Task<T> &task)
{
    QDeadlineTimer deadline(30s);
    while (!task.isReady() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return task.isReady();
}

} // namespace

class TestCallRemover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfItIsFound();
    void othersStay();
    void aHoldKeepsIt();
    void aHoldSetMeanwhileWins();
    void whatIsInUseStaysForNow_data();
    void whatIsInUseStaysForNow();
    void aRuleIsReadAgain();
    void withoutAnEntryItStays();
    void bytesThatCannotGoFollowLater();
    void bytesThatMayBeBeingWrittenWait();
    void bytesOfAnotherCallStay();
};

void TestCallRemover::nothingOfItIsFound()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    world.addTraces(call);
    world.addRecording(call, u"one.mp3"_s);
    const QList<QByteArray> words{"Zquixote", "zzappointment", "zzhello", "zznote", "14155550199",
        vapiId.toUtf8(), carrierId.toUtf8(), recordingSid.toUtf8()};
    for (const QByteArray &word : words)
        QVERIFY2(everythingIn(world.data).contains(word), word.constData());

    const CallRemover::Outcome outcome = world.remove(call);
    QCOMPARE(outcome.what, RemovalOutcome::Removed);
    QCOMPARE(outcome.left, 0);
    QCOMPARE(outcome.bytes, 5);
    QVERIFY(world.store.objects.isEmpty());
    world.tidy();
    const QByteArray everything = everythingIn(world.data).toLower();
    for (const QByteArray &word : words)
        QVERIFY2(!everything.contains(word.toLower()), word.constData());
    QVERIFY(everything.contains("somebody else"));
    for (const QString &table : {u"stored_objects"_s, u"removed_objects"_s, u"call_search"_s,
             u"transcript_turns"_s, u"call_notes"_s, u"clip_links"_s, u"provider_calls"_s})
        QCOMPARE(world.count(table), 0);
    QCOMPARE(world.actions(), (QStringList{u"call.removed"_s, u"object.deleted"_s}));
    QCOMPARE(world.told, QStringList{world.data.organization.id});
    QCOMPARE(world.remove(call).what, RemovalOutcome::Unknown);
}

void TestCallRemover::othersStay()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    const Call other = world.data.saveCall(u"another"_s);
    world.addRecording(call, u"one.mp3"_s);
    world.addRecording(other, u"two.mp3"_s);
    world.remove(call);
    QCOMPARE(world.store.objects.keys(), QStringList{u"two.mp3"_s});
    QCOMPARE(world.count(u"call_logs"_s), 1);
    QCOMPARE(world.count(u"call_search"_s), 1);
}

void TestCallRemover::aHoldKeepsIt()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    world.addRecording(call, u"one.mp3"_s);
    QVERIFY(valueOf(await(world.hold(call))));
    QCOMPARE(world.remove(call).what, RemovalOutcome::OnHold);
    QCOMPARE(world.store.removed, QStringList());
    QCOMPARE(world.count(u"call_logs"_s), 1);
    QCOMPARE(world.actions(), QStringList());
}

/** Whichever is committed first wins, and the other sees it: the call with all its bytes, or none
 * of them. Every fifth round of each kind has one of the two over before the other begins. */
void TestCallRemover::aHoldSetMeanwhileWins()
{
    World world;
    QRandomGenerator random(20261128);
    int gone = 0;
    constexpr int rounds = 1000;
    for (int i = 0; i < rounds; ++i) {
        const Call call = world.data.saveCall(u"held %1"_s.arg(i));
        const QString path = u"held/%1.mp3"_s.arg(i);
        world.addRecording(call, path);
        const bool holdIsOver = i % 5 == 0;
        const bool removalIsOver = i % 5 == 1;
        const bool holdFirst = holdIsOver || (!removalIsOver && random.bounded(2) == 0);
        std::optional<QCoro::Task<Result<bool>>> holding;
        if (holdFirst)
            holding = world.hold(call);
        if (holdIsOver)
            QVERIFY(finish(*holding));
        auto removal = world.remover.remove(world.order(call));
        if (removalIsOver)
            QVERIFY(finish(removal));
        for (int n = random.bounded(4); n > 0; --n)
            QCoreApplication::processEvents();
        if (!holding)
            holding = world.hold(call);
        const bool isHeld = valueOf(await(std::move(*holding)));
        const bool isGone = valueOf(await(std::move(removal))).what == RemovalOutcome::Removed;
        QCOMPARE(isGone, !isHeld);
        QCOMPARE(world.store.objects.contains(path), isHeld);
        gone += isGone ? 1 : 0;
    }
    QVERIFY2(gone >= rounds / 5 && gone <= rounds * 4 / 5, qPrintable(QString::number(gone)));
    QCOMPARE(world.count(u"call_logs"_s), rounds - gone);
}

void TestCallRemover::whatIsInUseStaysForNow_data()
{
    QTest::addColumn<bool>("isGoingOn");
    QTest::newRow("going on") << true;
    QTest::newRow("being fetched") << false;
}

void TestCallRemover::whatIsInUseStaysForNow()
{
    QFETCH(const bool, isGoingOn);
    World world;
    MergedCall merged = sampleCall(world.data.organization.id, world.clock.time);
    if (isGoingOn) {
        merged.call.status = CallStatus::InProgress;
        merged.call.updatedAt = world.clock.time - 1min;
    }
    const Call call = world.save(merged);
    if (!isGoingOn)
        world.data.write([&](Session &session) -> Result<void> {
            JobRepository jobs(session);
            const Timestamp now = world.clock.time;
            if (const auto made = jobs.ensure(call.id, now, now + 24h, now); !made.ok())
                return made.error();
            const auto leased =
                session.exec(u"update recording_jobs set state = 'leased', lease_until = ?"_s,
                    {QVariant::fromValue(now + 1min)});
            return leased.ok() ? Result<void>() : leased.error();
        });
    QCOMPARE(world.remove(call).what, RemovalOutcome::InUse);
    world.clock.time = world.clock.time + 3h;
    QCOMPARE(world.remove(call).what, RemovalOutcome::Removed);
}

void TestCallRemover::aRuleIsReadAgain()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    auto order = world.order(call);
    order.isStillDue = [](Session &) -> Result<bool> { return false; };
    QCOMPARE(valueOf(await(world.remover.remove(order))).what, RemovalOutcome::Unknown);
    QCOMPARE(world.count(u"call_logs"_s), 1);
}

void TestCallRemover::withoutAnEntryItStays()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    world.addRecording(call, u"one.mp3"_s);
    auto parts = world.gateParts();
    parts.record = [](auto &, const auto &) -> Result<void> {
        return Error{.code = ErrorCode::StorageFull, .message = u"Full."_s};
    };
    CallRemover remover({.gate = parts, .tell = [](auto &, auto &) { return Result<void>(); }});
    QCOMPARE(await(remover.remove(world.order(call))).error().code, ErrorCode::StorageFull);
    QCOMPARE(world.count(u"call_logs"_s), 1);
    QCOMPARE(world.store.removed, QStringList());
}

void TestCallRemover::bytesThatCannotGoFollowLater()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    world.addRecording(call, u"one.mp3"_s);
    world.store.keepsAll = Error{.code = ErrorCode::Unavailable, .message = u"Away."_s};
    QCOMPARE(world.remove(call).left, 1);
    QVERIFY(world.store.objects.contains(u"one.mp3"_s));
    std::stop_source stop;
    QCOMPARE(valueOf(await(world.sweeper.sweepLeft(stop.get_token()))), 0);
    world.store.keepsAll.reset();
    QCOMPARE(valueOf(await(world.sweeper.sweepLeft(stop.get_token()))), 0); // not at once again
    world.clock.time = world.clock.time + 12min;
    QCOMPARE(valueOf(await(world.sweeper.sweepLeft(stop.get_token()))), 1);
    QVERIFY(world.store.objects.isEmpty());
    QCOMPARE(world.count(u"removed_objects"_s), 0);
}

void TestCallRemover::bytesThatMayBeBeingWrittenWait()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    world.addObject(call, u"one.mp3"_s, ObjectState::Writing);
    QCOMPARE(world.remove(call).left, 1);
    std::stop_source stop;
    QCOMPARE(valueOf(await(world.sweeper.sweepLeft(stop.get_token()))), 0);
    world.clock.time = world.clock.time + 61min;
    QCOMPARE(valueOf(await(world.sweeper.sweepLeft(stop.get_token()))), 1);
}

/** What is left of a removed call is taken over by no other, and if it was, it is that call's. */
void TestCallRemover::bytesOfAnotherCallStay()
{
    World world;
    const Call call = world.save(sampleCall(world.data.organization.id, world.clock.time));
    world.addRecording(call, u"one.mp3"_s);
    world.store.keepsAll = Error{.code = ErrorCode::Unavailable, .message = u"Away."_s};
    QCOMPARE(world.remove(call).left, 1);
    const Call other = world.data.saveCall(u"another"_s);
    const auto intended = world.data.tryWrite([&](Session &session) {
        return StoredObjectRepository(session).intend(
            u"one.mp3"_s, other.id, ObjectKind::Audio, world.clock.time);
    });
    QCOMPARE(intended.error().code, ErrorCode::Conflict);
    world.data.write([&](Session &session) -> Result<void> {
        const auto added = session.exec(
            u"insert into stored_objects (path, call_id, kind, state, created_at, updated_at) "
            "values ('one.mp3', ?, 'audio', 'live', ?, ?)"_s,
            {other.id, QVariant::fromValue(world.clock.time),
                QVariant::fromValue(world.clock.time)});
        return added.ok() ? Result<void>() : added.error();
    });
    world.store.keepsAll.reset();
    std::stop_source stop;
    QCOMPARE(valueOf(await(world.sweeper.sweepLeft(stop.get_token()))), 0);
    QVERIFY(world.store.objects.contains(u"one.mp3"_s));
    QCOMPARE(world.count(u"removed_objects"_s), 0);
}

QTEST_GUILESS_MAIN(TestCallRemover)
#include "tst_callremover.moc"
