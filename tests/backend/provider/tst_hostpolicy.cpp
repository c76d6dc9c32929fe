// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/hostpolicy.h"
#include "provider/publicaddress.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider;
using namespace Qt::StringLiterals;

class TestHostPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesUrls_data();
    void judgesUrls();
    void judgesAddresses_data();
    void judgesAddresses();
    void aNameThatAlsoPointsInsideIsRefused();
    void aListedHostMayBePrivate_data();
    void aListedHostMayBePrivate();
    void unreadableListsAreRefusedByName_data();
    void unreadableListsAreRefusedByName();
    void messagesHideQueries();

private:
    static HostPolicy policy(const QString &listed = {})
    {
        return HostPolicy::create(QUrl(u"https://api.example.test"_s), listed).value();
    }
};

void TestHostPolicy::judgesUrls_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *tag, const QString &listed, const QString &url, bool allowed) {
        QTest::newRow(tag) << listed << url << allowed;
    };
    const QString none;
    row("api", none, u"https://api.example.test/call/1"_s, true);
    row("api in capitals with a dot", none, u"https://API.example.test./call"_s, true);
    row("api at another port", none, u"https://api.example.test:8443/call"_s, false);
    row("api by http", none, u"http://api.example.test/call"_s, false);
    row("storage", none, u"https://bucket.account.r2.cloudflarestorage.com/a?X=1"_s, true);
    row("storage by http", none, u"http://account.r2.cloudflarestorage.com/a"_s, false);
    row("suffix without its dot", none, u"https://evilr2.cloudflarestorage.com/a"_s, false);
    row("storage at another port", none, u"https://a.r2.cloudflarestorage.com:8443/a"_s, false);
    row("storage at its port", none, u"https://a.r2.cloudflarestorage.com:443/a"_s, true);
    row("suffix itself", none, u"https://r2.cloudflarestorage.com/a"_s, false);
    row("suffix in the middle", none, u"https://a.r2.cloudflarestorage.com.evil.test/"_s, false);
    row("suffix in the path", none, u"https://evil.test/.r2.cloudflarestorage.com"_s, false);
    row("suffix as user", none, u"https://a.r2.cloudflarestorage.com@evil.test/"_s, false);
    row("user at an allowed host", none, u"https://me@api.example.test/"_s, false);
    row("below the api", none, u"https://x.api.example.test/"_s, false);
    row("other scheme", none, u"ftp://api.example.test/"_s, false);
    row("file", none, u"file:///etc/passwd"_s, false);
    row("no host", none, u"https:///a"_s, false);
    row("relative", none, u"/a/b"_s, false);
    row("loopback", none, u"http://127.0.0.1:80/"_s, false);
    row("loopback as a number", none, u"http://2130706433/"_s, false);
    row("ipv6 loopback", none, u"https://[::1]/"_s, false);
    row("listed, any port", u"127.0.0.1"_s, u"http://127.0.0.1:4711/"_s, true);
    row("listed, this port", u"127.0.0.1:4711"_s, u"http://127.0.0.1:4711/"_s, true);
    row("listed, other port", u"127.0.0.1:4711"_s, u"http://127.0.0.1:4712/"_s, false);
    row("listed default port", u"a.test:443"_s, u"https://a.test/"_s, true);
    row("listed default port, http", u"a.test:443"_s, u"http://a.test/"_s, false);
    row("listed ipv6", u"[::1]:8080"_s, u"http://[::1]:8080/"_s, true);
    row("listed bare ipv6", u"::1"_s, u"http://[::1]:9/"_s, true);
    row("listed second", u" a.test , B.Test "_s, u"https://b.test/"_s, true);
    row("listed exactly", u"a.test"_s, u"https://x.a.test/"_s, false);
    row("listed suffix", u".a.test"_s, u"https://x.y.a.test/"_s, true);
    row("listed suffix excludes itself", u".a.test"_s, u"https://a.test/"_s, false);
    row("listed suffix by http", u".a.test"_s, u"http://x.a.test/"_s, false);
    row("empty entries", u",, ,"_s, u"https://a.test/"_s, false);
}

void TestHostPolicy::judgesUrls()
{
    QFETCH(QString, listed);
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const Result<void> verdict = policy(listed).checkUrl(QUrl(url));
    QCOMPARE(verdict.ok(), allowed);
    if (!allowed)
        QCOMPARE(verdict.error().code, ErrorCode::Forbidden);
}

