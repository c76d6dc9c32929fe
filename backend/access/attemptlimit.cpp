// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/attemptlimit.h"

#include <algorithm>

namespace earshot::access {

std::chrono::seconds AttemptLimit::pause(const QString &name, Timestamp now) const
{
    const auto found = m_failures.constFind(name);
    if (found == m_failures.constEnd() || found->until <= now)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(found->until - now);
}

AttemptLimit::Count AttemptLimit::add(const QString &name, Timestamp now)
{
    if (!m_failures.contains(name) && m_failures.size() >= m_mostNames)
        makeRoom();
    Failures &failures = m_failures[name];
    failures.count = failures.count >= m_most ? 1 : failures.count + 1;
    failures.last = now;
    if (failures.count >= m_most)
        failures.until = now + m_pause;
    return {.isFirst = failures.count == 1, .isLast = failures.count >= m_most};
}

/** An eighth at once: to look for the oldest again and again would be slow. */
void AttemptLimit::makeRoom()
{
    QList<Timestamp> times;
    times.reserve(m_failures.size());
    for (const Failures &failures : std::as_const(m_failures))
        times.append(failures.last);
    const auto edge = times.begin() + times.size() / 8;
    std::nth_element(times.begin(), edge, times.end());
    const Timestamp last = *edge;
    m_failures.removeIf([last](const auto &entry) { return entry.value().last <= last; });
}

QString networkOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

} // namespace earshot::access
