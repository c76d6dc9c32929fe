// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/inboxrequests.h"
#include "ui/models/worktime.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <deque>
#include <vector>

namespace earshot::ui {

/**
 * The calls that wait to be heard, most pressing first: a stack that gets smaller as calls are
 * judged, here or by others. The first of them are loaded, and more when few are left. A call that
 * was begun stays where it is until it is judged, although the receiver no longer counts it as
 * unheard. Window thread; client and clock must outlive it.
 */
class InboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        TimeRole, ///< QString: day and time of the call
        LengthRole, ///< QString
        ReasonRole, ///< QString: the heaviest sign; empty for none
        FurtherRole, ///< int: how many signs besides that
    };

    enum class LoadState {
        NotAsked,
        Loading,
        Idle,
        Failed, ///< errorText() says why; the calls that were there stay
    };

    /** What was done here since the program began. */
    struct Tally
    {
        int reviewed = 0;
        double callSeconds = 0; ///< of the reviewed calls together
        std::chrono::microseconds spent{0}; ///< of the user's time
    };

    static constexpr int pageSize = 100;
    static constexpr int fewLeft = 20; ///< then more are asked for
    static constexpr std::size_t mostGone = 200; ///< judged calls that can come back

    InboxModel(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    /** Asks for the calls, at first and anew. */
    void load();

    /** The user is at it, and has begun with this call (or with none). */
    void begin(const QString &callId);
    /** The user does something else. */
    void rest();

    /** What the receiver has kept of a judgement of ours: the call goes, or comes back. */
    void takeJudged(const Call &call);
    /** Our judgement is being taken back: the call is there again, where it was. False for a call
     * that did not go from here. */
    bool bringBack(const QString &callId);

    [[nodiscard]] LoadState loadState() const { return m_loadState; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /** How many wait, with those that are not loaded. */
    [[nodiscard]] CallCount waiting() const { return m_waiting; }
    [[nodiscard]] double waitingSeconds() const { return std::max(0.0, m_seconds); }
    [[nodiscard]] Tally tally() const;

    [[nodiscard]] const Call &callAt(int row) const { return m_calls.at(std::size_t(row)); }
    [[nodiscard]] int rowOf(const QString &callId) const; ///< or -1

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged(); ///< of loading, or of what is counted

private:
    struct Gone
    {
        Call call;
        int row = 0;
        bool isOurs = false; ///< judged here, and counted
    };

    void take(Result<Inbox> answer);
    void replace(Inbox inbox);
    void keepBegun(std::vector<Call> &calls, Inbox &inbox) const;
    void takeEvent(const ReceiverEvent &event);
    void remove(int row);
    void insert(int row, const Call &call);
    [[nodiscard]] std::deque<Gone>::iterator goneOf(const QString &callId);
    void setLoadState(LoadState state, const QString &errorText = {});

    ReceiverClient &m_client;
    const Clock &m_clock;
    std::vector<Call> m_calls;
    std::deque<Gone> m_gone; ///< the last one first
    QSet<QString> m_begun;
    QSet<QString> m_goneMeanwhile; ///< since the running request left: its answer may have them
    CallCount m_waiting;
    double m_seconds = 0;
    int m_reviewed = 0;
    double m_reviewedSeconds = 0;
    WorkTime m_time;
    LoadState m_loadState = LoadState::NotAsked;
    QString m_errorText;
    bool m_isWantedAgain = false;
    QTimer m_later; ///< after news of calls that may wait
};

} // namespace earshot::ui
