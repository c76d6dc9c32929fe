// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/livepiece.h"
#include "ingest/answermemory.h"
#include "provider/delivery.h"

#include <QByteArray>
#include <QString>

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace earshot {
class WorkerPool;
}

namespace earshot::database {
class Database;
struct InboxEntry;
} // namespace earshot::database

namespace earshot::provider::vapi {
class WebhookVerifier;
}

namespace earshot::ingest {

class Forwarder;
class InboxBatches;
class EventSpool;
class PresignedLinks;

/**
 * Where a webhook becomes a promise. accept() returns only when the payload, with its secrets
 * removed, is committed to the database, or to this receiver's own disk while that is away; the
 * caller then answers 2xx. Requests that arrive while a
 * commit is under way share the next one: one statement, one commit, then all their answers. Lives
 * in the backend's thread.
 */
class Inbox
{
public:
    struct Options
    {
        QString organizationId;
        QString fallbackAssistantId; ///< see safeAnswer()
        std::function<void(LivePiece)> heard; ///< words of a call in progress; may be empty
        int batchRows = 500; ///< most rows of one commit
        int queueRows = 5000; ///< waiting; one more is refused
        qint64 queueBytes = 64 * 1024 * 1024;
        /** The database has so long to commit; then the events go to the spool. */
        std::chrono::milliseconds databaseLimit = std::chrono::seconds(4);
    };

    /** @p committed is called after each commit: there is something to process. */
    Inbox(database::Database &database, EventSpool spool, provider::vapi::WebhookVerifier &verifier,
        Forwarder &forwarder, WorkerPool &pool, PresignedLinks &links, const Clock &clock,
        Options options, std::function<void()> committed);
    ~Inbox();

    /** Brings what an earlier run had to spool into the database. */
    void start();
    /** How many event files wait for the database. */
    [[nodiscard]] qsizetype spooled() const;
    /** Senders wait for their answers in numbers. */
    [[nodiscard]] bool isBusy() const;

    /**
     * Errors: Unauthorised (wrong sender), InvalidInput (not a JSON object, too deep), Unavailable
     * (queue full), StorageFull and Storage. Nothing is stored in any of these cases. A message
     * that is no event we use is accepted and not stored, nor are words of a call in progress; one
     * that the provider waits for is answered by the forwarder, and one with a signed id that was
     * used before as it was then.
     */
    QCoro::Task<Result<provider::DeliveryAnswer>> accept(provider::Delivery delivery);

    /** Makes the same promise for a delivery that was checked, and freed of its secrets, elsewhere:
     * it is committed when this returns a value. Errors: Unavailable, StorageFull, Storage. */
    QCoro::Task<Result<void>> keep(database::InboxEntry entry);

    /** Refuses what comes from now on and returns when the last commit is done. */
    QCoro::Task<> stop();

private:
    QCoro::Task<provider::DeliveryAnswer> ask(provider::Delivery delivery, QString type,
        QByteArray safeAnswer, std::chrono::milliseconds spent);

    provider::vapi::WebhookVerifier &m_verifier;
    Forwarder &m_forwarder;
    WorkerPool &m_pool;
    PresignedLinks &m_links;
    const Clock &m_clock;
    const QString m_organizationId;
    const QString m_fallbackAssistantId;
    const std::function<void(LivePiece)> m_heard;
    AnswerMemory m_answered;
    std::unique_ptr<InboxBatches> m_batches;
};

} // namespace earshot::ingest
