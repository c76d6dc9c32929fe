// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/retention.h"

#include "core/identifier.h"
#include "database/tagrepository.h"
#include "tests/support/auditlog.h"
#include "tests/support/heldstore.h"
#include "tests/support/holds.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace earshot::upkeep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto day = std::chrono::hours(24);

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'800'000'000'000'000};
};

struct World
{
    World()
        : retention({.gate = {.database = *data.database,
                         .store = store,
                         .clock = clock,
                         .record =
                             [log = auditLog()](auto &session, const auto &event) {
                                 const auto written = log->append(session, event);
                                 return written ? Result<void>() : written.error();
                             }},
                        .tell = [](auto &, auto &) { return Result<void>(); }},
            {.callsAtOnce = 7, .onRemoved = [this] { ++shownAnew; }})
    { }

    /** A call that is over since @p age, with a recording. */
    QString addCall(std::chrono::hours age, Call call = {})
    {
        call.id = newId();
        call.organizationId = data.organization.id;
        call.vapiCallId = newId();
        call.status = CallStatus::Ended;
        call.startedAt = clock.time - age;
        call.createdAt = clock.time - age;
        call.updatedAt = clock.time - age;
        const MergedCall merged{.call = call};
        const QString path = call.id + u".mp3"_s;
        const QString id = data.write([&](Session &session) -> Result<QString> {
            const auto saved = CallRepository(session).save(merged);
            if (!saved.ok())
                return saved.error();
            StoredObjectRepository objects(session);
            const Recording recording{.state = RecordingState::Ready, .storagePath = path};
            const auto stored =
                objects.intend(path, *saved, ObjectKind::Audio, clock.time)
                    .andThen([&] { return objects.markLive(path, 5, u"ab"_s, clock.time); })
                    .andThen([&] {
                        return CallRepository(session).setRecording(
                            *saved, recording, {}, clock.time - age);
                    });
            return stored.ok() ? saved : stored.error();
        });
        store.objects.insert(path, "sound");
        return id;
    }

    void setPolicy(const RetentionPolicy &policy)
    {
        data.write([&, id = data.organization.id](Session &session) {
            return RetentionRepository(session).save(id, policy, u"a"_s, u"A"_s, clock.time);
        });
    }

    RetentionReport run()
    {
        return valueOf(await(retention.run(data.organization.id, stop.get_token())));
    }

    /** What is due goes into the trash, and a day later it goes for good. */
    RetentionReport runTwice()
    {
        run();
        clock.time = clock.time + day + 1h;
        return run();
    }

    QStringList dueIds(const RetentionPolicy &policy)
    {
        const auto calls = data.read([&, id = data.organization.id](Session &session) {
            return RetentionRepository(session).due(id, policy, clock.time, {}, 1000);
        });
        QStringList ids;
        for (const DueCall &call : calls)
            ids.append(call.callId);
        ids.sort();
        return ids;
    }

    QCoro::Task<Result<bool>> hold(const QString &callId)
    {
        return test::hold(data, callId, clock.time);
    }

    QStringList calls()
    {
        const auto rows = data.read([](Session &session) {
            return session.query(u"select id from call_logs order by id"_s);
        });
        QStringList ids;
        for (const Row &row : rows)
            ids.append(row.text("id"_L1));
        return ids;
    }

    HandClock clock;
    TempDatabase data;
    HeldStore store;
    int shownAnew = 0;
    std::stop_source stop;
    Retention retention;
};

RetentionPolicy keepAll(int days, int trashDays = 1)
{
    return {.rules = {{.name = u"all"_s, .keepDays = days}}, .trashDays = trashDays};
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutRulesEverythingStays();
    void oldCallsGo();
    void theMostParticularRuleDecides();
    void itGoesByTheTrash();
    void whatIsNotDueAnyMoreComesBack();
    void aHoldKeepsItAndTakesItOutOfTheTrash();
    void aHoldSetDuringARunWins();
    void aRehearsalSaysWhatARunDoes();
    void itCanBeStopped();
};

