// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpris.h"

#include "tests/support/audiofiles.h"
#include "tests/ui/player/soundserver.h"
#include "ui/player/player.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** Worked from outside, over a bus of its own. */
class TestMpris : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sound = std::make_unique<SoundServer>();
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(20'000));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_outside = QDBusConnection::connectToBus(QString::fromLatin1(address), u"outside"_s);
        QVERIFY(m_outside.isConnected());
        save(m_folder.filePath(u"call.wav"_s), tone(60, 440, 2));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"outside"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void mediaKeysWork()
    {
        Player player;
        Mpris mpris(player);
        QCOMPARE(get(u"PlaybackStatus"_s).toString(), u"Stopped"_s);
        QCOMPARE(get(u"CanPlay"_s).toBool(), false);
        player.load(m_folder.filePath(u"call.wav"_s));
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(get(u"PlaybackStatus"_s).toString(), u"Paused"_s);
        QCOMPARE(get(u"CanPlay"_s).toBool(), true);
        call(u"PlayPause"_s);
        QTRY_COMPARE(player.state(), Player::State::Playing);
        QCOMPARE(get(u"PlaybackStatus"_s).toString(), u"Playing"_s);
        call(u"Pause"_s);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        call(u"Play"_s);
        QTRY_COMPARE(player.state(), Player::State::Playing);
        call(u"Stop"_s);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.position(), 0.0);
    }

    void placesAreInMicroseconds()
    {
        Player player;
        Mpris mpris(player);
        player.load(m_folder.filePath(u"call.wav"_s));
        QTRY_COMPARE(player.state(), Player::State::Paused);
        call(u"Seek"_s, {qlonglong(7'500'000)});
        QCOMPARE(player.position(), 7.5);
        QCOMPARE(get(u"Position"_s).toLongLong(), qlonglong(7'500'000));
        const auto track = QVariant::fromValue(QDBusObjectPath(u"/org/earshot/recording"_s));
        call(u"SetPosition"_s, {track, qlonglong(3'000'000)});
        QCOMPARE(player.position(), 3.0);
        call(u"SetPosition"_s, {track, qlonglong(61'000'000)});
        const auto other = QVariant::fromValue(QDBusObjectPath(u"/org/earshot/other"_s));
        call(u"SetPosition"_s, {other, qlonglong(9'000'000)});
        QCOMPARE(player.position(), 3.0);
    }

    void otherCallsAreAskedFor()
    {
        Player player;
        Mpris mpris(player);
        const QSignalSpy next(&mpris, &Mpris::nextRequested);
        const QSignalSpy previous(&mpris, &Mpris::previousRequested);
        call(u"Next"_s);
        call(u"Previous"_s);
        QCOMPARE(next.size(), 1);
        QCOMPARE(previous.size(), 1);
    }

private:
    QDBusMessage send(
        const QString &interface, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            Mpris::serviceName(), u"/org/mpris/MediaPlayer2"_s, interface, method);
        message.setArguments(arguments);
        QDBusPendingCall pending = m_outside.asyncCall(message);
        // The answer comes from this very thread.
        const bool done = QTest::qWaitFor([&] { return pending.isFinished(); }, 10'000);
        return done ? pending.reply() : QDBusMessage();
    }

    void call(const QString &method, const QVariantList &arguments = {})
    {
        const QDBusMessage reply = send(u"org.mpris.MediaPlayer2.Player"_s, method, arguments);
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

    QVariant get(const QString &property)
    {
        const QDBusMessage reply = send(u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.mpris.MediaPlayer2.Player"_s, property});
        return reply.arguments().isEmpty()
            ? QVariant()
            : reply.arguments().constFirst().value<QDBusVariant>().variant();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SoundServer> m_sound;
    QProcess m_bus;
    QDBusConnection m_outside{u"outside"_s};
};

QTEST_GUILESS_MAIN(TestMpris)
#include "tst_mpris.moc"
