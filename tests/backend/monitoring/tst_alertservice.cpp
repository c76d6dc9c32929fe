// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertservice.h"

#include "database/alertrepository.h"
#include "database/storagerepository.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

#include <atomic>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::monitoring;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class MovableClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {m_now.load()}; }
    void advance(std::chrono::microseconds span) { m_now += span.count(); }
    void set(Timestamp now) { m_now = now.microseconds; }

private:
    std::atomic<qint64> m_now = SystemClock().now().microseconds;
};

/** The service on a real database, and what it told. */
class World
{
public:
    explicit World(AlertService::Options options = {})
    {
        options.organizationId = data.organization.id;
        service = std::make_unique<AlertService>(
            *data.database, clock, options, [this](AlertService::Event event, const Alert &alert) {
                const bool isRaised = event == AlertService::Event::Raised;
                told.append((isRaised ? u"raised "_s : u"cleared "_s) + alert.kind);
                QVERIFY(isRaised != alert.clearedAt.has_value());
            });
    }
    ~World() { await(service->stop()); }

    QList<Alert> check() { return valueOf(await(service->check())); }

    QList<Alert> all()
    {
        return data.read([id = data.organization.id](Session &session) {
            return AlertRepository(session).list(id, false, 100);
        });
    }

    /** An inbound call that is over, now. */
    QString addCall() { return addCalls(1, nothingMore).first(); }
    void addRecorded(int count)
    {
        addCalls(count, [](CallRepository calls, const QString &id) {
            return calls.setRecordingState(id, RecordingState::Ready, {}, {1});
        });
    }
    void addAbsent(int count, RecordingAbsence absence)
    {
        addCalls(count, [absence](CallRepository calls, const QString &id) {
            return calls.setNoRecording(id, noRecording(absence), {1});
        });
    }
    void setState(const QString &id, RecordingState state)
    {
        data.write([id, state, now = clock.now()](Session &s) {
            return CallRepository(s).setRecordingState(id, state, {}, now);
        });
    }
    /** A call whose recording the provider deletes after @p left. */
    QString addJob(std::chrono::hours left)
    {
        const QString id = addCall();
        const Timestamp now = clock.now();
        data.write([id, now, left](
                       Session &s) { return JobRepository(s).ensure(id, now, now + left, now); });
        return id;
    }
    void setJob(const QString &id, JobState state)
    {
        data.write([id, state](Session &s) {
            return s.exec(
                u"update recording_jobs set state = ? where call_id = ?"_s, {toWord(state), id});
        });
    }

    TempDatabase data;
    MovableClock clock;
    QStringList told;
    std::unique_ptr<AlertService> service;

private:
    static Result<void> nothingMore(CallRepository, const QString &) { return {}; }

    [[nodiscard]] MergedCall sample() const
    {
        const Timestamp now = clock.now();
        return {.call = {.id = newId(),
                    .organizationId = data.organization.id,
                    .vapiCallId = newId(),
                    .direction = Direction::Inbound,
                    .status = CallStatus::Ended,
                    .startedAt = now,
                    .createdAt = now,
                    .updatedAt = now}};
    }
    /** All in one commit, because there are many. */
    template <typename Then>
    QStringList addCalls(int count, Then then)
    {
        QList<MergedCall> calls;
        for (int i = 0; i < count; ++i)
            calls.append(sample());
        return data.write([calls, then](Session &session) -> Result<QStringList> {
            QStringList ids;
            for (const MergedCall &call : calls) {
                CallRepository repository(session);
                const auto id = repository.save(call);
                if (!id)
                    return id.error();
                if (const auto done = then(repository, *id); !done)
                    return done.error();
                ids.append(*id);
            }
            return ids;
        });
    }
};

} // namespace

