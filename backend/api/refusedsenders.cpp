// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusedsenders.h"

namespace earshot::api {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostRemembered = 1024;
constexpr int mostInAnHour = 60;
constexpr std::chrono::microseconds sameIncident = 10min;

bool isWithin(std::chrono::microseconds span, Timestamp at, Timestamp now)
{
    return at <= now && now - at < span;
}

} // namespace

std::optional<qint64> RefusedSenders::add(const QString &sender, Timestamp now)
{
    if (!isWithin(1h, m_hour, now)) {
        m_hour = now;
        m_inHour = 0;
    }
    if (isTold(sender, now) || m_inHour >= mostInAnHour) {
        ++m_untold;
        return std::nullopt;
    }
    makeRoom(now);
    m_told.insert(sender, now);
    ++m_inHour;
    return std::exchange(m_untold, 0);
}

bool RefusedSenders::isTold(const QString &sender, Timestamp now) const
{
    const auto found = m_told.constFind(sender);
    return found != m_told.constEnd() && isWithin(sameIncident, *found, now);
}

void RefusedSenders::makeRoom(Timestamp now)
{
    if (m_told.size() < mostRemembered)
        return;
    m_told.removeIf([now](const auto &each) { return !isWithin(sameIncident, each.value(), now); });
    if (m_told.size() >= mostRemembered)
        m_told.clear();
}

} // namespace earshot::api
