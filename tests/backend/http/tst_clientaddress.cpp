// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/clientaddress.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::http;
using namespace Qt::StringLiterals;

class TestClientAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangesAreRead_data();
    void rangesAreRead();
    void addressesAreFound_data();
    void addressesAreFound();
    void severalFieldsAreOneList();
};

void TestClientAddress::rangesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    QTest::newRow("one") << u"127.0.0.1"_s << u"127.0.0.1"_s << u"127.0.0.2"_s;
    QTest::newRow("network") << u"10.0.0.0/8"_s << u"10.9.8.7"_s << u"11.0.0.1"_s;
    QTest::newRow("several") << u" 127.0.0.1 , 2001:db8::/32 "_s << u"2001:db8:1::1"_s << u"::1"_s;
    QTest::newRow("mapped") << u"127.0.0.1"_s << u"::ffff:127.0.0.1"_s << u"::1"_s;
    QTest::newRow("none") << u""_s << QString() << u"127.0.0.1"_s;
    for (const QString &bad : QStringList{u"localhost"_s, u"10"_s, u"10.0.0.0/33"_s, u"1.2.3"_s,
             u"127.0.0.1;10.0.0.1"_s, u"*"_s})
        QTest::addRow("%s", qPrintable(bad)) << bad << QString() << QString();
}

void TestClientAddress::rangesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    const auto ranges = AddressRanges::fromText(text);
    QCOMPARE(ranges.has_value(), !outside.isEmpty());
    if (!ranges)
        return;
    QVERIFY(inside.isEmpty() || ranges->contains(QHostAddress(inside)));
    QVERIFY(!ranges->contains(QHostAddress(outside)));
}

void TestClientAddress::addressesAreFound_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QString>("client");
    const QString proxy = u"10.0.0.1"_s;
    QTest::newRow("no proxy") << u"192.0.2.9"_s << QByteArray("203.0.113.7") << u"192.0.2.9"_s;
    QTest::newRow("nothing named") << proxy << QByteArray() << proxy;
    QTest::newRow("one") << proxy << QByteArray("203.0.113.7") << u"203.0.113.7"_s;
    QTest::newRow("what the client says of itself")
        << proxy << QByteArray("127.0.0.1, 203.0.113.7") << u"203.0.113.7"_s;
    QTest::newRow("two proxies") << proxy << QByteArray("198.51.100.1, 203.0.113.7, 10.0.0.2")
                                 << u"203.0.113.7"_s;
    QTest::newRow("only proxies") << proxy << QByteArray("10.0.0.3, 10.0.0.2") << u"10.0.0.3"_s;
    QTest::newRow("port") << proxy << QByteArray("203.0.113.7:4711") << u"203.0.113.7"_s;
    QTest::newRow("IPv6") << proxy << QByteArray("2001:db8::7") << u"2001:db8::7"_s;
    QTest::newRow("IPv6 with port")
        << proxy << QByteArray("[2001:db8::7]:4711") << u"2001:db8::7"_s;
    QTest::newRow("mapped") << proxy << QByteArray("::ffff:203.0.113.7") << u"203.0.113.7"_s;
    QTest::newRow("unknown") << proxy << QByteArray("unknown") << proxy;
    QTest::newRow("hostile") << proxy << QByteArray("203.0.113.7, <script>") << proxy;
    QTest::newRow("empty") << proxy << QByteArray(", ,") << proxy;
    QTest::newRow("bracket") << proxy << QByteArray("[") << proxy;
}

void TestClientAddress::addressesAreFound()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, named);
    QFETCH(QString, client);
    Headers headers;
    if (!named.isEmpty())
        headers.append("x-forwarded-for", named);
    const auto proxies = AddressRanges::fromText(u"10.0.0.0/8"_s);
    QVERIFY(proxies);
    QCOMPARE(clientAddress(QHostAddress(peer), headers, *proxies), QHostAddress(client));
}

void TestClientAddress::severalFieldsAreOneList()
{
    Headers headers;
    headers.append("X-Forwarded-For", "198.51.100.1");
    headers.append("X-Forwarded-For", "203.0.113.7");
    const auto proxies = AddressRanges::fromText(u"10.0.0.1"_s);
    QVERIFY(proxies);
    QCOMPARE(clientAddress(QHostAddress(u"10.0.0.1"_s), headers, *proxies),
        QHostAddress(u"203.0.113.7"_s));
}

QTEST_GUILESS_MAIN(TestClientAddress)
#include "tst_clientaddress.moc"
