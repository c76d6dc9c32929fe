// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/deadline.h"

namespace earshot::http {

Deadline::Deadline(std::function<void()> passed)
    : m_passed(std::move(passed))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimeout(); });
}

void Deadline::set(std::chrono::milliseconds span)
{
    m_due = QDeadlineTimer(span);
    if (m_timer.isActive() && m_wakesAt <= m_due)
        return;
    m_wakesAt = m_due;
    m_timer.start(span);
}

void Deadline::clear()
{
    m_due = QDeadlineTimer(QDeadlineTimer::Forever);
}

void Deadline::onTimeout()
{
    if (m_due.isForever())
        return;
    if (!m_due.hasExpired())
        return set(std::chrono::milliseconds(m_due.remainingTime() + 1));
    clear();
    m_passed();
}

} // namespace earshot::http
