// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/attemptlimit.h"
#include "access/secondfactor.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::access;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSecondFactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreThoseOfTheStandard_data();
    void codesAreThoseOfTheStandard();
    void aStepIsTakenOnce();
    void clocksMayDifferByAStep();
    void wrongTextsAreNoCodes_data();
    void wrongTextsAreNoCodes();
    void whatIsSealedOpensWithTheSameKeyOnly();
    void anOfferIsOpenForAWhile();
    void base32IsThatOfTheStandard();
    void recoveryCodesDifferAndForgiveSpelling();
    void failuresAreForgottenAfterThePause();
    void strangersCantFillTheMemory();
    void oneHouseholdIsOneNetwork();

private:
    const SecondFactor m_factor{QByteArray(32, 'k')};
    const Secret m_secret{QByteArray("12345678901234567890")};
};

/** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
void TestSecondFactor::codesAreThoseOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << u"287082"_s;
    QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
    QTest::newRow("2005, a step later") << qint64(1111111111) << u"050471"_s;
    QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
    QTest::newRow("2033") << qint64(2000000000) << u"279037"_s;
    QTest::newRow("2603") << qint64(20000000000) << u"353130"_s;
}

void TestSecondFactor::codesAreThoseOfTheStandard()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    QCOMPARE(SecondFactor::code(m_secret, seconds / 30), code);
}

void TestSecondFactor::aStepIsTakenOnce()
{
    const auto now = Timestamp::fromMilliseconds(59000);
    const auto step = SecondFactor::stepOf(m_secret, u"287 082"_s, now, 0);
    QCOMPARE(step.value_or(-1), qint64(1));
    QVERIFY(!SecondFactor::stepOf(m_secret, u"287082"_s, now, *step));
}

void TestSecondFactor::clocksMayDifferByAStep()
{
    for (const qint64 milliseconds : {1000, 59000, 89000})
        QVERIFY(SecondFactor::stepOf(
            m_secret, u"287082"_s, Timestamp::fromMilliseconds(milliseconds), 0));
    QVERIFY(!SecondFactor::stepOf(m_secret, u"287082"_s, Timestamp::fromMilliseconds(90000), 0));
}

void TestSecondFactor::wrongTextsAreNoCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"28708"_s;
    QTest::newRow("long") << u"2870820"_s;
    QTest::newRow("another") << u"287083"_s;
    QTest::newRow("letters") << u"28708a"_s;
    QTest::newRow("other digits") << u"٢٨٧٠٨٢"_s;
    QTest::newRow("huge") << QString(100000, u'2');
}

void TestSecondFactor::wrongTextsAreNoCodes()
{
    QFETCH(QString, text);
    QVERIFY(!SecondFactor::stepOf(m_secret, text, Timestamp::fromMilliseconds(59000), 0));
}

void TestSecondFactor::whatIsSealedOpensWithTheSameKeyOnly()
{
    const QByteArray sealed = m_factor.seal(m_secret);
    QVERIFY(!sealed.contains(m_secret.reveal()));
    QVERIFY(sealed != m_factor.seal(m_secret));
    const auto opened = m_factor.open(sealed);
    QVERIFY(opened && opened->reveal() == m_secret.reveal());
    QVERIFY(!SecondFactor(QByteArray(32, 'x')).open(sealed));
    QVERIFY(!m_factor.open({}));
    QVERIFY(!m_factor.open(sealed.chopped(1)));
    QByteArray changed = sealed;
    changed.back() = char(changed.back() ^ 1);
    QVERIFY(!m_factor.open(changed));
}

/** Whichever receiver of a team is asked: all have the same key, and nothing else of it. */
void TestSecondFactor::anOfferIsOpenForAWhile()
{
    const auto now = Timestamp::fromMilliseconds(1'000'000);
    const QByteArray sealed = m_factor.sealOffer(m_secret, now);
    const SecondFactor another(QByteArray(32, 'k'));
    const auto opened = another.openOffer(sealed, now + 599s);
    QVERIFY(opened && opened->reveal() == m_secret.reveal());
    QVERIFY(!another.openOffer(sealed, now + 600s));
    QVERIFY(!another.openOffer(m_factor.seal(m_secret), now)); // one in force is no offer
    QVERIFY(!another.openOffer({}, now));
}

/** RFC 4648, section 10, without padding. */
void TestSecondFactor::base32IsThatOfTheStandard()
{
    QCOMPARE(SecondFactor::base32(""), QString());
    QCOMPARE(SecondFactor::base32("f"), u"MY"_s);
    QCOMPARE(SecondFactor::base32("fo"), u"MZXQ"_s);
    QCOMPARE(SecondFactor::base32("foobar"), u"MZXW6YTBOI"_s);
    QVERIFY(SecondFactor::uri(m_secret, u"a b@example.com"_s)
                .startsWith(u"otpauth://totp/Earshot:a%20b%40example.com?secret=GEZDGNBV"_s));
}

void TestSecondFactor::recoveryCodesDifferAndForgiveSpelling()
{
    const QStringList codes = SecondFactor::newRecoveryCodes();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 10);
    QCOMPARE(codes.first().size(), 19); // four groups of four
    const QString hash = SecondFactor::recoveryHash(codes.first());
    QCOMPARE(SecondFactor::recoveryHash(codes.first().toUpper().replace(u'-', u' ')), hash);
    QVERIFY(SecondFactor::recoveryHash(codes.last()) != hash);
}

void TestSecondFactor::failuresAreForgottenAfterThePause()
{
    AttemptLimit limit(3, 60s);
    const auto now = Timestamp::fromMilliseconds(1'000'000);
    QVERIFY(limit.add(u"a"_s, now).isFirst);
    QVERIFY(!limit.add(u"a"_s, now).isFirst);
    QCOMPARE(limit.pause(u"a"_s, now), 0s);
    QVERIFY(limit.add(u"a"_s, now).isLast);
    QCOMPARE(limit.pause(u"a"_s, now), 60s);
    QCOMPARE(limit.pause(u"b"_s, now), 0s);
    QCOMPARE(limit.pause(u"a"_s, now + 60s), 0s);
    QVERIFY(limit.add(u"a"_s, now + 60s).isFirst);
}

void TestSecondFactor::strangersCantFillTheMemory()
{
    AttemptLimit limit(3, 60s, 100);
    const auto now = Timestamp::fromMilliseconds(1'000'000);
    for (int i = 0; i < 10000; ++i) {
        limit.add(QString::number(i), now + std::chrono::milliseconds(i));
        QVERIFY(limit.names() <= 100);
    }
}

void TestSecondFactor::oneHouseholdIsOneNetwork()
{
    const auto network = [](const char *text) {
        return networkOf(QHostAddress(QString::fromLatin1(text)));
    };
    QCOMPARE(network("2001:db8:1:2::5"), network("2001:db8:1:2:ffff::9"));
    QVERIFY(network("2001:db8:1:2::5") != network("2001:db8:1:3::5"));
    QVERIFY(network("192.0.2.1") != network("192.0.2.2"));
}

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
