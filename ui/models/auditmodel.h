// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/auditrequests.h"
#include "ui/models/auditpages.h"
#include "ui/models/tablecell.h"

#include <QAbstractTableModel>

namespace earshot::ui {

/**
 * Who did what, newest first, in pages as they are needed; of a long list only what is about the
 * rows that are looked at stays in memory. Window thread; the client must outlive it.
 */
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        WhoColumn,
        WhatColumn,
        CallColumn,
        DetailColumn,
        AddressColumn,
        ClientColumn,
        EntryColumn,
        ColumnCount
    };
    enum class LoadState { NotAsked, Loading, Failed, Idle };

    static constexpr int rowLimit = 2'000'000;

    explicit AuditModel(ReceiverClient &client, QObject *parent = nullptr);

    /** Asks for it from its newest entry. The rows of the last query stay until the answer is
     * there. */
    void setQuery(const AuditQuery &query);
    [[nodiscard]] const AuditQuery &query() const { return m_query; }
    /** Puts what is new before the rows, which stay where they are. */
    void lookForNew();
    /** Tries again what failed. */
    void retry();
    /** These rows are looked at: what is missing of them is asked for, what is far is let go. */
    void show(int first, int last);

    [[nodiscard]] LoadState loadState() const { return m_loadState; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< when Failed
    /** How far back nothing more was found, while the search goes on. */
    [[nodiscard]] std::optional<Timestamp> lookedTo() const { return m_lookedTo; }
    /** Null for a row whose contents are not there (yet). */
    [[nodiscard]] const AuditEntry *entryAt(int row) const { return m_pages.at(row); }
    [[nodiscard]] int held() const { return m_pages.held(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadStateChanged();

private:
    void ask(const QString &cursor);
    void take(const QString &cursor, Result<AuditEntries> page);
    void takeNew(Result<AuditEntries> page);
    void restart(AuditEntries page);
    void refill(const QString &cursor);
    void setLoadState(LoadState state, const Error &error = {});
    [[nodiscard]] static QString display(const AuditEntry &entry, int column);
    [[nodiscard]] static QString toolTip(const AuditEntry &entry, int column);
    [[nodiscard]] static CellTone tone(const AuditEntry &entry, int column);

    ReceiverClient &m_client;
    AuditQuery m_query;
    AuditPages m_pages;
    QString m_nextCursor;
    QString m_asked; ///< the cursor of the question that runs or failed
    std::optional<Timestamp> m_lookedTo;
    LoadState m_loadState = LoadState::NotAsked;
    Error m_error;
    std::pair<int, int> m_shown{0, 0};
    quint64 m_question = 0;
    bool m_isRefilling = false;
    bool m_looksForNew = false;
};

} // namespace earshot::ui
