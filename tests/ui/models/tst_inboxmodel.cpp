// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/client/receiverclient.h"
#include "ui/models/inboxmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'800'000'000'000'000};
};

QString idOf(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

/** A sample call that is over and has been judged, or (null) not. */
QJsonObject judged(int index, const QJsonValue &verdict)
{
    QJsonObject call = sampleCall(index);
    call.insert(u"status"_s, u"ended"_s);
    call.insert(u"review"_s, verdict);
    call.insert(u"reviewedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    call.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    return call;
}

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theStackIsShownWithItsReasons();
    void whatIsJudgedGoesAndIsCounted();
    void judgementsComeBackOnUndo();
    void othersTakeCallsOffTheStack();
    void anEventBeforeTheAnswerIsCountedOnce();
    void newCallsAreAskedFor();
    void aCallThatWasBegunStays();
    void moreIsLoadedWhenFewAreLeft();
    void aFailureIsToldAndMended();
    void missedEventsAreMadeUpFor();
    void anOddAnswerIsRefused();
    void onlyTheTimeAtWorkCounts();

private:
    void load()
    {
        m_model->load();
        QTRY_COMPARE(m_model->loadState(), InboxModel::LoadState::Idle);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->callAt(row).id);
        return ids;
    }
    Call callOf(const QString &id, std::optional<Verdict> verdict)
    {
        Call call;
        call.id = id;
        if (verdict)
            call.review = CallReview{.verdict = *verdict};
        return call;
    }
    void connectEvents()
    {
        m_client->startEvents();
        QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    }

    HandClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<InboxModel> m_model;
};

void TestInboxModel::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 30; ++index)
        calls.push_back(sampleCall(index));
    calls.at(2).insert(u"signs"_s,
        QJsonArray{QJsonObject{{u"kind"_s, u"silence"_s}, {u"seconds"_s, 48.2}, {u"measure"_s, 12},
                       {u"text"_s, QJsonValue()}},
            QJsonObject{{u"kind"_s, u"failedTool"_s}, {u"seconds"_s, 9}, {u"measure"_s, 1},
                {u"text"_s, u"findSlot"_s}}});
    m_receiver->setCalls(calls);
    m_receiver->setInbox({idOf(2), idOf(0), idOf(1)});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_model = std::make_unique<InboxModel>(*m_client, m_clock);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestInboxModel::cleanup()
{
    m_model.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestInboxModel::theStackIsShownWithItsReasons()
{
    QCOMPARE(m_model->loadState(), InboxModel::LoadState::NotAsked);
    load();
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(0), idOf(1)}));
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(InboxModel::ReasonRole).toString(), u"12 seconds of silence at 0:48"_s);
    QCOMPARE(first.data(InboxModel::FurtherRole).toInt(), 1);
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"12 seconds of silence at 0:48"_s));
    QVERIFY(spoken.contains(u"The tool findSlot failed at 0:09"_s));
    QVERIFY(m_model->index(1).data(InboxModel::ReasonRole).toString().isEmpty());
    QCOMPARE(m_model->waiting(), (CallCount{.count = 3, .isExact = true}));
    QVERIFY(m_model->waitingSeconds() > 0);
}

void TestInboxModel::whatIsJudgedGoesAndIsCounted()
{
    load();
    m_model->begin(idOf(2));
    m_clock.time = m_clock.time + 90s;
    const double before = m_model->waitingSeconds();
    m_model->takeJudged(callOf(idOf(2), Verdict::Problem));
    QCOMPARE(rows(), (QStringList{idOf(0), idOf(1)}));
    QCOMPARE(m_model->waiting().count, 2);
    const InboxModel::Tally tally = m_model->tally();
    QCOMPARE(tally.reviewed, 1);
    QCOMPARE(tally.callSeconds, before - m_model->waitingSeconds());
    QCOMPARE(tally.spent, std::chrono::microseconds(90s));
    m_model->takeJudged(callOf(idOf(2), Verdict::Good)); // another word for the same call
    m_model->takeJudged(callOf(idOf(20), Verdict::Good)); // a call from elsewhere
    QCOMPARE(m_model->tally().reviewed, 1);
}

void TestInboxModel::judgementsComeBackOnUndo()
{
    load();
    m_model->takeJudged(callOf(idOf(0), Verdict::Good));
    QVERIFY(m_model->bringBack(idOf(0)));
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(0), idOf(1)}));
    QVERIFY(!m_model->callAt(1).review);
    QCOMPARE(m_model->tally().reviewed, 0);
    QCOMPARE(m_model->tally().callSeconds, 0.0);
    QCOMPARE(m_model->waiting().count, 3);
    m_model->takeJudged(callOf(idOf(0), {})); // the receiver says so as well
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(!m_model->bringBack(idOf(20)));
    m_receiver->setInbox({idOf(2), idOf(1)}); // it was heard
    load();
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(0), idOf(1)}));
    QCOMPARE(m_model->waiting().count, 3);
}

void TestInboxModel::othersTakeCallsOffTheStack()
{
    load();
    connectEvents();
    m_receiver->push(u"call_updated"_s, judged(0, u"good"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_model->rowCount() == 2; }, 10'000));
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(1)}));
    QCOMPARE(m_model->tally().reviewed, 0);
}

