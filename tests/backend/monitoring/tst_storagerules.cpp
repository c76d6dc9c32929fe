// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/storagerules.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::monitoring;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gibibyte = 1024LL * 1024 * 1024;

StorageState quotaState(qint64 percent, Fullness before = Fullness::Ok)
{
    return judgeStorage(
        {.quotaBytes = 100 * gibibyte}, {.usedBytes = percent * gibibyte}, {.quota = before});
}

StorageState diskState(qint64 free)
{
    return judgeStorage({.diskReserveBytes = gibibyte}, {.freeDiskBytes = free}, {});
}

} // namespace

class TestStorageRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidWhileThereIsRoom();
    void eachStepOfTheQuotaIsAnAlertOfItsOwn();
    void theTextSaysWhatHappensAndWhatToDo();
    void aLowDiskIsAWarningAndThenAnError();
    void smallChangesAreTheSameAlert();
    void damagedObjectsNameTheirCalls();
};

void TestStorageRules::nothingIsSaidWhileThereIsRoom()
{
    QVERIFY(!quotaNear(quotaState(79)));
    QVERIFY(!quotaNear({}));
    QVERIFY(!diskLow(diskState(2 * gibibyte)));
    QVERIFY(!objectDamaged({}));
}

void TestStorageRules::eachStepOfTheQuotaIsAnAlertOfItsOwn()
{
    const auto warning = quotaNear(quotaState(80));
    const auto critical = quotaNear(quotaState(95));
    const auto full = quotaNear(quotaState(100));
    QVERIFY(warning && critical && full);
    QCOMPARE(warning->kind, u"quota_warning"_s);
    QCOMPARE(warning->severity, AlertSeverity::Warning);
    QCOMPARE(critical->kind, u"quota_critical"_s);
    QCOMPARE(critical->severity, AlertSeverity::Error);
    QCOMPARE(full->kind, u"quota_exceeded"_s);
    QCOMPARE(full->severity, AlertSeverity::Error);
    QCOMPARE(quotaNear(quotaState(99, Fullness::Full))->kind, u"quota_exceeded"_s);
}

void TestStorageRules::theTextSaysWhatHappensAndWhatToDo()
{
    const auto full = quotaNear(quotaState(101));
    QVERIFY(full.has_value());
    QVERIFY2(full->message.startsWith(u"What is stored takes 101 % of the 100.0 GB"_s),
        qPrintable(full->message));
    QVERIFY(full->message.contains(u"No new recording is fetched"_s));
    QVERIFY(full->message.contains(u"raise quota_bytes"_s));
    QCOMPARE(full->detail.value(u"usedPercent"_s).toInt(), 101);
    QCOMPARE(full->detail.value(u"quotaBytes"_s).toInteger(), 100 * gibibyte);
}

void TestStorageRules::aLowDiskIsAWarningAndThenAnError()
{
    const auto low = diskLow(diskState(2 * gibibyte - 1));
    QVERIFY(low.has_value());
    QCOMPARE(low->kind, u"disk_low"_s);
    QCOMPARE(low->severity, AlertSeverity::Warning);
    const auto full = diskLow(diskState(gibibyte / 2));
    QVERIFY(full.has_value());
    QCOMPARE(full->kind, u"disk_low"_s);
    QCOMPARE(full->severity, AlertSeverity::Error);
    QVERIFY2(full->message.contains(u"with less than 1.0 GB"_s), qPrintable(full->message));
}

void TestStorageRules::smallChangesAreTheSameAlert()
{
    QCOMPARE(diskLow(diskState(gibibyte + 5000)), diskLow(diskState(gibibyte + 9000)));
    StorageState more = quotaState(80);
    more.figures.usedBytes += 1000;
    QCOMPARE(quotaNear(more), quotaNear(quotaState(80)));
}

void TestStorageRules::damagedObjectsNameTheirCalls()
{
    const auto one = objectDamaged({.count = 1, .callIds = {u"call-1"_s}});
    QVERIFY(one.has_value());
    QCOMPARE(one->kind, u"object_damaged"_s);
    QCOMPARE(one->severity, AlertSeverity::Error);
    QVERIFY2(
        one->message.startsWith(u"A file of call call-1 is missing"_s), qPrintable(one->message));
    const auto many = objectDamaged({.count = 12, .callIds = {u"call-1"_s, u"call-%1"_s}});
    QVERIFY(many.has_value());
    QVERIFY2(many->message.startsWith(u"12 stored files"_s), qPrintable(many->message));
    QVERIFY2(many->message.contains(u"those of call-1, call-%1."_s), qPrintable(many->message));
    QCOMPARE(many->detail.value(u"callIds"_s).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestStorageRules)
#include "tst_storagerules.moc"