void TestRetention::withoutRulesEverythingStays()
{
    World world;
    world.addCall(day * 10000);
    QCOMPARE(world.run(), RetentionReport());
    world.setPolicy({});
    QCOMPARE(world.run(), RetentionReport());
    QCOMPARE(world.calls().size(), 1);
}

void TestRetention::oldCallsGo()
{
    World world;
    for (int i = 0; i < 20; ++i)
        world.addCall(day * 31 + std::chrono::hours(i));
    const QString young = world.addCall(day * 27);
    world.setPolicy(keepAll(30));
    const RetentionReport report = world.runTwice();
    QCOMPARE(report.removed, 20);
    QCOMPARE(report.bytes, 100);
    QCOMPARE(world.calls(), QStringList{young});
    QCOMPARE(world.store.objects.keys(), QStringList{young + u".mp3"_s});
    QCOMPARE(world.shownAnew, 3); // once a page
    const auto entries = world.data.read([id = world.data.organization.id](Session &session) {
        return AuditRepository(session).list(id, 0, 100);
    });
    QCOMPARE(std::ranges::count(entries, u"call.removed"_s, &AuditEvent::action), 20);
}

void TestRetention::theMostParticularRuleDecides()
{
    World world;
    const QString plain = world.addCall(day * 40);
    const QString assistant = world.addCall(day * 40, {.assistantId = u"front desk"_s});
    const QString number =
        world.addCall(day * 40, {.customer = {.name = {}, .number = u"+4930123456"_s}});
    const QString both =
        world.addCall(day * 40, {.direction = Direction::Inbound, .assistantId = u"front desk"_s});
    const QString tagged = world.addCall(day * 10);
    world.data.write([&, id = world.data.organization.id](Session &session) -> Result<void> {
        const auto changed = TagRepository(session).change(
            {.organizationId = id, .callId = tagged, .by = u"a"_s, .at = world.clock.time},
            {.add = {u"Test Call"_s}, .remove = {}});
        return changed.ok() ? Result<void>() : changed.error();
    });
    const RetentionPolicy policy{
        .rules = {{.keepDays = 30}, {.keepDays = 50, .assistant = u"front desk"_s},
            {.keepDays = 35, .assistant = u"front desk"_s, .direction = Direction::Inbound},
            {.keepDays = 60, .number = u"30123456"_s}, {.keepDays = 5, .tag = u"test call"_s}}};
    QStringList expected{plain, both, tagged};
    expected.sort();
    QCOMPARE(world.dueIds(policy), expected);
    Q_UNUSED(assistant);
    Q_UNUSED(number);
}

void TestRetention::itGoesByTheTrash()
{
    World world;
    world.addCall(day * 31);
    world.setPolicy(keepAll(30, 7));
    RetentionReport report = world.run();
    QCOMPARE(report.trashed, 1);
    QCOMPARE(report.removed, 0);
    world.clock.time = world.clock.time + day * 7 - 1h;
    report = world.run();
    QCOMPARE(report.trashed, 0);
    QCOMPARE(report.removed, 0);
    world.clock.time = world.clock.time + 2h;
    QCOMPARE(world.run().removed, 1);
    QCOMPARE(world.calls(), QStringList());
}

void TestRetention::whatIsNotDueAnyMoreComesBack()
{
    World world;
    world.addCall(day * 31);
    world.setPolicy(keepAll(30, 7));
    QCOMPARE(world.run().trashed, 1);
    world.setPolicy(keepAll(60, 7));
    QCOMPARE(world.run().returned, 1);
    world.clock.time = world.clock.time + day * 8;
    world.setPolicy(keepAll(30, 7));
    const RetentionReport report = world.run();
    QCOMPARE(report.trashed, 1); // its time in the trash begins anew
    QCOMPARE(report.removed, 0);
}

