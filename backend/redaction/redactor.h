// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/taskscope.h"
#include "redaction/redactedcopy.h"

#include <qcoro/qcorotask.h>

#include <functional>

namespace earshot {
class WorkerPool;
}
namespace earshot::database {
class Database;
struct AuditEvent;
} // namespace earshot::database
namespace earshot::objectstore {
class ObjectStore;
}

namespace earshot::redaction {

/**
 * Makes what people asked to be taken out of calls: one at a time, in the order of asking, by
 * whichever receiver has time; what a receiver that died left is another one's after a while. Until
 * a copy is in its place the call is what it was. Lives in the backend's thread; the parts must
 * outlive stop().
 */
class Redactor
{
public:
    struct Parts
    {
        database::Database &database;
        objectstore::ObjectStore &store;
        WorkerPool &pool;
        const Clock &clock;
        /** Writes into the audit log, in the transaction of the change. */
        std::function<Result<void>(database::Session &, const database::AuditEvent &)> record;
        /** Tells the other receivers of a changed call, likewise. */
        std::function<Result<void>(database::Session &, const Call &)> tell;
    };

    struct Options
    {
        QString folder; ///< for the copies until they are stored; nobody else's
        audio::Profile profile = audio::Profile::Speech;
        std::chrono::milliseconds pause = std::chrono::seconds(30); ///< before it is looked again
        /** How long nothing is heard of one, until others take it for given up. */
        std::chrono::milliseconds patience = std::chrono::minutes(1);
        std::function<void(const Call &)> onDone = {};
    };

    Redactor(Parts parts, Options options);

    void start();
    /** Somebody has asked. */
    void workSoon();
    /** What is under way is given back. Calling twice is fine. */
    QCoro::Task<> stop();

private:
    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<> freeClaims();
    QCoro::Task<> work(std::stop_token stop);
    QCoro::Task<> keepClaim(CallRedaction redaction, std::stop_token stop);
    QCoro::Task<Result<bool>> workOnOne(std::stop_token stop);
    QCoro::Task<Result<Call>> redact(CallRedaction redaction, std::stop_token stop);
    QCoro::Task<> tidy(std::stop_token stop);
    QCoro::Task<Result<RedactedCopy>> makeCopy(
        CallRedaction redaction, Subject subject, std::stop_token stop);
    QCoro::Task<Result<void>> store(CallRedaction redaction, RedactedCopy copy);
    QCoro::Task<Result<void>> leave(CallRedaction redaction, Error error);
    [[nodiscard]] QString file(const CallRedaction &redaction, QStringView ending) const;
    [[nodiscard]] Timestamp sharedNow() const;

    const Parts m_parts;
    const Options m_options;
    bool m_isDue = false; ///< somebody asked, and nobody has looked yet
    bool m_isWorking = false;
    TaskScope m_scope;
};

} // namespace earshot::redaction
