// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

namespace earshot::ui {

class Player;

/**
 * Lets the keyboard's media keys, headsets and the desktop's own controls work the player (MPRIS,
 * org.mpris.MediaPlayer2, on the session's bus). Without a bus it does nothing. Who was called is
 * never told: the desktop shows it on its lock screen. Window thread; the player must outlive it.
 */
class Mpris : public QObject
{
    Q_OBJECT
public:
    explicit Mpris(Player &player, QObject *parent = nullptr);
    ~Mpris() override;

    /** The name on the bus; one for each process. */
    static QString serviceName();

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void raiseRequested(); ///< the window should come to the front

private:
    void tell(const QVariantMap &changed);
    void tellState();

    Player &m_player;
};

} // namespace earshot::ui
