// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/integritycheck.h"

#include "database/database.h"
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
    Timestamp time{1'000'000'000'000};
};

/** A store that says what it is told to say, and notes what it was asked. */
class SayingStore final : public objectstore::ObjectStore
{
public:
    QCoro::Task<Result<void>> put(QString, QString, QString) override { return unexpected<void>(); }
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString) override
    {
        return unexpected<std::shared_ptr<QFile>>();
    }
    QCoro::Task<Result<void>> remove(QString) override { return unexpected<void>(); }
    QCoro::Task<Result<objectstore::ObjectPage>> list(QString, QString, int) override
    {
        return unexpected<objectstore::ObjectPage>();
    }
    QCoro::Task<Result<void>> prepare() override { return unexpected<void>(); }

    QCoro::Task<Result<objectstore::ObjectInfo>> verify(QString path) override
    {
        asked.append(path);
        if (const auto act = std::exchange(whileReading, {}))
            act();
        if (away)
            co_return *away;
        if (errors.contains(path))
            co_return errors.value(path);
        if (!objects.contains(path))
            co_return Error{.code = ErrorCode::NotFound, .message = u"There is none."_s};
        co_return objects.value(path);
    }

    QHash<QString, objectstore::ObjectInfo> objects;
    QHash<QString, Error> errors;
    std::optional<Error> away;
    std::function<void()> whileReading;
    QStringList asked;
    int unexpectedCalls = 0;

private:
    template <typename T>
    QCoro::Task<Result<T>> unexpected()
    {
        ++unexpectedCalls;
        co_return Error{.message = u"Checking only reads."_s};
    }
};

IntegrityCheck::Options quick()
{
    return {.bytesPerSecond = 1000 * 1024 * 1024, .rest = 1h, .idle = 7min};
}

/** A store and a database that know of the same objects. */
struct World
{
    explicit World(IntegrityCheck::Options options = quick())
        : check(*data.database, store, clock, options, [this] { ++found; })
    { }
    ~World() { await(check.stop()); }

    QString add(const QString &path, qint64 size = 100)
    {
        const Call call = data.saveCall(path);
        data.write([path, size, id = call.id, at = ++clock.time.microseconds](Session &session) {
            StoredObjectRepository objects(session);
            return objects.intend(path, id, ObjectKind::Audio, {at}).andThen([&] {
                return objects.markLive(path, size, u"ab"_s, {at});
            });
        });
        store.objects.insert(path, {.path = path, .sizeBytes = size, .sha256 = u"ab"_s});
        return call.id;
    }
    std::chrono::milliseconds next() { return await(check.checkNext()); }
    UnsoundFigures unsound()
    {
        return data.read([id = data.organization.id](Session &session) {
            return StorageRepository(session).unsound(id, 10);
        });
    }
    CheckProgress progress()
    {
        return data.read([id = data.organization.id](Session &session) {
            return StorageRepository(session).checkProgress(id);
        });
    }

    HandClock clock;
    TempDatabase data;
    SayingStore store;
    int found = 0;
    IntegrityCheck check;
};

const Error away{.code = ErrorCode::Network, .message = u"The store is away."_s, .retryable = true};
const Error unreadable{
    .code = ErrorCode::Storage, .message = u"The disk can't read it."_s, .retryable = true};

} // namespace

class TestIntegrityCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundObjectsAreReadInTurn();
    void damageIsNotedAndTold_data();
    void damageIsNotedAndTold();
    void nothingIsEverChangedInTheStore();
    void whatWasPutBackIsSoundAgain();
    void aStoreThatIsAwaySaysNothing();
    void aStoreThatIsAwayIsAskedLessAndLess();
    void anUnreadableObjectDoesNotHoldUpTheOthers();
    void anObjectTheStoreRefusesDoesNotHoldUpTheOthers_data();
    void anObjectTheStoreRefusesDoesNotHoldUpTheOthers();
    void anObjectThatCanNeverBeReadIsDamaged();
    void whatIsStoredAnewMeanwhileIsNotDamaged();
    void aNewStartGoesOn();
    void thePaceIsKept();
    void zeroIsOff();
    void runsAndStops();
};

