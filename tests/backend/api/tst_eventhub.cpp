// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventhub.h"
#include "core/json.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::api;
using namespace Qt::StringLiterals;

namespace {

class FakeSocket final : public http::WebSocket
{
public:
    void send(const QString &text) override
    {
        if (m_open)
            messages << *parseJsonObject(text.toUtf8());
    }
    void close(quint16, const QString &) override { m_open = false; }
    [[nodiscard]] bool isOpen() const override { return m_open; }

    QList<QJsonObject> messages;

private:
    bool m_open = true;
};

Call callOf(const QString &organizationId)
{
    return {.id = u"22222222-2222-4222-8222-222222222222"_s, .organizationId = organizationId};
}

} // namespace

class TestEventHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownPlacesStartAnew_data();
    void unknownPlacesStartAnew();
    void aGapTooLargeStartsAnew();
    void aGapTooHeavyStartsAnew();
    void theMissedEventsFollowTheHello();
    void othersSeeNothing();
    void aClosedStreamIsForgotten();
    void eventsCarryTheCall();
    void alertsAreToldToTheirOrganisation();
    void numbersAreMaskedForSome();
    void narrowedPeopleGetTheirCallsOnly();

private:
    std::shared_ptr<FakeSocket> join(
        EventHub &hub, const QString &after = {}, const QString &organization = u"one"_s)
    {
        return join(hub, after, Audience{.organizationId = organization});
    }
    std::shared_ptr<FakeSocket> join(EventHub &hub, const QString &after, const Audience &audience)
    {
        auto socket = std::make_shared<FakeSocket>();
        hub.add(socket, audience, after);
        return socket;
    }
    SystemClock m_clock;
};

void TestEventHub::unknownPlacesStartAnew_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("none") << QString();
    QTest::newRow("word") << u"x"_s;
    QTest::newRow("another run") << u"abc-1"_s;
    QTest::newRow("dash") << u"-"_s;
    QTest::newRow("huge") << QString(100000, u'9');
    QTest::newRow("future") << u"EPOCH-4"_s;
    QTest::newRow("before the start") << u"EPOCH--1"_s;
    QTest::newRow("leading zero") << u"EPOCH-01"_s;
    QTest::newRow("more behind") << u"EPOCH-1-1"_s;
}

void TestEventHub::unknownPlacesStartAnew()
{
    QFETCH(QString, after);
    EventHub hub(m_clock);
    for (int i = 0; i < 3; ++i)
        hub.announce(u"call_updated"_s, callOf(u"one"_s));
    const QString last = join(hub)->messages.constFirst().value(u"id"_s).toString();
    after.replace(u"EPOCH"_s, last.section(u'-', 0, 0));
    const auto socket = join(hub, after);
    QCOMPARE(socket->messages.size(), 1);
    const QJsonObject expected{{u"type"_s, u"hello"_s}, {u"id"_s, last}, {u"resumed"_s, false}};
    QCOMPARE(socket->messages.constFirst(), expected);
}

void TestEventHub::aGapTooLargeStartsAnew()
{
    EventHub hub(m_clock);
    const QString start = join(hub)->messages.constFirst().value(u"id"_s).toString();
    hub.announce(u"call_updated"_s, callOf(u"another"_s));
    for (int i = 0; i < 999; ++i)
        hub.announce(u"call_updated"_s, callOf(u"quiet"_s));
    QCOMPARE(join(hub, start)->messages.constFirst().value(u"resumed"_s), QJsonValue(true));
    hub.announce(u"call_updated"_s, callOf(u"quiet"_s));
    QCOMPARE(join(hub, start)->messages.constFirst().value(u"resumed"_s), QJsonValue(false));
}

void TestEventHub::aGapTooHeavyStartsAnew()
{
    EventHub hub(m_clock);
    const QString start = join(hub)->messages.constFirst().value(u"id"_s).toString();
    Call call = callOf(u"one"_s);
    call.summary = QString(4000, u'x');
    for (int i = 0; i < 100; ++i)
        hub.announce(u"call_updated"_s, call);
    QCOMPARE(join(hub, start)->messages.size(), 101);
    for (int i = 0; i < 30; ++i)
        hub.announce(u"call_updated"_s, call);
    QCOMPARE(join(hub, start)->messages.size(), 1);
}

void TestEventHub::theMissedEventsFollowTheHello()
{
    EventHub hub(m_clock);
    const auto first = join(hub);
    hub.announce(u"call_started"_s, callOf(u"one"_s));
    hub.announce(u"call_ended"_s, callOf(u"one"_s));
    hub.announce(u"recording_ready"_s, callOf(u"one"_s));
    const QString seen = first->messages.at(1).value(u"id"_s).toString();
    const auto second = join(hub, seen);
    QCOMPARE(second->messages.size(), 3);
    const QJsonObject hello{{u"type"_s, u"hello"_s}, {u"id"_s, seen}, {u"resumed"_s, true}};
    QCOMPARE(second->messages.at(0), hello);
    QCOMPARE(second->messages.at(1).value(u"type"_s).toString(), u"call_ended"_s);
    QCOMPARE(second->messages.at(2), first->messages.at(3));
    hub.announce(u"call_updated"_s, callOf(u"one"_s));
    QCOMPARE(second->messages.size(), 4);

    const QString newest = second->messages.constLast().value(u"id"_s).toString();
    const auto third = join(hub, newest);
    QCOMPARE(third->messages.size(), 1);
    QCOMPARE(third->messages.constFirst().value(u"resumed"_s), QJsonValue(true));
}

