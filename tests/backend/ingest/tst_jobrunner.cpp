// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/jobrunner.h"

#include "core/workerpool.h"
#include "database/jobrepository.h"
#include "database/parameters.h"
#include "ingest/carrierwriter.h"
#include "ingest/presignedlinks.h"
#include "objectstore/localobjectstore.h"
#include "provider/twilio/twilioclient.h"
#include "provider/vapi/vapiclient.h"
#include "tests/backend/ingest/listedcalls.h"
#include "tests/support/tempdatabase.h"

#include <QtEndian>
#include <QTimer>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;
const QString carrierCall = u"CA00000000000000000000000000000001"_s;

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/** Two seconds of a tone on one channel. */
QByteArray wave()
{
    constexpr quint32 rate = 8000;
    QByteArray samples;
    for (quint32 i = 0; i < 2 * rate; ++i)
        samples += littleEndian(qint16((i % 20 < 10) ? 8000 : -8000));
    return "RIFF" + littleEndian(quint32(36 + samples.size())) + "WAVEfmt "
        + littleEndian(quint32(16)) + littleEndian(quint16(1)) + littleEndian(quint16(1))
        + littleEndian(rate) + littleEndian(rate * 2) + littleEndian(quint16(2))
        + littleEndian(quint16(16)) + "data" + littleEndian(quint32(samples.size())) + samples;
}

provider::vapi::VapiOptions vapiOptions(const QUrl &url)
{
    provider::vapi::VapiOptions options{.baseUrl = url, .apiKey = Secret("key")};
    options.limits.reserveBytes = 0;
    options.requestsPerMinute = 1'000'000;
    return options;
}

provider::twilio::TwilioOptions twilioOptions(const QUrl &url)
{
    provider::twilio::TwilioOptions options{
        .baseUrl = url, .accountSid = account, .authTokens = {Secret("token")}};
    options.limits.reserveBytes = 0;
    return options;
}

provider::HostPolicy policy(const QUrl &url)
{
    return provider::HostPolicy::create(url, u"127.0.0.1"_s).value();
}

JobRunner::Options quick(IntakeGate *gate)
{
    JobRunner::Options options;
    options.gate = gate;
    options.gatePause = 1ms;
    options.retry.absentPauses = {1ms, 1ms};
    options.retry.quickPauses = std::vector(5000, 10ms);
    return options;
}

/** Both sides as one server, and the worker that fetches from them into a real store. */
class World
{
public:
    /** `usedBytes` is what the runner finds stored when it looks first, maybe before this returns.
     */
    explicit World(qint64 usedBytes = 0)
    {
        figures.usedBytes = usedBytes;
        if (!await(store.prepare()))
            throw std::runtime_error("no store");
        runner.start();
    }
    ~World() { await(runner.stop()); }

