// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reconciler.h"

#include "core/workerpool.h"
#include "database/jobrepository.h"
#include "ingest/presignedlinks.h"
#include "tests/backend/ingest/listedcalls.h"
#include "tests/support/tempdatabase.h"

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Our own clock, which may be wrong; the provider's is right. */
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return SystemClock().now() + std::chrono::microseconds(aheadBy);
    }
    std::atomic<qint64> aheadBy = 0; ///< microseconds
};

/** A provider, a database, and whoever compares the two. */
class World
{
public:
    explicit World(provider::vapi::VapiOptions options = {})
        : server([this](const ScriptedRequest &request) {
            return refuse ? *refuse : provider.answerTo(request);
        })
    {
        options.baseUrl = server.url({});
        options.apiKey = Secret("key");
        options.requestsPerMinute = 1'000'000;
        client = std::make_unique<provider::vapi::VapiClient>(
            options, provider::HostPolicy::create(options.baseUrl, u"127.0.0.1"_s).value(), clock);
    }
    ~World() { stop(); }

    void start(int pageSize = 100, std::chrono::milliseconds interval = 1h)
    {
        reconciler = std::make_unique<Reconciler>(
            Reconciler::Parts{.database = *data.database,
                .provider = *client,
                .links = links,
                .pool = pool,
                .clock = clock},
            Reconciler::Options{
                .organizationId = data.organization.id, .interval = interval, .pageSize = pageSize},
            [this](Announcement, const Call &) { ++announced; }, [this] { ++woken; });
        reconciler->start();
    }
    void stop()
    {
        if (reconciler)
            await(reconciler->stop());
        reconciler.reset();
    }
    [[nodiscard]] bool reaches(ReconcileStatus::State state) const
    {
        return QTest::qWaitFor([&] { return reconciler->status().state == state; }, 20'000);
    }
    [[nodiscard]] bool finishesARun() const
    {
        const auto before = reconciler->status().lastFinishedAt;
        return QTest::qWaitFor(
            [&] {
                return reconciler->status().lastFinishedAt != before
                    && reconciler->status().state == ReconcileStatus::State::Idle;
            },
            20'000);
    }
    [[nodiscard]] qsizetype lists() const { return server.count("/call?"); }
    /** Microseconds that our clock is ahead. */
    void setAhead(std::chrono::microseconds span) { clock.aheadBy = span.count(); }
    QList<Call> calls()
    {
        const QString id = data.organization.id;
        return data.read([id](database::Session &session) {
            return database::CallRepository(session).list(id, {}, 10'000);
        });
    }

    ShiftedClock clock;
    ListedCalls provider;
    std::optional<ScriptedAnswer> refuse;
    ScriptedServer server;
    TempDatabase data;
    PresignedLinks links;
    WorkerPool pool{1};
    std::unique_ptr<provider::vapi::VapiClient> client;
    std::unique_ptr<Reconciler> reconciler;
    int announced = 0;
    int woken = 0;
};

} // namespace

class TestReconciler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstRunReadsAllHistory();
    void aLaterRunFillsInWhatIsNewAndWhatChanged();
    void anInterruptedHistoryGoesOnWhereItStopped();
    void tooLargeAPageIsAskedForInPieces();
    void aWrongKeyIsSaidPlainly();
    void aCallTheProviderForgotIsClosed();
    void aCallDeletedWhileItWasOpenIsClosedSoon();
    void manyOpenCallsDoNotHideAForgottenOne();
    void aCallThatCannotBeAskedAfterDoesNotStopTheRest();
    void aCallThatCannotBeKeptDoesNotStopTheRest();
    void halfAPairInATranscriptIsKeptAndNotWrittenAgain();
    void whatWasReachedIsShownAfterAStart();
    void withoutIntervalItRunsOnlyWhenAsked();
    void stopsInTheMiddle();
    void aFastClockHidesNoNewCall();
    void aProgressThatLiesAheadIsNotBelieved();
    void theFirstCallOfAllIsSeen();
};

void TestReconciler::theFirstRunReadsAllHistory()
{
    World world;
    for (int i = 0; i < 250; ++i)
        world.provider.calls.append(ListedCalls::over(i, world.clock.now() - 1h * (i + 2)));
    world.start();
    QVERIFY(world.finishesARun());
    QCOMPARE(world.lists(), 3);
    QCOMPARE(world.calls().size(), 250);
    for (const Call &call : world.calls())
        QCOMPARE(call.recording.state, RecordingState::Pending);
    const ReconcileStatus status = world.reconciler->status();
    QVERIFY(status.historyComplete);
    QCOMPARE(status.callsSeen, 250);
    QVERIFY(status.lastError.isEmpty());
    QVERIFY(world.woken > 0);
    QCOMPARE(world.announced, 250);
}

void TestReconciler::aLaterRunFillsInWhatIsNewAndWhatChanged()
{
    World world;
    const Timestamp now = world.clock.now();
    world.provider.calls = {ListedCalls::goingOn(1, now - 20min)};
    world.start();
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().constFirst().status, CallStatus::InProgress);
    QCOMPARE(world.calls().constFirst().recording.state, RecordingState::None);

