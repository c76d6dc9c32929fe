// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/redactiondesk.h"

#include "ui/redaction/deletedialog.h"
#include "ui/redaction/originaldialog.h"
#include "ui/redaction/redactdialog.h"
#include "ui/review/reviewpane.h"

#include <QMessageBox>
#include <QPushButton>

namespace earshot::ui {

RedactionDesk::RedactionDesk(
    ReceiverClient &client, Player &player, ReviewPane &pane, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_player(player)
    , m_pane(pane)
{
    connect(&pane, &ReviewPane::redactRequested, this, &RedactionDesk::redact);
    connect(&pane, &ReviewPane::originalRequested, this,
        [this](const RedactSubject &subject) { askForOriginal(subject, m_pane); });
}

void RedactionDesk::redact(const RedactSubject &subject)
{
    auto *dialog = new RedactDialog(m_client, m_player, subject, &m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RedactDialog::originalRequested, this,
        [this, subject, dialog] { askForOriginal(subject, *dialog); });
    connect(dialog, &RedactDialog::deletionRequested, this,
        [this, subject, dialog] { askForDeletion(subject, *dialog); });
    dialog->open();
}

void RedactionDesk::askForOriginal(const RedactSubject &subject, QWidget &over)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open the original"),
        tr("Open what was said before parts were taken out? That you did is noted in the audit "
           "log, with your name and the time."),
        QMessageBox::Cancel, &over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *yes = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(
        yes, &QPushButton::clicked, &over, [this, subject, &over] { openOriginal(subject, over); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void RedactionDesk::openOriginal(const RedactSubject &subject, QWidget &over)
{
    auto *dialog = new OriginalDialog(m_client, m_player, subject, &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OriginalDialog::left, &m_pane, &ReviewPane::takeBackPlayer);
    dialog->open();
}

void RedactionDesk::askForDeletion(const RedactSubject &subject, RedactDialog &over)
{
    auto *dialog = new DeleteDialog(m_client, subject.clip.call.id, &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &over, &RedactDialog::load);
    dialog->open();
}

} // namespace earshot::ui
