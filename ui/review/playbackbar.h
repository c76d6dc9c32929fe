// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/sidebutton.h"

#include <QWidget>

#include <optional>

class QActionGroup;

namespace earshot::ui {

class IconButton;
class Player;

/** "1:11 / 3:12" in figures of one width: what is heard, and the whole. */
class TimeLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TimeLabel(QWidget *parent = nullptr);

    void setTimes(double position, double duration);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_position = 0;
    double m_duration = 0;
};

/**
 * The controls of the player: back, play, on, the time, the speed, and which side is heard. Window
 * thread; the player must outlive it.
 */
class PlaybackBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybackBar(Player &player, QWidget *parent = nullptr);

    /** The length until the player knows it. */
    void setExpectedSeconds(double seconds);
    /** A mono recording has no sides to choose from; 0 is not known yet. */
    void setChannels(int channels);

    /** The agent is on the second channel. */
    void setSwapped(bool isSwapped);
    void setSolo(Solo solo);
    void faster();
    void slower();
    /** Back by three seconds, and on from there. */
    void repeat();
    /** What is heard now is where the loop begins, or where it ends. */
    void beginLoop();
    void endLoop();
    /** And forgets where one was to begin. */
    void clearLoop();

Q_SIGNALS:
    void soloChanged(earshot::ui::Solo solo);

private:
    QWidget *makeTransport();
    IconButton *makeSpeedButton();
    void chooseSpeed(double speed);
    void renewState();
    void renewTimes();
    void renewSpeed();
    void renewLoop();

    Player &m_player;
    double m_expectedSeconds = 0;
    bool m_isSwapped = false;
    IconButton *m_back;
    IconButton *m_play;
    IconButton *m_forward;
    TimeLabel *m_time;
    IconButton *m_speed;
    QActionGroup *m_speeds;
    SideButton *m_side;
    IconButton *m_sound;
    IconButton *m_loop;
    std::optional<double> m_loopStart; ///< seconds, until the end is known
};

} // namespace earshot::ui
