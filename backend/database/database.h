// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/notice.h"
#include "database/organizationrepository.h"
#include "database/postgresaddress.h"
#include "database/session.h"
#include "database/work.h"

#include <QString>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

namespace earshot::database {

struct Options
{
    QString folder; ///< holds earshot.lock, and earshot.db unless another file is named; made when
                    ///< it is not there
    QString file = {}; ///< SQLite: absolute; empty: earshot.db in the folder
    std::optional<PostgresAddress> server = {}; ///< instead of a file
    int writers = 4; ///< connections that write to a server; a file has one
    int readers = 2; ///< threads for read()
    bool isMoveTarget = false; ///< may hold half of what is being moved into it
    bool mayBeAway = false; ///< a server that was seen before need not be there at the start
    int queueLimit = 1000; ///< pieces of work that may wait, for writing and for reading each
};

/**
 * Everything Earshot remembers. Of a file one thread owns the only connection that writes and
 * checkpoints, and a few others read; of a server several write beside each other. Belongs to a
 * thread with an event loop: call it there, and there its coroutines resume. README.md beside this
 * file says why.
 *
 * Errors of read() and write() besides those of the work: Unavailable (retryable) when the queue is
 * full or the database is closed; StorageFull; Storage (retryable unless the file is damaged);
 * Internal when the work threw.
 */
class Database
{
public:
    /**
     * Locks the folder, opens the file or connects to the server, brings the schema up to date and
     * makes the default organisation. Blocks until done. Conflict when another process (named in
     * the message) has the folder, or half of another database was moved into this one;
     * InvalidInput when the schema is newer than this program, or the server is reached in a way
     * that can't work; Unavailable and others when it is not reached at all, unless it may be away
     * and was here before as this program knows it: then it is reached as soon as it is back.
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
     * From now on @p heard is called in this thread for what others tell by Session::notify() on @p
     * channels (lower case), and with Notice::missed after a time in which something may have gone
     * by unheard. Nothing is ever heard of a file. Once.
     */
    void listen(const QStringList &channels, std::function<void(const Notice &)> heard);

    /** How far the clock that all receivers share is ahead of this machine's; zero for a file. */
    [[nodiscard]] std::chrono::microseconds clockAhead() const;

    /** This receiver's own name among those on the same data: kept in its folder, so that after a
     * restart it knows what it had begun. */
    [[nodiscard]] QString receiverId() const;

    /** The default organisation as it was when the server was last seen; only where that was away
     * at the start. */
    [[nodiscard]] std::optional<Organization> rememberedOrganization() const;

    /** Whether other receivers may be at work on the same data. */
    [[nodiscard]] bool isShared() const;

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
