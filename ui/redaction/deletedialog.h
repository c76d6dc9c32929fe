// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/redactionrequests.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace earshot::ui {

/** Asks why what lies under seal is to go for good, and lets it go. Accepted when it has. The
 * client must outlive it. */
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    DeleteDialog(ReceiverClient &client, QString callId, QWidget *parent = nullptr);

private:
    void arrange();
    void giveUp();
    void take(const Result<void> &gone);
    void renew();

    ReceiverClient &m_client;
    const QString m_callId;
    bool m_isWaiting = false;
    QLineEdit *m_reason;
    QLabel *m_said;
    QPushButton *m_delete;
};

} // namespace earshot::ui
