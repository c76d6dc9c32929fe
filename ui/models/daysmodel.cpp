// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/daysmodel.h"

#include "ui/models/callformat.h"
#include "ui/models/completenesstexts.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** As narrow as a table needs it: "Today", "Fri 20 Nov". */
QString shortDay(QDate date, QDate today)
{
    return date.daysTo(today) < 2
        ? format::day(date, today)
        : QLocale().toString(date, DaysModel::tr("ddd d MMM", "a day, a date format of Qt"));
}

} // namespace

DaysModel::DaysModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void DaysModel::setDays(std::vector<CompletenessDay> days)
{
    if (!days.empty()
        && std::ranges::equal(days, m_days, {}, &CompletenessDay::date, &CompletenessDay::date)) {
        m_days = std::move(days);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

int DaysModel::rowOf(QDate date) const
{
    const auto found = std::ranges::find(m_days, date, &CompletenessDay::date);
    return found == m_days.end() ? -1 : int(found - m_days.begin());
}

QString DaysModel::sentence(int row) const
{
    return format::daySentence(m_days.at(std::size_t(row)), today());
}

QString DaysModel::reasons(int row) const
{
    QStringList lines;
    for (const AbsenceCount &reason : m_days.at(std::size_t(row)).reasons)
        lines.append(u"%1 × %2"_s.arg(QLocale().toString(reason.count), reason.text));
    return lines.join(u'\n');
}

QDate DaysModel::today() const
{
    return format::local(m_clock.now()).date();
}

int DaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int DaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

int DaysModel::countAt(const QModelIndex &index) const
{
    const CallCounts &counts = m_days[std::size_t(index.row())].counts;
    return index.column() == CallsColumn
        ? counts.provider
        : counts.of(everyStanding[std::size_t(index.column() - FirstStandingColumn)]);
}

QVariant DaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isDay = index.column() == DayColumn;
    const bool isNothing = !isDay && countAt(index) == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isDay)
            return shortDay(m_days[std::size_t(index.row())].date, today());
        return isNothing ? u"–"_s : QLocale().toString(countAt(index));
    case Qt::AccessibleTextRole:
        return isDay ? sentence(index.row()) : QLocale().toString(countAt(index));
    case Qt::ToolTipRole: {
        const QString why = reasons(index.row());
        return why.isEmpty() ? sentence(index.row()) : QString(sentence(index.row()) + u'\n' + why);
    }
    case Qt::TextAlignmentRole:
        return int((isDay ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case CellToneRole:
        if (isNothing)
            return int(CellTone::Muted);
        if (index.column() < FirstStandingColumn)
            return int(isDay ? CellTone::Strong : CellTone::Plain);
        return int(
            format::standingTone(everyStanding[std::size_t(index.column() - FirstStandingColumn)]));
    default:
        return {};
    }
}

QVariant DaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return int((section == DayColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == DayColumn)
        return tr("Day");
    if (section == CallsColumn)
        return tr("Calls");
    return format::standing(everyStanding[std::size_t(section - FirstStandingColumn)]);
}

} // namespace earshot::ui
