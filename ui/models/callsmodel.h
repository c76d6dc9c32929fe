// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/callquery.h"
#include "ui/client/values.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QSet>
#include <QTimer>

#include <stop_token>
#include <vector>

namespace earshot::ui {

class ReceiverClient;

/**
 * The calls, newest first, in pages as they are needed, and live: an event puts a call in its place
 * or updates it there, so that the selection stays. After missed events the loaded part is asked
 * for again and brought up to date row by row. At most rowLimit calls are kept. Window thread;
 * client and clock must outlive it. What a filter or words make of a changed call only the receiver
 * knows: with a query, events have the first page asked for again.
 */
class CallsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        TimeColumn,
        DirectionColumn,
        CustomerColumn,
        LengthColumn,
        OutcomeColumn,
        ColumnCount
    };

    enum Role {
        IdRole = Qt::UserRole,
        StateRole, ///< int(RecordingState)
        StatusRole, ///< int(CallStatus)
        DirectionRole, ///< int(Direction)
        NumberRole, ///< the grouped number, may be empty
        DayRole, ///< the day's name where a new day begins, else empty
        VerdictRole, ///< int(Verdict); nothing while nobody has judged the call
        FoundRole, ///< SearchFind: what the call says of the words that were searched for
    };

    enum class LoadState {
        NotAsked,
        Idle,
        Loading,
        Failed, ///< errorText() says why; retry() tries again
    };

    static constexpr int pageSize = 100;
    static constexpr int rowLimit = 10'000;

    CallsModel(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    /** Asks for the newest calls; call once, and after Failed. */
    void retry();

    /** Shows the calls of @p query instead. The rows of the last one stay until the first page is
     * there. */
    void setQuery(const CallQuery &query);
    [[nodiscard]] const CallQuery &query() const { return m_query; }
    /** How many calls the query has, as far as it is known. */
    [[nodiscard]] std::optional<CallCount> count() const { return m_count; }

    [[nodiscard]] LoadState loadState() const { return m_loadState; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    [[nodiscard]] const Call &callAt(int row) const { return m_calls.at(std::size_t(row)); }
    /** -1 when it is not loaded. */
    [[nodiscard]] int rowOf(const QString &callId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadStateChanged();
    void countChanged();

private:
    void takeEvent(const ReceiverEvent &event);
    void ask(const QString &cursor);
    void takePage(Result<CallPage> page);
    void appendPage(const CallPage &page);
    void beginAnew(const CallPage &page);
    void clear();
    void askCount();
    void takeCount(const Result<CallCount> &count);
    void refresh();
    void refreshRows(int rows);
    void takeFinds(const CallPage &page);
    void refreshPage(const CallPage &page);
    void endRefresh(const CallPage &page);
    void removeMissing(const CallPage &page);
    void upsert(Call call);
    void replace(int row, Call call);
    void insert(Call call);
    void moveToPlace(int from);
    void removeRowAt(int row);
    void cutAfter(int rows);
    void announceDayChange(int row);
    void setLoadState(LoadState state, const QString &errorText = {});
    [[nodiscard]] int placeOf(const Call &call) const;
    [[nodiscard]] QString dayAt(int row) const;

    /** What is being brought up to date after missed events. */
    struct Refresh
    {
        bool running = false;
        bool wanted = false; ///< as soon as the running request has ended
        int rowsLeft = 0;
        std::optional<Call> newestBefore;
        std::optional<Call> reached; ///< the last call of the page before
    };

    ReceiverClient &m_client;
    const Clock &m_clock;
    std::vector<Call> m_calls;
    QHash<QString, SearchFind> m_found;
    CallQuery m_query;
    std::optional<CallCount> m_count;
    int m_generation = 0; ///< of the query: answers to earlier ones come to nothing
    std::stop_source m_stop; ///< of the requests of this query
    bool m_showsOtherQuery = false; ///< the rows are still those of the query before
    bool m_isCounting = false;
    QTimer m_later; ///< after an event that may put a call into the list of a query, or out of it
    QTimer m_countLater;
    QString m_nextCursor;
    bool m_hasMore = false;
    LoadState m_loadState = LoadState::NotAsked;
    QString m_errorText;
    Refresh m_refresh;
    QSet<QString> m_touched; ///< by events since the running request left: newer than its answer
};

} // namespace earshot::ui

Q_DECLARE_METATYPE(earshot::SearchFind)
