// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/call.h"
#include "ui/review/redactsubject.h"

#include <QWidget>

#include <memory>

class QSettings;

namespace earshot::ui {

class ActionBook;
class Player;
class ReceiverClient;

/**
 * One call, to listen to and to read: who called whom, the two lanes of the recording, the
 * controls, the transcript that follows what is heard, the details, and how long the link lives.
 * Window thread. The client, the player and the book must outlive the pane; the pane loads and
 * unloads the player.
 *
 * While the pane is visible its keys work in the whole window, except where text is typed.
 */
class ReviewPane : public QWidget
{
    Q_OBJECT
public:
    ReviewPane(ReceiverClient &client, Player &player, ActionBook &book, QWidget *parent = nullptr);
    ~ReviewPane() override;

    /** Shows this call and stops the one before. The call that is shown already keeps its place. */
    void showCall(const QString &callId);
    /** Stops, unloads, and says how to choose a call. */
    void clear();

    /** Where it is remembered in which calls the sides are swapped and how a person likes to
     * listen; null: nowhere. It must outlive the pane. */
    void rememberIn(QSettings *settings);

    /** How many calls of the list are selected, and whether there is one in it: said while none of
     * them is shown. */
    void setSelectedCount(int count, bool canChoose);

    /** The player had something else; it gets the recording that is shown again. */
    void takeBackPlayer();

    /** What the user may is known now. */
    void setRole(Role role);
    /** An evidence pack of the shown call is asked for, where it may be had. */
    void requestEvidence();

    /** Something lies over the window at @p place, in its coordinates; words keep clear of it. */
    void keepClear(const QRect &place);

    /** Marks @p words, as they were typed, in the transcript and above the waveform. */
    void setSearch(const QString &words);

public Q_SLOTS:
    /** News of any call; only the shown one matters. A recording that became ready is loaded. */
    void callUpdated(const earshot::Call &call);

Q_SIGNALS:
    void nextRequested(); ///< N was pressed: the next call of the list
    void previousRequested(); ///< P was pressed
    void judged(); ///< by a key: on to the next call
    void reviewKept(const earshot::Call &call); ///< what we think of it, or no more
    void clipRequested(const earshot::ui::ClipSubject &subject);
    void shareRequested(const earshot::ui::ClipSubject &subject);
    void redactRequested(const earshot::ui::RedactSubject &subject);
    void originalRequested(const earshot::ui::RedactSubject &subject);
    void activityRequested(const earshot::Call &call); ///< who did what with it
    void evidenceRequested(const earshot::Call &call); ///< as a file that proves itself
    void callRequested(const QString &callId); ///< something of this call was undone

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::ui
