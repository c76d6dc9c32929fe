// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipmemory.h"
#include "ui/clips/cliptimes.h"

#include <QSettings>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestClipTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void writesWhatItReads();
    void lengthsAreSaidAsPeopleSayThem();
    void habitsComeBack();
    void oddHabitsAreTheUsualOnes();
};

void TestClipTimes::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds"); // negative: nothing
    QTest::newRow("seconds") << u"12"_s << 12.0;
    QTest::newRow("many seconds") << u"90.5"_s << 90.5;
    QTest::newRow("minutes") << u"1:12.5"_s << 72.5;
    QTest::newRow("comma") << u"1:12,25"_s << 72.25;
    QTest::newRow("hours") << u"1:02:03"_s << 3723.0;
    QTest::newRow("on the way") << u"1:12."_s << 72.0;
    QTest::newRow("spaces") << u" 0:07 "_s << 7.0;
    QTest::newRow("sixty after a colon") << u"1:60"_s << -1.0;
    QTest::newRow("words") << u"soon"_s << -1.0;
    QTest::newRow("nothing") << QString() << -1.0;
    QTest::newRow("negative") << u"-1"_s << -1.0;
    QTest::newRow("too much") << u"123456789"_s << -1.0;
}

void TestClipTimes::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    const auto read = clipSeconds(text);
    QCOMPARE(read.has_value(), seconds >= 0);
    if (read)
        QCOMPARE(*read, seconds);
}

void TestClipTimes::writesWhatItReads()
{
    for (const double seconds : {0.0, 0.1, 12.5, 59.99, 60.0, 71.25, 3599.5, 3723.04}) {
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German)})
            QCOMPARE(clipSeconds(clipTime(seconds, locale)), std::optional(seconds));
    }
    QCOMPARE(clipTime(71.25, QLocale::c()), u"1:11.25"_s);
    QCOMPARE(clipTime(71.25, QLocale(QLocale::German)), u"1:11,25"_s);
    QCOMPARE(clipTime(59.999, QLocale::c()), u"1:00.00"_s);
}

void TestClipTimes::lengthsAreSaidAsPeopleSayThem()
{
    QCOMPARE(clipLength(7.5, QLocale::c()), u"7.5 seconds"_s);
    QCOMPARE(clipLength(72, QLocale::c()), u"1 min 12 s"_s);
}

void TestClipTimes::habitsComeBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const ClipHabits habits{
        .nameTemplate = u"{customer}"_s, .fade = 2, .format = 1, .folder = folder.path()};
    {
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(readHabits(&settings), ClipHabits());
        writeHabits(&settings, habits);
    }
    const QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(readHabits(&settings), habits);
}

void TestClipTimes::oddHabitsAreTheUsualOnes()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"clips/nameTemplate"_s, u"  "_s);
    settings.setValue(u"clips/fade"_s, 77);
    settings.setValue(u"clips/format"_s, u"flac"_s);
    const ClipHabits habits = readHabits(&settings);
    QCOMPARE(habits.nameTemplate, ClipHabits().nameTemplate);
    QCOMPARE(habits.fade, 2);
    QCOMPARE(habits.format, 0);
    QCOMPARE(readHabits(nullptr), ClipHabits());
}

QTEST_GUILESS_MAIN(TestClipTimes)
#include "tst_cliptimes.moc"