void TestHostPolicy::judgesAddresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
        {"127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1",
            "100.127.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1",
            "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1",
            "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
            "::8.8.8.8", "64:ff9b::127.0.0.1", "64:ff9b:1::1", "fe80::1", "fe80::1%1", "fec0::1",
            "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "2001::1", "2001:10::1",
            "2002:7f00:1::", "3fff::1", "100::1", "5f00::1", ""})
        QTest::newRow(*address ? address : "none") << false;
    for (const char *address :
        {"8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
            "169.253.0.1", "198.20.0.1", "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
            "2606:4700::1111", "2a00:1450::1", "2001:4860::1"})
        QTest::newRow(address) << true;
}

void TestHostPolicy::judgesAddresses()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(isPublicAddress(address), isPublic);
    const QUrl url(u"https://a.r2.cloudflarestorage.com/x"_s);
    QCOMPARE(policy().checkAddresses(url, {address}).ok(), isPublic);
}

void TestHostPolicy::aNameThatAlsoPointsInsideIsRefused()
{
    const QUrl url(u"https://a.r2.cloudflarestorage.com/x"_s);
    const QHostAddress outside(u"8.8.8.8"_s);
    const QHostAddress inside(u"10.0.0.1"_s);
    QVERIFY(policy().checkAddresses(url, {outside}).ok());
    QVERIFY(!policy().checkAddresses(url, {outside, inside}).ok());
    QVERIFY(!policy().checkAddresses(url, {inside, outside}).ok());
    QVERIFY(policy().checkAddresses(url, {}).error().retryable);
    QVERIFY2(!policy(u"10.0.0.1"_s).checkAddresses(url, {inside}).ok(),
        "a listed address does not open other names that lead to it");
}

void TestHostPolicy::aListedHostMayBePrivate_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *tag, const QString &listed, const QString &host,
                         const QStringList &addresses, bool allowed) {
        QTest::newRow(tag) << listed << host << addresses << allowed;
    };
    const QString name = u"files.test"_s;
    row("public", name, name, {u"8.8.8.8"_s}, true);
    row("private", name, name, {u"10.0.0.1"_s, u"fd12::1"_s}, true);
    row("loopback", name, name, {u"127.0.0.1"_s, u"::1"_s}, true);
    row("both", name, name, {u"10.0.0.1"_s, u"8.8.8.8"_s}, false);
    row("metadata", name, name, {u"169.254.169.254"_s}, false);
    row("metadata among private", name, name, {u"10.0.0.1"_s, u"169.254.169.254"_s}, false);
    row("metadata in IPv6", name, name, {u"::ffff:169.254.169.254"_s}, false);
    row("link-local", name, name, {u"fe80::1"_s}, false);
    row("metadata itself", u"169.254.169.254"_s, u"169.254.169.254"_s, {u"169.254.169.254"_s},
        true);
    row("suffix, public", u".test"_s, name, {u"8.8.8.8"_s}, true);
    row("suffix, private", u".test"_s, name, {u"10.0.0.1"_s}, false);
    row("name and suffix, private", u".test,files.test"_s, name, {u"10.0.0.1"_s}, true);
}

void TestHostPolicy::aListedHostMayBePrivate()
{
    QFETCH(QString, listed);
    QFETCH(QString, host);
    QFETCH(QStringList, addresses);
    QFETCH(bool, allowed);
    QList<QHostAddress> parsed;
    for (const QString &address : addresses)
        parsed.append(QHostAddress(address));
    const QUrl url(u"https://"_s + host + u'/');
    QVERIFY(policy(listed).checkUrl(url).ok());
    QCOMPARE(policy(listed).checkAddresses(url, parsed).ok(), allowed);
}

void TestHostPolicy::unreadableListsAreRefusedByName_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *entry : {"https://a.test", "a.test/path", "a.test:0", "a.test:70000", "a b",
             "a.test:x", "me@a.test", ".", "a.test?x", "*.a.test"})
        QTest::newRow(entry) << QString::fromLatin1(entry);
}

void TestHostPolicy::unreadableListsAreRefusedByName()
{
    QFETCH(QString, entry);
    const QUrl base(u"https://api.example.test"_s);
    const auto created = HostPolicy::create(base, u"good.test,"_s + entry);
    QVERIFY(!created.ok());
    QCOMPARE(created.error().code, ErrorCode::InvalidInput);
    QVERIFY(created.error().message.contains(entry));
    QVERIFY(!HostPolicy::create(QUrl(), {}).ok());
}

void TestHostPolicy::messagesHideQueries()
{
    const QUrl url(u"https://person:pw123@evil.test:8443/file.wav?X-Amz-Signature=abc#frag"_s);
    const QString message = policy().checkUrl(url).error().message;
    QVERIFY(message.contains(u"evil.test:8443/file.wav"_s));
    for (const QString &hidden : {u"abc"_s, u"pw123"_s, u"person"_s, u"frag"_s})
        QVERIFY2(!message.contains(hidden), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestHostPolicy)
#include "tst_hostpolicy.moc"
