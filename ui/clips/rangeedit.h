// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/waveselection.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace earshot::ui {

class IconButton;
class Player;
class RangePlayer;
class TimeField;

/** From when to when, as times that are typed, moved in small steps or taken from the playhead; how
 * long that is; and the way to hear it. */
class RangeEdit : public QWidget
{
    Q_OBJECT
public:
    RangeEdit(Player &player, double total, QWidget *parent = nullptr);

    /** Brought within the recording, and to the shortest clip there can be. */
    void setRange(WaveRange range);
    [[nodiscard]] WaveRange range() const;
    /** Why there can be no clip of that; empty when there can. */
    [[nodiscard]] QString problem() const;
    [[nodiscard]] RangePlayer &sound() { return *m_sound; }

Q_SIGNALS:
    void changed(const earshot::ui::WaveRange &range);

private:
    void addRow(QGridLayout &grid, int row, const QString &name, TimeField &field);
    void takeFrom(double seconds);
    void takeTo(double seconds);
    void renew();
    void renewHearing();

    Player &m_player;
    const double m_total;
    RangePlayer *m_sound;
    TimeField *m_from;
    TimeField *m_to;
    QLabel *m_length;
    IconButton *m_hear;
};

} // namespace earshot::ui
