// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/mpris.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

namespace earshot::ui {

/** The names of the two below are those of the specification. */
class MprisRoot : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no)
    Q_PROPERTY(bool CanRaise READ yes)
    Q_PROPERTY(bool HasTrackList READ no)
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing)
public:
    explicit MprisRoot(Mpris &mpris);

    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] QString identity() const { return QStringLiteral("Earshot"); }
    [[nodiscard]] QStringList nothing() const { return {}; }

public Q_SLOTS:
    void Raise();
    void Quit() { } // CanQuit says that it does not

private:
    Mpris &m_mpris;
};

class MprisPlayer : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ minimumRate)
    Q_PROPERTY(double MaximumRate READ maximumRate)
    Q_PROPERTY(double Volume READ volume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(bool CanGoNext READ yes)
    Q_PROPERTY(bool CanGoPrevious READ yes)
    Q_PROPERTY(bool CanControl READ yes)
    Q_PROPERTY(bool CanPlay READ isLoaded)
    Q_PROPERTY(bool CanPause READ isLoaded)
    Q_PROPERTY(bool CanSeek READ isLoaded)
public:
    MprisPlayer(Mpris &mpris, Player &player);

    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] double rate() const;
    void setRate(double rate);
    [[nodiscard]] double minimumRate() const;
    [[nodiscard]] double maximumRate() const;
    [[nodiscard]] double volume() const { return 1; }
    [[nodiscard]] qlonglong position() const; ///< microseconds
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool isLoaded() const;

public Q_SLOTS:
    void Next();
    void Previous();
    void Play();
    void Pause();
    void PlayPause();
    void Stop();
    void Seek(qlonglong microseconds);
    void SetPosition(const QDBusObjectPath &track, qlonglong microseconds);
    void OpenUri(const QString &) { } // no scheme is supported

Q_SIGNALS:
    void Seeked(qlonglong microseconds);

private:
    Mpris &m_mpris;
    Player &m_player;
};

} // namespace earshot::ui
