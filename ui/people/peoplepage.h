// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/peoplepresenter.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace earshot::ui {

class ActionBook;
class FittedTable;
class IconButton;
class InviteDialog;
class MessagePage;

/** Who signs in, what they may do, and who is invited. */
class PeoplePage : public QWidget
{
    Q_OBJECT
public:
    /** @p isForOne: the receiver is in this program, and nobody else reaches it. */
    PeoplePage(ReceiverClient &client, ActionBook &book, bool isForOne, QWidget *parent = nullptr);
    ~PeoplePage() override;

    [[nodiscard]] PeoplePresenter &presenter() { return m_presenter; }
    void openInvite();
    void openRoles();

Q_SIGNALS:
    void settingsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeProblem();
    QWidget *makeContents();
    QFrame *makeInvitations(QWidget *parent);
    void connectParts();
    void addActions(ActionBook &book);
    void renew();
    void renewMessage();
    void renewButtons();
    void giveKeys();
    void act();
    void fillChange();
    void openRow(int row);
    void openChange();
    void withdrawChosen();

    ReceiverClient &m_client;
    PeoplePresenter m_presenter;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    FittedTable *m_members;
    FittedTable *m_invitations;
    QLabel *m_note;
    QLabel *m_problemText;
    QPushButton *m_roles;
    IconButton *m_change;
    QPushButton *m_invite;
    QPushButton *m_withdraw;
    QWidget *m_problem = nullptr;
    QFrame *m_invitationsCard = nullptr;
    bool m_awaitsKeys = false; ///< a table is to have them once it is there
};

} // namespace earshot::ui
