// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/connection.h"
#include "database/workqueue.h"

#include <QFuture>
#include <QThread>

#include <functional>
#include <memory>

namespace earshot::database {

/** Works off @p queue until it is closed: works that wait together share one commit. */
void writeUntilClosed(Connection &connection, WorkQueue &queue);

/**
 * Works off @p queue until it is closed, one transaction each: for several writers beside each
 * other, where gathered works would hold rows against one another.
 */
void writeAloneUntilClosed(Connection &connection, WorkQueue &queue);

/** Works off @p queue until it is closed: each work reads in a snapshot of its own. */
void readUntilClosed(Connection &connection, WorkQueue &queue);

/**
 * A thread that makes its connection, does its loop, and drops its connection at the end. Made and
 * destroyed by the thread that owns the database; the queue must outlive it.
 */
class Worker
{
public:
    using Connect = std::function<Result<std::unique_ptr<Connection>>()>;
    using Loop = std::function<void(Connection &)>;

    Worker() = default;
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /** Starts the thread and waits for its connection. */
    Result<void> start(const QString &name, Connect connect, Loop loop);
    /** Finished when the connection is closed. */
    [[nodiscard]] QFuture<void> ended() const { return m_ended; }
    void wait();

private:
    std::unique_ptr<QThread> m_thread;
    QFuture<void> m_ended;
};

} // namespace earshot::database