void TestIntegrityCheck::soundObjectsAreReadInTurn()
{
    World world;
    QCOMPARE(world.next(), 7min); // nothing to do
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s})
        world.add(path);
    for (int i = 0; i < 3; ++i) {
        world.clock.time = world.clock.time + 1s;
        QVERIFY(world.next() < 1s);
    }
    QCOMPARE(world.store.asked, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(world.next(), 7min); // all were read a moment ago
    world.clock.time = world.clock.time + 1h;
    world.next();
    QCOMPARE(world.store.asked.last(), u"a"_s);
    QCOMPARE(world.progress().checked, 4);
    QVERIFY(world.progress().lastAt);
    QCOMPARE(world.progress().lastAt->milliseconds(), world.clock.time.milliseconds());
    QCOMPARE(world.unsound(), UnsoundFigures());
    QCOMPARE(world.found, 0);
}

void TestIntegrityCheck::damageIsNotedAndTold_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("sha256");
    QTest::newRow("other bytes") << qint64(100) << u"cd"_s;
    QTest::newRow("cut off") << qint64(99) << u"cd"_s;
    QTest::newRow("another size") << qint64(101) << u"ab"_s;
    QTest::newRow("missing") << qint64(-1) << QString();
}

void TestIntegrityCheck::damageIsNotedAndTold()
{
    QFETCH(qint64, size);
    QFETCH(QString, sha256);
    World world;
    const QString callId = world.add(u"a"_s);
    world.add(u"b"_s);
    world.store.objects[u"a"_s] = {.path = u"a"_s, .sizeBytes = size, .sha256 = sha256};
    if (size < 0)
        world.store.objects.remove(u"a"_s);
    world.next();
    world.next();
    QCOMPARE(world.unsound(), (UnsoundFigures{.count = 1, .callIds = {callId}}));
    QCOMPARE(world.found, 1);
}

void TestIntegrityCheck::nothingIsEverChangedInTheStore()
{
    World world;
    world.add(u"a"_s);
    world.add(u"b"_s);
    world.store.objects[u"a"_s].sha256 = u"cd"_s;
    world.store.objects.remove(u"b"_s);
    world.next();
    world.next();
    QCOMPARE(world.unsound().count, 2);
    QCOMPARE(world.store.unexpectedCalls, 0);
    const auto live = world.data.read([](Session &session) {
        return session.queryOne(u"select count(*) as n from stored_objects where state = 'live'"_s);
    });
    QCOMPARE(live->integer("n"_L1), 2);
}

void TestIntegrityCheck::whatWasPutBackIsSoundAgain()
{
    World world;
    world.add(u"a"_s);
    const auto original = world.store.objects.take(u"a"_s);
    world.next();
    QCOMPARE(world.unsound().count, 1);
    world.store.objects.insert(u"a"_s, original);
    world.clock.time = world.clock.time + 1h;
    world.next();
    QCOMPARE(world.unsound().count, 0);
}

void TestIntegrityCheck::aStoreThatIsAwaySaysNothing()
{
    World world;
    world.add(u"a"_s);
    for (const Error &error : {away, unreadable}) {
        world.store.away = error;
        for (int i = 0; i < 10; ++i) {
            world.next();
            world.clock.time = world.clock.time + 1h;
        }
    }
    QCOMPARE(world.unsound().count, 0);
    QCOMPARE(world.found, 0);
    QCOMPARE(world.progress().checked, 0);
    world.store.away.reset();
    world.next();
    QCOMPARE(world.progress().checked, 1);
}

void TestIntegrityCheck::aStoreThatIsAwayIsAskedLessAndLess()
{
    World world;
    world.add(u"a"_s);
    world.store.away = away;
    for (const auto &pause : {1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min})
        QCOMPARE(world.next(), pause);
    world.store.away.reset();
    world.next();
    world.store.away = away;
    world.clock.time = world.clock.time + 1h;
    QCOMPARE(world.next(), 1min);
}

void TestIntegrityCheck::anUnreadableObjectDoesNotHoldUpTheOthers()
{
    World world;
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s})
        world.add(path);
    world.store.errors.insert(u"a"_s, unreadable);
    for (int i = 0; i < 3; ++i)
        world.next();
    QCOMPARE(world.store.asked, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(world.unsound().count, 0);
}

