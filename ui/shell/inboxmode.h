// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/playwhenloaded.h"
#include "ui/models/inboxmodel.h"

#include <QObject>
#include <QStackedWidget>

class QPushButton;

namespace earshot::ui {

class CallsPane;
class InboxPane;
class ReviewPane;

/**
 * The left side of the page of calls: the list of all calls, or the inbox. The keys that go from
 * call to call lead through the one that is shown. Its parts must outlive it.
 */
class InboxMode : public QObject
{
    Q_OBJECT
public:
    InboxMode(ReceiverClient &client, Player &player, const Clock &clock, CallsPane &calls,
        ReviewPane &review, QWidget *parent);

    /** Both sides, of which one is shown. */
    [[nodiscard]] QStackedWidget &lists() { return *m_lists; }
    [[nodiscard]] InboxPane &pane() { return *m_pane; }
    /** Leads to the inbox and says how many wait. */
    [[nodiscard]] QPushButton *makeButton(QWidget *parent);
    /** What belongs to the list alone. */
    void setListBar(QWidget *bar) { m_listBar = bar; }

    /** What the user may is known now. */
    void setRole(Role role);
    void load() { m_model.load(); }
    [[nodiscard]] CallCount waiting() const { return m_model.waiting(); }
    [[nodiscard]] bool isOn() const;
    void enter();
    void leave();
    /** Something of this call was undone; false when the inbox knows nothing of it. */
    bool bringBack(const QString &callId);

Q_SIGNALS:
    void waitingChanged();
    void enterRequested();
    void callChosen(const QString &callId);
    void callOpened(const QString &callId);

private:
    void connectReview(ReviewPane &review);
    void chooseWords();
    void chooseConsent();
    void choose(const QString &callId, bool isToPlay);
    void renewButton(QPushButton &button) const;

    ReceiverClient &m_client;
    CallsPane &m_calls;
    InboxModel m_model;
    PlayWhenLoaded m_player;
    QStackedWidget *m_lists;
    InboxPane *m_pane;
    QWidget *m_listBar = nullptr;
};

} // namespace earshot::ui
