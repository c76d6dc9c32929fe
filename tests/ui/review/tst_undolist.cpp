// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/undolist.h"

#include <QtTest>

using earshot::ui::UndoList;

class TestUndoList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_undone.clear(); }
    void theLastGoesFirst();
    void whatIsForgottenIsPassedOver();
    void aStepMayAddAnother();
    void theOldestIsForgotten();

private:
    int add(int number)
    {
        return m_list.add([this, number] { m_undone.append(number); });
    }

    UndoList m_list;
    QList<int> m_undone;
};

void TestUndoList::theLastGoesFirst()
{
    add(1);
    add(2);
    for (int times = 0; times < 3; ++times)
        m_list.undo();
    QCOMPARE(m_undone, (QList<int>{2, 1}));
}

void TestUndoList::whatIsForgottenIsPassedOver()
{
    add(1);
    const int refused = add(2);
    m_list.forget(refused);
    m_list.forget(refused);
    m_list.undo();
    QCOMPARE(m_undone, QList<int>{1});
}

void TestUndoList::aStepMayAddAnother()
{
    m_list.add([this] { add(3); });
    m_list.undo();
    QVERIFY(m_undone.isEmpty());
    m_list.undo();
    QCOMPARE(m_undone, QList<int>{3});
}

void TestUndoList::theOldestIsForgotten()
{
    const int most = int(UndoList::mostSteps);
    for (int number = 0; number <= most; ++number)
        add(number);
    for (int times = 0; times <= most; ++times)
        m_list.undo();
    QCOMPARE(m_undone.size(), most);
    QCOMPARE(m_undone.last(), 1);
}

QTEST_APPLESS_MAIN(TestUndoList)
#include "tst_undolist.moc"
