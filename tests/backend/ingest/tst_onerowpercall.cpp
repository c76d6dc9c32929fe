// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/jobrepository.h"
#include "database/storedobjectrepository.h"
#include "ingest/carrierwriter.h"
#include "ingest/failure.h"
#include "tests/support/tempdatabase.h"

#include <numeric>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp morning{1'800'000'000'000'000};

QString digits(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0'));
}

QString vapiId(int number)
{
    return u"01a01566-90cc-75d7-963c-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

QString carrierId(int number)
{
    return u"CA"_s + digits(number);
}

CarrierRecording heard(int number, const QString &status, const QString &code = {})
{
    CarrierRecording recording{.recordingSid = u"RE"_s + digits(number),
        .accountSid = u"AC"_s + digits(1),
        .callSid = carrierId(number),
        .status = status,
        .channels = 2,
        .source = u"DialVerb"_s,
        .errorCode = code,
        .startedAt = morning + 2s};
    if (status == u"completed"_s)
        recording.durationSeconds = 80;
    return recording;
}

CallEvent started(int number)
{
    return {.kind = CallEvent::Kind::StatusUpdate,
        .vapiCallId = vapiId(number),
        .at = morning + 1s,
        .direction = Direction::Inbound,
        .status = CallStatus::InProgress,
        .startedAt = morning + 1s};
}

CallEvent ended(int number)
{
    return {.kind = CallEvent::Kind::StatusUpdate,
        .vapiCallId = vapiId(number),
        .at = morning + 90s,
        .carrierCallId = carrierId(number),
        .status = CallStatus::Ended,
        .endedAt = morning + 90s};
}

CallEvent report(int number)
{
    return {.kind = CallEvent::Kind::Report,
        .vapiCallId = vapiId(number),
        .at = morning + 95s,
        .carrierCallId = carrierId(number),
        .status = CallStatus::Ended,
        .startedAt = morning + 1s,
        .endedAt = morning + 90s,
        .summary = u"A sample."_s,
        .namesRecording = true};
}

CallEvent reportWithout(int number, RecordingAbsence absence = RecordingAbsence::SwitchedOff)
{
    CallEvent event = report(number);
    event.namesRecording = false;
    event.noRecording = noRecording(absence);
    return event;
}

using Delivery = std::variant<CallEvent, CarrierRecording>;

Result<QList<Call>> rowsOf(database::Session &session, const QString &organization, int number)
{
    const auto ids = session.query(
        u"select id from call_logs where vapi_call_id in (?, ?) or carrier_call_id = ?"_s,
        {vapiId(number), carrierId(number), carrierId(number)});
    if (!ids)
        return ids.error();
    QList<Call> calls;
    for (const database::Row &row : *ids) {
        const auto call = database::CallRepository(session).find(organization, row.text("id"_L1));
        if (!call || !*call)
            return call ? Error{.message = u"no such call"_s} : call.error();
        calls.append(**call);
    }
    return calls;
}

} // namespace

/** A call that the provider and Twilio both tell of is one call, on a real database. */
class TestOneRowPerCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<TempDatabase>(); }
    void cleanupTestCase() { m_data.reset(); }

    void anyOrderGivesTheSameRow_data();
    void anyOrderGivesTheSameRow();
    void twilioAloneWaitsForTheProvider();
    void absenceAloneIsNoAudio();
    void aConferenceIsKeptWithoutACall();
    void aReplayChangesNothing();
    void aKeptRecordingSurvivesTheAdoption();
    void aKeptRecordingSurvivesTheFolding();
    void aRecordingTakenOverIsNotDeclaredAbsent();
    void ofTwoKeptRecordingsOneIsGivenUp_data();
    void ofTwoKeptRecordingsOneIsGivenUp();
    void aBetterReasonIsShown();
    void refusedConsentIsRespected_data();
    void refusedConsentIsRespected();
    void callsOfOthersAreLeftAlone();

private:
    [[nodiscard]] Result<std::optional<CallChange>> apply(
        database::Session &session, const Delivery &delivery, Timestamp now) const;
    Result<std::optional<CallChange>> deliver(const Delivery &delivery, Timestamp now);
    void deliverAll(const QList<Delivery> &deliveries);
    QList<Call> rows(int number);
    QList<QList<Call>> rowsBetween(int first, int last);
    Call row(int number);
    int count(const QString &sql, const QString &value);
    int jobs(int number) { return count(u"recording_jobs where call_id = ?"_s, row(number).id); }
    void keep(const Call &call);

    std::unique_ptr<TempDatabase> m_data;
    int m_number = 0;
};

