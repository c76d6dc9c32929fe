// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/routetable.h"

#include <QtTest>

using namespace earshot::http;
using namespace Qt::StringLiterals;

class TestRouteTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsRows_data();
    void findsRows();
    void namesAllowedMethods();
    void givesCaptures();
};

namespace {

RouteTable table()
{
    return RouteTable({{.method = Method::Get, .pattern = u"/calls/{id}"_s},
        {.method = Method::Delete, .pattern = u"/calls/{id}"_s},
        {.method = Method::Get, .pattern = u"/calls"_s},
        {.method = Method::Get, .pattern = u"/calls/newest"_s},
        {.method = Method::Post, .pattern = u"/calls/{id}/notes/{note}"_s},
        {.method = Method::Get, .pattern = u"/"_s}});
}

} // namespace

void TestRouteTable::findsRows_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("found"); // the pattern or the status of the miss
    QTest::newRow("/") << Method::Get << u"/"_s;
    QTest::newRow("/calls") << Method::Get << u"/calls"_s;
    QTest::newRow("/calls/7") << Method::Get << u"/calls/{id}"_s;
    QTest::newRow("/calls/8") << Method::Head << u"/calls/{id}"_s;
    QTest::newRow("/calls/9") << Method::Delete << u"/calls/{id}"_s;
    QTest::newRow("/calls/newest") << Method::Get << u"/calls/newest"_s;
    QTest::newRow("/calls/7/notes/3") << Method::Post << u"/calls/{id}/notes/{note}"_s;
    QTest::newRow("/calls/") << Method::Get << u"404"_s;
    QTest::newRow("/call") << Method::Get << u"404"_s;
    QTest::newRow("/Calls") << Method::Get << u"404"_s;
    QTest::newRow("/calls/{id}/notes") << Method::Get << u"404"_s;
    QTest::newRow("/calls/1") << Method::Post << u"405"_s;
    QTest::newRow("/calls/2/notes/3") << Method::Head << u"405"_s;
}

void TestRouteTable::findsRows()
{
    QFETCH(Method, method);
    const RouteTable routes = table();
    const auto found = routes.find(method, QString::fromUtf8(QTest::currentDataTag()));
    const auto *match = std::get_if<RouteTable::Match>(&found);
    QTEST(match ? match->route->pattern : QString::number(std::get<RouteTable::Miss>(found).status),
        "found");
}

void TestRouteTable::namesAllowedMethods()
{
    const auto found = table().find(Method::Put, u"/calls/7"_s);
    QCOMPARE(std::get<RouteTable::Miss>(found).allow, "GET, HEAD, DELETE");
}

void TestRouteTable::givesCaptures()
{
    const RouteTable routes = table();
    const auto found = routes.find(Method::Post, u"/calls/a b/notes/é"_s);
    const auto arguments = std::get<RouteTable::Match>(found).arguments;
    QCOMPARE(arguments.value(u"id"_s), u"a b"_s);
    QCOMPARE(arguments.value(u"note"_s), u"é"_s);
}

QTEST_GUILESS_MAIN(TestRouteTable)
#include "tst_routetable.moc"
