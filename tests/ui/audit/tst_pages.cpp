// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditpages.h"

#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<AuditEntry> entries(int newest, int count)
{
    std::vector<AuditEntry> all;
    for (int i = 0; i < count; ++i)
        all.push_back({.seq = newest - i});
    return all;
}

} // namespace

/** A long list of which only a part is held. */
class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreFoundInTheirPages();
    void whatIsFarIsLetGoAndComesBack();
    void theBeginningStays();
    void newRowsMoveTheOthers();
    void aMillionRowsHoldFew();
    void nothingIsMissingOfNothing();
};

void TestPages::rowsAreFoundInTheirPages()
{
    AuditPages pages;
    pages.append({}, entries(250, 100));
    pages.append(u"a"_s, entries(150, 3)); // short ones as well
    pages.append(u"b"_s, entries(147, 100));
    QCOMPARE(pages.rowCount(), 203);
    for (int row = 0; row < pages.rowCount(); ++row)
        QCOMPARE(pages.at(row)->seq, 250 - row);
    QVERIFY(!pages.at(-1) && !pages.at(203));
}

void TestPages::whatIsFarIsLetGoAndComesBack()
{
    AuditPages pages;
    for (int i = 0; i < 50; ++i)
        pages.append(i == 0 ? QString() : QString::number(i), entries(5000 - 100 * i, 100));
    pages.keepAbout(4000, 4030);
    QVERIFY(!pages.at(1500));
    QCOMPARE(pages.rowCount(), 5000);
    QVERIFY(pages.at(3100) && pages.at(4999));
    QVERIFY(!pages.missing(4000, 4030));
    QCOMPARE(pages.missing(1590, 1610), u"15"_s);
    const auto rows = pages.refill(u"15"_s, entries(3500, 100));
    QCOMPARE(rows, std::pair(1500, 1599));
    QCOMPARE(pages.at(1510)->seq, 3490);
    QCOMPARE(pages.missing(1590, 1610), u"16"_s);
    QVERIFY(!pages.refill(u"nowhere"_s, {}));
}

void TestPages::theBeginningStays()
{
    AuditPages pages;
    pages.append({}, entries(5000, 100));
    pages.append(u"a"_s, entries(4900, 100));
    pages.keepAbout(100'000, 100'010);
    QVERIFY(pages.at(0) && !pages.at(100));
}

void TestPages::newRowsMoveTheOthers()
{
    AuditPages pages;
    pages.append({}, entries(100, 50));
    pages.append(u"a"_s, entries(50, 50));
    pages.prepend(entries(103, 3));
    QCOMPARE(pages.rowCount(), 103);
    QCOMPARE(pages.at(0)->seq, 103);
    QCOMPARE(pages.at(3)->seq, 100);
    QCOMPARE(pages.at(102)->seq, 1);
}

void TestPages::aMillionRowsHoldFew()
{
    AuditPages pages;
    for (int i = 0; i < 10'000; ++i) {
        pages.append(i == 0 ? QString() : QString::number(i), entries(1'000'000 - 100 * i, 100));
        pages.keepAbout(100 * i, 100 * i + 30);
        QVERIFY(pages.held() <= 2 * AuditPages::keptRows + 400);
    }
    QCOMPARE(pages.rowCount(), 1'000'000);
}

void TestPages::nothingIsMissingOfNothing()
{
    AuditPages pages;
    QVERIFY(!pages.missing(0, 10) && !pages.at(0));
    pages.append({}, entries(5, 5));
    QVERIFY(!pages.missing(-5, 100));
    pages.clear();
    QCOMPARE(pages.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