    QJsonObject ended = ListedCalls::over(1, now - 20min);
    ended.insert(u"updatedAt"_s, (now + 1s).toString());
    world.provider.calls = {ended, ListedCalls::over(2, now - 5min)};
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 2);
    for (const Call &call : world.calls()) {
        QCOMPARE(call.status, CallStatus::Ended);
        QCOMPARE(call.recording.state, RecordingState::Pending);
    }
    QCOMPARE(world.lists(), 3); // the history once, then what is new and what changed
}

void TestReconciler::anInterruptedHistoryGoesOnWhereItStopped()
{
    World world;
    for (int i = 0; i < 60; ++i)
        world.provider.calls.append(ListedCalls::over(i, world.clock.now() - 1h * (i + 2)));
    world.server.setScript([&world](const ScriptedRequest &request) {
        return world.lists() > 3 ? answer(500, "{}") : world.provider.answerTo(request);
    });
    world.start(10);
    QVERIFY(world.reaches(ReconcileStatus::State::Failing));
    QCOMPARE(world.calls().size(), 28); // each page repeats the call of the moment before
    QVERIFY(!world.reconciler->status().historyComplete);
    world.stop();

    const qsizetype before = world.lists();
    world.server.setScript(
        [&world](const ScriptedRequest &request) { return world.provider.answerTo(request); });
    world.start(10);
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 60);
    QVERIFY(world.reconciler->status().historyComplete);
    QVERIFY2(world.lists() - before < 7, "the history was read from its beginning again");
}

void TestReconciler::tooLargeAPageIsAskedForInPieces()
{
    World world({.maxPageBytes = 4000});
    for (int i = 0; i < 40; ++i)
        world.provider.calls.append(ListedCalls::over(i, world.clock.now() - 1h * (i + 2)));
    world.start();
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 40);
}

void TestReconciler::aWrongKeyIsSaidPlainly()
{
    World world;
    world.refuse = answer(401, R"({"message":"Invalid Key.","statusCode":401})");
    world.start();
    QVERIFY(world.reaches(ReconcileStatus::State::Failing));
    QVERIFY2(world.reconciler->status().lastError.contains(u"private key"_s),
        qPrintable(world.reconciler->status().lastError));
    world.refuse.reset();
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QVERIFY(world.reconciler->status().lastError.isEmpty());
}

void TestReconciler::aCallTheProviderForgotIsClosed()
{
    World world;
    const Timestamp long_ago = world.clock.now() - 24h;
    const auto begin = [id = world.data.organization.id, long_ago](database::Session &session) {
        const CallEvent event{.kind = CallEvent::Kind::StatusUpdate,
            .vapiCallId = ListedCalls::idOf(7),
            .at = long_ago,
            .providerCreatedAt = long_ago,
            .status = CallStatus::InProgress};
        return applyEvent(session, id, event, {}, long_ago);
    };
    world.data.write(begin);
    world.start();
    QVERIFY(world.finishesARun());
    const Call call = world.calls().constFirst();
    QCOMPARE(call.status, CallStatus::Ended);
    QCOMPARE(call.recording.state, RecordingState::TranscriptOnly);
    QCOMPARE(call.recording.absence.value(), RecordingAbsence::DeletedAtProvider);
}

