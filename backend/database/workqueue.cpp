// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/workqueue.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

void refuse(Work &work, const QString &reason)
{
    work.fail({.code = ErrorCode::Unavailable, .message = reason, .retryable = true});
    work.settle();
}

} // namespace

void WorkQueue::push(std::unique_ptr<Work> work)
{
    std::unique_lock lock(m_mutex);
    const bool closed = m_closed;
    if (!closed && m_waiting.size() < m_limit) {
        m_waiting.push_back(std::move(work));
        lock.unlock();
        m_changed.notify_one();
        return;
    }
    lock.unlock();
    refuse(*work,
        closed ? u"The database is closed."_s : u"Too much work is waiting for the database."_s);
}

std::unique_ptr<Work> WorkQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
    return takeFirst();
}

std::unique_ptr<Work> WorkQueue::takeIfAny()
{
    const std::lock_guard lock(m_mutex);
    return takeFirst();
}

void WorkQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

std::unique_ptr<Work> WorkQueue::takeFirst()
{
    if (m_waiting.empty())
        return nullptr;
    std::unique_ptr<Work> first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

} // namespace earshot::database