    ScriptedAnswer answerTo(const ScriptedRequest &request)
    {
        if (request.target.startsWith("/2010"))
            return answer(429, "{}", {{"Retry-After", "3600"}});
        if (request.target == "/audio.wav") {
            ++downloads;
            if (const auto tell = std::exchange(onDownload, {}))
                QTimer::singleShot(0, tell);
        }
        if (request.target == "/audio.wav")
            return fileAnswer(request, wave(), "\"one\"");
        if (request.target.endsWith("-recording"))
            return hasAudio ? redirect(server.url(u"/audio.wav"_s)) : answer(404, "{}");
        hasAudio = isNamed; // asked after once more, it has the file at last
        QJsonObject call = ListedCalls::over(1, clock.now() - 1h);
        if (!isNamed)
            call.remove(u"artifact"_s);
        return answer(200, toJson(call), {{"Content-Type", "application/json"}});
    }
    void report(bool names)
    {
        const Timestamp now = clock.now();
        const CallEvent event{.kind = CallEvent::Kind::Report,
            .vapiCallId = ListedCalls::idOf(1),
            .at = now,
            .status = CallStatus::Ended,
            .startedAt = now - 1h,
            .endedAt = now - 50min,
            .summary = u"A sample."_s,
            .namesRecording = names};
        isNamed = names;
        data.write([id = data.organization.id, event, now](database::Session &session) {
            return applyEvent(session, id, event, {}, now);
        });
        runner.wake();
    }
    void hearFromCarrier()
    {
        const CarrierRecording recording{.recordingSid = u"RE00000000000000000000000000000001"_s,
            .accountSid = account,
            .callSid = carrierCall,
            .status = u"completed"_s};
        data.write(
            [id = data.organization.id, recording, now = clock.now()](database::Session &session) {
                return applyCarrierRecording(session, id, recording, {.link = 0ms}, now);
            });
        runner.wake();
    }
    Call call(const QString &vapiCallId)
    {
        const QString id = data.organization.id;
        const auto found = data.read([=](database::Session &session) {
            return database::CallRepository(session).findByVapiId(id, vapiCallId);
        });
        return found ? found->call : Call();
    }
    bool reaches(const QString &vapiCallId, RecordingState state)
    {
        return QTest::qWaitFor([&] { return call(vapiCallId).recording.state == state; }, 20'000);
    }

    QCoro::Task<Result<StorageFigures>> measure()
    {
        ++measurements;
        co_return figures;
    }

    SystemClock clock;
    int downloads = 0;
    std::function<void()> onDownload; ///< once
    bool isNamed = false;
    bool hasAudio = false;
    ScriptedServer server{[this](const ScriptedRequest &request) { return answerTo(request); }};
    TempDatabase data;
    PresignedLinks links;
    WorkerPool pool{1};
    WorkerPool disk{1};
    objectstore::LocalObjectStore store{data.folder.filePath(u"objects"_s), disk};
    provider::vapi::VapiClient vapi{vapiOptions(server.url({})), policy(server.url({})), clock};
    provider::twilio::TwilioClient twilio{
        twilioOptions(server.url({})), policy(server.url({})), clock};
    Spool spool = valueOf(Spool::open(data.folder.path()));
    Pipeline pipeline{{.database = *data.database,
                          .store = store,
                          .provider = vapi,
                          .carrier = twilio,
                          .links = links,
                          .pool = pool,
                          .clock = clock},
        spool, {.organizationSlug = u"sample"_s}};
    StorageFigures figures;
    int measurements = 0;
    IntakeGate gate{[this] { return measure(); }, {.quotaBytes = 1000}, clock};
    JobRunner runner{
        *data.database, pipeline, spool, clock, quick(&gate), [](Announcement, const Call &) {}};
};

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasGivenUpAndThenNamedIsNotGivenUpAtOnce();
    void aPauseHoldsOnlyTheSideThatAskedForIt();
    void withoutRoomJobsWaitAsTheyAre();
    void whatWasFetchedWholeIsNotFetchedAgain();
    void aConflictThatIsNoLostLeaseIsAFailure();
    void aCallIsWorkedOnOnceHere();
};

