// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/orderqueue.h"

#include <QtTest>

using earshot::ui::OrderQueue;

class TestOrderQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneGoesAfterTheOther();
    void whatIsOverAtOnceLetsTheNextGo();
};

void TestOrderQueue::oneGoesAfterTheOther()
{
    OrderQueue queue;
    QList<int> sent;
    for (const int number : {1, 2, 3})
        queue.add([&sent, number] { sent.append(number); });
    QCOMPARE(sent, QList<int>{1});
    queue.finished();
    QCOMPARE(sent, (QList<int>{1, 2}));
    queue.finished();
    queue.finished();
    queue.add([&sent] { sent.append(4); });
    QCOMPARE(sent, (QList<int>{1, 2, 3, 4}));
}

void TestOrderQueue::whatIsOverAtOnceLetsTheNextGo()
{
    OrderQueue queue;
    QList<int> sent;
    queue.add([&] {
        sent.append(1);
        queue.add([&] {
            sent.append(2);
            queue.finished();
        });
        queue.finished();
    });
    QCOMPARE(sent, (QList<int>{1, 2}));
    queue.add([&] { sent.append(3); });
    QCOMPARE(sent, (QList<int>{1, 2, 3}));
}

QTEST_APPLESS_MAIN(TestOrderQueue)
#include "tst_orderqueue.moc"
