// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QShortcut;
class QWidget;

namespace earshot::ui {

class PlaybackBar;
class Player;

/**
 * The keys of the review pane. Letters, digits and brackets work in the whole window while the pane
 * is visible; space does, too, except on something that space itself presses. Arrows, Home and End
 * mean other things in lists and fields, so they work inside the pane only. Text fields keep every
 * key. Owned by the pane.
 */
class ReviewKeys : public QObject
{
    Q_OBJECT
public:
    ReviewKeys(QWidget &pane, Player &player, PlaybackBar &bar);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();

private:
    QShortcut *add(
        const QKeySequence &key, Qt::ShortcutContext context, std::function<void()> action);
    void addPlaying();
    void addMoving();
    void addChoosing();

    QWidget &m_pane;
    Player &m_player;
    PlaybackBar &m_bar;
};

} // namespace earshot::ui
