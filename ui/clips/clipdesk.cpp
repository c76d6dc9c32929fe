// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipdesk.h"

#include "ui/clips/clipdialog.h"
#include "ui/review/reviewpane.h"

namespace earshot::ui {

ClipDesk::ClipDesk(ReceiverClient &client, Player &player, const Clock &clock, ReviewPane &pane,
    QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_player(player)
    , m_clock(clock)
    , m_pane(pane)
    , m_settings(settings)
{
    connect(&pane, &ReviewPane::clipRequested, this,
        [this](const ClipSubject &subject) { open(subject, false); });
    connect(&pane, &ReviewPane::shareRequested, this,
        [this](const ClipSubject &subject) { open(subject, true); });
}

void ClipDesk::open(const ClipSubject &subject, bool isForLinks)
{
    auto *dialog = new ClipDialog(m_client, m_player, m_clock, subject, m_settings, &m_pane);
    dialog->setPart(isForLinks ? ClipDialog::Part::Link : ClipDialog::Part::File);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace earshot::ui