void TestRetention::aHoldKeepsItAndTakesItOutOfTheTrash()
{
    World world;
    const QString id = world.addCall(day * 31);
    world.setPolicy(keepAll(30, 7));
    QCOMPARE(world.run().trashed, 1);
    QVERIFY(valueOf(await(world.hold(id))));
    world.clock.time = world.clock.time + day * 8;
    const RetentionReport report = world.run();
    QCOMPARE(report.returned, 1);
    QCOMPARE(report.onHold, 1);
    QCOMPARE(report.removed, 0);
    QCOMPARE(world.calls(), QStringList{id});
}

/** A thousand calls are due, and while the run is at them, holds are set on them by chance. */
void TestRetention::aHoldSetDuringARunWins()
{
    World world;
    QStringList ids;
    constexpr int calls = 1000;
    for (int i = 0; i < calls; ++i)
        ids.append(world.addCall(day * 31 + std::chrono::hours(i % 24)));
    world.setPolicy(keepAll(30));
    QCOMPARE(world.run().trashed, calls);
    world.clock.time = world.clock.time + day + 1h;
    QRandomGenerator random(20261128);
    std::shuffle(ids.begin(), ids.end(), random);
    QVERIFY(valueOf(await(world.hold(ids.constFirst())))); // one before, so that both are seen
    auto running = world.retention.run(world.data.organization.id, world.stop.get_token());
    QHash<QString, bool> isHeld{{ids.constFirst(), true}};
    QDeadlineTimer deadline(240s);
    for (const QString &id : std::as_const(ids)) {
        for (int n = random.bounded(4); n > 0; --n)
            QCoreApplication::processEvents();
        if (!isHeld.contains(id))
            isHeld.insert(id, valueOf(await(world.hold(id))));
        QVERIFY(!deadline.hasExpired());
    }
    const RetentionReport report = valueOf(await(std::move(running)));
    const QStringList left = world.calls();
    const QSet<QString> there(left.begin(), left.end());
    for (const QString &id : std::as_const(ids)) {
        QCOMPARE(there.contains(id), isHeld.value(id));
        QCOMPARE(world.store.objects.contains(id + u".mp3"_s), isHeld.value(id));
    }
    QCOMPARE(report.removed, calls - left.size());
    QVERIFY(report.removed > 0);
    QVERIFY(!left.isEmpty());
}

void TestRetention::aRehearsalSaysWhatARunDoes()
{
    World world;
    for (int i = 0; i < 15; ++i)
        world.addCall(day * (20 + i), {.direction = i % 2 ? Direction::Inbound : Direction::Web});
    const QString held = world.addCall(day * 50);
    QVERIFY(valueOf(await(world.hold(held))));
    const RetentionPolicy policy{
        .rules = {{.keepDays = 30}, {.keepDays = 25, .direction = Direction::Web}}, .trashDays = 1};
    const QStringList due = world.dueIds(policy);
    const auto sums = world.data.read([&, id = world.data.organization.id](Session &session) {
        return RetentionRepository(session).sums(id, policy, world.clock.time);
    });
    QCOMPARE(sums.calls, due.size());
    QCOMPARE(sums.onHold, 1);
    QCOMPARE(sums.bytes, 5 * sums.calls);
    QCOMPARE(sums.bytesOnHold, 5);
    QStringList expected = world.calls();
    for (const QString &id : due) {
        if (id != held)
            expected.removeAll(id);
    }
    world.setPolicy(policy);
    const RetentionReport report = world.runTwice();
    QCOMPARE(report.removed, sums.calls - sums.onHold);
    QCOMPARE(report.bytes, sums.bytes - sums.bytesOnHold);
    QCOMPARE(world.calls(), expected);
}

void TestRetention::itCanBeStopped()
{
    World world;
    world.addCall(day * 31);
    world.setPolicy(keepAll(30));
    world.stop.request_stop();
    const auto report =
        await(world.retention.run(world.data.organization.id, world.stop.get_token()));
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(world.calls().size(), 1);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