void TestIntegrityCheck::anObjectTheStoreRefusesDoesNotHoldUpTheOthers_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("a name it does not take") << int(ErrorCode::InvalidInput);
    QTest::newRow("no right to it") << int(ErrorCode::Forbidden);
    QTest::newRow("larger than it may be") << int(ErrorCode::TooLarge);
    QTest::newRow("an answer that makes no sense") << int(ErrorCode::Internal);
}

void TestIntegrityCheck::anObjectTheStoreRefusesDoesNotHoldUpTheOthers()
{
    QFETCH(int, code);
    World world;
    world.add(u"a"_s);
    world.store.errors.insert(
        u"a"_s, {.code = ErrorCode(code), .message = u"The store does not say."_s});
    for (int i = 0; i < 5; ++i) {
        world.next(); // a is refused
        world.add(QString::number(i));
        world.next(); // another one is read
        world.clock.time = world.clock.time + 11min;
    }
    QCOMPARE(world.progress().checked, 5);
    QCOMPARE(world.unsound().count, 0); // nobody has seen its bytes
}

void TestIntegrityCheck::anObjectThatCanNeverBeReadIsDamaged()
{
    World world;
    const QString callId = world.add(u"a"_s);
    world.store.errors.insert(u"a"_s, unreadable);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(world.unsound().count, 0);
        world.next(); // a fails
        world.add(QString::number(i));
        world.next(); // another one is read
        world.clock.time = world.clock.time + 11min;
    }
    QCOMPARE(world.unsound(), (UnsoundFigures{.count = 1, .callIds = {callId}}));
}

void TestIntegrityCheck::whatIsStoredAnewMeanwhileIsNotDamaged()
{
    World world;
    const QString callId = world.add(u"a"_s);
    world.store.objects[u"a"_s] = {.path = u"a"_s, .sizeBytes = 7, .sha256 = u"ef"_s};
    world.store.whileReading = [&world, callId] { // replaced between its row and its bytes
        world.data.write([callId](Session &session) {
            StoredObjectRepository objects(session);
            return objects.intend(u"a"_s, callId, ObjectKind::Audio, {5}).andThen([&] {
                return objects.markLive(u"a"_s, 7, u"ef"_s, {6});
            });
        });
    };
    world.next();
    QCOMPARE(world.unsound().count, 0);
    QCOMPARE(world.found, 0);
    QCOMPARE(world.progress().checked, 0);
    world.next();
    QCOMPARE(world.progress().checked, 1);
    QCOMPARE(world.unsound().count, 0);
}

void TestIntegrityCheck::aNewStartGoesOn()
{
    World world;
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s})
        world.add(path);
    world.next();
    IntegrityCheck another(*world.data.database, world.store, world.clock, quick(), {});
    await(another.checkNext());
    await(another.checkNext());
    QCOMPARE(world.store.asked, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(world.progress().checked, 3);
    await(another.stop());
}

void TestIntegrityCheck::thePaceIsKept()
{
    World world({.bytesPerSecond = 1'000'000});
    world.add(u"a"_s, 10'000'000);
    world.add(u"b"_s, 10'000'000);
    world.add(u"small"_s, 1);
    QCOMPARE(world.next(), 9s); // a second's worth had been saved up
    world.clock.time = world.clock.time + 9s;
    QCOMPARE(world.next(), 10s);
    world.clock.time = world.clock.time + 10s;
    QCOMPARE(world.next(), 66ms); // the least that an object costs
}

void TestIntegrityCheck::zeroIsOff()
{
    World world({.bytesPerSecond = 0});
    world.add(u"a"_s);
    world.check.start();
    await(world.check.stop());
    QVERIFY(world.store.asked.isEmpty());
}

void TestIntegrityCheck::runsAndStops()
{
    World world;
    for (const QString &path : {u"a"_s, u"b"_s, u"c"_s})
        world.add(path);
    world.check.start();
    QTRY_COMPARE(world.store.asked.size(), 3);
    QTRY_COMPARE(world.progress().checked, 3);
    await(world.check.stop()); // out of its pause of minutes
    await(world.check.stop());
}

QTEST_GUILESS_MAIN(TestIntegrityCheck)
#include "tst_integritycheck.moc"
