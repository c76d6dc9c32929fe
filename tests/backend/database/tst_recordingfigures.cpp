// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/recordingfigures.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestRecordingFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void onlyFinishedInboundCallsOfTheTimeCount();
    void aCallIsCountedOnceAndForGood();
    void theDirectionMayComeLater();
    void outboundCallsAreNotCounted();
    void whatTheProviderSoonDeletes();
    void jobsThatAreNotDone();
    void othersSeeNothing();

private:
    template <typename Function>
    auto figures(Function use)
    {
        return m_temp->read([use](Session &session) { return use(RecordingFigures(session)); });
    }
    Call save(Direction direction, CallStatus status = CallStatus::Ended, Timestamp at = {1000})
    {
        MergedCall merged{.call = {.id = newId(),
                              .organizationId = m_temp->organization.id,
                              .vapiCallId = newId(),
                              .direction = direction,
                              .status = status,
                              .startedAt = at,
                              .createdAt = at,
                              .updatedAt = at}};
        saveAgain(merged);
        return merged.call;
    }
    void saveAgain(const MergedCall &merged)
    {
        m_temp->write([merged](Session &s) { return CallRepository(s).save(merged); });
    }
    void setState(const Call &call, RecordingState state)
    {
        m_temp->write([id = call.id, state](Session &s) {
            return CallRepository(s).setRecordingState(id, state, {}, {2000});
        });
    }
    void setAbsence(const Call &call, RecordingAbsence absence)
    {
        m_temp->write([id = call.id, absence](Session &s) {
            return CallRepository(s).setNoRecording(id, noRecording(absence), {2000});
        });
    }
    AbsenceCounts everWithout()
    {
        const QString id = m_temp->organization.id;
        return figures([id](RecordingFigures f) { return f.inboundEverWithout(id); });
    }
    Call addJob(Timestamp due, Timestamp deadline, Timestamp made, const QString &state)
    {
        const Call call = save(Direction::Inbound);
        m_temp->write([=, id = call.id](Session &s) -> Result<void> {
            const auto job = JobRepository(s).ensure(id, due, deadline, made);
            if (!job)
                return job.error();
            const auto set =
                s.exec(u"update recording_jobs set state = ? where call_id = ?"_s, {state, id});
            return set ? Result<void>() : set.error();
        });
        return call;
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestRecordingFigures::onlyFinishedInboundCallsOfTheTimeCount()
{
    setState(save(Direction::Inbound), RecordingState::Ready);
    setState(save(Direction::Inbound), RecordingState::Deleted);
    setState(save(Direction::Inbound), RecordingState::Failed);
    setAbsence(save(Direction::Inbound), RecordingAbsence::SwitchedOff);
    setAbsence(save(Direction::Inbound), RecordingAbsence::SwitchedOff);
    setAbsence(save(Direction::Inbound), RecordingAbsence::ConsentRefused);
    setState(save(Direction::Inbound), RecordingState::TranscriptOnly); // no reason was kept
    for (const RecordingState state : {RecordingState::None, RecordingState::Pending,
             RecordingState::Processing, RecordingState::Retrying})
        setState(save(Direction::Inbound), state);
    setState(save(Direction::Inbound, CallStatus::InProgress), RecordingState::Ready);
    setState(save(Direction::Inbound, CallStatus::Ended, {500}), RecordingState::Ready);
    setState(save(Direction::Outbound), RecordingState::Ready);
    setAbsence(save(Direction::Web), RecordingAbsence::NotProvided);
    const QString id = m_temp->organization.id;
    const auto found = figures([id](RecordingFigures f) { return f.inbound(id, {500}); });
    const InboundFigures expected{.recorded = 2,
        .failed = 1,
        .absences = {{RecordingAbsence::SwitchedOff, 2}, {RecordingAbsence::ConsentRefused, 1},
            {RecordingAbsence::NotProvided, 1}}};
    QCOMPARE(found, expected);
    QCOMPARE(found.finished(), 7);
}

/** Whatever becomes of it later: a counter that goes back is read as a restart. */
void TestRecordingFigures::aCallIsCountedOnceAndForGood()
{
    const Call call = save(Direction::Inbound);
    setAbsence(call, RecordingAbsence::NeverConnected);
    const AbsenceCounts once{{RecordingAbsence::NeverConnected, 1}};
    QCOMPARE(everWithout(), once);
    setAbsence(call, RecordingAbsence::ConsentRefused);
    QCOMPARE(everWithout(), once);
    setState(call, RecordingState::Pending);
    QCOMPARE(everWithout(), once);
    setState(call, RecordingState::Ready);
    QCOMPARE(everWithout(), once);
    setAbsence(call, RecordingAbsence::DeletedAtProvider);
    QCOMPARE(everWithout(), once);
    m_temp->write([id = call.id](Session &s) {
        return s.exec(u"delete from call_logs where id = ?"_s, {id});
    });
    m_temp->reopen();
    QCOMPARE(everWithout(), once);
}

void TestRecordingFigures::theDirectionMayComeLater()
{
    Call call = save(Direction::Unknown);
    setAbsence(call, RecordingAbsence::NeverConnected);
    QVERIFY(everWithout().isEmpty());
    call.direction = Direction::Inbound;
    call.recording.absence = RecordingAbsence::NeverConnected;
    saveAgain({.call = call});
    QCOMPARE(everWithout(), (AbsenceCounts{{RecordingAbsence::NeverConnected, 1}}));
}

void TestRecordingFigures::outboundCallsAreNotCounted()
{
    setAbsence(save(Direction::Outbound), RecordingAbsence::NeverConnected);
    setAbsence(save(Direction::Web), RecordingAbsence::NeverConnected);
    QVERIFY(everWithout().isEmpty());
}

void TestRecordingFigures::whatTheProviderSoonDeletes()
{
    addJob({1}, {100}, {1}, u"waiting"_s); // too late, and still to be told of
    addJob({1}, {101}, {1}, u"waiting"_s);
    addJob({1}, {150}, {1}, u"leased"_s);
    addJob({1}, {200}, {5}, u"parked"_s);
    addJob({1}, {201}, {1}, u"waiting"_s); // time enough
    addJob({1}, noDeadline, {1}, u"parked"_s);
    addJob({1}, {150}, {6}, u"waiting"_s); // has only just come
    addJob({1}, {150}, {1}, u"done"_s);
    const QString id = m_temp->organization.id;
    const auto found =
        figures([id](RecordingFigures f) { return f.unfetched(id, {100}, {200}, {5}); });
    const UnfetchedFigures expected{
        .count = 4, .parked = 1, .tooLate = 1, .nearest = Timestamp{100}};
    QCOMPARE(found, expected);
}

void TestRecordingFigures::jobsThatAreNotDone()
{
    const QString id = m_temp->organization.id;
    const auto found = [&] { return figures([id](RecordingFigures f) { return f.jobs(id); }); };
    QCOMPARE(found(), JobFigures());
    addJob({1}, noDeadline, {1}, u"leased"_s);
    QCOMPARE(found(), (JobFigures{.leased = 1})); // nobody knows when that one is deleted
    addJob({20}, {300}, {1}, u"waiting"_s);
    addJob({10}, {400}, {1}, u"waiting"_s);
    addJob({5}, {250}, {1}, u"leased"_s);
    addJob({6}, {350}, {1}, u"parked"_s);
    addJob({1}, {200}, {1}, u"done"_s);
    const JobFigures expected{.waiting = 2,
        .leased = 2,
        .parked = 1,
        .oldestDue = Timestamp{10},
        .nearestDeadline = Timestamp{250}};
    QCOMPARE(found(), expected);
}

void TestRecordingFigures::othersSeeNothing()
{
    setAbsence(addJob({10}, {300}, {1}, u"waiting"_s), RecordingAbsence::TooShort);
    const QString other = newId();
    QCOMPARE(figures([=](RecordingFigures f) { return f.inbound(other, {0}); }), InboundFigures());
    QCOMPARE(figures([=](RecordingFigures f) { return f.unfetched(other, {0}, {900}, {900}); }),
        UnfetchedFigures());
    QVERIFY(figures([=](RecordingFigures f) { return f.inboundEverWithout(other); }).isEmpty());
    QCOMPARE(figures([=](RecordingFigures f) { return f.jobs(other); }), JobFigures());
}

QTEST_GUILESS_MAIN(TestRecordingFigures)
#include "tst_recordingfigures.moc"