void TestEventHub::othersSeeNothing()
{
    EventHub hub(m_clock);
    const auto socket = join(hub, {}, u"another"_s);
    const QString start = socket->messages.constFirst().value(u"id"_s).toString();
    hub.announce(u"call_started"_s, callOf(u"one"_s));
    QCOMPARE(socket->messages.size(), 1);
    QCOMPARE(join(hub, start, u"another"_s)->messages.size(), 1);
}

void TestEventHub::aClosedStreamIsForgotten()
{
    EventHub hub(m_clock);
    const auto socket = join(hub);
    const std::weak_ptr<FakeSocket> watch = socket;
    QCOMPARE(hub.streams(), 1);
    socket->close(1000, {});
    hub.announce(u"call_started"_s, callOf(u"one"_s));
    QCOMPARE(hub.streams(), 0);
    QCOMPARE(watch.use_count(), 1);
}

void TestEventHub::eventsCarryTheCall()
{
    EventHub hub(m_clock);
    const auto socket = join(hub);
    hub.announce(u"recording_ready"_s, callOf(u"one"_s));
    const QJsonObject event = socket->messages.constLast();
    QCOMPARE(event.value(u"type"_s).toString(), u"recording_ready"_s);
    QVERIFY(Timestamp::fromString(event.value(u"at"_s).toString()));
    QCOMPARE(event.value(u"data"_s)[u"call"_s][u"id"_s].toString(), callOf({}).id);
}

void TestEventHub::alertsAreToldToTheirOrganisation()
{
    EventHub hub(m_clock);
    const auto ours = join(hub);
    const auto others = join(hub, {}, u"another"_s);
    Alert alert{.id = u"sample"_s,
        .organizationId = u"one"_s,
        .kind = alertkind::deadlineNear,
        .message = u"Sample message."_s};
    hub.announce(u"alert_raised"_s, alert);
    alert.clearedAt = m_clock.now();
    hub.announce(u"alert_cleared"_s, alert);
    QCOMPARE(others->messages.size(), 1); // its hello
    QCOMPARE(ours->messages.size(), 3);
    const QJsonObject raised = ours->messages.at(1);
    QCOMPARE(raised.value(u"type").toString(), u"alert_raised"_s);
    QCOMPARE(raised[u"data"][u"alert"][u"kind"].toString(), u"deadline_near"_s);
    QVERIFY(raised[u"data"][u"alert"][u"clearedAt"].isNull());
    const QJsonObject cleared = ours->messages.at(2);
    QCOMPARE(cleared.value(u"type").toString(), u"alert_cleared"_s);
    QVERIFY(cleared[u"data"][u"alert"][u"clearedAt"].isString());
    const auto late = join(hub, raised.value(u"id").toString());
    QCOMPARE(late->messages.size(), 2);
    QCOMPARE(late->messages.last(), cleared);
}

void TestEventHub::numbersAreMaskedForSome()
{
    EventHub hub(m_clock);
    const auto all = join(hub);
    const auto masked = join(hub, {}, Audience{.organizationId = u"one"_s, .seesNumbers = false});
    const QString before = all->messages.first().value(u"id").toString();
    Call call = callOf(u"one"_s);
    call.customer = {.name = u"+15550100123"_s, .number = u"+15550100123"_s};
    hub.announce(u"call_updated"_s, call);
    QVERIFY(toJson(all->messages.last()).contains("15550100123"));
    const QByteArray shown = toJson(masked->messages.last());
    QVERIFY(!shown.contains("15550100"));
    QVERIFY(shown.contains("123"));
    // Also who comes back for it later.
    const auto later =
        join(hub, before, Audience{.organizationId = u"one"_s, .seesNumbers = false});
    QCOMPARE(later->messages.size(), 2);
    QVERIFY(!toJson(later->messages.last()).contains("15550100"));
}

void TestEventHub::narrowedPeopleGetTheirCallsOnly()
{
    EventHub hub(m_clock);
    const auto narrowed = join(hub, {},
        Audience{.organizationId = u"one"_s, .scope = {.assistants = {u"a1"_s}, .numbers = {}}});
    Call call = callOf(u"one"_s);
    call.assistantId = u"a2"_s;
    hub.announce(u"call_updated"_s, call);
    hub.announce(u"alert_raised"_s, Alert{.organizationId = u"one"_s});
    hub.pass({.vapiCallId = u"v"_s, .text = u"word"_s}, u"one"_s);
    QCOMPARE(narrowed->messages.size(), 1);
    call.assistantId = u"a1"_s;
    hub.announce(u"call_updated"_s, call);
    QCOMPARE(narrowed->messages.size(), 2);
}

QTEST_GUILESS_MAIN(TestEventHub)
#include "tst_eventhub.moc"
