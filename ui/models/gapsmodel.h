// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/providerrequests.h"
#include "ui/models/tablecell.h"

#include <QAbstractTableModel>

namespace earshot::ui {

/** The calls of one day whose recording is not kept, in pages as they are needed. */
class GapsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        CustomerColumn,
        StandingColumn,
        ReasonColumn,
        AttemptColumn,
        NextColumn,
        DeadlineColumn,
        ColumnCount
    };
    enum class LoadState { NotAsked, Loading, Failed, Idle };

    static constexpr std::size_t rowLimit = 10'000;

    GapsModel(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    /** Asks for the day from its first page; the newest question wins. */
    void show(QDate day);
    void clear();
    /** Tries again what failed. */
    void retry();
    /** Time has passed: what is told as "in 3 min" is told anew. */
    void refreshTimes();

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] LoadState loadState() const { return m_loadState; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] const Gap &gapAt(int row) const { return m_gaps.at(std::size_t(row)); }

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
    void take(const QString &cursor, Result<GapPage> page);
    void setLoadState(LoadState state, const QString &errorText = {});
    [[nodiscard]] QString display(const Gap &gap, int column) const;
    [[nodiscard]] QString toolTip(const Gap &gap, int column) const;
    [[nodiscard]] CellTone tone(const Gap &gap, int column) const;

    ReceiverClient &m_client;
    const Clock &m_clock;
    QDate m_day;
    std::vector<Gap> m_gaps;
    QString m_nextCursor;
    LoadState m_loadState = LoadState::NotAsked;
    QString m_errorText;
    quint64 m_question = 0;
};

} // namespace earshot::ui