Result<std::optional<CallChange>> TestOneRowPerCall::apply(
    database::Session &session, const Delivery &delivery, Timestamp now) const
{
    const QString &organization = m_data->organization.id;
    if (const auto *event = std::get_if<CallEvent>(&delivery))
        return applyEvent(session, organization, *event, {}, now);
    const auto &recording = std::get<CarrierRecording>(delivery);
    return applyCarrierRecording(session, organization, recording, {}, now);
}

Result<std::optional<CallChange>> TestOneRowPerCall::deliver(
    const Delivery &delivery, Timestamp now)
{
    return await(m_data->database->write(
        [=, this](database::Session &session) { return apply(session, delivery, now); }));
}

/** A second apart, and in one commit, as a batch of the inbox. */
void TestOneRowPerCall::deliverAll(const QList<Delivery> &deliveries)
{
    m_data->write([=, this](database::Session &session) -> Result<void> {
        Timestamp now = morning + 100s;
        for (const Delivery &delivery : deliveries) {
            now = now + 1s;
            if (const auto applied = apply(session, delivery, now); !applied)
                return applied.error();
        }
        return {};
    });
}

QList<Call> TestOneRowPerCall::rows(int number)
{
    const QString organization = m_data->organization.id;
    return m_data->read(
        [=](database::Session &session) { return rowsOf(session, organization, number); });
}

/** One read for all: each takes a turn of the event loop. */
QList<QList<Call>> TestOneRowPerCall::rowsBetween(int first, int last)
{
    const QString organization = m_data->organization.id;
    return m_data->read([=](database::Session &session) -> Result<QList<QList<Call>>> {
        QList<QList<Call>> all;
        for (int number = first; number <= last; ++number) {
            const auto calls = rowsOf(session, organization, number);
            if (!calls)
                return calls.error();
            all.append(*calls);
        }
        return all;
    });
}

Call TestOneRowPerCall::row(int number)
{
    const QList<Call> found = rows(number);
    if (found.size() != 1)
        throw std::runtime_error("the call has not exactly one row");
    return found.constFirst();
}

int TestOneRowPerCall::count(const QString &sql, const QString &value)
{
    const auto found = m_data->read([sql, value](database::Session &session) {
        return session.queryOne(u"select count(*) as n from "_s + sql, {value});
    });
    return int(found->integer("n"_L1));
}

/** As a worker does that has fetched and stored the recording. */
void TestOneRowPerCall::keep(const Call &call)
{
    const Recording recording{.state = RecordingState::Ready,
        .storagePath = u"calls/x/%1.mp3"_s.arg(call.id),
        .format = u"mp3"_s,
        .sizeBytes = 5,
        .durationSeconds = 80,
        .channels = 2,
        .sha256 = QString(64, u'a'),
        .uploadedAt = morning + 200s};
    m_data->write([id = call.id, recording](database::Session &session) -> Result<void> {
        database::JobRepository jobs(session);
        const auto leased = jobs.lease(u"worker"_s, morning + 24h, morning + 25h);
        if (!leased || !*leased || (*leased)->callId != id)
            return Error{.message = u"another job was due"_s};
        database::StoredObjectRepository objects(session);
        const auto stored =
            objects.intend(recording.storagePath, id, database::ObjectKind::Audio, morning)
                .andThen([&] {
                    return objects.markLive(
                        recording.storagePath, recording.sizeBytes, recording.sha256, morning);
                });
        if (!stored)
            return stored;
        return jobs.finish(**leased, morning + 24h).andThen([&] {
            return database::CallRepository(session).setRecording(id, recording, {}, morning + 24h);
        });
    });
}

