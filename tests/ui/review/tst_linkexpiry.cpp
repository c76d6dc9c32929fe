// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linkexpiry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    Timestamp time = *Timestamp::fromString(QStringLiteral("2026-11-22T09:41:00Z"));
    [[nodiscard]] Timestamp now() const override { return time; }
};

} // namespace

class TestLinkExpiry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isDueFiveMinutesBeforeTheEndAndOnce();
    void anAnswerStartsTheNextRound();
    void aFailedRenewalIsTriedAgainWithGrowingPauses();
    void aComputerThatSleptRenewsOnWaking();
    void aShortLinkIsNotRenewedWithoutEnd();
    void anExpiredLinkFromTheStartWaitsBetweenAttempts();
    void clearedNothingFallsDue();
    void itsOwnTimerLooksAtTheClock();

private:
    HandClock m_clock;
};

void TestLinkExpiry::isDueFiveMinutesBeforeTheEndAndOnce()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time + 1h);
    QCOMPARE(expiry.remaining(), 3600s);
    m_clock.time = m_clock.time + 55min - 1s;
    expiry.check();
    QCOMPARE(due.count(), 0);
    QCOMPARE(expiry.remaining(), 301s);
    m_clock.time = m_clock.time + 1s;
    expiry.check();
    expiry.check();
    QCOMPARE(due.count(), 1);
    m_clock.time = m_clock.time + 10min;
    expiry.check();
    QCOMPARE(due.count(), 1);
    QVERIFY(expiry.expired());
    QCOMPARE(expiry.remaining(), 0s);
}

void TestLinkExpiry::anAnswerStartsTheNextRound()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time + 1h);
    for (int round = 1; round <= 3; ++round) {
        m_clock.time = m_clock.time + 55min;
        expiry.check();
        QCOMPARE(due.count(), round);
        expiry.setExpiry(m_clock.time + 1h);
        expiry.check();
        QCOMPARE(due.count(), round);
    }
}

void TestLinkExpiry::aFailedRenewalIsTriedAgainWithGrowingPauses()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time + 1h);
    m_clock.time = m_clock.time + 55min;
    expiry.check();
    int expected = 1;
    for (const auto pause : {10s, 20s, 40s, 80s, 120s, 120s}) {
        expiry.renewalFailed();
        m_clock.time = m_clock.time + pause - 1s;
        expiry.check();
        QCOMPARE(due.count(), expected);
        m_clock.time = m_clock.time + 1s;
        expiry.check();
        QCOMPARE(due.count(), ++expected);
    }
}

void TestLinkExpiry::aComputerThatSleptRenewsOnWaking()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time + 1h);
    m_clock.time = m_clock.time + 72h;
    expiry.check();
    QCOMPARE(due.count(), 1);
    QVERIFY(expiry.expired());
}

void TestLinkExpiry::aShortLinkIsNotRenewedWithoutEnd()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    connect(
        &expiry, &LinkExpiry::renewalDue, &expiry, [&] { expiry.setExpiry(m_clock.time + 60s); });
    expiry.setExpiry(m_clock.time + 60s);
    for (int second = 0; second < 600; ++second) {
        m_clock.time = m_clock.time + 1s;
        expiry.check();
        QVERIFY(expiry.remaining() >= 30s);
    }
    QCOMPARE(due.count(), 20);
}

void TestLinkExpiry::anExpiredLinkFromTheStartWaitsBetweenAttempts()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time - 1h);
    QVERIFY(expiry.expired());
    expiry.check();
    QCOMPARE(due.count(), 0);
    m_clock.time = m_clock.time + LinkExpiry::firstPause;
    expiry.check();
    QCOMPARE(due.count(), 1);
}

void TestLinkExpiry::clearedNothingFallsDue()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time + 1h);
    expiry.clear();
    m_clock.time = m_clock.time + 2h;
    expiry.check();
    expiry.renewalFailed();
    expiry.check();
    QCOMPARE(due.count(), 0);
    QVERIFY(!expiry.expired());
}

void TestLinkExpiry::itsOwnTimerLooksAtTheClock()
{
    LinkExpiry expiry(m_clock);
    QSignalSpy due(&expiry, &LinkExpiry::renewalDue);
    expiry.setExpiry(m_clock.time + 1h);
    m_clock.time = m_clock.time + 56min;
    QVERIFY(due.wait(10'000));
}

QTEST_GUILESS_MAIN(TestLinkExpiry)
#include "tst_linkexpiry.moc"