/** The event stream may be faster than the answer to our own request. */
void TestInboxModel::anEventBeforeTheAnswerIsCountedOnce()
{
    load();
    connectEvents();
    m_receiver->push(u"call_updated"_s, judged(0, u"good"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_model->rowCount() == 2; }, 10'000));
    m_model->takeJudged(callOf(idOf(0), Verdict::Good));
    m_model->takeJudged(callOf(idOf(0), Verdict::Good));
    QCOMPARE(m_model->tally().reviewed, 1);
    QCOMPARE(m_model->waiting().count, 2);
    QVERIFY(m_model->bringBack(idOf(0)));
    QCOMPARE(m_model->tally().reviewed, 0);
}

void TestInboxModel::newCallsAreAskedFor()
{
    load();
    connectEvents();
    const int asked = m_receiver->requestCount(u"/api/inbox"_s);
    m_receiver->setInbox({idOf(3), idOf(2), idOf(0), idOf(1)});
    for (int i = 0; i < 5; ++i)
        m_receiver->push(u"recording_ready"_s, judged(3, QJsonValue()));
    QVERIFY(QTest::qWaitFor([this] { return m_model->rowCount() == 4; }, 20'000));
    QCOMPARE(m_receiver->requestCount(u"/api/inbox"_s), asked + 1); // once for all of them
    QCOMPARE(rows().first(), idOf(3));
}

void TestInboxModel::aCallThatWasBegunStays()
{
    load();
    m_model->begin(idOf(0));
    m_receiver->setInbox({idOf(2), idOf(1), idOf(4)});
    load();
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(0), idOf(1), idOf(4)}));
    QCOMPARE(m_model->waiting().count, 4);
    m_receiver->setInbox({idOf(4)}); // others have heard what was not begun
    load();
    QCOMPARE(rows(), (QStringList{idOf(4), idOf(0)}));
}

void TestInboxModel::moreIsLoadedWhenFewAreLeft()
{
    m_receiver->answer(u"/api/inbox"_s, {.body = R"({"items": [{"id": "a"}, {"id": "b"}],
            "waiting": {"count": 900, "exact": true, "seconds": 9000}})"});
    load();
    QCOMPARE(m_model->waiting().count, 900);
    m_receiver->answerNormally(u"/api/inbox"_s);
    m_model->takeJudged(callOf(u"a"_s, Verdict::Good));
    QVERIFY(QTest::qWaitFor([this] { return m_model->rowCount() == 3; }, 10'000));
}

void TestInboxModel::aFailureIsToldAndMended()
{
    load();
    m_receiver->answer(
        u"/api/inbox"_s, {.status = 503, .body = R"({"detail": "The database is away."})"});
    m_model->load();
    QTRY_COMPARE(m_model->loadState(), InboxModel::LoadState::Failed);
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(m_model->rowCount(), 3); // what was there stays
    m_receiver->answerNormally(u"/api/inbox"_s);
    connectEvents(); // the receiver is there again
    QTRY_COMPARE(m_model->loadState(), InboxModel::LoadState::Idle);
    QVERIFY(m_model->errorText().isEmpty());
}

void TestInboxModel::missedEventsAreMadeUpFor()
{
    Q_EMIT m_client->eventsMissed();
    QCOMPARE(m_receiver->requestCount(u"/api/inbox"_s), 0); // nobody has asked for it so far
    load();
    m_receiver->setInbox({idOf(5)});
    Q_EMIT m_client->eventsMissed();
    QVERIFY(QTest::qWaitFor([this] { return rows() == QStringList{idOf(5)}; }, 10'000));
}

void TestInboxModel::anOddAnswerIsRefused()
{
    m_receiver->answer(u"/api/inbox"_s, {.body = R"({"items": 5})"});
    m_model->load();
    QTRY_COMPARE(m_model->loadState(), InboxModel::LoadState::Failed);
    QCOMPARE(m_model->rowCount(), 0);
    m_receiver->answer(u"/api/inbox"_s,
        {.body = R"({"items": [{}, 7, {"id": "a", "signs": [{"kind": "silence", "seconds": "x"}]}],
            "waiting": {"count": -5, "seconds": 1e300}})"});
    m_model->load();
    QTRY_COMPARE(m_model->loadState(), InboxModel::LoadState::Idle);
    QCOMPARE(rows(), QStringList{u"a"_s});
    QVERIFY(!m_model->waiting().isExact);
    QVERIFY(m_model->waitingSeconds() <= 1e12);
}

void TestInboxModel::onlyTheTimeAtWorkCounts()
{
    load();
    m_model->begin({});
    m_clock.time = m_clock.time + 60s;
    m_model->begin(idOf(2));
    m_clock.time = m_clock.time + 8h; // a night between two steps
    m_model->rest();
    QCOMPARE(m_model->tally().spent, std::chrono::microseconds(11min));
    m_clock.time = m_clock.time + 60s; // at something else
    m_model->begin(idOf(0));
    m_clock.time = m_clock.time + 30s;
    m_model->rest();
    QCOMPARE(m_model->tally().spent, std::chrono::microseconds(11min + 30s));
}

QTEST_GUILESS_MAIN(TestInboxModel)
#include "tst_inboxmodel.moc"
