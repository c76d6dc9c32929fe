// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/invitationsmodel.h"

#include "ui/models/callformat.h"
#include "ui/models/tablecell.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

void InvitationsModel::setInvitations(std::vector<OpenInvitation> invitations)
{
    beginResetModel();
    m_invitations = std::move(invitations);
    endResetModel();
}

void InvitationsModel::remove(const QString &id)
{
    const auto found = std::ranges::find(m_invitations, id, &OpenInvitation::id);
    if (found == m_invitations.end())
        return;
    const int row = int(found - m_invitations.begin());
    beginRemoveRows({}, row, row);
    m_invitations.erase(found);
    endRemoveRows();
}

const OpenInvitation *InvitationsModel::invitationAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_invitations[std::size_t(row)] : nullptr;
}

int InvitationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_invitations.size());
}

int InvitationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InvitationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenInvitation &invitation = m_invitations[std::size_t(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(invitation, index.column());
    case Qt::ToolTipRole:
        return format::plainToolTip(display(invitation, index.column()));
    case CellToneRole:
        return int(isName                      ? CellTone::Strong
                : index.column() == RoleColumn ? CellTone::Plain
                                               : CellTone::Muted);
    default:
        return {};
    }
}

QString InvitationsModel::display(const OpenInvitation &invitation, int column)
{
    switch (column) {
    case NameColumn:
        return invitation.name;
    case EmailColumn:
        return invitation.email;
    case RoleColumn:
        return format::role(invitation.role);
    case ByColumn:
        return invitation.createdBy.isEmpty() ? u"–"_s : invitation.createdBy;
    case UntilColumn:
        return format::moment(invitation.expiresAt);
    default:
        return {};
    }
}

QVariant InvitationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {
        tr("Name"), tr("E-mail"), tr("Role"), tr("Invited by"), tr("Works until")};
    const bool isThere = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (!isThere || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return names[section];
}

} // namespace earshot::ui
