// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/unnamedfiles.h"

#include <QtTest>

using namespace earshot::importing;
using namespace Qt::StringLiterals;

/** Files that no row names are found by the call id in their names, once. */
class TestUnnamedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesComeFirstAndOnce();
    void withoutAnIdItIsNotTaken();
    void itsRoomIsLimited();
};

void TestUnnamedFiles::bothSidesComeFirstAndOnce()
{
    const QString id = u"11111111-0000-4000-8000-000000000001"_s;
    const QString other = u"22222222-0000-4000-8000-000000000001"_s;
    UnnamedFiles files;
    QVERIFY(files.add(u"a/"_s + id + u"-1-mono.wav"_s));
    QVERIFY(files.add(u"b/"_s + id.toUpper() + u"-1-stereo.wav"_s));
    QVERIFY(files.add(other + u".mp3"_s));
    QCOMPARE(files.takeFor({id}),
        (QStringList{
            u"b/"_s + id.toUpper() + u"-1-stereo.wav"_s, u"a/"_s + id + u"-1-mono.wav"_s}));
    QCOMPARE(files.takeFor({id}), QStringList());
    QCOMPARE(files.anyId(), other);
    QCOMPARE(files.takeFor({other}).size(), 1);
    QCOMPARE(files.anyId(), QString());
}

void TestUnnamedFiles::withoutAnIdItIsNotTaken()
{
    UnnamedFiles files;
    QVERIFY(!files.add(u"greeting.mp3"_s));
    QVERIFY(!files.add(u"11111111-0000-4000-8000-000000000001/greeting.mp3"_s));
    QCOMPARE(files.anyId(), QString());
}

void TestUnnamedFiles::itsRoomIsLimited()
{
    UnnamedFiles files;
    for (int n = 0; n < UnnamedFiles::mostFiles; ++n)
        QVERIFY(files.add(u"11111111-0000-4000-8000-%1.mp3"_s.arg(n, 12, 10, QChar(u'0'))));
    const QString one = u"22222222-0000-4000-8000-000000000001.mp3"_s;
    QVERIFY(!files.add(one));
    QCOMPARE(files.takeFor({files.anyId()}).size(), 1);
    QVERIFY(files.add(one));
}

QTEST_APPLESS_MAIN(TestUnnamedFiles)
#include "tst_unnamedfiles.moc"
