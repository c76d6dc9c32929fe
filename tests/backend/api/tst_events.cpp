// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "tests/backend/api/receiver.h"

#include <QtTest>
#include <QWebSocket>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Receiver;

namespace {

/** One client of the event stream, and all that came to it. */
class Client : public QObject
{
public:
    Client(const Receiver &receiver, const QByteArray &authorization, const QString &query = {})
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            messages << parseJsonObject(text.toUtf8()).valueOr({});
        });
        QUrl url = receiver.url(u"/api/events"_s + query);
        url.setScheme(u"ws"_s);
        QNetworkRequest request(url);
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        socket.open(request);
    }

    [[nodiscard]] int count(const QString &type) const
    {
        return int(std::count_if(messages.begin(), messages.end(),
            [&](const QJsonObject &each) { return each.value(u"type"_s).toString() == type; }));
    }

    QWebSocket socket;
    QList<QJsonObject> messages;
};

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutATokenThereIsNoSocket_data();
    void withoutATokenThereIsNoSocket();
    void aWrongTokenIsClosedBeforeAnyEvent();
    void aTokenThatEndsTurnsItsHolderOut();
    void helloAndEventsArrive();
    void aClientResumes();
    void heartbeatsCome();
    void stoppingClosesTheStreams();
};

void TestEvents::withoutATokenThereIsNoSocket_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("basic") << QByteArray("Basic YTpi");
    QTest::newRow("malformed") << QByteArray("Bearer \"x\"");
}

void TestEvents::withoutATokenThereIsNoSocket()
{
    QFETCH(QByteArray, authorization);
    Receiver receiver;
    Client client(receiver, authorization);
    QSignalSpy connected(&client.socket, &QWebSocket::connected);
    QSignalSpy failed(&client.socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error));
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(connected.isEmpty());
    QVERIFY2(
        client.socket.errorString().contains(u"401"_s), qPrintable(client.socket.errorString()));
}

void TestEvents::aWrongTokenIsClosedBeforeAnyEvent()
{
    Receiver receiver;
    Client client(receiver, "Bearer earshot_wrong");
    QSignalSpy disconnected(&client.socket, &QWebSocket::disconnected);
    receiver.events.announce(u"call_started"_s, receiver.addCall());
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(int(client.socket.closeCode()), 4401);
    QVERIFY(client.messages.isEmpty());
    QCOMPARE(receiver.events.streams(), 0);
}

void TestEvents::aTokenThatEndsTurnsItsHolderOut()
{
    Receiver receiver(20ms);
    Client client(receiver, "Bearer " + receiver.tokenFor(Role::Viewer));
    QSignalSpy disconnected(&client.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(client.count(u"hello"_s), 1);
    receiver.run(u"update access_tokens set revoked_at = created_at"_s);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(int(client.socket.closeCode()), 4401);
    QCOMPARE(receiver.events.streams(), 0);
}

void TestEvents::helloAndEventsArrive()
{
    Receiver receiver;
    Client client(receiver, "Bearer " + receiver.tokenFor(Role::Viewer));
    QTRY_COMPARE(client.messages.size(), 1);
    QCOMPARE(client.messages.at(0).value(u"type"_s).toString(), u"hello"_s);
    QCOMPARE(client.messages.at(0).value(u"resumed"_s), QJsonValue(false));
    const Call call = receiver.addCall();
    receiver.events.announce(u"call_started"_s, call);
    Call foreign = call;
    foreign.organizationId = u"another"_s;
    receiver.events.announce(u"call_started"_s, foreign);
    receiver.events.announce(u"call_ended"_s, call);
    QTRY_COMPARE(client.messages.size(), 3);
    QCOMPARE(client.messages.at(1).value(u"data"_s)[u"call"_s][u"id"_s].toString(), call.id);
    QCOMPARE(client.messages.at(2).value(u"type"_s).toString(), u"call_ended"_s);
}

void TestEvents::aClientResumes()
{
    Receiver receiver;
    const QByteArray authorization = "Bearer " + receiver.tokenFor(Role::Viewer);
    const Call call = receiver.addCall();
    QString last;
    {
        Client client(receiver, authorization);
        QTRY_COMPARE(client.count(u"hello"_s), 1);
        receiver.events.announce(u"call_started"_s, call);
        QTRY_COMPARE(client.count(u"call_started"_s), 1);
        last = client.messages.constLast().value(u"id"_s).toString();
    }
    receiver.events.announce(u"call_ended"_s, call);
    Client client(receiver, authorization, u"?after="_s + last);
    QTRY_COMPARE(client.messages.size(), 2);
    QCOMPARE(client.messages.at(0).value(u"resumed"_s), QJsonValue(true));
    QCOMPARE(client.messages.at(1).value(u"type"_s).toString(), u"call_ended"_s);
}

void TestEvents::heartbeatsCome()
{
    Receiver receiver(20ms);
    Client client(receiver, "Bearer " + receiver.tokenFor(Role::Viewer));
    QTRY_VERIFY(client.count(u"heartbeat"_s) >= 2);
}

void TestEvents::stoppingClosesTheStreams()
{
    auto receiver = std::make_unique<Receiver>();
    Client client(*receiver, "Bearer " + receiver->tokenFor(Role::Viewer));
    QSignalSpy disconnected(&client.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(client.count(u"hello"_s), 1);
    receiver.reset();
    QTRY_COMPARE(disconnected.size(), 1);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
