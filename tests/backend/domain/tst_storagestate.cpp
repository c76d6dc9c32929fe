// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storagestate.h"

#include <QtTest>

#include <limits>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quota = 1000;
constexpr qint64 reserve = 1000;

Fullness quotaAt(qint64 used, Fullness before = Fullness::Ok)
{
    return judgeStorage({.quotaBytes = quota}, {.usedBytes = used}, {.quota = before}).quota;
}

Fullness diskAt(std::optional<qint64> free, Fullness before = Fullness::Ok)
{
    return judgeStorage({.diskReserveBytes = reserve}, {.freeDiskBytes = free}, {.disk = before})
        .disk;
}

} // namespace

class TestStorageState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theQuotaHasThreeSteps();
    void aStepDownNeedsTwoPercent();
    void theDiskHasTwoSteps();
    void aStepUpOnTheDiskNeedsATenth();
    void withoutALimitThereIsAlwaysRoom();
    void hugeSizesAreJudgedAlike();
    void theWorseOfBothCounts();
};

void TestStorageState::theQuotaHasThreeSteps()
{
    QCOMPARE(quotaAt(0), Fullness::Ok);
    QCOMPARE(quotaAt(799), Fullness::Ok);
    QCOMPARE(quotaAt(800), Fullness::Warning);
    QCOMPARE(quotaAt(949), Fullness::Warning);
    QCOMPARE(quotaAt(950), Fullness::Critical);
    QCOMPARE(quotaAt(999), Fullness::Critical);
    QCOMPARE(quotaAt(1000), Fullness::Full);
    QCOMPARE(quotaAt(5000), Fullness::Full);
}

void TestStorageState::aStepDownNeedsTwoPercent()
{
    QCOMPARE(quotaAt(980, Fullness::Full), Fullness::Full);
    QCOMPARE(quotaAt(979, Fullness::Full), Fullness::Critical);
    QCOMPARE(quotaAt(930, Fullness::Critical), Fullness::Critical);
    QCOMPARE(quotaAt(929, Fullness::Critical), Fullness::Warning);
    QCOMPARE(quotaAt(780, Fullness::Warning), Fullness::Warning);
    QCOMPARE(quotaAt(779, Fullness::Warning), Fullness::Ok);
    QCOMPARE(quotaAt(779, Fullness::Full), Fullness::Ok); // much was deleted at once
    QCOMPARE(quotaAt(980, Fullness::Critical), Fullness::Critical); // not full from below
}

void TestStorageState::theDiskHasTwoSteps()
{
    QCOMPARE(diskAt(2000), Fullness::Ok);
    QCOMPARE(diskAt(1999), Fullness::Warning);
    QCOMPARE(diskAt(1000), Fullness::Warning);
    QCOMPARE(diskAt(999), Fullness::Full);
    QCOMPARE(diskAt(0), Fullness::Full);
    QCOMPARE(diskAt(std::nullopt), Fullness::Ok);
}

void TestStorageState::aStepUpOnTheDiskNeedsATenth()
{
    QCOMPARE(diskAt(1099, Fullness::Full), Fullness::Full);
    QCOMPARE(diskAt(1101, Fullness::Full), Fullness::Warning);
    QCOMPARE(diskAt(2199, Fullness::Warning), Fullness::Warning);
    QCOMPARE(diskAt(2201, Fullness::Warning), Fullness::Ok);
    QCOMPARE(diskAt(2201, Fullness::Full), Fullness::Ok);
}

void TestStorageState::withoutALimitThereIsAlwaysRoom()
{
    const StorageState state =
        judgeStorage({}, {.usedBytes = std::numeric_limits<qint64>::max(), .freeDiskBytes = 0}, {});
    QVERIFY(state.hasRoom());
    QCOMPARE(toWord(state.worst()), u"ok"_s);
}

void TestStorageState::hugeSizesAreJudgedAlike()
{
    constexpr qint64 exbibyte = qint64(1) << 60;
    const auto at = [](qint64 used) {
        return judgeStorage({.quotaBytes = exbibyte}, {.usedBytes = used}, {}).quota;
    };
    QCOMPARE(at(exbibyte), Fullness::Full);
    QCOMPARE(at(exbibyte / 2), Fullness::Ok);
    QCOMPARE(at(exbibyte / 10 * 9), Fullness::Warning);
}

void TestStorageState::theWorseOfBothCounts()
{
    const StorageState state = judgeStorage({.quotaBytes = quota, .diskReserveBytes = reserve},
        {.usedBytes = 800, .freeDiskBytes = 10}, {});
    QCOMPARE(state.quota, Fullness::Warning);
    QCOMPARE(state.worst(), Fullness::Full);
    QVERIFY(!state.hasRoom());
}

QTEST_GUILESS_MAIN(TestStorageState)
#include "tst_storagestate.moc"
