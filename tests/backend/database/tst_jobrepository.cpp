// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/jobrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestJobRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void lateWorkerChangesNothing();
    void finishedJobCannotBeFinishedAgain();
    void secondJobForACallIsNotMade();
    void jobForNoCallIsRefused();
    void nothingDueLeasesNothing();
    void nearestDeadlineGoesFirst();
    void whatHasTimeLeftGoesBeforeWhatIsTooLate();
    void expiredLeaseIsRescued();
    void renewedLeaseIsNotRescued();
    void releaseDoesNotCountTheAttempt();
    void retryWaitsForItsTime();
    void parkedJobIsNotLeased();
    void nextDueKnowsWaitingAndLeased();
    void longBacklogIsNotSorted();
    void forgottenJobKeepsItsFence();
    void onlyAKeptRecordingIsSettled();
    void revokedLeaseIsLost();

private:
    template <typename Function>
    auto jobs(Function use)
    {
        return m_temp->tryWrite([use](Session &s) { return use(JobRepository(s)); });
    }
    QString ensure(const QString &vapiId, Timestamp notBefore, Timestamp deadline)
    {
        const QString id = m_temp->saveCall(vapiId).id;
        const auto made =
            jobs([=](JobRepository r) { return r.ensure(id, notBefore, deadline, {1}); });
        return valueOf(made) ? id : QString();
    }
    std::optional<Job> lease(Timestamp now, Timestamp until)
    {
        return valueOf(jobs([=](JobRepository r) { return r.lease(u"w"_s, now, until); }));
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestJobRepository::lateWorkerChangesNothing()
{
    const QString id = ensure(u"a"_s, {10}, {1000});
    const Job late = *lease({10}, {20});
    const Job current = *lease({30}, {40});
    QCOMPARE(current.callId, late.callId);
    QVERIFY(current.fence > late.fence);
    const auto conflict = [&](auto use) {
        const auto result = jobs(use);
        return !result.ok() && result.error().code == ErrorCode::Conflict;
    };
    QVERIFY(conflict([=](JobRepository r) { return r.renew(late, {99}, {31}); }));
    QVERIFY(conflict([=](JobRepository r) { return r.finish(late, {31}); }));
    QVERIFY(conflict([=](JobRepository r) { return r.retryAt(late, {99}, u"x"_s, {31}); }));
    QVERIFY(conflict([=](JobRepository r) { return r.park(late, u"x"_s, {31}); }));
    QVERIFY(conflict([=](JobRepository r) { return r.release(late, {99}, {31}); }));
    QVERIFY(conflict([=](JobRepository r) { return r.confirm(late); }));
    QVERIFY(jobs([=](JobRepository r) { return r.confirm(current); }).ok());
    QVERIFY(jobs([=](JobRepository r) { return r.finish(current, {32}); }).ok());
}

void TestJobRepository::finishedJobCannotBeFinishedAgain()
{
    ensure(u"a"_s, {10}, {1000});
    const Job job = *lease({10}, {20});
    QVERIFY(jobs([=](JobRepository r) { return r.finish(job, {11}); }).ok());
    const auto again = jobs([=](JobRepository r) { return r.retryAt(job, {12}, u"x"_s, {12}); });
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(!lease({5000}, {6000}).has_value());
}

void TestJobRepository::secondJobForACallIsNotMade()
{
    const QString id = ensure(u"a"_s, {10}, {1000});
    const auto again = jobs([=](JobRepository r) { return r.ensure(id, {1}, {2}, {3}); });
    QCOMPARE(valueOf(again), false);
    QCOMPARE(lease({10}, {20})->deadline, Timestamp{1000});
}

void TestJobRepository::jobForNoCallIsRefused()
{
    const auto refused = jobs([](JobRepository r) { return r.ensure(newId(), {1}, {2}, {3}); });
    QVERIFY(!refused.ok());
}

void TestJobRepository::nothingDueLeasesNothing()
{
    QVERIFY(!lease({10}, {20}).has_value());
    ensure(u"a"_s, {100}, {1000});
    QVERIFY(!lease({99}, {200}).has_value());
    QVERIFY(lease({100}, {200}).has_value());
    QVERIFY(!lease({100}, {200}).has_value());
}

void TestJobRepository::nearestDeadlineGoesFirst()
{
    ensure(u"later"_s, {10}, {3000});
    ensure(u"soon"_s, {10}, {1000});
    ensure(u"urgent, not due"_s, {500}, {100});
    ensure(u"middle"_s, {10}, {2000});
    QStringList order;
    while (const auto job = lease({10}, {400}))
        order.append(job->vapiCallId);
    QCOMPARE(order, (QStringList{u"soon"_s, u"middle"_s, u"later"_s}));
}

void TestJobRepository::whatHasTimeLeftGoesBeforeWhatIsTooLate()
{
    ensure(u"lost worker, too late"_s, {10}, {400});
    QVERIFY(lease({20}, {30}));
    ensure(u"lost worker"_s, {10}, {2000});
    QVERIFY(lease({20}, {30}));
    ensure(u"too late"_s, {10}, {500});
    ensure(u"just too late"_s, {10}, {1000});
    ensure(u"hours left"_s, {10}, {3000});
    ensure(u"soon"_s, {10}, {1001});
    QStringList order;
    while (const auto job = lease({1000}, {5000}))
        order.append(job->vapiCallId);
    QCOMPARE(order,
        (QStringList{u"soon"_s, u"lost worker"_s, u"hours left"_s, u"lost worker, too late"_s,
            u"too late"_s, u"just too late"_s}));
}

void TestJobRepository::expiredLeaseIsRescued()
{
    ensure(u"a"_s, {10}, {1000});
    const Job dead = *lease({10}, {20});
    QCOMPARE(dead.attempt, 1);
    QCOMPARE(dead.organizationId, m_temp->organization.id);
    QVERIFY(!lease({19}, {30}).has_value());
    const auto rescued = lease({20}, {30});
    QVERIFY(rescued.has_value());
    QCOMPARE(rescued->attempt, 2);
    QCOMPARE(rescued->leaseUntil, Timestamp{30});
}

void TestJobRepository::renewedLeaseIsNotRescued()
{
    ensure(u"a"_s, {10}, {1000});
    const Job job = *lease({10}, {20});
    QVERIFY(jobs([=](JobRepository r) { return r.renew(job, {60}, {15}); }).ok());
    QVERIFY(!lease({30}, {40}).has_value());
}

void TestJobRepository::releaseDoesNotCountTheAttempt()
{
    ensure(u"a"_s, {10}, {1000});
    const Job job = *lease({10}, {20});
    QVERIFY(jobs([=](JobRepository r) { return r.release(job, {12}, {11}); }).ok());
    QVERIFY(!lease({11}, {20}).has_value());
    const Job again = *lease({12}, {22});
    QCOMPARE(again.attempt, 1);
    QVERIFY(again.fence > job.fence);
}

void TestJobRepository::retryWaitsForItsTime()
{
    ensure(u"a"_s, {10}, {1000});
    const Job job = *lease({10}, {20});
    QVERIFY(
        jobs([=](JobRepository r) { return r.retryAt(job, {50}, u"Broke off."_s, {11}); }).ok());
    QVERIFY(!lease({49}, {60}).has_value());
    const Job again = *lease({50}, {60});
    QCOMPARE(again.attempt, 2);
    QCOMPARE(again.lastError, u"Broke off."_s);
}

void TestJobRepository::parkedJobIsNotLeased()
{
    ensure(u"a"_s, {10}, {1000});
    ensure(u"b"_s, {10}, {2000});
    const Job job = *lease({10}, {20});
    QVERIFY(jobs([=](JobRepository r) { return r.park(job, u"Given up."_s, {11}); }).ok());
    QCOMPARE(lease({5000}, {6000})->vapiCallId, u"b"_s);
    QVERIFY(!lease({5000}, {6000}).has_value());
    const auto counts = valueOf(jobs([](JobRepository r) { return r.counts(); }));
    QCOMPARE(counts.value(JobState::Parked), 1);
    QCOMPARE(counts.value(JobState::Leased), 1);
    QCOMPARE(counts.value(JobState::Waiting), 0);
    QCOMPARE(counts.value(JobState::Done), 0);
}

void TestJobRepository::nextDueKnowsWaitingAndLeased()
{
    const auto next = [this] {
        return valueOf(jobs([](JobRepository r) { return r.nextDueAt(); }));
    };
    QVERIFY(!next().has_value());
    ensure(u"a"_s, {10}, {1000});
    ensure(u"b"_s, {500}, {1000});
    QCOMPARE(next(), Timestamp{10});
    const Job job = *lease({10}, {300});
    QCOMPARE(next(), Timestamp{300});
    QVERIFY(jobs([=](JobRepository r) { return r.finish(job, {11}); }).ok());
    QCOMPARE(next(), Timestamp{500});
}

void TestJobRepository::longBacklogIsNotSorted()
{
    if (onPostgres())
        QSKIP("The plan is SQLite's; PostgreSQL's own statistics choose there.");
    for (const QString &side : {u">"_s, u"<="_s}) {
        for (const QString &due :
            {u"'waiting' and +next_attempt_at"_s, u"'leased' and +lease_until"_s}) {
            const auto plan = m_temp->write([side, due](Session &s) {
                return s.query(
                    u"explain query plan select call_id, deadline from recording_jobs "
                    "where state = %1 <= 5 and deadline %2 5 order by deadline limit 1"_s.arg(
                        due, side));
            });
            QVERIFY(!plan.empty());
            for (const Row &row : plan) {
                const QString detail = row.text("detail"_L1);
                QVERIFY2(detail.contains(u"recording_jobs_urgent"_s), qPrintable(detail));
                QVERIFY2(!detail.contains(u"TEMP B-TREE"_s), qPrintable(detail));
            }
        }
    }
}

void TestJobRepository::forgottenJobKeepsItsFence()
{
    const QString id = ensure(u"a"_s, {10}, {1000});
    const Job late = *lease({10}, {20});
    QVERIFY(jobs([=](JobRepository r) { return r.retryAt(late, {15}, u"x"_s, {11}); }).ok());
    QVERIFY(jobs([=](JobRepository r) { return r.forget(id); }).ok());
    QVERIFY(!lease({30}, {40}).has_value());
    QVERIFY(
        valueOf(jobs([=](JobRepository r) { return r.ensure(id, {50}, {1000}, {50}); })) == false);
    QVERIFY(jobs([=](JobRepository r) { return r.reopen(id, {50}, {1000}, {50}); }).ok());
    const Job current = *lease({50}, {60});
    QCOMPARE(current.attempt, 1);
    QVERIFY(current.fence > late.fence);
    QVERIFY(!jobs([=](JobRepository r) { return r.finish(late, {51}); }).ok());
    ensure(u"b"_s, {10}, {1000}); // never leased: without a trace
    const QString other = m_temp->saveCall(u"b"_s).id;
    QVERIFY(jobs([=](JobRepository r) { return r.forget(other); }).ok());
    QVERIFY(valueOf(jobs([=](JobRepository r) { return r.ensure(other, {50}, {1000}, {50}); })));
}

void TestJobRepository::onlyAKeptRecordingIsSettled()
{
    const QString id = ensure(u"a"_s, {10}, {1000});
    const Job job = *lease({10}, {20});
    QVERIFY(jobs([=](JobRepository r) { return r.finish(job, {11}); }).ok());
    const auto settled = [&](const QString &state) {
        return m_temp->write([=](Session &s) -> Result<QStringList> {
            const auto set =
                s.exec(u"update call_logs set recording_state = ? where id = ?"_s, {state, id});
            return set ? JobRepository(s).settledAmong({id}) : set.error();
        });
    };
    QCOMPARE(settled(u"transcript_only"_s), QStringList());
    QCOMPARE(settled(u"failed"_s), QStringList());
    QCOMPARE(settled(u"ready"_s), QStringList{id});
    QCOMPARE(settled(u"deleted"_s), QStringList{id});
}

void TestJobRepository::revokedLeaseIsLost()
{
    const QString id = ensure(u"a"_s, {10}, {1000});
    const Job job = *lease({10}, {20});
    QVERIFY(valueOf(jobs([=](JobRepository r) { return r.isHeld(job); })));
    QVERIFY(jobs([=](JobRepository r) { return r.revoke(id, {11}); }).ok());
    QVERIFY(!valueOf(jobs([=](JobRepository r) { return r.isHeld(job); })));
    QVERIFY(!jobs([=](JobRepository r) { return r.finish(job, {12}); }).ok());
    QVERIFY(!lease({5000}, {6000}).has_value());
}

QTEST_GUILESS_MAIN(TestJobRepository)
#include "tst_jobrepository.moc"
