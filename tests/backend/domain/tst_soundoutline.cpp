// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/soundoutline.h"

#include <QTest>

using namespace earshot;

class TestSoundOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsAreRoots();
    void meansOutsideAreBounded();
    void survivesItsText();
    void anythingElseIsNone_data();
    void anythingElseIsNone();
};

void TestSoundOutline::levelsAreRoots()
{
    const auto outline =
        SoundOutline::fromMeans([](int step, int side) { return side == 0 ? step / 31.0 : 0.04; });
    QCOMPARE(outline.level(0, 0), 0);
    QCOMPARE(outline.level(31, 0), 15);
    QCOMPARE(outline.level(8, 0), 8); // sqrt(8 / 31) of 15 is 7.6
    QCOMPARE(outline.level(20, 1), 3);
}

void TestSoundOutline::meansOutsideAreBounded()
{
    const auto outline =
        SoundOutline::fromMeans([](int, int side) { return side == 0 ? 7.0 : -1.0; });
    QCOMPARE(outline.level(5, 0), 15);
    QCOMPARE(outline.level(5, 1), 0);
}

void TestSoundOutline::survivesItsText()
{
    const auto outline =
        SoundOutline::fromMeans([](int step, int side) { return (step + 3 * side) % 10 / 10.0; });
    QCOMPARE(outline.bytes().size(), 32);
    QVERIFY(SoundOutline::fromBase64(outline.base64()) == outline);
    QVERIFY(SoundOutline::fromBytes(outline.bytes()) == outline);
    QCOMPARE(SoundOutline().level(31, 1), 0);
}

void TestSoundOutline::anythingElseIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray(31, 'x').toBase64();
    QTest::newRow("long") << QByteArray(33, 'x').toBase64();
    QTest::newRow("no base64") << QByteArray(44, '!');
    QTest::newRow("very long") << QByteArray(1'000'000, 'A');
}

void TestSoundOutline::anythingElseIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(SoundOutline::fromBase64(text).isEmpty());
}

QTEST_GUILESS_MAIN(TestSoundOutline)
#include "tst_soundoutline.moc"