class TestAlertService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLowShareIsRaisedOnceAndGoesAway();
    void aShareOfYesterdayIsForgotten();
    void whatIsBeingFetchedRaisesNothing();
    void aDeadlineIsRaisedWhenItComesNear();
    void aNewRecordingIsNotLate();
    void aDeadlineInReachSurvivesARestart();
    void acknowledgedStaysOpenUntilItIsOver();
    void nothingIsWrittenWhileNothingChanges();
    void looksByItself();
    void looksSoonAfterAChange();
    void lookingTwiceAtOnceRaisesOnce();
    void othersCountNothing();
    void eachStepTowardsTheQuotaIsTold();
    void aDamagedObjectIsTold();
    void manyDownloadsAreTold();
    void aNewAddressIsTold();
    void whatHappensOutOfHoursIsTold();
};

void TestAlertService::eachStepTowardsTheQuotaIsTold()
{
    StorageState state;
    AlertService::Options options;
    options.storage = [&state]() -> QCoro::Task<StorageState> { co_return state; };
    World world(options);
    const auto fill = [&](qint64 used, std::optional<qint64> free = std::nullopt) {
        state = judgeStorage({.quotaBytes = 100, .diskReserveBytes = 10},
            {.usedBytes = used, .freeDiskBytes = free}, state);
        world.check();
        return std::exchange(world.told, {});
    };
    QCOMPARE(fill(79), QStringList());
    QCOMPARE(fill(81), QStringList{u"raised quota_warning"_s});
    QCOMPARE(fill(82), QStringList());
    QCOMPARE(fill(95), (QStringList{u"raised quota_critical"_s, u"cleared quota_warning"_s}));
    QCOMPARE(fill(100), (QStringList{u"raised quota_exceeded"_s, u"cleared quota_critical"_s}));
    QCOMPARE(fill(99), QStringList());
    QCOMPARE(fill(20), QStringList{u"cleared quota_exceeded"_s});
    QCOMPARE(fill(20, 15), QStringList{u"raised disk_low"_s});
    QCOMPARE(fill(20, 5), QStringList()); // the same one, and an error now
    QCOMPARE(world.check().first().severity, AlertSeverity::Error);
    QCOMPARE(fill(20, 100), QStringList{u"cleared disk_low"_s});
}

void TestAlertService::aDamagedObjectIsTold()
{
    World world;
    const QString id = world.addCall();
    const auto find = [&](ObjectCheck outcome) {
        world.data.write([id, outcome](Session &session) -> Result<bool> {
            StorageRepository storage(session);
            const auto object = StoredObjectRepository(session).find(u"a"_s);
            return object ? storage.noteCheck(**object, outcome, {9}) : object.error();
        });
        const QList<Alert> open = world.check();
        return open.isEmpty() ? QString() : open.first().message;
    };
    world.data.write([id](Session &session) {
        StoredObjectRepository objects(session);
        return objects.intend(u"a"_s, id, ObjectKind::Audio, {1}).andThen([&] {
            return objects.markLive(u"a"_s, 5, u"ab"_s, {1});
        });
    });
    QCOMPARE(find(ObjectCheck::Sound), QString());
    QVERIFY(find(ObjectCheck::Damaged).contains(id));
    QVERIFY(find(ObjectCheck::Missing).contains(id));
    QCOMPARE(find(ObjectCheck::Sound), QString());
    QCOMPARE(world.told, (QStringList{u"raised object_damaged"_s, u"cleared object_damaged"_s}));
}

