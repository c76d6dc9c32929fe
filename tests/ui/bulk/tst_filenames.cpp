// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/calltable.h"
#include "ui/bulk/filenames.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

Call callOf(const QString &customer)
{
    Call call;
    call.id = u"0f3c2a1b-0000-4000-8000-000000000001"_s;
    call.startedAt = Timestamp::fromString(u"2026-11-22T09:58:00.000Z"_s);
    call.customer.name = customer;
    return call;
}

} // namespace

class TestFileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void namesAreHarmless_data();
    void namesAreHarmless();
    void noTwoNamesAreTheSame();
    void aLongNameFits();
    void aPathThatIsTakenIsNotUsed();
    void aTableHasNoFormulasAndBothTimes();
};

void TestFileNames::namesAreHarmless_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Dana Whitfield"_s << u"Dana Whitfield"_s;
    QTest::newRow("other letters") << u"José Álvarez 王"_s << u"José Álvarez 王"_s;
    QTest::newRow("up and away") << u"../../etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("other system") << u"C:\\con*?.exe"_s << u"C con exe"_s;
    QTest::newRow("turned around") << u"a\u202Egpj.exe"_s << u"a gpj exe"_s;
    QTest::newRow("lines and nothing") << QString(u"a\nb"_s + QChar(0) + u'c') << u"a b c"_s;
}

void TestFileNames::namesAreHarmless()
{
    QFETCH(const QString, customer);
    QFETCH(const QString, shown);
    FileNames names;
    QCOMPARE(names.nameFor(callOf(customer)), u"2026-11-22 10.58.00 %1 0f3c2a1b.mp3"_s.arg(shown));
}

void TestFileNames::noTwoNamesAreTheSame()
{
    FileNames names;
    const QString first = names.nameFor(callOf(u"Dana"_s));
    const QString second = names.nameFor(callOf(u"DANA"_s));
    const QString third = names.nameFor(callOf(u"Dana"_s));
    QCOMPARE(second, u"2026-11-22 10.58.00 DANA 0f3c2a1b (2).mp3"_s);
    QCOMPARE(third, u"2026-11-22 10.58.00 Dana 0f3c2a1b (3).mp3"_s);
    QVERIFY(first != third);
}

void TestFileNames::aLongNameFits()
{
    FileNames names;
    const QString name = names.nameFor(callOf(QString(10'000, QChar(0x738B))));
    QVERIFY(name.toUtf8().size() <= 200);
    QVERIFY(name.endsWith(u".mp3"_s));
}

void TestFileNames::aPathThatIsTakenIsNotUsed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Recordings"_s);
    QCOMPARE(freePath(path), path);
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(freePath(path), path + u" (2)"_s);
    QVERIFY(QFile::link(u"/nowhere at all"_s, path + u" (2)"_s));
    QCOMPARE(freePath(path), path + u" (3)"_s);
}

void TestFileNames::aTableHasNoFormulasAndBothTimes()
{
    Call call = callOf(u"=HYPERLINK(\"http://sample.invalid\")"_s);
    call.customer.number = u"+14155550134"_s;
    const QByteArray line = callTableLine(call);
    QVERIFY2(line.contains("\"'=HYPERLINK(\"\"http://sample.invalid\"\")\""), line.constData());
    QVERIFY2(line.contains(",'+14155550134,"), line.constData());
    QVERIFY2(line.contains("2026-11-22T09:58:00.000Z,2026-11-22T10:58:00+01:00"), line.constData());
    QVERIFY(line.endsWith("\r\n"));
    QCOMPARE(line.count(','), callTableHead().count(','));
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
