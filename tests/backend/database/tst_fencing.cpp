// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inboxrepository.h"
#include "database/jobrepository.h"
#include "database/storedobjectrepository.h"
#include "tests/support/tempdatabase.h"

#include <QRandomGenerator>
#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;
using namespace database;

/** A worker that was stopped past its lease and woken again changes nothing, whatever it tries. */
class TestFencing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateWorkersChangeNothing();
    void lateClaimsChangeNothing();

private:
    using Attempt = std::function<Result<void>(Session &)>;

    static QList<Attempt> everything(const Job &job, const QString &path);
    QStringList dump();

    TempDatabase m_temp;
    QRandomGenerator m_chance{20261125};
};

/** Every later write of a worker, as the job runner and the pipeline make them. */
QList<TestFencing::Attempt> TestFencing::everything(const Job &job, const QString &path)
{
    const Timestamp now{2'000'000};
    const auto record = [=](Session &session) -> Result<void> {
        const Recording recording{.state = RecordingState::Ready, .storagePath = path};
        return JobRepository(session)
            .finish(job, now)
            .andThen([&] { return StoredObjectRepository(session).markLive(path, 1, u"x"_s, now); })
            .andThen(
                [&] { return StoredObjectRepository(session).supersede(job.callId, {path}, now); })
            .andThen([&] {
                return CallRepository(session).setRecording(job.callId, recording, {}, now);
            });
    };
    const auto intend = [=](Session &session) -> Result<void> {
        return JobRepository(session).confirm(job).andThen([&] {
            return StoredObjectRepository(session).intend(
                path + u".late"_s, job.callId, ObjectKind::Audio, now);
        });
    };
    const auto fail = [=](Session &session) -> Result<void> {
        return JobRepository(session).retryAt(job, now, u"late"_s, now).andThen([&] {
            return CallRepository(session).setRecordingState(
                job.callId, RecordingState::Retrying, u"late"_s, now);
        });
    };
    return {record, intend, fail,
        [=](Session &session) { return JobRepository(session).renew(job, {9'000'000}, now); },
        [=](Session &session) { return JobRepository(session).park(job, u"late"_s, now); },
        [=](Session &session) { return JobRepository(session).release(job, now, now); }};
}

QStringList TestFencing::dump()
{
    QStringList rows;
    for (const QString &sql :
        {u"select call_id || ' ' || state || ' ' || attempt || ' ' || fence || ' ' || "
         "coalesce(lease_owner, '') || ' ' || coalesce(last_error, '') as line from recording_jobs "
         "order by call_id"_s,
            u"select path || ' ' || state || ' ' || coalesce(size_bytes, 0) as line "
            "from stored_objects order by path"_s,
            u"select id || ' ' || recording_state || ' ' || coalesce(recording_storage_path, '') "
            u"|| ' ' "
            "|| coalesce(recording_state_reason, '') as line from call_logs order by id"_s}) {
        const auto found = m_temp.read([sql](Session &session) { return session.query(sql); });
        for (const Row &row : found)
            rows.append(row.text("line"_L1));
    }
    return rows;
}

void TestFencing::lateWorkersChangeNothing()
{
    constexpr int trials = 200;
    for (int i = 0; i < trials; ++i) {
        const QString id = m_temp.saveCall(u"call-%1"_s.arg(i)).id;
        m_temp.write([id](Session &s) { return JobRepository(s).ensure(id, {1}, {9}, {1}); });
        const auto lease = [](const QString &owner, qint64 from, qint64 until) {
            return [=](Session &s) { return JobRepository(s).lease(owner, {from}, {until}); };
        };
        const Job late = *m_temp.write(lease(u"stopped"_s, 10, 20));
        const Job current = *m_temp.write(lease(u"successor"_s, 30, 1'000));
        QCOMPARE(current.callId, late.callId);
        QCOMPARE(current.fence, late.fence + 1);
        const QString latePath = u"calls/o/%1.mp3"_s.arg(id);
        m_temp.write([&](Session &s) {
            return StoredObjectRepository(s).intend(latePath, id, ObjectKind::Audio, {10});
        });
        // The late one wakes before, or after its successor is done.
        const bool isDone = m_chance.bounded(2) == 1;
        if (isDone)
            m_temp.write([&](Session &s) { return JobRepository(s).finish(current, {40}); });
        QList<Attempt> attempts = everything(late, latePath);
        std::shuffle(attempts.begin(), attempts.end(), m_chance);
        const QStringList before = dump();
        for (const Attempt &attempt : attempts) {
            const auto refused = m_temp.tryWrite(attempt);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
        }
        QCOMPARE(dump(), before);
        if (!isDone)
            m_temp.write([&](Session &s) { return JobRepository(s).finish(current, {40}); });
    }
}

void TestFencing::lateClaimsChangeNothing()
{
    const auto claim = [](const QString &owner, qint64 now, qint64 until) {
        return [=](Session &s) {
            return InboxRepository(s).claim({.owner = owner, .now = {now}, .until = {until}}, 10);
        };
    };
    for (int i = 0; i < 50; ++i) {
        const InboxEntry entry{.organizationId = m_temp.organization.id,
            .provider = u"vapi"_s,
            .dedupeKey = QString::number(i),
            .receivedAt = {1},
            .payload = "{}"};
        m_temp.write([&](Session &s) { return InboxRepository(s).insertAll({entry}); });
        const auto late = m_temp.write(claim(u"stopped"_s, 10, 20));
        QCOMPARE(late.size(), 1);
        QVERIFY(m_temp.write(claim(u"early"_s, 15, 25)).isEmpty());
        QCOMPARE(m_temp.write(claim(u"successor"_s, 30, 40)).size(), 1);
        const QList<qint64> ids{late.first().id};
        const auto refused = m_temp.tryWrite([ids](Session &s) {
            return InboxRepository(s).markProcessed(ids, u"stopped"_s, {31});
        });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        m_temp.write([ids](Session &s) {
            return InboxRepository(s).markProcessed(ids, u"successor"_s, {32});
        });
    }
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestFencing)
#include "tst_fencing.moc"