void TestOneRowPerCall::anyOrderGivesTheSameRow_data()
{
    QTest::addColumn<QString>("provider"); // what its report says
    QTest::addColumn<QString>("carrier"); // how its recording ends
    QTest::addColumn<RecordingState>("state");
    QTest::newRow("both have it") << u"named"_s << u"completed"_s << RecordingState::Pending;
    QTest::newRow("Twilio alone has it")
        << u"without"_s << u"completed"_s << RecordingState::Pending;
    QTest::newRow("the provider alone has it")
        << u"named"_s << u"absent"_s << RecordingState::Pending;
    QTest::newRow("nobody has it") << u"without"_s << u"absent"_s << RecordingState::TranscriptOnly;
    QTest::newRow("Twilio failed") << u"without"_s << u"failed"_s << RecordingState::TranscriptOnly;
}

void TestOneRowPerCall::anyOrderGivesTheSameRow()
{
    QFETCH(QString, provider);
    QFETCH(QString, carrier);
    QFETCH(RecordingState, state);
    std::array<int, 5> order{0, 1, 2, 3, 4};
    const int first = m_number + 1;
    QList<Delivery> deliveries;
    QStringList orders;
    do {
        const int number = ++m_number;
        const std::array<Delivery, 5> story{started(number), ended(number),
            provider == u"named"_s ? report(number) : reportWithout(number),
            heard(number, u"in-progress"_s), heard(number, carrier)};
        orders.append(QString());
        for (const int step : order) { // each one twice, and the first one once more
            deliveries << story.at(step) << story.at(step) << story.at(order.front());
            orders.last() += QString::number(step);
        }
    } while (std::next_permutation(order.begin(), order.end()));
    deliverAll(deliveries);

    std::optional<Call> expected;
    int pending = 0;
    const QList<QList<Call>> all = rowsBetween(first, m_number);
    for (int number = first; number <= m_number; ++number) {
        const QList<Call> &found = all.at(number - first);
        QCOMPARE(found.size(), 1);
        Call call = found.constFirst();
        QCOMPARE(call.vapiCallId, vapiId(number));
        QCOMPARE(call.carrierCallId, carrierId(number));
        QCOMPARE(call.recording.state, state);
        pending += state == RecordingState::Pending;
        call.id = call.vapiCallId = call.carrierCallId = QString();
        call.createdAt = call.updatedAt = Timestamp();
        if (!expected)
            expected = call;
        QVERIFY2(call == *expected, qPrintable(orders.at(number - first)));
    }
    QCOMPARE(count(u"recording_jobs where state = ?"_s, u"waiting"_s), pending);
    m_data->write([](database::Session &session) {
        return session.exec(u"delete from recording_jobs"_s); // for the next row of the table
    });
    QCOMPARE(expected->summary, u"A sample."_s);
    QCOMPARE(expected->status, CallStatus::Ended);
    QCOMPARE(expected->startedAt.value(), morning + 1s);
}

void TestOneRowPerCall::twilioAloneWaitsForTheProvider()
{
    const int number = ++m_number;
    deliverAll({heard(number, u"in-progress"_s)});
    QCOMPARE(row(number).status, CallStatus::InProgress);
    QCOMPARE(row(number).recording.state, RecordingState::None);
    QCOMPARE(jobs(number), 0);
    const auto change = valueOf(deliver(heard(number, u"completed"_s), morning + 100s));
    QCOMPARE(change->announcement, Announcement::CallEnded);
    QCOMPARE(row(number).status, CallStatus::Ended);
    QCOMPARE(row(number).recording.state, RecordingState::Pending);
    const auto due = m_data->read([id = row(number).id](database::Session &session) {
        return session.queryOne(
            u"select next_attempt_at, deadline from recording_jobs where call_id = ?"_s, {id});
    });
    QCOMPARE(due->time("next_attempt_at"_L1), morning + 100s + Patience().link);
    QCOMPARE(due->time("deadline"_L1), database::noDeadline); // the provider's does not bind Twilio
    deliverAll({ended(number)}); // now it is the provider's as well
    const auto joined = m_data->read([id = row(number).id](database::Session &session) {
        return session.queryOne(u"select deadline from recording_jobs where call_id = ?"_s, {id});
    });
    QCOMPARE(joined->time("deadline"_L1), morning + 90s + Patience().retention);
}

