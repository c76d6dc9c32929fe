// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "database/providercallrepository.h"
#include "ingest/announce.h"
#include "ingest/callwriter.h"
#include "ingest/reconcileprogress.h"
#include "ingest/reconcilestatus.h"
#include "ingest/wakeup.h"
#include "provider/vapi/vapiclient.h"

namespace earshot::database {
class Database;
}

namespace earshot {
class WorkerPool;
}

namespace earshot::ingest {

class ListCursor;
class PresignedLinks;

/**
 * Goes through the provider's own list of calls, so that none is missing whatever webhooks were
 * lost: what is new and what changed since the last run, both with an overlap, and at first the
 * whole history backwards. Every call listed is noted as evidence and merged like an event, in the
 * same transaction. An interrupted run goes on where it stopped. Lives in the backend's thread;
 * memory is bounded by one page of the list.
 */
class Reconciler
{
public:
    struct Parts
    {
        database::Database &database;
        provider::vapi::VapiClient &provider;
        PresignedLinks &links;
        WorkerPool &pool;
        const Clock &clock;
    };

    struct Options
    {
        QString organizationId;
        Patience patience;
        std::chrono::milliseconds interval = std::chrono::minutes(5);
        bool enabled = true;
        QString receiverId = {}; ///< see News
        /** Whether this receiver is the one of its team that compares; empty: it is alone. */
        std::function<QCoro::Task<bool>()> isItsTurn = {};
        bool pullMode = false;
        int pageSize = 100;
        std::chrono::milliseconds overlap = std::chrono::minutes(10);
        std::chrono::milliseconds openFor = std::chrono::hours(2); ///< then a call is asked after
        /** A call younger than this may be missing in a list that is a little behind. */
        std::chrono::milliseconds listedWithin = std::chrono::minutes(1);
    };

    Reconciler(Parts parts, Options options, Announce announce, std::function<void()> jobsChanged);

    void start();
    /** Begins a run at once, or another one after that which is running. Its number: it has ended
     * when ReconcileStatus::runsEnded reaches that. Nothing when it is off. */
    std::optional<qint64> wake();
    QCoro::Task<> stop();
    [[nodiscard]] ReconcileStatus status() const { return m_status; }

private:
    /** What a list holds, ready to be written. */
    struct Listed
    {
        CallEvent event;
        provider::vapi::PresignedLinks links;
    };
    using Page = QList<Listed>;
    static Listed goneCall(const QString &vapiCallId, Timestamp now);

    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<Result<void>> loadProgress();
    QCoro::Task<Result<void>> reconcile(std::stop_token stop);
    QCoro::Task<Result<void>> catchUp(std::stop_token stop);
    [[nodiscard]] std::optional<Timestamp> catchUpFrom() const;
    void noteNewest(const QList<QJsonObject> &firstPage);
    void moveKnownUntil();
    QCoro::Task<Result<void>> readHistory(std::stop_token stop);
    QCoro::Task<Result<void>> askAfterOpenCalls(std::stop_token stop);
    QCoro::Task<Result<QStringList>> unseenCalls();
    QCoro::Task<Result<void>> askAfter(QString vapiCallId, std::stop_token stop);
    QCoro::Task<Result<void>> sweep(
        provider::vapi::CallWindow window, bool isHistory, std::stop_token stop);
    /** @p cursor outlives it: it is the sweep's, which waits. */
    QCoro::Task<Result<QList<QJsonObject>>> nextPage(ListCursor &cursor, std::stop_token stop);
    QCoro::Task<Result<Page>> parse(QList<QJsonObject> calls, std::stop_token stop);
    QCoro::Task<Result<void>> store(Page page);
    QCoro::Task<Result<QList<CallChange>>> write(
        const Page &page, qsizetype first, qsizetype count);
    QCoro::Task<Result<void>> storeOneByOne(Page page, qsizetype first, qsizetype count);
    QCoro::Task<Result<void>> noteListed(const Page &page, qsizetype at);
    void rememberLinks(const Page &page);
    void tell(const QList<CallChange> &changes);
    static QList<database::ListedCall> evidenceOf(const Page &page);
    static Result<QList<CallChange>> merge(database::Session &session, const Page &page,
        const QString &organizationId, const Patience &patience, Timestamp now);
    QCoro::Task<Result<void>> saveProgress();
    QCoro::Task<> countSeen();
    void showProgress();
    void noteOutcome(const Result<void> &outcome);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const Result<void> &outcome) const;

    Parts m_parts;
    const Options m_options;
    const Announce m_announce;
    const std::function<void()> m_jobsChanged;
    ReconcileProgress m_progress;
    ReconcileStatus m_status;
    Timestamp m_begunAt; ///< the run under way
    Timestamp m_sweptFrom; ///< what was made since then is listed by this run
    std::optional<Timestamp> m_newestTold; ///< by the provider's clock; for this run's sweeps
    Timestamp m_countedAt;
    int m_pageSize;
    bool m_isWanted = false;
    Wakeup m_wakeup;
    TaskScope m_scope;
};

} // namespace earshot::ingest