/** It stood in the list, and should still do so. */
void TestReconciler::aCallDeletedWhileItWasOpenIsClosedSoon()
{
    World world;
    const Timestamp now = world.clock.now();
    world.provider.calls = {ListedCalls::goingOn(1, now - 3min), ListedCalls::goingOn(2, now)};
    world.start();
    QVERIFY(world.finishesARun());
    world.provider.calls.clear();
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QHash<QString, Call> calls;
    for (const Call &call : world.calls())
        calls.insert(call.vapiCallId, call);
    const Call gone = calls.value(ListedCalls::idOf(1));
    QCOMPARE(gone.status, CallStatus::Ended);
    QCOMPARE(gone.recording.absence.value(), RecordingAbsence::DeletedAtProvider);
    // So young a call may come yet: the list can be a little behind.
    QCOMPARE(calls.value(ListedCalls::idOf(2)).status, CallStatus::InProgress);
}

/** Calls planned for next week are open for a week, and each has changed longer ago than the one
 * that was deleted. */
void TestReconciler::manyOpenCallsDoNotHideAForgottenOne()
{
    World world;
    const Timestamp now = world.clock.now();
    for (int i = 0; i < 45; ++i)
        world.provider.calls.append(ListedCalls::goingOn(i, now - 24h * 3));
    world.start();
    QVERIFY(world.finishesARun());
    world.provider.calls.removeLast();
    for (int run = 0; run < 3; ++run) {
        QVERIFY(world.reconciler->wake());
        QVERIFY(world.finishesARun());
    }
    int ended = 0;
    for (const Call &call : world.calls())
        ended += call.status == CallStatus::Ended ? 1 : 0;
    QCOMPARE(ended, 1);
}

void TestReconciler::aCallThatCannotBeAskedAfterDoesNotStopTheRest()
{
    World world;
    const Timestamp now = world.clock.now();
    world.provider.calls = {
        ListedCalls::goingOn(1, now - 24h * 3), ListedCalls::goingOn(2, now - 24h * 3)};
    world.start();
    QVERIFY(world.finishesARun());
    world.provider.calls.clear();
    world.server.setScript([&world](const ScriptedRequest &request) {
        return request.target.endsWith(ListedCalls::idOf(1).toLatin1())
            ? answer(400, R"({"message":"odd","statusCode":400})")
            : world.provider.answerTo(request);
    });
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    for (const Call &call : world.calls())
        QCOMPARE(call.status == CallStatus::Ended, call.vapiCallId == ListedCalls::idOf(2));
}

void TestReconciler::aCallThatCannotBeKeptDoesNotStopTheRest()
{
    World world;
    const QString id = ListedCalls::idOf(3);
    const QString refusal = onPostgres()
        ? u"alter table call_logs add constraint refuse check (vapi_call_id <> '%1')"_s.arg(id)
        : u"create trigger refuse before insert on call_logs when new.vapi_call_id = '%1' "
          "begin select raise(abort, 'refused'); end"_s.arg(id);
    world.data.write([refusal](database::Session &session) { return session.exec(refusal); });
    for (int i = 0; i < 7; ++i)
        world.provider.calls.append(ListedCalls::over(i, world.clock.now() - 1h * (i + 2)));
    world.start();
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 6);
    QCOMPARE(world.announced, 6);
    QCOMPARE(world.reconciler->status().callsSeen, 7); // so it is known to be missing
    QVERIFY(world.reconciler->status().historyComplete);
}

