// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inboxmode.h"

#include "ui/calls/callspane.h"
#include "ui/inbox/consentrules.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/wordsdialog.h"
#include "ui/review/reviewpane.h"

#include <QLocale>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

InboxMode::InboxMode(ReceiverClient &client, Player &player, const Clock &clock, CallsPane &calls,
    ReviewPane &review, QWidget *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(calls)
    , m_model(client, clock)
    , m_player(player)
    , m_lists(new QStackedWidget(parent))
    , m_pane(new InboxPane(m_model, m_lists))
{
    m_lists->addWidget(&calls);
    m_lists->addWidget(m_pane);
    connect(m_pane, &InboxPane::callChosen, this, &InboxMode::choose);
    connect(m_pane, &InboxPane::wordsRequested, this, &InboxMode::chooseWords);
    connect(m_pane, &InboxPane::consentRequested, this, &InboxMode::chooseConsent);
    connect(m_pane, &InboxPane::callOpened, this, &InboxMode::callOpened);
    connect(m_pane, &InboxPane::leaveRequested, this, [this] {
        leave();
        m_calls.setFocus();
    });
    connect(&m_model, &InboxModel::stateChanged, this, &InboxMode::waitingChanged);
    connectReview(review);
}

void InboxMode::connectReview(ReviewPane &review)
{
    connect(&review, &ReviewPane::nextRequested, this,
        [this] { isOn() ? m_pane->next() : m_calls.selectNext(); });
    connect(&review, &ReviewPane::previousRequested, this,
        [this] { isOn() ? m_pane->previous() : m_calls.selectPrevious(); });
    connect(&review, &ReviewPane::judged, this,
        [this] { isOn() ? m_pane->goOn() : m_calls.goToNext(); });
    connect(&review, &ReviewPane::reviewKept, &m_model, &InboxModel::takeJudged);
}

QPushButton *InboxMode::makeButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setToolTip(
        tr("Hear the calls that wait, those first in which something went wrong (I)"));
    connect(button, &QPushButton::clicked, this, &InboxMode::enterRequested);
    connect(&m_model, &InboxModel::stateChanged, button, [this, button] { renewButton(*button); });
    renewButton(*button);
    return button;
}

void InboxMode::renewButton(QPushButton &button) const
{
    const CallCount waiting = m_model.waiting();
    const QString count = QLocale().toString(waiting.count);
    if (waiting.count == 0)
        button.setText(tr("Inbox"));
    else
        button.setText(waiting.isExact ? tr("Inbox: %1").arg(count) : tr("Inbox: %1+").arg(count));
}

void InboxMode::setRole(Role role)
{
    m_pane->setMayChooseWords(allows(role, Permission::Administer));
}

void InboxMode::chooseWords()
{
    auto *dialog = new WordsDialog(m_client, m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InboxMode::chooseConsent()
{
    auto *dialog = new ConsentRules(m_client, m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool InboxMode::isOn() const
{
    return m_lists->currentWidget() == m_pane;
}

void InboxMode::enter()
{
    m_lists->setCurrentWidget(m_pane);
    if (m_listBar)
        m_listBar->hide();
    m_pane->enter();
    m_pane->setFocus();
}

void InboxMode::leave()
{
    if (!isOn())
        return;
    m_pane->leave();
    m_player.disarm();
    m_lists->setCurrentWidget(&m_calls);
    if (m_listBar)
        m_listBar->show();
}

bool InboxMode::bringBack(const QString &callId)
{
    return isOn() && m_pane->bringBack(callId);
}

void InboxMode::choose(const QString &callId, bool isToPlay)
{
    if (isToPlay)
        m_player.arm();
    else
        m_player.disarm();
    Q_EMIT callChosen(callId);
}

} // namespace earshot::ui
