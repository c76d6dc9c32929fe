// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/signrenewal.h"

#include "database/signrepository.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace earshot::upkeep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSignRenewal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_temp.reset(); }
    void callsFromBeforeGetTheirSigns();
    void eachStepIsBounded();
    void itRunsByItself();
    void onlyOneOfSeveralReceiversDoesIt();
    void itStopsBetweenTwoSteps();
    void chosenWordsAreFollowedAtOnce();

private:
    qint64 withSigns()
    {
        return m_temp
            ->read([](Session &s) {
                return s.queryOne(u"select count(*) as n from call_logs where sign_weight > 0"_s);
            })
            ->integer("n"_L1);
    }
    static SignRenewal::Options options(int mostAtOnce)
    {
        return {.words = valueOf(ComplaintWords::fromText(u"angry"_s)), .mostAtOnce = mostAtOnce};
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestSignRenewal::init()
{
    m_temp = std::make_unique<TempDatabase>();
    for (int i = 0; i < 7; ++i) {
        MergedCall merged{.call = {.id = newId(),
                              .organizationId = m_temp->organization.id,
                              .vapiCallId = u"call-%1"_s.arg(i),
                              .status = CallStatus::Ended,
                              .createdAt = {1},
                              .updatedAt = {1}},
            .transcript = {{.speaker = Speaker::Caller, .text = u"I am angry."_s}}};
        m_temp->write([merged](Session &s) { return CallRepository(s).save(merged); });
    }
}

void TestSignRenewal::callsFromBeforeGetTheirSigns()
{
    QCOMPARE(withSigns(), 0);
    SignRenewal renewal(*m_temp->database, options(100));
    QCOMPARE(valueOf(await(renewal.renew({}))), 1);
    QCOMPARE(withSigns(), 7);
    QCOMPARE(valueOf(await(renewal.renew({}))), 1); // looks, and finds nothing to do
    await(renewal.stop());
}

void TestSignRenewal::eachStepIsBounded()
{
    SignRenewal renewal(*m_temp->database, options(2));
    QCOMPARE(valueOf(await(renewal.renew({}))),
        7); // the fourth is the last with signs, and the first with consent
    QCOMPARE(withSigns(), 7);
    await(renewal.stop());
}

void TestSignRenewal::itRunsByItself()
{
    SignRenewal renewal(*m_temp->database, options(2));
    renewal.start();
    QVERIFY(QTest::qWaitFor([this] { return withSigns() == 7; }, 30'000));
    await(renewal.stop());
    await(renewal.stop());
}

void TestSignRenewal::onlyOneOfSeveralReceiversDoesIt()
{
    bool isItsTurn = false;
    int asked = 0;
    SignRenewal::Options ofOther = options(100);
    ofOther.pause = 1ms;
    ofOther.isItsTurn = [&]() -> QCoro::Task<bool> {
        ++asked;
        co_return isItsTurn;
    };
    SignRenewal renewal(*m_temp->database, ofOther);
    renewal.start();
    QVERIFY(QTest::qWaitFor([&] { return asked >= 3; }, 30'000));
    QCOMPARE(withSigns(), 0);
    isItsTurn = true; // the other one has gone
    QVERIFY(QTest::qWaitFor([this] { return withSigns() == 7; }, 30'000));
    await(renewal.stop());
}

void TestSignRenewal::itStopsBetweenTwoSteps()
{
    SignRenewal renewal(*m_temp->database, options(2));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(valueOf(await(renewal.renew(stop.get_token()))), 0);
    QCOMPARE(withSigns(), 0);
    QVERIFY(m_temp->write([](Session &s) { return SignRepository(s).renewSome(2); })); // still due
    await(renewal.stop());
}

/** Also by the receiver whose turn it is not; and words that are chosen meanwhile are not
 * forgotten. */
void TestSignRenewal::chosenWordsAreFollowedAtOnce()
{
    int renewed = 0;
    SignRenewal::Options ofOther = options(2);
    ofOther.isItsTurn = []() -> QCoro::Task<bool> { co_return false; };
    ofOther.onRenewed = [&renewed] { ++renewed; };
    SignRenewal renewal(*m_temp->database, ofOther);
    renewal.start();
    renewal.renewSoon();
    renewal.renewSoon();
    QVERIFY(QTest::qWaitFor([&] { return renewed == 2 && withSigns() == 7; }, 30'000));
    const QString text = u"calm"_s;
    m_temp->write([&](Session &s) {
        return SignRepository(s).choose(m_temp->organization.id,
            {.text = text, .words = valueOf(ComplaintWords::fromText(text)), .by = u"x"_s});
    });
    renewal.renewSoon();
    QVERIFY(QTest::qWaitFor([&] { return renewed == 3; }, 30'000));
    QCOMPARE(withSigns(), 0);
    await(renewal.stop());
}

QTEST_GUILESS_MAIN(TestSignRenewal)
#include "tst_signrenewal.moc"
