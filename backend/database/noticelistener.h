// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/notice.h"
#include "database/postgresaddress.h"

#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace earshot::database {

/**
 * A thread with a connection of its own that does nothing but listen. A lost line is noticed within
 * about 15 s (a question every 10 s, 5 s for the answer), opened again with growing pauses, and
 * reported as missed.
 */
class NoticeListener
{
public:
    /** @p heard is called in the listener's thread. */
    NoticeListener(
        PostgresAddress address, QStringList channels, std::function<void(const Notice &)> heard);
    ~NoticeListener();

private:
    std::unique_ptr<QThread> m_thread;
    int m_stop = -1; ///< an eventfd that ends every wait
};

} // namespace earshot::database
