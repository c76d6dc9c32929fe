// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/peoplevalues.h"
#include "ui/models/tablecell.h"

#include <QAbstractTableModel>

namespace earshot::ui {

/** Who signs in, as a table. */
class MembersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        EmailColumn,
        RoleColumn,
        CallsColumn,
        FactorColumn,
        SignInColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /** @p me: the id of who looks, empty where they are nobody of the list. */
    void setMembers(std::vector<Member> members, const QString &me);
    /** In the place of who has its id. */
    void replace(const Member &member);
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /** Null for a row that is not there. */
    [[nodiscard]] const Member *memberAt(int row) const;
    [[nodiscard]] bool isMe(const Member &member) const { return member.id == m_me; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const Member &member, int column) const;
    [[nodiscard]] static QString toolTip(const Member &member, int column);
    [[nodiscard]] static CellTone tone(const Member &member, int column);

    std::vector<Member> m_members;
    QString m_me;
};

} // namespace earshot::ui
