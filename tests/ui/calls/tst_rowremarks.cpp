// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/rowremarks.h"

#include <QApplication>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

using Worth = RowRemark::Worth;

namespace {

const QString number = u"+86 105 555 0199"_s;

/** What is left of the remarks where there is room for @p text. */
QStringList leftWhereFits(const QList<RowRemark> &remarks, const QString &text)
{
    const QFontMetricsF metrics(qApp->font());
    // Figures are as wide as the widest of them.
    const qreal room = RowRemark{text, {}, Worth::Number}.width(metrics) + 2;
    QStringList texts;
    for (const RowRemark &remark : fitted(remarks, metrics, room))
        texts.append(remark.text);
    return texts;
}

} // namespace

/** No remark of a row is cut in the middle of a word. */
class TestRowRemarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allAreShownWhereTheyFit();
    void theNumberGoesFirst();
    void whatSomebodyThoughtIsKeptLongest();
    void oneStaysInAnyCase();
};

void TestRowRemarks::allAreShownWhereTheyFit()
{
    const QList<RowRemark> remarks{
        {number, {}, Worth::Number}, {u"Transcript only"_s, {}, Worth::State}};
    QCOMPARE(leftWhereFits(remarks, number + u" · Transcript only"_s),
        (QStringList{number, u"Transcript only"_s}));
}

void TestRowRemarks::theNumberGoesFirst()
{
    const QList<RowRemark> remarks{
        {number, {}, Worth::Number}, {u"Transcript only"_s, {}, Worth::State}};
    QCOMPARE(leftWhereFits(remarks, number + u" · Trans"_s), QStringList(u"Transcript only"_s));
}

void TestRowRemarks::whatSomebodyThoughtIsKeptLongest()
{
    const QList<RowRemark> remarks{{number, {}, Worth::Number}, {u"Problem"_s, {}, Worth::Verdict},
        {u"62 % heard"_s, {}, Worth::Heard}, {u"Transcript only"_s, {}, Worth::State}};
    QCOMPARE(leftWhereFits(remarks, u"Problem · Transcript only"_s),
        (QStringList{u"Problem"_s, u"Transcript only"_s}));
    QCOMPARE(leftWhereFits(remarks, u"Problem · Trans"_s), QStringList(u"Problem"_s));
}

void TestRowRemarks::oneStaysInAnyCase()
{
    QCOMPARE(leftWhereFits({{number, {}, Worth::Number}}, u"+86"_s), QStringList(number));
    QVERIFY(leftWhereFits({}, number).isEmpty());
}

QTEST_MAIN(TestRowRemarks)
#include "tst_rowremarks.moc"
