// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callreview.h"

#include <QObject>

namespace earshot::ui {

class ActionBook;
class PlaybackBar;
class Player;

/**
 * What can be done with the call in the review pane, put into @p book: its keys work in the whole
 * window while the pane is visible. Arrows, Home and End mean other things in lists and fields, so
 * they work inside the pane only. Owned by the pane.
 */
class ReviewKeys : public QObject
{
    Q_OBJECT
public:
    ReviewKeys(QWidget &pane, ActionBook &book, Player &player, PlaybackBar &bar);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void nextMarkRequested();
    void verdictRequested(earshot::Verdict verdict);
    void undoRequested();
    void previousMarkRequested();
    void markerRequested(); ///< of what is heard
    void noteRequested(); ///< about what is heard
    void tagRequested();
    void scoreRequested(); ///< to answer the scorecard
    void findRequested(); ///< of words in this call
    void followRequested();
    void nudgeRequested(int steps); ///< of the transcript, later by so many
    void offsetResetRequested();
    void loopTurnRequested(); ///< the turn that is heard
    void nextMarkerRequested();
    void previousMarkerRequested();

private:
    void addPlaying(QWidget &pane, ActionBook &book);
    void addLooping(QWidget &pane, ActionBook &book);
    void addSkipping(QWidget &pane, ActionBook &book);
    void addMoving(QWidget &pane, ActionBook &book);
    void addFinding(QWidget &pane, ActionBook &book);
    void addJudging(QWidget &pane, ActionBook &book);
    void addWriting(QWidget &pane, ActionBook &book);
    void addChoosing(QWidget &pane, ActionBook &book);

    Player &m_player;
    PlaybackBar &m_bar;
};

} // namespace earshot::ui