/** By one person and within an hour; who it is stays in the audit log. */
void TestAlertService::manyDownloadsAreTold()
{
    AlertService::Options options;
    options.limits.downloadsPerHour = 3;
    World world(options);
    qint64 seq = 0;
    const auto download = [&](const QString &who, const QString &action) {
        AuditEvent event{.organizationId = world.data.organization.id,
            .seq = ++seq,
            .at = world.clock.now(),
            .actor = who,
            .actorName = u"Secret Name"_s,
            .action = action};
        world.data.write([event](Session &session) {
            return AuditRepository(session).insert(event, AuditSeal());
        });
        return world.check().size();
    };
    QCOMPARE(download(u"one"_s, u"recording.download"_s), 0);
    QCOMPARE(download(u"one"_s, u"recording.download"_s), 0);
    QCOMPARE(download(u"two"_s, u"recording.download"_s), 0);
    QCOMPARE(download(u"one"_s, u"recording.play"_s), 0);
    QCOMPARE(download(u"one"_s, u"recording.download"_s), 1);
    const Alert alert = world.check().first();
    QCOMPARE(alert.kind, u"many_downloads"_s);
    QCOMPARE(alert.detail, (QJsonObject{{u"people"_s, 1}, {u"most"_s, 3}, {u"limit"_s, 3}}));
    QVERIFY(!alert.message.contains(u"Secret"_s) && alert.message.contains(u"3 recordings"_s));
    download(u"two"_s, u"recording.download"_s);
    download(u"two"_s, u"recording.download"_s);
    QCOMPARE(world.check().first().detail.value(u"people"_s).toInt(), 2);
    world.clock.advance(61min);
    QCOMPARE(world.check().size(), 0);
    QCOMPARE(world.told, (QStringList{u"raised many_downloads"_s, u"cleared many_downloads"_s}));
}

/** Not the first one that somebody has, and nobody else's. */
void TestAlertService::aNewAddressIsTold()
{
    World world;
    qint64 seq = 0;
    const auto signIn = [&](const QString &who, const QString &address) {
        const AuditEvent event{.organizationId = world.data.organization.id,
            .seq = ++seq,
            .at = world.clock.now(),
            .actor = who,
            .action = u"session.start"_s,
            .ipAddress = address};
        world.data.write([event](Session &session) {
            return AuditRepository(session).insert(event, AuditSeal());
        });
        return world.check().size();
    };
    QCOMPARE(signIn(u"one"_s, u"192.0.2.1"_s), 0); // the first time at all
    QCOMPARE(signIn(u"two"_s, u"192.0.2.2"_s), 0);
    world.clock.advance(61min);
    QCOMPARE(signIn(u"one"_s, u"192.0.2.1"_s), 0);
    QCOMPARE(signIn(u"one"_s, QString()), 0);
    QCOMPARE(signIn(u"one"_s, u"192.0.2.2"_s), 1); // known, but not of this person
    QCOMPARE(signIn(u"one"_s, u"192.0.2.2"_s), 1);
    const Alert alert = world.check().first();
    QCOMPARE(alert.kind, u"new_address"_s);
    QCOMPARE(alert.detail, (QJsonObject{{u"people"_s, 1}}));
    world.clock.advance(61min);
    QCOMPARE(signIn(u"one"_s, u"192.0.2.2"_s), 0);
    QCOMPARE(world.told, (QStringList{u"raised new_address"_s, u"cleared new_address"_s}));
}

void TestAlertService::whatHappensOutOfHoursIsTold()
{
    AlertService::Options options;
    options.limits.workHours = *WorkHours::fromText(u"Mon-Fri 07:00-19:00 UTC"_s);
    World world(options);
    qint64 seq = 0;
    const auto act = [&](const QString &action) {
        const AuditEvent event{.organizationId = world.data.organization.id,
            .seq = ++seq,
            .at = world.clock.now(),
            .actor = u"one"_s,
            .action = action};
        world.data.write([event](Session &session) {
            return AuditRepository(session).insert(event, AuditSeal());
        });
        return world.check().size();
    };
    const auto setTime = [&](int hour, int minute) {
        const QDateTime time(QDate(2026, 11, 27), QTime(hour, minute), Qt::UTC); // a Friday
        world.clock.set({time.toMSecsSinceEpoch() * 1000});
    };
    setTime(18, 50);
    QCOMPARE(act(u"recording.play"_s), 0);
    setTime(19, 5); // what was heard during work does not count
    QCOMPARE(world.check().size(), 0);
    QCOMPARE(act(u"session.start"_s), 0);
    QCOMPARE(act(u"recording.download"_s), 1);
    const Alert alert = world.check().first();
    QCOMPARE(alert.kind, u"out_of_hours"_s);
    QCOMPARE(alert.detail, (QJsonObject{{u"people"_s, 1}, {u"times"_s, 1}}));
    setTime(20, 6);
    QCOMPARE(world.check().size(), 0);
}

