// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/session.h"
#include "database/work.h"

#include <QString>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <memory>

namespace earshot::database {

struct Options
{
    QString folder; ///< holds earshot.db and earshot.lock; made when it is not there
    int readers = 2; ///< threads for read()
    int queueLimit = 1000; ///< pieces of work that may wait, for writing and for reading each
};

/**
 * Everything Earshot remembers. One thread owns the only connection that writes and checkpoints;
 * a few others read. Belongs to a thread with an event loop: call it there, and there its
 * coroutines resume. README.md beside this file says why.
 *
 * Errors of read() and write() besides those of the work: Unavailable (retryable) when the queue is
 * full or the database is closed; StorageFull; Storage (retryable unless the file is damaged);
 * Internal when the work threw.
 */
class Database
{
public:
    /**
     * Locks the folder, opens the file, brings its schema up to date and makes the default
     * organisation. Blocks until done. Conflict when another process (named in the message) has the
     * folder; InvalidInput when the schema is newer than this program.
     */
    static Result<std::unique_ptr<Database>> open(Options options);

    /** Closes and waits, when close() was not awaited before. */
    ~Database();

    /**
     * Runs @p work(Session &) -> Result<T> (T copyable) on the writing thread, in a transaction
     * that is on disk when this returns a value, and leaves no trace when it returns an error.
     * Works that wait at the same time share one commit; each is undone alone when it fails.
     */
    template <typename Function>
    auto write(Function work) -> QCoro::Task<std::invoke_result_t<Function, Session &>>
    {
        auto item = std::make_unique<FunctionWork<Function>>(std::move(work));
        auto future = item->future();
        submitWrite(std::move(item));
        co_return co_await future;
    }

    /** Runs @p work(Session &) -> Result<T> on a reading thread, in one snapshot. */
    template <typename Function>
    auto read(Function work) -> QCoro::Task<std::invoke_result_t<Function, Session &>>
    {
        auto item = std::make_unique<FunctionWork<Function>>(std::move(work));
        auto future = item->future();
        submitRead(std::move(item));
        co_return co_await future;
    }

    /**
     * Takes no more work, finishes what was taken, writes the log back into the file and closes it.
     * Calling twice is fine.
     */
    QCoro::Task<> close();

private:
    struct Parts;

    explicit Database(std::shared_ptr<Parts> parts);
    void submitWrite(std::unique_ptr<Work> work);
    void submitRead(std::unique_ptr<Work> work);

    std::shared_ptr<Parts> m_parts;
};

} // namespace earshot::database
