// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wholerows.h"

#include <QHeaderView>
#include <QListWidget>
#include <QTreeWidget>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestWholeRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noRowIsCut_data();
    void noRowIsCut();
};

namespace {

constexpr int rows = 100;

QAbstractItemView *makeList()
{
    auto *list = new QListWidget;
    for (int row = 0; row < rows; ++row)
        list->addItem(QString::number(row));
    return list;
}

QAbstractItemView *makeTree()
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({u"Heading"_s});
    tree->header()->setFixedHeight(34);
    tree->setUniformRowHeights(true);
    for (int row = 0; row < rows; ++row)
        new QTreeWidgetItem(tree, {QString::number(row)});
    return tree;
}

} // namespace

void TestWholeRows::noRowIsCut_data()
{
    QTest::addColumn<bool>("hasHeadings");
    QTest::newRow("a list") << false;
    QTest::newRow("a tree below headings") << true;
}

void TestWholeRows::noRowIsCut()
{
    QFETCH(bool, hasHeadings);
    QAbstractItemView *view = hasHeadings ? makeTree() : makeList();
    WholeRows holder(view);
    holder.resize(200, 301);
    holder.show();
    for (int height = 301; height < 340; height += 3) {
        holder.resize(200, height);
        const int row = view->visualRect(view->model()->index(0, 0)).height();
        QVERIFY(row > 0);
        QCOMPARE(view->viewport()->height() % row, 0);
        QVERIFY(holder.height() - view->height() < row);
    }
}

QTEST_MAIN(TestWholeRows)
#include "tst_wholerows.moc"