void TestAlertService::aLowShareIsRaisedOnceAndGoesAway()
{
    World world;
    world.addRecorded(18);
    world.addAbsent(1, RecordingAbsence::SwitchedOff);
    QVERIFY(world.check().isEmpty()); // 19 calls say nothing
    world.addAbsent(1, RecordingAbsence::ConsentRefused);
    const QList<Alert> first = world.check();
    QCOMPARE(first.size(), 1);
    QVERIFY2(first.first().message.contains(u"18 of the 20"_s), qPrintable(first.first().message));
    QCOMPARE(first.first().raisedAt, world.clock.now());

    world.clock.advance(5min);
    world.addAbsent(1, RecordingAbsence::ConsentRefused);
    const QList<Alert> second = world.check();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().id, first.first().id);
    QCOMPARE(second.first().raisedAt, first.first().raisedAt);
    QCOMPARE(second.first().updatedAt, world.clock.now());
    QVERIFY2(second.first().message.contains(u"2 calls without: The caller"_s),
        qPrintable(second.first().message));

    world.addRecorded(39); // 57 of 60: just enough
    QVERIFY(world.check().isEmpty());
    QCOMPARE(world.all().size(), 1);
    QCOMPARE(world.all().first().clearedAt, std::optional(world.clock.now()));
    QCOMPARE(world.told,
        QStringList({u"raised inbound_recordings_low"_s, u"cleared inbound_recordings_low"_s}));

    world.addAbsent(1, RecordingAbsence::SwitchedOff);
    QCOMPARE(world.check().size(), 1);
    QCOMPARE(world.all().size(), 2);
}

void TestAlertService::aShareOfYesterdayIsForgotten()
{
    World world;
    world.addAbsent(30, RecordingAbsence::SwitchedOff);
    QCOMPARE(world.check().size(), 1);
    world.clock.advance(23h);
    QCOMPARE(world.check().size(), 1);
    world.clock.advance(2h);
    QVERIFY(world.check().isEmpty());
}

void TestAlertService::whatIsBeingFetchedRaisesNothing()
{
    World world;
    world.addRecorded(20);
    for (int i = 0; i < 20; ++i)
        world.setState(world.addCall(), RecordingState::Retrying);
    QVERIFY(world.check().isEmpty());
}

void TestAlertService::aDeadlineIsRaisedWhenItComesNear()
{
    World world;
    const QString first = world.addJob(72h);
    const QString second = world.addJob(60h);
    world.clock.advance(11h);
    QVERIFY(world.check().isEmpty());
    world.clock.advance(2h); // 47 hours are left for one, 59 for the other
    const QList<Alert> one = world.check();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().kind, QString(alertkind::deadlineNear));
    QCOMPARE(one.first().severity, AlertSeverity::Warning);
    QCOMPARE(one.first().detail.value(u"count"_s).toInt(), 1);

    world.clock.advance(12h);
    QCOMPARE(world.check().first().detail.value(u"count"_s).toInt(), 2);
    world.clock.advance(24h); // 11 hours
    QCOMPARE(world.check().first().severity, AlertSeverity::Error);
    QCOMPARE(world.check().first().id, one.first().id);
    world.clock.advance(12h); // past the first deadline: nothing has become better
    const QList<Alert> late = world.check();
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().id, one.first().id);
    QCOMPARE(late.first().detail.value(u"count"_s).toInt(), 2);
    QCOMPARE(late.first().detail.value(u"tooLate"_s).toInt(), 1);
    QVERIFY2(late.first().message.contains(u"has passed"_s), qPrintable(late.first().message));

    world.setJob(second, JobState::Done);
    world.setJob(first, JobState::Parked);
    const Alert parked = world.check().first();
    QCOMPARE(parked.detail.value(u"count"_s).toInt(), 1);
    QCOMPARE(parked.detail.value(u"parked"_s).toInt(), 1);
    world.setJob(first, JobState::Done);
    QVERIFY(world.check().isEmpty());
    QCOMPARE(world.told, QStringList({u"raised deadline_near"_s, u"cleared deadline_near"_s}));
}

