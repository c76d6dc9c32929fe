// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/peoplevalues.h"

#include <QAbstractTableModel>

namespace earshot::ui {

/** Invitations that were not taken yet, as a table, the newest first. */
class InvitationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, EmailColumn, RoleColumn, ByColumn, UntilColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setInvitations(std::vector<OpenInvitation> invitations);
    void remove(const QString &id);
    /** Null for a row that is not there. */
    [[nodiscard]] const OpenInvitation *invitationAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString display(const OpenInvitation &invitation, int column);

    std::vector<OpenInvitation> m_invitations;
};

} // namespace earshot::ui