/** The store fails until the provider has the recording no more. */
void TestJobRunner::whatWasFetchedWholeIsNotFetchedAgain()
{
    World world;
    QFile inTheWay(world.data.folder.filePath(u"objects/calls"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString id = ListedCalls::idOf(1);
    world.hasAudio = true;
    world.report(true);
    QVERIFY(world.reaches(id, RecordingState::Retrying));
    QCOMPARE(world.downloads, 1);
    world.hasAudio = false;
    world.isNamed = false;
    const auto attempts = [&] {
        return world.data
            .read([](database::Session &session) {
                return session.queryOne(u"select attempt from recording_jobs"_s);
            })
            ->integer("attempt"_L1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(attempts() >= 5, 20'000);
    QVERIFY(inTheWay.remove());
    QVERIFY(world.reaches(id, RecordingState::Ready));
    QCOMPARE(world.downloads, 1);
    QVERIFY(world.spool.callIds().isEmpty());
}

/** The object's path is still being deleted: the store's rows refuse it for now. */
void TestJobRunner::aConflictThatIsNoLostLeaseIsAFailure()
{
    World world(1000);
    QTRY_VERIFY_WITH_TIMEOUT(world.measurements >= 2, 20'000); // nothing is leased
    world.hasAudio = true;
    world.report(true);
    const QString id = world.call(ListedCalls::idOf(1)).id;
    world.data.write([id](database::Session &session) {
        return session.exec(
            u"insert into stored_objects (path, call_id, kind, state, created_at, updated_at) "
            "values (?, ?, 'audio', 'deleting', ?, ?)"_s,
            {u"calls/sample/other/%1.mp3"_s.arg(id), id, database::parameter(Timestamp{1}),
                database::parameter(Timestamp{1})});
    });
    world.figures.usedBytes = 0;
    QVERIFY(world.reaches(ListedCalls::idOf(1), RecordingState::Retrying));
}

/** The lease ran out unnoticed, as while the database was away. */
void TestJobRunner::aCallIsWorkedOnOnceHere()
{
    World world;
    world.hasAudio = true;
    world.onDownload = [&] {
        world.data.write([](database::Session &session) {
            return session.exec(u"update recording_jobs set lease_until = ?"_s,
                {database::parameter(Timestamp{1})});
        });
        world.runner.wake();
    };
    world.report(true);
    QVERIFY(world.reaches(ListedCalls::idOf(1), RecordingState::Ready));
    QCOMPARE(world.downloads, 1);
}

void TestJobRunner::withoutRoomJobsWaitAsTheyAre()
{
    World world(1000);
    QTRY_VERIFY_WITH_TIMEOUT(world.measurements >= 2, 20'000); // the full place is known
    const QString id = ListedCalls::idOf(1);
    world.hasAudio = true;
    world.report(true);
    const int before = world.measurements;
    QTRY_VERIFY_WITH_TIMEOUT(world.measurements >= before + 2, 20'000); // it was asked again
    const auto job = world.data.read([](database::Session &session) {
        return session.queryOne(u"select state, attempt, fence from recording_jobs"_s);
    });
    QVERIFY(job.has_value());
    QCOMPARE(job->text("state"_L1), u"waiting"_s);
    QCOMPARE(job->integer("attempt"_L1), 0);
    QCOMPARE(job->integer("fence"_L1), 0);
    QCOMPARE(world.call(id).recording.state, RecordingState::Pending);
    world.figures.usedBytes = 0; // and nobody says so
    QVERIFY(world.reaches(id, RecordingState::Ready));
}

void TestJobRunner::whatWasGivenUpAndThenNamedIsNotGivenUpAtOnce()
{
    World world;
    const QString id = ListedCalls::idOf(1);
    world.report(false);
    QVERIFY(world.reaches(id, RecordingState::TranscriptOnly));
    QCOMPARE(world.call(id).recording.absence.value(), RecordingAbsence::NotProvided);
    world.report(true); // its file comes only after one more 404
    QVERIFY2(
        world.reaches(id, RecordingState::Ready), qPrintable(world.call(id).recording.stateReason));
}

void TestJobRunner::aPauseHoldsOnlyTheSideThatAskedForIt()
{
    World world;
    world.hearFromCarrier();
    QVERIFY(world.reaches(carrierCall, RecordingState::Retrying));
    QVERIFY(world.twilio.retryNotBefore());
    world.report(true); // the first attempt finds nothing, the second follows at once
    QVERIFY(world.reaches(ListedCalls::idOf(1), RecordingState::Ready));
    const auto next = world.data.read(
        [](database::Session &session) { return database::JobRepository(session).nextDueAt(); });
    QVERIFY(next && *next > world.clock.now() + 30min);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
