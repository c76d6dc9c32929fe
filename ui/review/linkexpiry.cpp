// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linkexpiry.h"

#include <algorithm>

namespace earshot::ui {

LinkExpiry::LinkExpiry(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &LinkExpiry::check);
}

void LinkExpiry::setExpiry(Timestamp expiresAt)
{
    m_expiresAt = expiresAt;
    // A link that lives shorter than the lead is renewed at half its life, not again and again.
    const auto life = std::max(expiresAt - m_clock.now(), std::chrono::microseconds(0));
    m_renewAt = expiresAt - std::min<std::chrono::microseconds>(lead, life / 2);
    m_renewAt = std::max(m_renewAt, m_clock.now() + firstPause);
    m_pause = firstPause;
    m_asked = false;
    m_timer.start();
    Q_EMIT ticked();
}

void LinkExpiry::renewalFailed()
{
    if (!m_expiresAt)
        return;
    m_renewAt = m_clock.now() + m_pause;
    m_pause = std::min(m_pause * 2, longestPause);
    m_asked = false;
}

void LinkExpiry::clear()
{
    m_expiresAt.reset();
    m_timer.stop();
    Q_EMIT ticked();
}

std::chrono::seconds LinkExpiry::remaining() const
{
    if (!m_expiresAt)
        return std::chrono::seconds(0);
    const auto left =
        std::chrono::duration_cast<std::chrono::seconds>(*m_expiresAt - m_clock.now());
    return std::max(left, std::chrono::seconds(0));
}

bool LinkExpiry::expired() const
{
    return m_expiresAt && *m_expiresAt <= m_clock.now();
}

void LinkExpiry::check()
{
    if (!m_expiresAt)
        return;
    Q_EMIT ticked();
    if (m_asked || m_clock.now() < m_renewAt)
        return;
    m_asked = true;
    Q_EMIT renewalDue();
}

} // namespace earshot::ui
