// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace earshot::http {

/**
 * One deadline that moves often and passes rarely: moving it later costs no timer call. Belongs to
 * the thread it was made in.
 */
class Deadline
{
public:
    explicit Deadline(std::function<void()> passed);

    void set(std::chrono::milliseconds span);
    void clear();

private:
    void onTimeout();

    std::function<void()> m_passed;
    QTimer m_timer;
    QDeadlineTimer m_due{QDeadlineTimer::Forever};
    QDeadlineTimer m_wakesAt{QDeadlineTimer::Forever};
};

} // namespace earshot::http
