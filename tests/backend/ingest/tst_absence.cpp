// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/recordingfigures.h"
#include "ingest/callwriter.h"
#include "ingest/failure.h"
#include "tests/support/tempdatabase.h"

using namespace earshot;
using namespace earshot::database;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp morning{1'800'000'000'000'000};
const QString vapiCallId = u"01a01566-90cc-75d7-963c-000000000001"_s;

CallEvent ended(Direction direction, RecordingAbsence absence)
{
    CallEvent event{.kind = CallEvent::Kind::StatusUpdate,
        .vapiCallId = vapiCallId,
        .at = morning,
        .status = CallStatus::Ended,
        .endedAt = morning,
        .noRecording = noRecording(absence)};
    if (direction != Direction::Unknown)
        event.direction = direction;
    return event;
}

CallEvent report(std::optional<RecordingAbsence> absence)
{
    CallEvent event{.kind = CallEvent::Kind::Report,
        .vapiCallId = vapiCallId,
        .at = morning + 1s,
        .direction = Direction::Inbound,
        .status = CallStatus::Ended,
        .namesRecording = !absence};
    if (absence)
        event.noRecording = noRecording(*absence);
    return event;
}

} // namespace

/** What is kept, told and counted of a call without a recording, on a real database. */
class TestAbsence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_data = std::make_unique<TempDatabase>(); }
    void cleanup() { m_data.reset(); }
    void isKeptAndToldOnce();
    void aBetterReasonIsKeptAndNotToldAgain();
    void isToldWhenTheCallTurnsOutToBeInbound();
    void aRecordingThatTurnsUpIsFetched();
    void whatIsNamedWhileNoneIsFoundIsFetched();

private:
    std::optional<CallChange> apply(const CallEvent &event)
    {
        return m_data->write([event, id = m_data->organization.id](Session &session) {
            return applyEvent(session, id, event, {}, morning + 2s);
        });
    }
    int transcriptOnlyRows()
    {
        const auto rows = m_data->read([](Session &session) {
            return session.query(u"select id from call_logs where transcript_only_fallback = 1"_s);
        });
        return int(rows.size());
    }
    AbsenceCounts counted()
    {
        return m_data->read([id = m_data->organization.id](Session &session) {
            return RecordingFigures(session).inboundEverWithout(id);
        });
    }

    std::unique_ptr<TempDatabase> m_data;
};

void TestAbsence::isKeptAndToldOnce()
{
    const auto event = ended(Direction::Inbound, RecordingAbsence::NeverConnected);
    const auto first = apply(event);
    QVERIFY(first && first->isRecordingAbsent);
    QCOMPARE(first->call.recording.state, RecordingState::TranscriptOnly);
    QCOMPARE(first->call.recording.stateReason, explanation(RecordingAbsence::NeverConnected));
    QCOMPARE(transcriptOnlyRows(), 1);
    QVERIFY(!apply(event));
    const auto second = apply(report(RecordingAbsence::NeverConnected));
    QVERIFY(!second || !second->isRecordingAbsent);
    QCOMPARE(counted(), (AbsenceCounts{{RecordingAbsence::NeverConnected, 1}}));
}

void TestAbsence::aBetterReasonIsKeptAndNotToldAgain()
{
    QVERIFY(apply(ended(Direction::Inbound, RecordingAbsence::NotProvided))->isRecordingAbsent);
    const auto better = apply(report(RecordingAbsence::ConsentRefused));
    QVERIFY(better && !better->isRecordingAbsent);
    QCOMPARE(better->call.recording.absence, std::optional(RecordingAbsence::ConsentRefused));
    QCOMPARE(counted(), (AbsenceCounts{{RecordingAbsence::NotProvided, 1}}));
}

/** Only inbound calls are warned of and counted. */
void TestAbsence::isToldWhenTheCallTurnsOutToBeInbound()
{
    const auto unknown = apply(ended(Direction::Unknown, RecordingAbsence::NeverConnected));
    QVERIFY(unknown && unknown->isRecordingAbsent);
    QCOMPARE(unknown->call.direction, Direction::Unknown);
    QVERIFY(counted().isEmpty());
    const auto inbound = apply(report(RecordingAbsence::NeverConnected));
    QVERIFY(inbound && inbound->isRecordingAbsent);
    QCOMPARE(inbound->call.direction, Direction::Inbound);
    QCOMPARE(counted(), (AbsenceCounts{{RecordingAbsence::NeverConnected, 1}}));
    QVERIFY(!apply(report(RecordingAbsence::NeverConnected)));
}

void TestAbsence::aRecordingThatTurnsUpIsFetched()
{
    QVERIFY(apply(ended(Direction::Inbound, RecordingAbsence::NotProvided)));
    const auto there = apply(report(std::nullopt));
    QVERIFY(there && !there->isRecordingAbsent);
    QCOMPARE(there->call.recording.state, RecordingState::Pending);
    QCOMPARE(transcriptOnlyRows(), 0);
    QCOMPARE(counted(), (AbsenceCounts{{RecordingAbsence::NotProvided, 1}}));
}

/** The report came while a worker was finding nothing. */
void TestAbsence::whatIsNamedWhileNoneIsFoundIsFetched()
{
    CallEvent over = ended(Direction::Inbound, RecordingAbsence::NotProvided);
    over.noRecording.reset();
    QVERIFY(apply(over));
    const Timestamp later = morning + 1h;
    const auto job = m_data->write([later](Session &session) -> Result<std::optional<Job>> {
        auto leased = JobRepository(session).lease(u"worker"_s, later, later + 60s);
        if (!leased || !*leased)
            return leased;
        const auto state = CallRepository(session).setRecordingState(
            (*leased)->callId, RecordingState::Processing, {}, later);
        return state ? std::move(leased) : state.error();
    });
    QVERIFY(job && !job->wasNamed);
    QVERIFY(apply(report(std::nullopt)));
    const auto call = m_data->write([job, later](Session &session) {
        return writeFailure(session, *job, {.kind = FailureOutcome::Kind::NoRecording},
            {.code = ErrorCode::NotFound, .message = u"Nothing there."_s}, later + 1s);
    });
    QVERIFY(call.has_value());
    QCOMPARE(call->recording.state, RecordingState::Pending);
    const auto next = m_data->write([later](Session &session) {
        return JobRepository(session).lease(u"worker"_s, later + 2s, later + 60s);
    });
    QVERIFY(next && next->wasNamed);
    QCOMPARE(next->attempt, 1);
}

QTEST_GUILESS_MAIN(TestAbsence)
#include "tst_absence.moc"
