// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/listcursor.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

namespace {

QJsonObject made(int number, qint64 atMilliseconds)
{
    return {{u"id"_s, u"call-%1"_s.arg(number)},
        {u"createdAt"_s, Timestamp::fromMilliseconds(atMilliseconds).toString()}};
}

/** Newest first, as the provider lists; @p calls are in the order of their creation. */
QList<QJsonObject> answer(const QList<QJsonObject> &calls, const CallWindow &window)
{
    QList<QJsonObject> page;
    for (auto call = calls.crbegin(); call != calls.crend() && page.size() < window.limit; ++call) {
        const auto at = Timestamp::fromString(call->value("createdAt"_L1).toString()).value();
        if (!window.createdUntil || at <= *window.createdUntil)
            page.append(*call);
    }
    return page;
}

} // namespace

class TestListCursor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesEveryCallOnce_data();
    void seesEveryCallOnce();
    void asksForFewerDownToOne();
    void aListThatTellsNoTimesEnds();
};

void TestListCursor::seesEveryCallOnce_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("sameMoment");
    QTest::addColumn<int>("pageSize");
    QTest::addRow("nothing") << 0 << 1 << 10;
    QTest::addRow("less than a page") << 9 << 1 << 10;
    QTest::addRow("just a page") << 10 << 1 << 10;
    QTest::addRow("many pages") << 1003 << 1 << 10;
    QTest::addRow("pairs") << 1003 << 2 << 10;
    QTest::addRow("a moment longer than a page") << 500 << 45 << 10;
    QTest::addRow("all at once") << 500 << 500 << 10;
    QTest::addRow("one at a time") << 30 << 7 << 1;
}

void TestListCursor::seesEveryCallOnce()
{
    QFETCH(int, calls);
    QFETCH(int, sameMoment);
    QFETCH(int, pageSize);
    QList<QJsonObject> all;
    for (int i = 0; i < calls; ++i)
        all.append(made(i, 1'000'000 + 10 * (i / sameMoment)));
    ListCursor cursor({}, pageSize);
    QStringList seen;
    int pages = 0;
    while (!cursor.isAtEnd()) {
        QVERIFY2(++pages < 5000, "turns in a circle");
        for (const QJsonObject &call : cursor.advance(answer(all, cursor.window())))
            seen.append(call.value("id"_L1).toString());
    }
    QCOMPARE(seen.size(), calls);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), calls);
    if (calls > 0)
        QCOMPARE(cursor.reached().value(), Timestamp::fromMilliseconds(1'000'000));
}

void TestListCursor::asksForFewerDownToOne()
{
    ListCursor cursor({}, 10);
    QList<int> limits;
    while (cursor.askForFewer())
        limits.append(cursor.window().limit);
    QCOMPARE(limits, QList<int>({5, 2, 1}));
}

void TestListCursor::aListThatTellsNoTimesEnds()
{
    ListCursor cursor({}, 1);
    QCOMPARE(cursor.advance({QJsonObject{{u"id"_s, u"x"_s}}}).size(), 1);
    QVERIFY(cursor.isAtEnd());
}

QTEST_GUILESS_MAIN(TestListCursor)
#include "tst_listcursor.moc"
