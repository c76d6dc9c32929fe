// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QJsonObject>

#include <deque>

namespace earshot::simulator {

/** So many requests in a minute for each key; the minute begins with the key's first request. */
class RateLimit
{
public:
    /** @p perMinute 0: no limit. */
    explicit RateLimit(int perMinute)
        : m_perMinute(perMinute)
    { }

    [[nodiscard]] bool admit(const QByteArray &key, Timestamp now);
    /** When the minute of the key that was refused last is over. */
    [[nodiscard]] Timestamp reopensAt() const { return m_reopensAt; }

private:
    struct Minute
    {
        Timestamp end;
        int requests = 0;
    };

    int m_perMinute;
    QHash<QByteArray, Minute> m_minutes; ///< only of keys that are let in, so there are few
    Timestamp m_reopensAt;
};

/** What was asked of the API, for tests. */
class RequestLog
{
public:
    void note(const QString &pattern, Timestamp now);
    void noteRefused() { ++m_refused; }
    /** {"total", "refused", "byPath", "mostPerMinute"}: the most in any sixty seconds. */
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::deque<Timestamp> m_lastMinute; ///< the newest 100,000 at most
    QHash<QString, int> m_byPath; ///< by the route's pattern
    int m_total = 0;
    int m_refused = 0;
    std::size_t m_mostPerMinute = 0;
};

} // namespace earshot::simulator
