// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/providervalues.h"

#include <QAbstractTableModel>

namespace earshot::ui {

/** One row for each day, newest first: how many calls, and where their recordings are. */
class DaysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DayColumn, CallsColumn, FirstStandingColumn };
    static constexpr int columns = FirstStandingColumn + int(everyStanding.size());

    explicit DaysModel(const Clock &clock, QObject *parent = nullptr);

    /** Keeps the rows, and with them the selection, while the days stay the same. */
    void setDays(std::vector<CompletenessDay> days);
    [[nodiscard]] const std::vector<CompletenessDay> &days() const { return m_days; }
    [[nodiscard]] int rowOf(QDate date) const; ///< -1 when it is not there
    [[nodiscard]] QString sentence(int row) const; ///< the whole day in words
    [[nodiscard]] QString reasons(int row) const; ///< one line each; may be empty

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] int countAt(const QModelIndex &index) const;

    const Clock &m_clock;
    std::vector<CompletenessDay> m_days;
};

} // namespace earshot::ui
