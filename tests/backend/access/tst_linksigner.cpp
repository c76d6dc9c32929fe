// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/linksigner.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::access;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class MovableClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time = Timestamp::fromMilliseconds(1'800'000'000'000);
};

const QByteArray key(32, 'k');

LinkClaims sample(const Clock &clock)
{
    return {.organizationId = u"11111111-1111-4111-8111-111111111111"_s,
        .callId = u"22222222-2222-4222-8222-222222222222"_s,
        .objectPath = u"calls/sample/inbound/22222222.mp3"_s,
        .tokenId = u"33333333-3333-4333-8333-333333333333"_s,
        .expiresAt = clock.now() + 1h};
}

} // namespace

class TestLinkSigner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeAnywhereIsForged();
    void garbageIsForged_data();
    void garbageIsForged();
    void anotherKeyIsForged();
    void expiresToTheSecond();
    void forgedAndExpiredReadDifferently();
    void givesBackItsClaims();

private:
    MovableClock m_clock;
};

void TestLinkSigner::aChangeAnywhereIsForged()
{
    const LinkSigner signer(key, m_clock);
    const QByteArray link = signer.sign(sample(m_clock));
    for (qsizetype i = 0; i < link.size(); ++i) {
        QByteArray changed = link;
        changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
        const auto claims = signer.verify(changed);
        QVERIFY2(!claims.ok(), qPrintable(QString::number(i)));
        QCOMPARE(claims.error().code, ErrorCode::Forbidden);
    }
    QVERIFY(!signer.verify(link.chopped(1)).ok());
    QVERIFY(!signer.verify(QByteArray(link + 'A')).ok());
    QVERIFY(!signer.verify(QByteArray(link + '.' + link)).ok());
}

void TestLinkSigner::garbageIsForged_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a dot") << QByteArray(".");
    QTest::newRow("no signature") << QByteArray("eyJjIjoiMSJ9.");
    QTest::newRow("no claims") << QByteArray(".AAAA");
    QTest::newRow("no dot") << QByteArray("eyJjIjoiMSJ9");
    QTest::newRow("huge") << QByteArray(1 << 20, 'A');
    QTest::newRow("zeroes") << QByteArray(64, '\0');
}

void TestLinkSigner::garbageIsForged()
{
    QFETCH(QByteArray, link);
    const auto claims = LinkSigner(key, m_clock).verify(link);
    QVERIFY(!claims.ok());
    QCOMPARE(claims.error().code, ErrorCode::Forbidden);
}

void TestLinkSigner::anotherKeyIsForged()
{
    const QByteArray link = LinkSigner(QByteArray(32, 'x'), m_clock).sign(sample(m_clock));
    QVERIFY(!LinkSigner(key, m_clock).verify(link).ok());
}

void TestLinkSigner::expiresToTheSecond()
{
    MovableClock clock;
    const LinkSigner signer(key, clock);
    const QByteArray link = signer.sign(sample(clock));
    clock.time = clock.time + 1h - 1us;
    QVERIFY(signer.verify(link).ok());
    clock.time = clock.time + 1us;
    QVERIFY(!signer.verify(link).ok());
}

void TestLinkSigner::forgedAndExpiredReadDifferently()
{
    MovableClock clock;
    const LinkSigner signer(key, clock);
    const QByteArray link = signer.sign(sample(clock));
    clock.time = clock.time + 2h;
    QVERIFY(signer.verify(link).error().message.contains(u"expired"_s));
    QVERIFY(!signer.verify(QByteArray("A" + link)).error().message.contains(u"expired"_s));
    QCOMPARE(signer.expired(link)->callId, sample(clock).callId);
    QVERIFY(!signer.expired(QByteArray("A" + link)));
    QVERIFY(!LinkSigner(QByteArray(32, 'x'), clock).expired(link));
    QVERIFY(!signer.expired(signer.sign(sample(clock))));
}

void TestLinkSigner::givesBackItsClaims()
{
    const LinkSigner signer(key, m_clock);
    const LinkClaims claims = sample(m_clock);
    const QByteArray link = signer.sign(claims);
    const auto read = signer.verify(link);
    QVERIFY(read.ok());
    QCOMPARE(*read, claims);
    static const QRegularExpression segment(u"\\A[A-Za-z0-9_.-]+\\z"_s);
    QVERIFY(segment.match(QString::fromLatin1(link)).hasMatch());
}

QTEST_GUILESS_MAIN(TestLinkSigner)
#include "tst_linksigner.moc"
