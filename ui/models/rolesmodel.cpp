// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rolesmodel.h"

#include "ui/models/callformat.h"
#include "ui/models/peopletexts.h"
#include "ui/models/tablecell.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** Behind the permissions stands that only owners make owners, which is none of them. */
constexpr int ownersRow = int(allPermissions.size());

bool may(Role role, int row)
{
    return row == ownersRow ? mayGrant(role, Role::Owner)
                            : allows(role, allPermissions[std::size_t(row)]);
}

} // namespace

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownersRow + 1;
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allRoles.size()) + 1;
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (index.column() == 0) {
        const QString text = row == ownersRow
            ? tr("Make and change owners")
            : format::permissionText(allPermissions[std::size_t(row)]);
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? QVariant(text) : QVariant();
    }
    const bool isAllowed = may(allRoles[std::size_t(index.column() - 1)], row);
    switch (role) {
    case Qt::DisplayRole:
        return isAllowed ? u"✓"_s : u"–"_s;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isAllowed ? tr("Yes", "may do it") : tr("No", "may not do it");
    case CellToneRole:
        return int(isAllowed ? CellTone::Good : CellTone::Muted);
    default:
        return {};
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return tr("What they may do");
    const Role whose = allRoles[std::size_t(section - 1)];
    return role == Qt::DisplayRole ? format::role(whose) : format::roleSentence(whose);
}

} // namespace earshot::ui
