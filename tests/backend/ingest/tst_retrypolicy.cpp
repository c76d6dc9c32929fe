// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/failure.h"
#include "ingest/retrypolicy.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ingest;
using namespace std::chrono_literals;
using Kind = FailureOutcome::Kind;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quickThenSlowThenAPerson_data();
    void quickThenSlowThenAPerson();
    void absenceIsBelievedOnlyAfterAWhile();
    void whatIsNotTheJobsFaultIsNotCounted_data();
    void whatIsNotTheJobsFaultIsNotCounted();
};

void TestRetryPolicy::quickThenSlowThenAPerson_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("1") << 1 << int(Kind::Retry) << qint64(2000);
    QTest::newRow("2") << 2 << int(Kind::Retry) << qint64(10'000);
    QTest::newRow("3") << 3 << int(Kind::RetryAsFailedUpload) << qint64(300'000);
    QTest::newRow("4") << 4 << int(Kind::RetryAsFailedUpload) << qint64(600'000);
    QTest::newRow("5") << 5 << int(Kind::RetryAsFailedUpload) << qint64(1'200'000);
    QTest::newRow("6") << 6 << int(Kind::Park) << qint64(0);
    QTest::newRow("99") << 99 << int(Kind::Park) << qint64(0);
}

void TestRetryPolicy::quickThenSlowThenAPerson()
{
    QFETCH(int, attempt);
    QFETCH(int, kind);
    QFETCH(qint64, pause);
    const auto outcome = judge({.code = ErrorCode::Network}, attempt, RetryPolicy(), 1s);
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(qint64(outcome.pause.count()), pause);
}

void TestRetryPolicy::absenceIsBelievedOnlyAfterAWhile()
{
    const Error absent{.code = ErrorCode::NotFound, .retryable = true};
    const RetryPolicy policy;
    for (int attempt = 1; attempt <= 3; ++attempt)
        QCOMPARE(judge(absent, attempt, policy, 1s).kind, Kind::Retry);
    QCOMPARE(judge(absent, 4, policy, 1s).kind, Kind::NoRecording);
    const Error explained{.code = ErrorCode::NotFound}; // the provider has said why
    QCOMPARE(judge(explained, 1, policy, 1s).kind, Kind::NoRecording);
}

void TestRetryPolicy::whatIsNotTheJobsFaultIsNotCounted_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("stopping") << int(ErrorCode::Cancelled);
    QTest::newRow("queue full") << int(ErrorCode::Unavailable);
    QTest::newRow("disk full") << int(ErrorCode::StorageFull);
}

void TestRetryPolicy::whatIsNotTheJobsFaultIsNotCounted()
{
    QFETCH(int, code);
    const auto outcome = judge({.code = ErrorCode(code)}, 50, RetryPolicy(), 7s);
    QCOMPARE(outcome.kind, Kind::GiveBack);
    QVERIFY(outcome.pause > 0ms);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
