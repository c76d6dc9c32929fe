// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/membersmodel.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/models/peopletexts.h"

#include <algorithm>

namespace earshot::ui {

void MembersModel::setMembers(std::vector<Member> members, const QString &me)
{
    beginResetModel();
    m_members = std::move(members);
    m_me = me;
    endResetModel();
}

void MembersModel::replace(const Member &member)
{
    const auto old = std::ranges::find(m_members, member.id, &Member::id);
    if (old == m_members.end())
        return;
    *old = member;
    const int row = int(old - m_members.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Member *MembersModel::memberAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_members[std::size_t(row)] : nullptr;
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = m_members[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(member, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(member, index.column());
        return format::plainToolTip(tip.isEmpty() ? display(member, index.column()) : tip);
    }
    case CellToneRole:
        return int(tone(member, index.column()));
    default:
        return {};
    }
}

QString MembersModel::display(const Member &member, int column) const
{
    switch (column) {
    case NameColumn:
        return isMe(member) ? tr("%1 (you)").arg(isolated(member.name)) : member.name;
    case EmailColumn:
        return member.email;
    case RoleColumn:
        return format::role(member.role);
    case CallsColumn:
        return format::seenCalls(member.scope);
    case FactorColumn:
        return member.hasSecondFactor ? tr("Yes", "second factor") : tr("No", "second factor");
    case SignInColumn:
        return format::lastSignIn(member);
    case StateColumn:
        return format::memberState(member);
    default:
        return {};
    }
}

QString MembersModel::toolTip(const Member &member, int column)
{
    switch (column) {
    case RoleColumn:
        return format::roleSentence(member.role);
    case CallsColumn:
        return format::seenCallsDetail(member.scope);
    case SignInColumn:
        return member.lastSignInAt ? format::fullTime(*member.lastSignInAt) : QString();
    default:
        return {};
    }
}

CellTone MembersModel::tone(const Member &member, int column)
{
    if (column == StateColumn)
        return member.isDisabled ? CellTone::Bad
            : member.lockedUntil ? CellTone::Waiting
                                 : CellTone::Good;
    if (member.isDisabled)
        return CellTone::Muted;
    if (column == NameColumn)
        return CellTone::Strong;
    if (column == FactorColumn && !member.hasSecondFactor)
        return CellTone::Waiting;
    return column == RoleColumn || column == CallsColumn ? CellTone::Plain : CellTone::Muted;
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Name"), tr("E-mail"), tr("Role"), tr("Sees"), tr("Second factor"),
        tr("Last sign-in"), tr("State")};
    const bool isThere = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (!isThere || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return names[section];
}

} // namespace earshot::ui
