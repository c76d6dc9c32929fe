// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/turnqueue.h"

#include <QPromise>
#include <QtTest>

#include <qcoro/qcorofuture.h>

using namespace earshot;
using namespace earshot::provider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Time that passes only when the test says so, for the clock and for who sleeps. */
class ManualTime final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return current; }

    TurnQueue::Sleep sleeper()
    {
        return [this](std::chrono::milliseconds span, std::stop_token stop) {
            return sleep(span, std::move(stop));
        };
    }

    void advance(std::chrono::milliseconds span)
    {
        current = current + span;
        for (const auto &sleeping : std::exchange(m_sleeping, {})) {
            if (sleeping->due <= current)
                sleeping->end(true);
            else
                m_sleeping.push_back(sleeping);
        }
        settle();
    }

    /** Lets every coroutine that can go on do so. */
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    Timestamp current{1'800'000'000'000'000};

private:
    struct Sleeping
    {
        Timestamp due;
        QPromise<bool> promise;
        bool isOver = false;

        void end(bool slept)
        {
            if (std::exchange(isOver, true))
                return;
            promise.addResult(slept);
            promise.finish();
        }
    };

    QCoro::Task<bool> sleep(std::chrono::milliseconds span, std::stop_token stop)
    {
        const auto sleeping = std::make_shared<Sleeping>();
        sleeping->due = current + span;
        sleeping->promise.start();
        const QFuture<bool> future = sleeping->promise.future();
        m_sleeping.push_back(sleeping);
        const std::stop_callback onStop(stop, [sleeping] { sleeping->end(false); });
        co_return co_await future;
    }

    std::vector<std::shared_ptr<Sleeping>> m_sleeping;
};

} // namespace

class TestTurnQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aBurstGoesAtOnceAndTheRestEvenly();
    void aPersonGoesFirstAndRecordingsLast();
    void aPauseHoldsThoseWhoWaitAlready();
    void aPauseLongerThanThePatienceIsSaidAtOnce();
    void whoeverIsNotFirstGivesUpInTime();
    void stoppingEndsTheWaitAndLetsTheNextGo();
    void withoutAWordFromTheProviderThePauseDoubles();
    void aClockSetBackStopsNobody();
    void theQueueHasALimit();

private:
    /** Starts a wait; its outcome is appended to m_done by name: "a", or "a: unavailable". */
    void enter(const QString &name, Urgency urgency = Urgency::Listing,
        std::chrono::milliseconds patience = 1h, std::stop_token stop = {})
    {
        note(name, m_queue->wait(urgency, patience, std::move(stop)));
        ManualTime::settle();
    }
    QCoro::Task<> note(QString name, QCoro::Task<Result<void>> turn)
    {
        const Result<void> outcome = co_await turn;
        m_done.append(
            outcome.ok() ? name : QString(name + u": "_s + errorCodeName(outcome.error().code)));
    }
    void make(int perMinute, int burst)
    {
        m_queue = std::make_unique<TurnQueue>(m_time, perMinute, burst, m_time.sleeper());
    }

    ManualTime m_time;
    std::unique_ptr<TurnQueue> m_queue;
    QStringList m_done;
};

void TestTurnQueue::init()
{
    m_done.clear();
    make(61, 1);
}

/** A queue is not destroyed before everybody in it has gone. */
void TestTurnQueue::cleanup()
{
    for (int i = 0; i < 100 && m_queue->waiting() > 0; ++i)
        m_time.advance(48h); // also where a test set the clock back
    QCOMPARE(m_queue->waiting(), 0U);
}

