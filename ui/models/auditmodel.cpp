// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include "ui/client/deliver.h"
#include "ui/models/audittexts.h"
#include "ui/models/callformat.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

AuditModel::AuditModel(ReceiverClient &client, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
{ }

void AuditModel::setQuery(const AuditQuery &query)
{
    m_query = query;
    m_looksForNew = false;
    ask({});
}

void AuditModel::retry()
{
    if (m_loadState == LoadState::Failed)
        ask(m_asked);
}

void AuditModel::ask(const QString &cursor)
{
    const quint64 question = ++m_question;
    m_asked = cursor;
    m_isRefilling = false; // its answer is of an earlier question
    setLoadState(LoadState::Loading);
    AuditRequests requests(m_client);
    deliver(requests.entries(m_query, cursor), this,
        [this, cursor, question](Result<AuditEntries> page) {
            if (question == m_question)
                take(cursor, std::move(page));
        });
}

void AuditModel::take(const QString &cursor, Result<AuditEntries> page)
{
    if (!page)
        return setLoadState(LoadState::Failed, page.error());
    m_nextCursor = page->nextCursor;
    m_lookedTo = page->lookedTo;
    const bool isEmpty = page->entries.empty();
    if (cursor.isEmpty()) {
        restart(std::move(*page));
    } else if (!isEmpty) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page->entries.size()) - 1);
        m_pages.append(cursor, std::move(page->entries));
        endInsertRows();
    }
    if (isEmpty && !m_nextCursor.isEmpty())
        return ask(m_nextCursor); // nothing so far; the receiver has not looked at everything
    setLoadState(LoadState::Idle);
}

void AuditModel::restart(AuditEntries page)
{
    beginResetModel();
    m_pages.clear();
    m_shown = {0, 0};
    if (!page.entries.empty())
        m_pages.append({}, std::move(page.entries));
    endResetModel();
}

void AuditModel::lookForNew()
{
    if (m_loadState != LoadState::Idle || m_looksForNew)
        return;
    if (rowCount() == 0)
        return ask({});
    m_looksForNew = true;
    const quint64 question = m_question;
    AuditRequests requests(m_client);
    deliver(requests.entries(m_query), this, [this, question](Result<AuditEntries> page) {
        if (std::exchange(m_looksForNew, false) && question == m_question && page)
            takeNew(std::move(page));
    });
}

/** Where the page does not reach what is here already, the list begins anew. */
void AuditModel::takeNew(Result<AuditEntries> page)
{
    const AuditEntry *newest = entryAt(0);
    const auto known = newest ? std::ranges::find(page->entries, newest->seq, &AuditEntry::seq)
                              : page->entries.end();
    if (known == page->entries.end()) {
        m_nextCursor = page->nextCursor;
        m_lookedTo = page->lookedTo;
        return restart(std::move(*page));
    }
    page->entries.erase(known, page->entries.end());
    if (page->entries.empty())
        return;
    beginInsertRows({}, 0, int(page->entries.size()) - 1);
    m_pages.prepend(std::move(page->entries));
    endInsertRows();
}

void AuditModel::show(int first, int last)
{
    m_shown = {first, last};
    m_pages.keepAbout(first, last);
    const auto missing = m_pages.missing(first, last);
    if (missing && !m_isRefilling)
        refill(*missing);
}

void AuditModel::refill(const QString &cursor)
{
    m_isRefilling = true;
    const quint64 question = m_question;
    AuditRequests requests(m_client);
    deliver(requests.entries(m_query, cursor), this,
        [this, cursor, question](Result<AuditEntries> page) {
            if (question != m_question)
                return;
            m_isRefilling = false;
            if (!page)
                return setLoadState(LoadState::Failed, page.error());
            if (const auto rows = m_pages.refill(cursor, std::move(page->entries)))
                Q_EMIT dataChanged(index(rows->first, 0), index(rows->second, ColumnCount - 1));
            show(m_shown.first, m_shown.second);
        });
}

void AuditModel::setLoadState(LoadState state, const Error &error)
{
    m_loadState = state;
    m_error = error;
    Q_EMIT loadStateChanged();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loadState == LoadState::Idle && !m_nextCursor.isEmpty()
        && rowCount() < rowLimit;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_nextCursor);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.rowCount();
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(*entry, index.column());
    case Qt::ToolTipRole:
        return format::plainToolTip(toolTip(*entry, index.column()));
    case CellToneRole:
        return int(tone(*entry, index.column()));
    default:
        return {};
    }
}

QString AuditModel::display(const AuditEntry &entry, int column)
{
    switch (column) {
    case WhenColumn:
        return format::auditMoment(entry.at);
    case WhoColumn:
        return format::auditPerson(entry);
    case WhatColumn:
        return format::auditAction(entry.action);
    case CallColumn:
        return format::auditCall(entry);
    case DetailColumn:
        return format::auditDetail(entry);
    case AddressColumn:
        return entry.ipAddress;
    case ClientColumn:
        return format::auditClient(entry.userAgent);
    case EntryColumn:
        return format::auditNumber(entry.seq);
    default:
        return {};
    }
}

QString AuditModel::toolTip(const AuditEntry &entry, int column)
{
    switch (column) {
    case WhenColumn:
        return format::fullTime(entry.at);
    case WhoColumn:
        return entry.actorName.isEmpty() ? entry.actor : entry.actorName;
    case WhatColumn:
        return entry.action;
    case CallColumn:
        return entry.caller.number.isEmpty()
            ? format::auditCall(entry)
            : u"%1 · %2"_s.arg(format::auditCall(entry), format::phoneNumber(entry.caller.number));
    case ClientColumn:
        return entry.userAgent;
    default:
        return display(entry, column);
    }
}

CellTone AuditModel::tone(const AuditEntry &entry, int column)
{
    if (column == WhatColumn)
        return format::isAuditWarning(entry) ? CellTone::Bad : CellTone::Strong;
    return column == WhoColumn || column == CallColumn ? CellTone::Plain : CellTone::Muted;
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("When"), tr("Who"), tr("What"), tr("Call"), tr("Detail"),
        tr("IP address"), tr("Client"), tr("Entry")};
    const bool isThere = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (!isThere || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return names[section];
}

} // namespace earshot::ui
