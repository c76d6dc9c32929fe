// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/intakegate.h"

#include "database/storedobjectrepository.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'000'000'000};
};

/** A gate that is told its figures. */
struct World
{
    World()
        : gate([this] { return measure(); }, {.quotaBytes = 100, .diskReserveBytes = 10}, clock,
            [this] { ++changes; })
    { }

    QCoro::Task<Result<StorageFigures>> measure()
    {
        ++measurements;
        co_return figures;
    }

    bool isOpenAfter(std::chrono::milliseconds pause)
    {
        clock.time = clock.time + pause;
        return await(gate.isOpen());
    }

    HandClock clock;
    Result<StorageFigures> figures = StorageFigures{.usedBytes = 0, .freeDiskBytes = 1000};
    int measurements = 0;
    int changes = 0;
    IntakeGate gate;
};

} // namespace

class TestIntakeGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndShutsByTheQuota();
    void opensAndShutsByTheDisk();
    void aCrowdMeasuresOnce();
    void aClockSetBackMeasuresAnew();
    void anErrorLeavesItAsItWas();
    void measuresTheRealThing();
};

void TestIntakeGate::opensAndShutsByTheQuota()
{
    World world;
    QVERIFY(world.isOpenAfter(0ms));
    QCOMPARE(world.changes, 0);
    world.figures->usedBytes = 100;
    QVERIFY(!world.isOpenAfter(1s));
    QCOMPARE(world.changes, 1);
    world.figures->usedBytes = 99;
    QVERIFY(!world.isOpenAfter(1s)); // one recording less opens nothing
    QCOMPARE(world.changes, 1);
    world.figures->usedBytes = 97;
    QVERIFY(world.isOpenAfter(1s));
    QCOMPARE(world.changes, 2);
}

void TestIntakeGate::opensAndShutsByTheDisk()
{
    World world;
    world.figures->freeDiskBytes = 9;
    QVERIFY(!world.isOpenAfter(1s));
    world.figures->freeDiskBytes = 12;
    QVERIFY(world.isOpenAfter(1s));
    QCOMPARE(await(world.gate.look()).disk, Fullness::Warning);
    world.figures->freeDiskBytes = std::nullopt;
    QVERIFY(world.isOpenAfter(1s));
}

void TestIntakeGate::aCrowdMeasuresOnce()
{
    World world;
    for (int i = 0; i < 100; ++i)
        QVERIFY(world.isOpenAfter(9ms));
    QCOMPARE(world.measurements, 1);
    QVERIFY(world.isOpenAfter(200ms));
    QCOMPARE(world.measurements, 2);
}

void TestIntakeGate::aClockSetBackMeasuresAnew()
{
    World world;
    QVERIFY(world.isOpenAfter(0ms));
    QVERIFY(world.isOpenAfter(-1h));
    QCOMPARE(world.measurements, 2);
}

void TestIntakeGate::anErrorLeavesItAsItWas()
{
    World world;
    const Error away{.code = ErrorCode::Storage, .message = u"The database is away."_s};
    world.figures = away;
    QVERIFY(world.isOpenAfter(1s));
    world.figures = StorageFigures{.usedBytes = 100};
    QVERIFY(!world.isOpenAfter(1s));
    world.figures = away;
    QVERIFY(!world.isOpenAfter(1s));
}

void TestIntakeGate::measuresTheRealThing()
{
    TempDatabase data;
    const Call call = data.saveCall(u"sample"_s);
    data.write([id = call.id](database::Session &session) {
        database::StoredObjectRepository objects(session);
        return objects.intend(u"a.mp3"_s, id, database::ObjectKind::Audio, {1}).andThen([&] {
            return objects.markLive(u"a.mp3"_s, 1234, u"00"_s, {2});
        });
    });
    const auto measure = measureStorage(*data.database, data.organization.id, data.folder.path());
    const StorageFigures figures = valueOf(await(measure()));
    QCOMPARE(figures.usedBytes, 1234);
    QVERIFY(figures.freeDiskBytes && *figures.freeDiskBytes > 0);
}

QTEST_GUILESS_MAIN(TestIntakeGate)
#include "tst_intakegate.moc"
