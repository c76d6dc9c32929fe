// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsmodel.h"

#include "ui/client/receiverclient.h"
#include "ui/models/callcells.h"
#include "ui/models/callformat.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshDelay{1500}; ///< many events come together
constexpr std::chrono::seconds countDelay{10}; ///< counting a million calls is work

} // namespace

CallsModel::CallsModel(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_clock(clock)
{
    connect(&client, &ReceiverClient::eventReceived, this, &CallsModel::takeEvent);
    connect(&client, &ReceiverClient::heardChanged, this, &CallsModel::takeHeard);
    connect(&client, &ReceiverClient::eventsMissed, this, &CallsModel::refresh);
    for (QTimer *timer : {&m_later, &m_countLater})
        timer->setSingleShot(true);
    m_later.setInterval(refreshDelay);
    m_countLater.setInterval(countDelay);
    // Where new calls come; what is further down is brought up to date where it changes.
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isAtTop())
            refreshRows(pageSize);
    });
    connect(&m_countLater, &QTimer::timeout, this, &CallsModel::askCount);
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.total();
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isLoaded = m_rows.isLoaded(index.row());
    if (role == LoadedRole)
        return isLoaded;
    if (!isLoaded)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Being loaded")) : QVariant();
    const Call &call = callAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(call, index.column());
    case Qt::ToolTipRole:
        return cellToolTip(call, index.column(), heardPercent(call));
    case Qt::AccessibleTextRole:
        return cellSpoken(call, index.column(), m_found.value(call.id), heardPercent(call));
    case IdRole:
        return call.id;
    case StateRole:
        return int(shownState(call));
    case StatusRole:
        return int(call.status);
    case DirectionRole:
        return int(call.direction);
    case NumberRole:
        return format::isNamed(call) ? format::phoneNumber(call.customer.number) : QString();
    case DayRole:
        return dayNameAt(index.row());
    case VerdictRole:
        return call.review ? QVariant(int(call.review->verdict)) : QVariant();
    case HeardRole: {
        const auto percent = heardPercent(call);
        return percent ? QVariant(*percent) : QVariant();
    }
    case OutlineRole: {
        const SoundOutline &outline = call.recording.outline;
        return outline.isEmpty() ? QVariant() : QVariant::fromValue(outline);
    }
    case FoundRole: {
        const auto found = m_found.constFind(call.id);
        return found == m_found.cend() ? QVariant() : QVariant::fromValue(*found);
    }
    default:
        return {};
    }
}

/** Something is more than nothing, and only all of it is all. */
std::optional<int> CallsModel::heardPercent(const Call &call) const
{
    const double seconds = m_heard.value(call.id);
    const double length = call.recording.durationSeconds;
    if (seconds <= 0 || length <= 0)
        return std::nullopt;
    return std::clamp(int(100 * std::min(seconds / length, 1.0) + 0.05), 1, 100);
}

/** After a stand-in, whose day nobody knows, it is said. */
QString CallsModel::dayNameAt(int row) const
{
    const QDate date = m_rows.dayAt(row);
    const QDate today = format::local(m_clock.now()).date();
    if (date == (row > 0 ? m_rows.dayAt(row - 1) : today))
        return {};
    return format::day(date, today);
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString names[] = {
        tr("State"), tr("Time"), tr("Direction"), tr("Customer"), tr("Length"), tr("Outcome")};
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return names[section];
    // The two columns of symbols are too narrow for a word.
    const bool symbols = section == StateColumn || section == DirectionColumn;
    return role == Qt::DisplayRole && !symbols ? QVariant(names[section]) : QVariant();
}

} // namespace earshot::ui