void TestReconciler::halfAPairInATranscriptIsKeptAndNotWrittenAgain()
{
    World world;
    QJsonObject call = ListedCalls::over(1, world.clock.now() - 5min);
    QJsonObject artifact = call.value(u"artifact"_s).toObject();
    const QString half = u"Hello "_s + QChar(0xd83d);
    const QJsonObject turn{{u"role"_s, u"user"_s}, {u"message"_s, half}, {u"secondsFromStart"_s, 1},
        {u"duration"_s, 900},
        {u"metadata"_s,
            QJsonObject{{u"wordLevelConfidence"_s,
                QJsonArray{QJsonObject{{u"word"_s, half}, {u"start"_s, 1.0}, {u"end"_s, 1.9}}}}}}};
    artifact.insert(u"messages"_s, QJsonArray{turn});
    call.insert(u"artifact"_s, artifact);
    world.provider.calls = {call};
    world.start();
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 1);
    QCOMPARE(world.announced, 1);
    const auto transcript =
        world.data.read([id = world.calls().constFirst().id](database::Session &session) {
            return database::CallRepository(session).transcript(id);
        });
    QCOMPARE(transcript.size(), std::size_t(1));
    QCOMPARE(transcript.front().text, u"Hello \uFFFD"_s);
    QCOMPARE(transcript.front().words.size(), std::size_t(1));
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QCOMPARE(world.announced, 1);
}

void TestReconciler::whatWasReachedIsShownAfterAStart()
{
    World world;
    world.provider.calls = {ListedCalls::over(1, world.clock.now() - 1h)};
    world.start();
    QVERIFY(world.finishesARun());
    const ReconcileStatus before = world.reconciler->status();
    world.stop();
    world.refuse = answer(401, R"({"message":"Invalid Key.","statusCode":401})");
    world.start();
    QVERIFY(world.reaches(ReconcileStatus::State::Failing));
    const ReconcileStatus after = world.reconciler->status();
    QCOMPARE(after.callsSeen, 1);
    QVERIFY(after.historyComplete);
    QCOMPARE(after.lastFinishedAt, before.lastFinishedAt);
}

void TestReconciler::withoutIntervalItRunsOnlyWhenAsked()
{
    World world;
    world.provider.calls = {ListedCalls::over(1, world.clock.now() - 1h)};
    world.start(100, 0ms);
    QCoreApplication::processEvents();
    QCOMPARE(world.lists(), 0);
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 1);
}

void TestReconciler::stopsInTheMiddle()
{
    World world;
    world.refuse = silence();
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.lists(), 1, 10'000);
    QElapsedTimer passed;
    passed.start();
    world.stop();
    QVERIFY(passed.elapsed() < 10'000);
}

void TestReconciler::aFastClockHidesNoNewCall()
{
    World world;
    const Timestamp now = SystemClock().now();
    world.setAhead(2h);
    world.provider.calls = {ListedCalls::over(1, now - 20min)};
    world.start();
    QVERIFY(world.finishesARun());
    for (int run = 0; run < 2; ++run) { // the second of them sees nothing new
        QVERIFY(world.reconciler->wake());
        QVERIFY(world.finishesARun());
    }
    world.provider.calls.append(ListedCalls::over(2, now - 10s));
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 2);
    world.setAhead(0s); // and it is not forgotten once the clock is put right
    world.provider.calls.append(ListedCalls::over(3, now - 1s));
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 3);
}

void TestReconciler::aProgressThatLiesAheadIsNotBelieved()
{
    World world;
    const Timestamp now = world.clock.now();
    const QString text = toText({.knownUntil = now + 24h, .historyComplete = true});
    world.data.write([id = world.data.organization.id, text, now](database::Session &session) {
        return database::WorkProgressRepository(session).save(id, u"reconcile"_s, text, now);
    });
    world.provider.calls = {ListedCalls::over(1, now - 1min)};
    world.start();
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 1);
}

void TestReconciler::theFirstCallOfAllIsSeen()
{
    World world;
    world.setAhead(2h);
    world.start();
    QVERIFY(world.finishesARun());
    QVERIFY(world.reconciler->status().historyComplete);
    world.provider.calls = {ListedCalls::over(1, SystemClock().now() - 1min)};
    QVERIFY(world.reconciler->wake());
    QVERIFY(world.finishesARun());
    QCOMPARE(world.calls().size(), 1);
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
