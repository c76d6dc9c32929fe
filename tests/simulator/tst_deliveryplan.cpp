// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callcalendar.h"
#include "simulator/deliveryplan.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::simulator;
using namespace std::chrono_literals;

namespace {

Call sample(quint64 number)
{
    return {.number = number, .talk = std::make_shared<const Conversation>()};
}

Faults always(Fault fault)
{
    Faults faults;
    faults.setRate(fault, 1);
    return faults;
}

} // namespace

class TestDeliveryPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutFaultsEveryEventIsSentOnceInOrder();
    void lostEventsHappenWithoutBeingSent();
    void everyDuplicateFollowsItsOriginal();
    void reorderingAlwaysChangesTheOrder();
    void lateEventsComeSecondsLater();
    void samePlanForTheSameSeed();
    void pastCallsLieInOpeningHours();
};

void TestDeliveryPlan::withoutFaultsEveryEventIsSentOnceInOrder()
{
    const Call call = sample(0);
    const auto plan = planDeliveries(call, Faults(), Dice(1), 900ms);
    const auto events = eventsOf(call);
    QCOMPARE(plan.size(), events.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        QCOMPARE(plan[i].event, events[i]);
        QVERIFY(!plan[i].lost && !plan[i].late && !plan[i].duplicate && !plan[i].expiredLinks);
    }
    QCOMPARE(plan.front().after, 0ms);
    QCOMPARE(plan.back().after, 900ms);
}

void TestDeliveryPlan::lostEventsHappenWithoutBeingSent()
{
    for (const auto &delivery : planDeliveries(sample(0), always(Fault::Lost), Dice(1), 1s))
        QVERIFY(delivery.lost && !delivery.duplicate);
}

void TestDeliveryPlan::everyDuplicateFollowsItsOriginal()
{
    const auto plan = planDeliveries(sample(0), always(Fault::Duplicate), Dice(1), 1s);
    QCOMPARE(plan.size(), 2 * eventsOf(sample(0)).size());
    QSet<int> seen;
    for (const PlannedDelivery &delivery : plan) {
        QCOMPARE(delivery.duplicate, seen.contains(int(delivery.event)));
        seen.insert(int(delivery.event));
    }
}

void TestDeliveryPlan::reorderingAlwaysChangesTheOrder()
{
    for (quint64 number = 0; number < 200; ++number) {
        const auto plan = planDeliveries(sample(number), always(Fault::Reorder), Dice(1), 1s);
        bool ordered = true;
        QSet<int> seen;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            ordered = ordered && (i == 0 || plan[i - 1].event < plan[i].event);
            seen.insert(int(plan[i].event));
        }
        QVERIFY(!ordered);
        QCOMPARE(std::size_t(seen.size()), plan.size());
    }
}

void TestDeliveryPlan::lateEventsComeSecondsLater()
{
    for (const auto &delivery : planDeliveries(sample(0), always(Fault::Late), Dice(1), 0ms))
        QVERIFY(delivery.after >= 2s && delivery.after < 5s);
}

void TestDeliveryPlan::samePlanForTheSameSeed()
{
    Faults faults;
    for (const Fault fault : {Fault::Lost, Fault::Duplicate, Fault::Reorder, Fault::Late})
        faults.setRate(fault, 0.4);
    for (quint64 number = 0; number < 50; ++number) {
        const auto first = planDeliveries(sample(number), faults, Dice(9), 1s);
        const auto second = planDeliveries(sample(number), faults, Dice(9), 1s);
        QCOMPARE(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].event, second[i].event);
            QCOMPARE(first[i].after, second[i].after);
            QCOMPARE(first[i].lost, second[i].lost);
        }
    }
}

void TestDeliveryPlan::pastCallsLieInOpeningHours()
{
    const Timestamp now = SystemClock().now();
    const auto moments = pastCalls(300, 7, now, Dice(2));
    QCOMPARE(moments.size(), std::size_t(300));
    for (std::size_t i = 0; i < moments.size(); ++i) {
        QVERIFY(moments[i] <= now);
        QVERIFY(moments[i] > now - 24h * 11);
        QVERIFY(i == 0 || moments[i - 1] <= moments[i]);
        const QTime time = QDateTime::fromMSecsSinceEpoch(moments[i].milliseconds()).time();
        QVERIFY(time >= QTime(8, 0) && time <= QTime(18, 30));
    }
}

QTEST_GUILESS_MAIN(TestDeliveryPlan)
#include "tst_deliveryplan.moc"