void TestOneRowPerCall::absenceAloneIsNoAudio()
{
    const int number = ++m_number;
    deliverAll({heard(number, u"absent"_s, u"16101"_s)});
    QCOMPARE(row(number).status, CallStatus::Ended);
    QCOMPARE(jobs(number), 1); // the provider may still tell of the call
    deliverAll({report(number)});
    QCOMPARE(row(number).recording.state, RecordingState::Pending);
    QVERIFY(!row(number).recording.absence);
}

void TestOneRowPerCall::aConferenceIsKeptWithoutACall()
{
    CarrierRecording conference = heard(++m_number, u"completed"_s);
    conference.callSid.clear();
    QVERIFY(!valueOf(deliver(conference, morning)));
    QCOMPARE(rows(m_number).size(), 0);
    QCOMPARE(count(u"twilio_recordings where recording_sid = ?"_s, conference.recordingSid), 1);
}

void TestOneRowPerCall::aReplayChangesNothing()
{
    const int number = ++m_number;
    deliverAll({started(number), report(number), heard(number, u"completed"_s)});
    const Call before = row(number);
    for (const QString &status : {u"in-progress"_s, u"completed"_s, u"absent"_s, u"x"_s})
        QVERIFY(!valueOf(deliver(heard(number, status), morning + 500s)));
    QVERIFY(row(number) == before);
    QCOMPARE(count(u"twilio_recordings where call_sid = ? and status = 'completed'"_s,
                 carrierId(number)),
        1);
}

void TestOneRowPerCall::aKeptRecordingSurvivesTheAdoption()
{
    m_data = std::make_unique<TempDatabase>();
    const int number = ++m_number;
    deliverAll({heard(number, u"completed"_s)});
    const Call alone = row(number);
    keep(alone);
    deliverAll({ended(number), reportWithout(number)});
    const Call call = row(number);
    QCOMPARE(call.id, alone.id); // links to it stay good
    QCOMPARE(call.vapiCallId, vapiId(number));
    QCOMPARE(call.recording.state, RecordingState::Ready);
    QCOMPARE(call.summary, u"A sample."_s);
    QCOMPARE(count(u"recording_jobs where call_id = ? and state <> 'done'"_s, call.id), 0);
}

void TestOneRowPerCall::aKeptRecordingSurvivesTheFolding()
{
    m_data = std::make_unique<TempDatabase>();
    const int number = ++m_number;
    deliverAll({heard(number, u"completed"_s)});
    const Call alone = row(number);
    keep(alone);
    deliverAll({started(number)}); // does not name Twilio's id: there are two rows for a while
    QCOMPARE(rows(number).size(), 2);
    deliverAll({report(number)});
    const Call call = row(number);
    QVERIFY(call.id != alone.id);
    QCOMPARE(call.recording.state, RecordingState::Ready);
    QCOMPARE(call.recording.storagePath, u"calls/x/%1.mp3"_s.arg(alone.id));
    QCOMPARE(call.createdAt, alone.createdAt);
    QCOMPARE(count(u"recording_jobs where call_id = ? and state <> 'done'"_s, call.id), 0);
    QCOMPARE(count(u"recording_jobs where call_id = ?"_s, alone.id), 0);
    QCOMPARE(count(u"stored_objects where state = 'live' and call_id = ?"_s, call.id), 1);
}

/** A worker is at the provider's call while the phone network's row is folded into it. */
void TestOneRowPerCall::aRecordingTakenOverIsNotDeclaredAbsent()
{
    m_data = std::make_unique<TempDatabase>();
    const int number = ++m_number;
    deliverAll({heard(number, u"completed"_s)});
    keep(row(number));
    CallEvent unnamed = ended(number);
    unnamed.carrierCallId.reset();
    deliverAll({started(number), unnamed});
    const Timestamp later = morning + 48h;
    const auto job = m_data->write([later](database::Session &session) {
        return database::JobRepository(session).lease(u"worker"_s, later, later + 60s);
    });
    QVERIFY(job.has_value());
    deliverAll({ended(number)});
    QCOMPARE(row(number).recording.state, RecordingState::Ready);
    const auto noted = m_data->write([job, later](database::Session &session) {
        return writeFailure(session, *job, {.kind = FailureOutcome::Kind::NoRecording},
            {.code = ErrorCode::NotFound, .message = u"Nothing there."_s}, later + 1s);
    });
    QVERIFY(!noted.has_value());
    QCOMPARE(row(number).recording.state, RecordingState::Ready);
}

