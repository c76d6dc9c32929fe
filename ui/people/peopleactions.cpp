// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleactions.h"

#include "ui/models/callformat.h"
#include "ui/models/peopletexts.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <functional>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleActions)
};

/** @p text with a button @p yes that does it; nothing happens by Enter alone. */
void ask(QWidget &page, const QString &title, const QString &text, const QString &yes,
    const std::function<void()> &does)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, &page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(yes, QMessageBox::DestructiveRole);
    QObject::connect(button, &QPushButton::clicked, &page, does);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void giveRole(PeoplePresenter &presenter, const Member &member, Role role, QWidget &page)
{
    const auto give = [&presenter, id = member.id, role] { presenter.changeRole(id, role); };
    const QString question = format::roleQuestion(member, role, presenter.members().isMe(member));
    if (question.isEmpty())
        return give();
    ask(page, Text::tr("Change the role"), question, Text::tr("Change the role"), give);
}

void addRoles(QMenu &menu, PeoplePresenter &presenter, const Member &member, QWidget &page)
{
    auto *choices = new QActionGroup(&menu);
    for (const Role role : allRoles) {
        QAction *action = menu.addAction(format::role(role));
        choices->addAction(action);
        action->setCheckable(true);
        action->setChecked(role == member.role);
        action->setEnabled(presenter.mayGrant(member.role) && presenter.mayGrant(role));
        action->setToolTip(action->isEnabled()
                ? format::roleSentence(role)
                : Text::tr("Only an owner can make or change an owner."));
        if (role != member.role)
            QObject::connect(action, &QAction::triggered, &page,
                [&presenter, member, role, &page] { giveRole(presenter, member, role, page); });
    }
}

} // namespace

void fillPersonMenu(QMenu &menu, PeoplePresenter &presenter, const Member &member, QWidget &page)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    addRoles(menu, presenter, member, page);
    menu.addSeparator();
    const bool isDisabled = member.isDisabled;
    QAction *action = menu.addAction(isDisabled ? Text::tr("Enable…") : Text::tr("Disable…"));
    action->setEnabled(presenter.mayGrant(member.role));
    const auto askFirst = [&presenter, member, &page] {
        const bool wasDisabled = member.isDisabled;
        const bool isMe = presenter.members().isMe(member);
        ask(page, wasDisabled ? Text::tr("Enable somebody") : Text::tr("Disable somebody"),
            wasDisabled ? format::enableQuestion(member) : format::disableQuestion(member, isMe),
            wasDisabled ? Text::tr("Enable") : Text::tr("Disable"),
            [&presenter, id = member.id, wasDisabled] { presenter.setDisabled(id, !wasDisabled); });
    };
    QObject::connect(action, &QAction::triggered, &page, askFirst);
}

void askToWithdraw(PeoplePresenter &presenter, const OpenInvitation &invitation, QWidget &page)
{
    ask(page, Text::tr("Withdraw the invitation"), format::withdrawQuestion(invitation),
        Text::tr("Withdraw"), [&presenter, id = invitation.id] { presenter.withdraw(id); });
}

} // namespace earshot::ui
