// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/peoplerequests.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace earshot::ui {

class ChipChoice;

/** Makes a link by which somebody joins, and shows it once. */
class InviteDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p roles are those that may be given. */
    InviteDialog(ReceiverClient &client, const QList<Role> &roles, QWidget *parent = nullptr);

    void invite();
    /** The link; empty until it is made. */
    [[nodiscard]] QString address() const;
    /** What came of it; empty before. */
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void invited();

private:
    void fillRoles(const QList<Role> &roles);
    void arrange();
    QLayout *makeFields();
    QWidget *makeAddressRow();
    QLayout *makeButtons();
    void take(const Result<NewInvitation> &made);
    void copy();
    void say(const QString &text, const QString &tone);
    void renew();
    void makeRoom();
    [[nodiscard]] Role chosenRole() const;
    [[nodiscard]] QString problem() const;

    ReceiverClient &m_client;
    QLineEdit *m_email;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_roleHint;
    ChipChoice *m_life;
    QLabel *m_said;
    QLineEdit *m_address;
    QWidget *m_addressRow;
    QPushButton *m_close;
    QPushButton *m_invite;
    bool m_isAsking = false;
};

} // namespace earshot::ui
