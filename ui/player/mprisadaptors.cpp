// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mprisadaptors.h"

#include "ui/player/player.h"

#include <QCoreApplication>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double perSecond = 1e6;

QDBusObjectPath track()
{
    return QDBusObjectPath(u"/org/earshot/recording"_s);
}

qlonglong microseconds(double seconds)
{
    return std::llround(seconds * perSecond);
}

} // namespace

MprisRoot::MprisRoot(Mpris &mpris)
    : QDBusAbstractAdaptor(&mpris)
    , m_mpris(mpris)
{ }

void MprisRoot::Raise()
{
    Q_EMIT m_mpris.raiseRequested();
}

MprisPlayer::MprisPlayer(Mpris &mpris, Player &player)
    : QDBusAbstractAdaptor(&mpris)
    , m_mpris(mpris)
    , m_player(player)
{ }

QString MprisPlayer::playbackStatus() const
{
    switch (m_player.state()) {
    case Player::State::Playing:
        return u"Playing"_s;
    case Player::State::Paused:
        return u"Paused"_s;
    default:
        return u"Stopped"_s;
    }
}

double MprisPlayer::rate() const
{
    return m_player.speed();
}

/** Zero means pause, says the specification. */
void MprisPlayer::setRate(double rate)
{
    if (rate == 0)
        m_player.pause();
    else
        m_player.setSpeed(rate);
}

double MprisPlayer::minimumRate() const
{
    return Player::minimumSpeed;
}

double MprisPlayer::maximumRate() const
{
    return Player::maximumSpeed;
}

qlonglong MprisPlayer::position() const
{
    return microseconds(m_player.position());
}

QVariantMap MprisPlayer::metadata() const
{
    if (!isLoaded())
        return {};
    return {{u"mpris:trackid"_s, QVariant::fromValue(track())},
        {u"mpris:length"_s, microseconds(m_player.duration())},
        {u"xesam:title"_s, QCoreApplication::translate("earshot::ui::Mpris", "Recorded call")}};
}

bool MprisPlayer::isLoaded() const
{
    return m_player.duration() > 0;
}

void MprisPlayer::Next()
{
    Q_EMIT m_mpris.nextRequested();
}

void MprisPlayer::Previous()
{
    Q_EMIT m_mpris.previousRequested();
}

void MprisPlayer::Play()
{
    m_player.play();
}

void MprisPlayer::Pause()
{
    m_player.pause();
}

void MprisPlayer::PlayPause()
{
    m_player.togglePlaying();
}

void MprisPlayer::Stop()
{
    m_player.pause();
    m_player.seek(0);
}

void MprisPlayer::Seek(qlonglong by)
{
    m_player.seekBy(double(by) / perSecond);
    Q_EMIT Seeked(position());
}

/** One that came too late for its recording, or lies outside it, is passed over. */
void MprisPlayer::SetPosition(const QDBusObjectPath &of, qlonglong to)
{
    if (of != track() || to < 0 || to > microseconds(m_player.duration()))
        return;
    m_player.seek(double(to) / perSecond);
    Q_EMIT Seeked(position());
}

} // namespace earshot::ui