void TestOneRowPerCall::ofTwoKeptRecordingsOneIsGivenUp_data()
{
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("free") << false;
    QTest::newRow("on legal hold") << true;
}

void TestOneRowPerCall::ofTwoKeptRecordingsOneIsGivenUp()
{
    QFETCH(bool, isHeld);
    m_data = std::make_unique<TempDatabase>();
    const int number = ++m_number;
    deliverAll({heard(number, u"completed"_s)});
    const Call alone = row(number);
    keep(alone);
    CallEvent unnamed = report(number); // does not name Twilio's id
    unnamed.carrierCallId.reset();
    deliverAll({unnamed});
    const QList<Call> both = rows(number);
    QCOMPARE(both.size(), 2);
    const Call own = both.first().id == alone.id ? both.last() : both.first();
    keep(own);
    if (isHeld) {
        m_data->write([id = alone.id](database::Session &session) {
            return session.exec(u"update call_logs set legal_hold = 1 where id = ?"_s, {id});
        });
    }
    deliverAll({report(number)});
    const Call call = row(number);
    QCOMPARE(call.id, own.id);
    QCOMPARE(call.recording.storagePath, u"calls/x/%1.mp3"_s.arg(own.id));
    QCOMPARE(
        count(u"stored_objects where state = 'live' and path = ?"_s, call.recording.storagePath),
        1);
    QCOMPARE(
        count(u"stored_objects where state = 'live' and call_id = ?"_s, call.id), isHeld ? 2 : 1);
    QCOMPARE(count(u"stored_objects where state = 'deleting' and path = ?"_s,
                 u"calls/x/%1.mp3"_s.arg(alone.id)),
        isHeld ? 0 : 1);
}

void TestOneRowPerCall::aBetterReasonIsShown()
{
    const int number = ++m_number;
    deliverAll({reportWithout(number, RecordingAbsence::NotProvided),
        heard(number, u"absent"_s, u"16102"_s)});
    QCOMPARE(row(number).recording.state, RecordingState::TranscriptOnly);
    QCOMPARE(row(number).recording.absence.value(), RecordingAbsence::Silent);
    const int other = ++m_number; // the provider's own reason is the better one
    deliverAll({reportWithout(other), heard(other, u"absent"_s, u"16102"_s)});
    QCOMPARE(row(other).recording.absence.value(), RecordingAbsence::SwitchedOff);
}

void TestOneRowPerCall::refusedConsentIsRespected_data()
{
    QTest::addColumn<RecordingAbsence>("absence");
    QTest::newRow("consent refused") << RecordingAbsence::ConsentRefused;
    QTest::newRow("payment mode") << RecordingAbsence::PaymentMode;
    QTest::newRow("nothing retained") << RecordingAbsence::NothingRetained;
}

void TestOneRowPerCall::refusedConsentIsRespected()
{
    QFETCH(RecordingAbsence, absence);
    const int number = ++m_number;
    deliverAll({reportWithout(number, absence), heard(number, u"completed"_s),
        reportWithout(number, absence)});
    QCOMPARE(row(number).recording.state, RecordingState::TranscriptOnly);
    const int other = ++m_number;
    deliverAll({heard(other, u"completed"_s), ended(other), reportWithout(other, absence)});
    QCOMPARE(row(other).recording.state, RecordingState::TranscriptOnly);
    QCOMPARE(row(other).recording.absence.value(), absence);
}

void TestOneRowPerCall::callsOfOthersAreLeftAlone()
{
    const int first = ++m_number;
    const int second = ++m_number;
    deliverAll({report(first), heard(second, u"completed"_s), report(second)});
    QVERIFY(row(first).id != row(second).id);
    CallEvent web = report(++m_number); // names no id of Twilio's at all
    web.carrierCallId.reset();
    CallEvent odd = report(++m_number); // nor is this one of Twilio's
    odd.carrierCallId = u"'; drop table call_logs; --"_s;
    deliverAll({web, odd});
    QCOMPARE(row(m_number - 1).carrierCallId, QString());
    QVERIFY(row(m_number).id != row(m_number - 1).id);
}

QTEST_GUILESS_MAIN(TestOneRowPerCall)
#include "tst_onerowpercall.moc"
