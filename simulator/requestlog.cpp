// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/requestlog.h"

#include <algorithm>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool RateLimit::admit(const QByteArray &key, Timestamp now)
{
    if (m_perMinute <= 0)
        return true;
    Minute &minute = m_minutes[key];
    if (now >= minute.end)
        minute = {.end = now + 60s};
    if (minute.requests >= m_perMinute) {
        m_reopensAt = minute.end;
        return false;
    }
    ++minute.requests;
    return true;
}

void RequestLog::note(const QString &pattern, Timestamp now)
{
    constexpr std::size_t mostKept = 100'000;
    ++m_total;
    ++m_byPath[pattern];
    m_lastMinute.push_back(now);
    while (m_lastMinute.front() <= now - 60s || m_lastMinute.size() > mostKept)
        m_lastMinute.pop_front();
    m_mostPerMinute = std::max(m_mostPerMinute, m_lastMinute.size());
}

QJsonObject RequestLog::toJson() const
{
    QJsonObject byPath;
    for (auto it = m_byPath.begin(); it != m_byPath.end(); ++it)
        byPath.insert(it.key(), it.value());
    return {{u"total"_s, m_total}, {u"refused"_s, m_refused}, {u"byPath"_s, byPath},
        {u"mostPerMinute"_s, qint64(m_mostPerMinute)}};
}

} // namespace earshot::simulator
