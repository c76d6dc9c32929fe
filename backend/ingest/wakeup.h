// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcoro/qcorotask.h>

#include <chrono>
#include <stop_token>

namespace earshot::ingest {

/** Lets one coroutine sleep until there is work. A wake() between two waits is remembered. One
 * thread. */
class Wakeup
{
public:
    void wake();
    /** Returns on wake(), after @p limit, or when @p stop is requested, whichever is first. */
    QCoro::Task<> wait(std::chrono::milliseconds limit, std::stop_token stop);

private:
    std::stop_source m_sleeper;
    bool m_pending = false;
};

} // namespace earshot::ingest
