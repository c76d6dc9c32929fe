// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/callquery.h"
#include "ui/client/values.h"
#include "ui/models/callrows.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <stop_token>
#include <vector>

namespace earshot::ui {

class ReceiverClient;

/**
 * The calls, newest first, and live: an event puts a call in its place or updates it there, so that
 * the selection stays. There is a row for every call of the list as far as their number is known;
 * loaded are those about what show() was told, at most windowSize, and the others are stand-ins
 * without contents. After missed events the loaded part is asked for again and brought up to date
 * row by row. Window thread; client and clock must outlive it. What a filter or words make of a
 * changed call only the receiver knows: with a query, events have the newest page asked for again.
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
        NumberRole, ///< the grouped number beside the name; empty where it stands in for one
        DayRole, ///< the day's name where a new day begins, else empty
        VerdictRole, ///< int(Verdict); nothing while nobody has judged the call
        FoundRole, ///< SearchFind: what the call says of the words that were searched for
        HeardRole, ///< int: how much of the recording we have heard, in percent; nothing for none
        OutlineRole, ///< SoundOutline of the recording; nothing where there is none
        LoadedRole, ///< bool: false for a stand-in, which has nothing else
    };

    enum class LoadState {
        NotAsked,
        Idle,
        Loading,
        Failed, ///< errorText() says why; retry() tries again
    };

    static constexpr int pageSize = 100;
    static constexpr int windowSize = 2'000;
    static constexpr int aheadRows = 200; ///< loaded before and behind what is shown
    static constexpr int rowLimit = 2'000'000;

    CallsModel(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    /** Asks for the newest calls; call once, and after Failed. */
    void retry();

    /** Loads what is missing of these rows and about them. */
    void show(int first, int last);

    /** Shows the calls of @p query instead. The rows of the last one stay until the first page is
     * there. */
    void setQuery(const CallQuery &query);
    [[nodiscard]] const CallQuery &query() const { return m_query; }
    /** How many calls the query has, as far as it is known. */
    [[nodiscard]] std::optional<CallCount> count() const { return m_count; }

    [[nodiscard]] LoadState loadState() const { return m_loadState; }
    [[nodiscard]] QString errorText() const { return m_error.message; }
    /** Failed because the receiver gave no answer at all, not because of what it answered. */
    [[nodiscard]] bool isUnreachable() const;

    [[nodiscard]] const CallRows &rows() const { return m_rows; }
    /** Of a loaded row. */
    [[nodiscard]] const Call &callAt(int row) const { return m_rows.at(row); }
    /** -1 when it was not loaded so far. */
    [[nodiscard]] int rowOf(const QString &callId) const { return m_rows.rowOf(callId); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loadStateChanged();
    void countChanged();
    void rowsLoaded(int first, int last); ///< stand-ins or new rows have their calls

private:
    /** What the running request is for. */
    enum class Purpose { Newest, Older, Newer, Jump, Refresh };

    /** What is being brought up to date after missed events. */
    struct Refresh
    {
        bool running = false;
        bool wanted = false; ///< as soon as the running request has ended
        int rowsLeft = 0;
        std::optional<Call> newestBefore;
        std::optional<Call> reached; ///< the last call of the page before
    };

    // callsmodelpages.cpp
    void fetchWanted();
    void ask(Purpose purpose, const CallPlace &place);
    void takePage(Purpose purpose, int row, Result<CallPage> page);
    void beginAnew(const CallPage &page);
    void takeOlder(const CallPage &page);
    void takeNewer(const CallPage &page);
    void takeJump(int row, const CallPage &page);
    void clear();
    void askCount();
    void takeCount(const Result<CallCount> &count);
    void setLoadState(LoadState state, const Error &error = {});
    [[nodiscard]] std::vector<Call> freshOf(const CallPage &page);
    [[nodiscard]] bool isAtTop() const { return m_newer.isEmpty(); }

    // callsmodelrefresh.cpp
    void takeEvent(const ReceiverEvent &event);
    void refresh();
    void refreshRows(int rows);
    void takeFinds(const CallPage &page);
    void refreshPage(const CallPage &page);
    void endRefresh(const CallPage &page);
    void removeMissing(const CallPage &page);

    // callsmodelrows.cpp
    void noteEdges(const CallPage &page);
    void setTotal(int total);
    void insertStandIns(int row, int count);
    void removeRowsAt(int row, int count);
    void fitEnd();
    void fitTop(int before);
    void trimFront();
    void trimBack();
    void upsert(Call call);
    void replace(int row, Call call);
    void insert(Call call);
    void moveToPlace(int from);
    void announceLoaded(int first, int last);
    void announceDayChange(int row);
    [[nodiscard]] QString dayNameAt(int row) const;
    [[nodiscard]] std::optional<int> heardPercent(const Call &call) const;
    void takeHeard(const QString &callId, double seconds);
    void forget(const QString &callId);

    ReceiverClient &m_client;
    const Clock &m_clock;
    CallRows m_rows;
    QString m_newer; ///< the cursor before the first loaded row; empty: it is the newest call
    QString m_older; ///< the cursor behind the last one; empty: it is the oldest
    QHash<QString, QString> m_newerThan; ///< by first and last calls of pages
    QHash<QString, QString> m_olderThan;
    QHash<QString, SearchFind> m_found;
    QHash<QString, double> m_heard; ///< seconds
    int m_shownFirst = 0;
    int m_shownLast = -1; ///< nothing was shown so far
    CallQuery m_query;
    std::optional<CallCount> m_count;
    int m_generation = 0; ///< of the query: answers to earlier ones come to nothing
    std::stop_source m_stop; ///< of the requests of this query
    bool m_showsOtherQuery = false; ///< the rows are still those of the query before
    bool m_isCounting = false;
    QTimer m_later; ///< after an event that may put a call into the list of a query, or out of it
    QTimer m_countLater;
    LoadState m_loadState = LoadState::NotAsked;
    Error m_error; ///< while Failed
    Refresh m_refresh;
    QSet<QString> m_touched; ///< by events since the running request left: newer than its answer
};

} // namespace earshot::ui

Q_DECLARE_METATYPE(earshot::SearchFind)
