// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gapsmodel.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"
#include "ui/models/completenesstexts.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soonMilliseconds = 24 * 3600 * qint64(1000);

QString customerOf(const Gap &gap)
{
    Call call;
    call.customer = {gap.customerName, gap.customerNumber};
    call.direction = gap.direction;
    return format::customer(call);
}

QString when(const std::optional<Timestamp> &moment, Timestamp now)
{
    return moment ? format::relativeTime(*moment, now) : u"–"_s;
}

} // namespace

GapsModel::GapsModel(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_clock(clock)
{ }

void GapsModel::show(QDate day)
{
    // The same day again is brought up to date: its rows stay until the answer is there.
    if (day != m_day)
        clear();
    m_day = day;
    ask({});
}

void GapsModel::clear()
{
    ++m_question;
    m_day = {};
    m_nextCursor.clear();
    beginResetModel();
    m_gaps.clear();
    endResetModel();
    setLoadState(LoadState::NotAsked);
}

void GapsModel::retry()
{
    if (m_loadState == LoadState::Failed)
        ask(m_gaps.empty() ? QString() : m_nextCursor);
}

void GapsModel::refreshTimes()
{
    if (!m_gaps.empty())
        Q_EMIT dataChanged(index(0, NextColumn), index(rowCount() - 1, DeadlineColumn));
}

void GapsModel::ask(const QString &cursor)
{
    const quint64 question = ++m_question;
    setLoadState(LoadState::Loading);
    ProviderRequests requests(m_client);
    deliver(requests.gaps(m_day, cursor), this, [this, cursor, question](Result<GapPage> page) {
        if (question == m_question)
            take(cursor, std::move(page));
    });
}

void GapsModel::take(const QString &cursor, Result<GapPage> page)
{
    if (!page) {
        setLoadState(LoadState::Failed, page.error().message);
        return;
    }
    if (cursor.isEmpty()) {
        beginResetModel();
        m_gaps = std::move(page->gaps);
        endResetModel();
    } else if (!page->gaps.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page->gaps.size()) - 1);
        m_gaps.insert(m_gaps.end(), page->gaps.begin(), page->gaps.end());
        endInsertRows();
    }
    m_nextCursor = page->nextCursor;
    setLoadState(LoadState::Idle);
}

void GapsModel::setLoadState(LoadState state, const QString &errorText)
{
    m_loadState = state;
    m_errorText = errorText;
    Q_EMIT loadStateChanged();
}

bool GapsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loadState == LoadState::Idle && !m_nextCursor.isEmpty()
        && m_gaps.size() < rowLimit;
}

void GapsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_nextCursor);
}

int GapsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_gaps.size());
}

int GapsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gap &gap = gapAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(gap, index.column());
    case Qt::ToolTipRole:
        return toolTip(gap, index.column());
    case CellToneRole:
        return int(tone(gap, index.column()));
    case CellChipRole:
        return index.column() == StandingColumn;
    default:
        return {};
    }
}

QString GapsModel::display(const Gap &gap, int column) const
{
    switch (column) {
    case TimeColumn:
        return gap.at ? format::timeOfDay(*gap.at) : u"–"_s;
    case CustomerColumn:
        return customerOf(gap);
    case StandingColumn:
        return format::standing(gap.standing);
    case ReasonColumn:
        return gap.reason;
    case AttemptColumn:
        return gap.attempt > 0 ? QLocale().toString(gap.attempt) : u"–"_s;
    case NextColumn:
        return when(gap.nextAttemptAt, m_clock.now());
    case DeadlineColumn:
        return when(gap.deadline, m_clock.now());
    default:
        return {};
    }
}

QString GapsModel::toolTip(const Gap &gap, int column) const
{
    switch (column) {
    case TimeColumn:
        return gap.at ? format::fullTime(*gap.at) : QString();
    case CustomerColumn:
        return u"%1 · %2 · %3"_s.arg(customerOf(gap), format::phoneNumber(gap.customerNumber),
            format::direction(gap.direction));
    case NextColumn:
        return gap.nextAttemptAt ? format::fullTime(*gap.nextAttemptAt) : QString();
    case DeadlineColumn:
        return gap.deadline
            ? tr("The provider keeps it until %1.").arg(format::fullTime(*gap.deadline))
            : QString();
    default:
        return display(gap, column);
    }
}

CellTone GapsModel::tone(const Gap &gap, int column) const
{
    switch (column) {
    case CustomerColumn:
        return CellTone::Strong;
    case StandingColumn:
        return format::standingTone(gap.standing);
    case DeadlineColumn:
        return gap.deadline
                && gap.deadline->milliseconds() - m_clock.now().milliseconds() < soonMilliseconds
            ? CellTone::Bad
            : CellTone::Muted;
    case ReasonColumn:
        return CellTone::Plain;
    default:
        return CellTone::Muted;
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Time"), tr("Customer"), tr("State"), tr("Reason"), tr("Attempts"),
        tr("Next try"), tr("Deadline")};
    const bool isThere = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (!isThere || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return names[section];
}

} // namespace earshot::ui
