// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/wakeup.h"

#include "core/taskscope.h"

namespace earshot::ingest {

void Wakeup::wake()
{
    m_pending = true;
    m_sleeper.request_stop();
}

QCoro::Task<> Wakeup::wait(std::chrono::milliseconds limit, std::stop_token stop)
{
    if (!m_pending) {
        m_sleeper = std::stop_source();
        const std::stop_callback onStop(
            stop, [sleeper = m_sleeper]() mutable { sleeper.request_stop(); });
        co_await sleepFor(limit, m_sleeper.get_token());
    }
    m_pending = false;
}

} // namespace earshot::ingest
