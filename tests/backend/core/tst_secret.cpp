// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QtTest>

using namespace earshot;

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsAsRedacted();
    void emptyNeverMatches();
    void matchesOnlyItself();
};

void TestSecret::printsAsRedacted()
{
    QString text;
    QDebug(&text) << Secret("hunter2");
    QVERIFY(text.contains(QStringLiteral("[redacted]")));
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
}

void TestSecret::emptyNeverMatches()
{
    QVERIFY(!Secret().matches(""));
    QVERIFY(!Secret("x").matches(""));
    QVERIFY(!Secret("").matches(""));
}

void TestSecret::matchesOnlyItself()
{
    QVERIFY(Secret("abc").matches("abc"));
    QVERIFY(!Secret("abc").matches("abcd"));
    QVERIFY(!Secret("abc").matches("abx"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
