// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

namespace earshot::ui {

/** What is sent one after the other, in order, because what follows may build on it. */
class OrderQueue
{
public:
    /** @p send begins; finished() is called once it is over, however it ended. */
    void add(std::function<void()> send)
    {
        m_orders.push_back(std::move(send));
        if (m_orders.size() == 1)
            sendNext();
    }
    void finished()
    {
        m_orders.pop_front();
        sendNext();
    }

private:
    void sendNext()
    {
        if (m_orders.empty())
            return;
        const auto send = m_orders.front(); // it may be over, and gone, before it returns
        send();
    }

    std::deque<std::function<void()>> m_orders; ///< the first is on its way
};

} // namespace earshot::ui