/** The first run finds two weeks of calls: those near their end are fetched first, in minutes. */
void TestAlertService::aNewRecordingIsNotLate()
{
    World world;
    world.addJob(20h);
    QVERIFY(world.check().isEmpty());
    world.clock.advance(9min);
    QVERIFY(world.check().isEmpty());
    world.clock.advance(2min);
    QCOMPARE(world.check().size(), 1);
}

/** The laptop was off: what it left open is still so, and nothing is raised twice. */
void TestAlertService::aDeadlineInReachSurvivesARestart()
{
    World world;
    world.addJob(20h);
    world.clock.advance(1h);
    const QList<Alert> before = world.check();
    QCOMPARE(before.size(), 1);
    await(world.service->stop());
    QStringList told;
    AlertService::Options options;
    options.organizationId = world.data.organization.id;
    AlertService again(*world.data.database, world.clock, options,
        [&told](AlertService::Event, const Alert &alert) { told.append(alert.kind); });
    QCOMPARE(valueOf(await(again.check())), before);
    QVERIFY(told.isEmpty());
    await(again.stop());
}

void TestAlertService::acknowledgedStaysOpenUntilItIsOver()
{
    World world;
    world.addAbsent(20, RecordingAbsence::NotProvided);
    const Alert alert = world.check().first();
    world.data.write([alert](Session &s) {
        return AlertRepository(s).acknowledge(alert.organizationId, alert.id, u"t"_s, {7});
    });
    world.addAbsent(1, RecordingAbsence::NotProvided);
    const QList<Alert> open = world.check();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().acknowledgedBy, u"t"_s);
    QVERIFY(open.first().message != alert.message);
    QCOMPARE(world.told.size(), 1);
}

void TestAlertService::nothingIsWrittenWhileNothingChanges()
{
    World world;
    world.addAbsent(20, RecordingAbsence::NotProvided);
    const QList<Alert> before = world.check();
    world.clock.advance(5min);
    QCOMPARE(world.check(), before);
    QCOMPARE(world.told.size(), 1);
}

void TestAlertService::looksByItself()
{
    AlertService::Options options;
    options.interval = 10ms;
    World world(options);
    world.service->start();
    world.addAbsent(20, RecordingAbsence::NotProvided);
    QTRY_COMPARE(world.told, QStringList{u"raised inbound_recordings_low"_s});
}

void TestAlertService::looksSoonAfterAChange()
{
    AlertService::Options options;
    options.interval = 24h;
    options.settle = 10ms;
    World world(options);
    world.service->start();
    world.addAbsent(20, RecordingAbsence::NotProvided);
    for (int i = 0; i < 20; ++i)
        world.service->wake();
    QTRY_COMPARE(world.told.size(), 1);
    world.addRecorded(400);
    world.service->wake();
    QTRY_COMPARE(world.told.size(), 2);
}

void TestAlertService::lookingTwiceAtOnceRaisesOnce()
{
    World world;
    world.addAbsent(20, RecordingAbsence::NotProvided);
    auto first = world.service->check();
    auto second = world.service->check();
    QCOMPARE(valueOf(await(std::move(first))).size(), 1);
    QCOMPARE(valueOf(await(std::move(second))).size(), 1);
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.all().size(), 1);
}

void TestAlertService::othersCountNothing()
{
    World world;
    world.addAbsent(20, RecordingAbsence::NotProvided);
    AlertService::Options options;
    options.organizationId = newId();
    AlertService other(*world.data.database, world.clock, options,
        [](AlertService::Event, const Alert &) { QFAIL("nothing to tell"); });
    QVERIFY(valueOf(await(other.check())).isEmpty());
    await(other.stop());
}

QTEST_GUILESS_MAIN(TestAlertService)
#include "tst_alertservice.moc"
