// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"

#include "api/refusedsenders.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::api;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Receiver;

/** Deliveries of strangers in the audit log, and how many of them at most. */
class TestRefusedSenders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstOfASenderIsTold();
    void noMoreThanSoManyInAnHour();
    void aClockSetBackIsNoTrouble();
    void aDeliveryOfAStrangerIsAnEntry();
    void whatIsWrongWithATrueSenderIsNone();
};

void TestRefusedSenders::theFirstOfASenderIsTold()
{
    RefusedSenders senders;
    Timestamp now{1'000'000'000'000'000};
    QCOMPARE(senders.add(u"one"_s, now), 0);
    QCOMPARE(senders.add(u"one"_s, now), std::nullopt);
    QCOMPARE(senders.add(u"one"_s, now + 9min), std::nullopt);
    QCOMPARE(senders.add(u"two"_s, now + 9min), 2);
    QCOMPARE(senders.add(u"one"_s, now + 10min), 0);
}

void TestRefusedSenders::noMoreThanSoManyInAnHour()
{
    RefusedSenders senders;
    Timestamp now{1'000'000'000'000'000};
    int told = 0;
    for (int i = 0; i < 5000; ++i) {
        if (senders.add(QString::number(i), now + std::chrono::milliseconds(i)))
            ++told;
    }
    QCOMPARE(told, 60);
    QCOMPARE(senders.add(u"later"_s, now + 61min), 4940);
}

void TestRefusedSenders::aClockSetBackIsNoTrouble()
{
    RefusedSenders senders;
    Timestamp now{1'000'000'000'000'000};
    QVERIFY(senders.add(u"one"_s, now));
    QVERIFY(senders.add(u"one"_s, now - 24h));
}

void TestRefusedSenders::aDeliveryOfAStrangerIsAnEntry()
{
    Receiver receiver;
    receiver.webhookOutcome = Error{.code = ErrorCode::Unauthorised, .message = u"No."_s};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(receiver.send("POST", u"/api/webhooks/vapi"_s, {.body = "{}"}).status, 401);
    const auto entries = receiver.auditEvents();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().action, u"webhook.refused"_s);
    QCOMPARE(entries.first().actor, u"system"_s);
    QVERIFY(!entries.first().ipAddress.isEmpty());
    QCOMPARE(entries.first().detail[u"provider"].toString(), u"vapi"_s);
    receiver.clock.advance(11min);
    receiver.send("POST", u"/api/webhooks/vapi"_s, {.body = "{}"});
    QCOMPARE(receiver.auditEvents().last().detail[u"untold"].toInt(), 2);
}

void TestRefusedSenders::whatIsWrongWithATrueSenderIsNone()
{
    Receiver receiver;
    receiver.webhookOutcome = Error{.code = ErrorCode::InvalidInput, .message = u"No."_s};
    QCOMPARE(receiver.send("POST", u"/api/webhooks/vapi"_s, {.body = "{"}).status, 400);
    receiver.webhookOutcome = Error{.code = ErrorCode::Unauthorised, .message = u"No."_s};
    receiver.blockAudit(); // the sender's answer is the same
    QCOMPARE(receiver.send("POST", u"/api/webhooks/vapi"_s, {.body = "{}"}).status, 401);
    QVERIFY(receiver.auditEvents().isEmpty());
}

QTEST_GUILESS_MAIN(TestRefusedSenders)
#include "tst_refusedsenders.moc"
