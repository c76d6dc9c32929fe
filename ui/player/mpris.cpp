// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpris.h"

#include "ui/player/mprisadaptors.h"
#include "ui/player/player.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

const QString path = u"/org/mpris/MediaPlayer2"_s;
constexpr uint doNotQueue = 4; ///< DBUS_NAME_FLAG_DO_NOT_QUEUE

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
}

} // namespace

Mpris::Mpris(Player &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
{
    new MprisRoot(*this);
    new MprisPlayer(*this, player);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.registerObject(path, this))
        return;
    // Asked for without waiting: a bus that hangs must not hold the window up.
    QDBusMessage request = toBus(u"RequestName"_s);
    request << serviceName() << doNotQueue;
    bus.asyncCall(request);
    connect(&player, &Player::stateChanged, this, &Mpris::tellState);
    connect(&player, &Player::durationChanged, this, &Mpris::tellState);
    connect(&player, &Player::speedChanged, this, [this](double speed) {
        tell({{u"Rate"_s, speed}});
    });
}

Mpris::~Mpris()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.unregisterObject(path);
    QDBusMessage release = toBus(u"ReleaseName"_s);
    release << serviceName();
    bus.asyncCall(release);
}

QString Mpris::serviceName()
{
    return u"org.mpris.MediaPlayer2.earshot.instance%1"_s.arg(QCoreApplication::applicationPid());
}

void Mpris::tell(const QVariantMap &changed)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << u"org.mpris.MediaPlayer2.Player"_s << changed << QStringList();
    QDBusConnection::sessionBus().send(signal);
}

void Mpris::tellState()
{
    const auto *adaptor = findChild<MprisPlayer *>();
    tell({{u"PlaybackStatus"_s, adaptor->playbackStatus()}, {u"Metadata"_s, adaptor->metadata()},
        {u"CanPlay"_s, adaptor->isLoaded()}, {u"CanPause"_s, adaptor->isLoaded()},
        {u"CanSeek"_s, adaptor->isLoaded()}});
}

} // namespace earshot::ui
