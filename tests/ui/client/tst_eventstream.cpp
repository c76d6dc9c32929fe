// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/client/eventstream.h"
#include "ui/client/receiverclient.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

constexpr EventTiming impatient{
    .handshake = 300ms, .silence = 300ms, .firstPause = 10ms, .longestPause = 50ms};

using Phase = ConnectionState::Phase;

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void showsItsTokenAndGoesLive();
    void deliversEventsInOrder();
    void comesBackAndResumes();
    void saysWhenEventsWereMissed();
    void silenceCountsAsLoss();
    void aSocketWithoutHelloIsNotLive();
    void noiseIsIgnored();
    void aHugeMessageEndsTheConnection();
    void goesOfflineAndComesBack();
    void stopStaysStopped();
    void aRefusedTokenIsExplained();

private:
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<EventStream> m_stream;
};

void TestEventStream::init()
{
    m_stream.reset();
    m_receiver = std::make_unique<FakeReceiver>();
    m_stream = std::make_unique<EventStream>(
        m_receiver->url(), Secret(FakeReceiver::token), ServerTrust(), impatient);
}

void TestEventStream::showsItsTokenAndGoesLive()
{
    const QSignalSpy missed(m_stream.get(), &EventStream::eventsMissed);
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    QCOMPARE(m_receiver->lastAuthorization(), QByteArray("Bearer sample-token"));
    QCOMPARE(missed.count(), 1); // nothing was known before
}

void TestEventStream::deliversEventsInOrder()
{
    QStringList seen;
    connect(m_stream.get(), &EventStream::eventReceived, this, [&seen](const ReceiverEvent &event) {
        seen << event.id + u' ' + toWord(event.call.recording.state);
    });
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    m_receiver->push(u"call_started"_s, sampleCall(1, u"none"_s));
    m_receiver->push(u"call_updated"_s, sampleCall(1, u"processing"_s));
    m_receiver->push(u"recording_ready"_s, sampleCall(1));
    QTRY_COMPARE(seen, QStringList({u"1 none"_s, u"2 processing"_s, u"3 ready"_s}));
}

void TestEventStream::comesBackAndResumes()
{
    QStringList seen;
    connect(m_stream.get(), &EventStream::eventReceived, this,
        [&seen](const ReceiverEvent &event) { seen << event.id; });
    const QSignalSpy missed(m_stream.get(), &EventStream::eventsMissed);
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    m_receiver->push(u"call_started"_s, sampleCall(1));
    QTRY_COMPARE(seen.size(), 1);
    m_receiver->dropSockets();
    m_receiver->push(u"call_started"_s, sampleCall(2));
    QTRY_COMPARE(seen, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(m_receiver->socketQueries().last(), u"after=1"_s);
    QCOMPARE(missed.count(), 1);
}

void TestEventStream::saysWhenEventsWereMissed()
{
    const QSignalSpy missed(m_stream.get(), &EventStream::eventsMissed);
    m_stream->start();
    QTRY_COMPARE(missed.count(), 1);
    m_receiver->sendToSockets(u"{\"type\":\"hello\",\"id\":\"9\",\"resumed\":false}"_s);
    QTRY_COMPARE(missed.count(), 2);
}

void TestEventStream::silenceCountsAsLoss()
{
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    QTRY_VERIFY(m_receiver->socketQueries().size() >= 3);
}

void TestEventStream::aSocketWithoutHelloIsNotLive()
{
    m_receiver->setSilentSockets(true);
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Offline);
    QVERIFY(!m_stream->state().reason.isEmpty());
}

void TestEventStream::noiseIsIgnored()
{
    const QSignalSpy events(m_stream.get(), &EventStream::eventReceived);
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    for (const QString &noise : {u"not json"_s, u"[]"_s, u"{}"_s, u"{\"type\":7}"_s,
             u"{\"type\":\"call_started\",\"data\":null}"_s,
             u"{\"id\":{},\"type\":\"call_started\",\"data\":{\"call\":{\"id\":\"\"}}}"_s,
             u"{\"id\":\"5\",\"type\":\"alert_raised\",\"data\":{}}"_s})
        m_receiver->sendToSockets(noise);
    m_receiver->push(u"call_started"_s, sampleCall(0));
    QTRY_COMPARE(events.count(), 1);
    QCOMPARE(m_receiver->socketQueries().size(), 1);
}

void TestEventStream::aHugeMessageEndsTheConnection()
{
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    m_receiver->sendToSockets(QString(2 * 1024 * 1024, u'x'));
    QTRY_VERIFY(m_receiver->socketQueries().size() >= 2);
}

void TestEventStream::goesOfflineAndComesBack()
{
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
    m_receiver->goAway();
    QTRY_COMPARE(m_stream->state().phase, Phase::Offline);
    m_receiver->comeBack();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
}

void TestEventStream::stopStaysStopped()
{
    m_stream->start();
    QTRY_COMPARE(m_receiver->openSockets(), 1);
    m_stream->stop();
    QTRY_COMPARE(m_receiver->openSockets(), 0);
    QCOMPARE(m_stream->state().phase, Phase::Offline);
    m_stream->start();
    QTRY_COMPARE(m_stream->state().phase, Phase::Live);
}

void TestEventStream::aRefusedTokenIsExplained()
{
    ReceiverClient client(m_receiver->url(), Secret("guessed"));
    client.startEvents();
    QTRY_COMPARE(client.connectionState().reason, u"This token is not known."_s);
    QCOMPARE(client.connectionState().phase, Phase::Offline);
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
