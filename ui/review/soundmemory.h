// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QSettings;

namespace earshot::ui {

class Player;

/**
 * How a person likes to listen, kept between starts: speed, speed and level of each side, which
 * silence is skipped, levelling, whether a pause steps back, and the sound output. Sides are the
 * agent's and the caller's here, on whichever channel they are. What was kept and makes no sense is
 * brought within the player's limits. Window thread; player and settings must outlive it.
 */
class SoundMemory : public QObject
{
    Q_OBJECT
public:
    explicit SoundMemory(Player &player);

    /** Lays what was kept into the player, and keeps what changes from now on; null: nowhere. */
    void rememberIn(QSettings *settings);
    /** The agent is on the second channel. Told before the player's sides are exchanged. */
    void setSwapped(bool isSwapped) { m_isSwapped = isSwapped; }

private:
    void restore();
    void restoreOutput();
    void keepSides();
    void keepOutput();
    void keep(QLatin1StringView key, const QVariant &value);

    Player &m_player;
    QSettings *m_settings = nullptr;
    bool m_isSwapped = false;
    bool m_isRestoring = false;
    bool m_awaitsOutputs = false; ///< which devices there are is not known yet
    QByteArray m_output; ///< as it was last
};

} // namespace earshot::ui
