// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/worker.h"

#include "database/session.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QRandomGenerator>

#include <future>

namespace earshot::database {

namespace {

// How much one commit may gather. A work waits at most this much longer than its own time, and
// a commit of 64 small works costs hardly more than that of one.
constexpr std::size_t groupSize = 64;
constexpr qint64 groupMilliseconds = 5;

using Group = std::vector<std::unique_ptr<Work>>;

/** Runs one work so that its failure leaves no trace. An error means the whole group is lost. */
Result<void> runStep(Connection &connection, Work &work)
{
    const Result<void> begun = connection.beginStep();
    if (!begun.ok())
        return begun;
    Session session(connection);
    return work.run(session) ? connection.keepStep() : connection.undoStep();
}

Result<void> runGroup(Connection &connection, WorkQueue &queue, Group &group)
{
    const Result<void> begun = connection.begin();
    if (!begun.ok())
        return begun;
    QElapsedTimer elapsed;
    elapsed.start();
    for (std::size_t i = 0; i < group.size(); ++i) {
        const Result<void> step = runStep(connection, *group[i]);
        if (!step.ok()) {
            connection.rollback();
            return step;
        }
        if (group.size() >= groupSize || elapsed.elapsed() >= groupMilliseconds)
            continue;
        if (std::unique_ptr<Work> next = queue.takeIfAny())
            group.push_back(std::move(next));
    }
    return connection.commit();
}

void answer(Group &group, const Result<void> &outcome)
{
    for (const std::unique_ptr<Work> &work : group) {
        if (!outcome.ok())
            work->fail(outcome.error());
        work->settle();
    }
}

/** One transaction for one work; an error says that it left no trace. */
Result<void> runAlone(Connection &connection, Work &work, bool writes)
{
    const Result<void> begun = connection.begin();
    if (!begun.ok())
        return begun;
    Session session(connection);
    const bool done = work.run(session);
    if (writes && done)
        return connection.commit();
    connection.rollback();
    return {};
}

/**
 * Again and again as long as the database only lost the race, or its server: nothing was kept, so
 * nothing is done twice. The pauses grow, and differ, so that two that disturb each other part.
 */
void runUntilDecided(Connection &connection, Work &work, bool writes)
{
    constexpr int tries = 12;
    constexpr qint64 longestMs = 15'000; // who stops waits for this
    QElapsedTimer elapsed;
    elapsed.start();
    Result<void> outcome;
    for (int i = 0; i < tries; ++i) {
        outcome = runAlone(connection, work, writes);
        if (!connection.mayRunAgain() || elapsed.elapsed() > longestMs)
            break;
        QThread::msleep((1UL << std::min(i, 7)) + QRandomGenerator::global()->bounded(10U));
    }
    if (!outcome.ok())
        work.fail(outcome.error());
    work.settle();
}

} // namespace

void writeUntilClosed(Connection &connection, WorkQueue &queue)
{
    while (std::unique_ptr<Work> first = queue.take()) {
        Group group;
        group.push_back(std::move(first));
        answer(group, runGroup(connection, queue, group));
    }
}

void readUntilClosed(Connection &connection, WorkQueue &queue)
{
    while (const std::unique_ptr<Work> work = queue.take())
        runUntilDecided(connection, *work, false);
}

void writeAloneUntilClosed(Connection &connection, WorkQueue &queue)
{
    while (const std::unique_ptr<Work> work = queue.take())
        runUntilDecided(connection, *work, true);
}

Worker::~Worker()
{
    wait();
}

Result<void> Worker::start(const QString &name, Connect connect, Loop loop)
{
    auto ended = std::make_shared<QPromise<void>>();
    auto started = std::make_shared<std::promise<Result<void>>>();
    std::future<Result<void>> outcome = started->get_future();
    ended->start();
    m_ended = ended->future();
    m_thread.reset(QThread::create([=] {
        {
            Result<std::unique_ptr<Connection>> connection = connect();
            started->set_value(connection.ok() ? Result<void>() : connection.error());
            if (connection.ok())
                loop(**connection);
        }
        ended->finish();
    }));
    m_thread->setObjectName(name);
    m_thread->start();
    return outcome.get();
}

void Worker::wait()
{
    if (m_thread)
        m_thread->wait();
}

} // namespace earshot::database