void TestTurnQueue::aBurstGoesAtOnceAndTheRestEvenly()
{
    make(62, 2); // two at once, sixty evenly
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        enter(name);
    QCOMPARE(m_done, QStringList({u"a"_s, u"b"_s}));
    m_time.advance(999ms);
    QCOMPARE(m_done.size(), 2);
    m_time.advance(1ms);
    QCOMPARE(m_done, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    m_time.advance(1s);
    QCOMPARE(m_done.constLast(), u"d"_s);
    QCOMPARE(m_queue->waiting(), 0U);
}

void TestTurnQueue::aPersonGoesFirstAndRecordingsLast()
{
    enter(u"first"_s);
    enter(u"recording 1"_s, Urgency::Recording);
    enter(u"list"_s, Urgency::Listing);
    enter(u"recording 2"_s, Urgency::Recording);
    enter(u"person"_s, Urgency::Interactive);
    for (int i = 0; i < 4; ++i)
        m_time.advance(1s);
    QCOMPARE(m_done,
        QStringList({u"first"_s, u"person"_s, u"list"_s, u"recording 1"_s, u"recording 2"_s}));
}

void TestTurnQueue::aPauseHoldsThoseWhoWaitAlready()
{
    make(61, 1);
    enter(u"a"_s);
    enter(u"b"_s); // its turn would be in a second
    m_queue->slowDown(20s);
    QCOMPARE(m_queue->pausedUntil().value(), m_time.now() + 20s);
    enter(u"person"_s, Urgency::Interactive);
    m_time.advance(19s);
    QCOMPARE(m_done, QStringList({u"a"_s}));
    m_time.advance(1s);
    QCOMPARE(m_done, QStringList({u"a"_s, u"person"_s}));
    QVERIFY(!m_queue->pausedUntil());
    m_time.advance(1s);
    QCOMPARE(m_done.constLast(), u"b"_s);
}

void TestTurnQueue::aPauseLongerThanThePatienceIsSaidAtOnce()
{
    m_queue->slowDown(10min);
    enter(u"a"_s, Urgency::Interactive, 30s);
    QCOMPARE(m_done, QStringList({u"a: unavailable"_s}));
    m_time.advance(10min);
    enter(u"b"_s, Urgency::Interactive, 30s);
    QCOMPARE(m_done.constLast(), u"b"_s);
}

void TestTurnQueue::whoeverIsNotFirstGivesUpInTime()
{
    enter(u"a"_s);
    enter(u"b"_s, Urgency::Listing);
    enter(u"c"_s, Urgency::Recording, 1500ms);
    m_time.advance(1s);
    QCOMPARE(m_done, QStringList({u"a"_s, u"b"_s, u"c: unavailable"_s}));
    QCOMPARE(m_queue->waiting(), 0U);
}

void TestTurnQueue::stoppingEndsTheWaitAndLetsTheNextGo()
{
    std::stop_source stop;
    enter(u"a"_s);
    enter(u"b"_s, Urgency::Listing, 1h, stop.get_token());
    enter(u"c"_s);
    stop.request_stop();
    ManualTime::settle();
    QCOMPARE(m_done, QStringList({u"a"_s, u"b: cancelled"_s}));
    m_time.advance(1s);
    QCOMPARE(m_done.constLast(), u"c"_s);
}

void TestTurnQueue::withoutAWordFromTheProviderThePauseDoubles()
{
    const auto pause = [this] {
        m_queue->slowDown({});
        m_queue->slowDown({}); // the answer to another request of the same burst
        const auto span = *m_queue->pausedUntil() - m_time.now();
        m_time.advance(std::chrono::duration_cast<std::chrono::milliseconds>(span));
        return std::chrono::duration_cast<std::chrono::seconds>(span).count();
    };
    QList<qint64> pauses;
    for (int i = 0; i < 8; ++i)
        pauses.append(pause());
    QCOMPARE(pauses, QList<qint64>({1, 2, 4, 8, 16, 32, 60, 60}));
    m_queue->relax();
    QCOMPARE(pause(), 1);
}

void TestTurnQueue::aClockSetBackStopsNobody()
{
    enter(u"a"_s);
    enter(u"b"_s);
    m_time.current = m_time.current - 24h;
    m_time.advance(0ms);
    enter(u"c"_s, Urgency::Interactive, 30s); // reads the clock that was set back
    m_time.advance(1s);
    QCOMPARE(m_done, QStringList({u"a"_s, u"c"_s}));
}

void TestTurnQueue::theQueueHasALimit()
{
    m_queue->slowDown(1min);
    std::stop_source stop;
    for (int i = 0; i < 1000; ++i)
        note(u"waiting"_s, m_queue->wait(Urgency::Listing, 1h, stop.get_token()));
    enter(u"one more"_s);
    QCOMPARE(m_done, QStringList({u"one more: unavailable"_s}));
    stop.request_stop();
    QTRY_COMPARE(m_queue->waiting(), 0U);
}

QTEST_GUILESS_MAIN(TestTurnQueue)
#include "tst_turnqueue.moc"
