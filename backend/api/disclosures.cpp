// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/disclosures.h"

namespace earshot::api {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostRemembered = 4096;
constexpr std::chrono::microseconds sittingLife = 10min;

bool isRecent(Timestamp at, Timestamp now)
{
    return at <= now && now - at < sittingLife;
}

} // namespace

Disclosures::Disclosures(audit::AuditService &audit, const Clock &clock)
    : m_audit(audit)
    , m_clock(clock)
{ }

QCoro::Task<Result<bool>> Disclosures::commit(Disclosure disclosure)
{
    const bool mayShare = !disclosure.sitting.isEmpty();
    const QString sitting = disclosure.sitting + u' ' + disclosure.origin.address.toString();
    if (mayShare && wasRecorded(sitting))
        co_return false;
    const auto recorded = co_await m_audit.record(
        disclosure.to, disclosure.action, disclosure.callId, disclosure.origin, disclosure.detail);
    if (!recorded)
        co_return recorded.error();
    if (mayShare)
        remember(sitting);
    co_return true;
}

bool Disclosures::wasRecorded(const QString &sitting) const
{
    const auto found = m_recorded.constFind(sitting);
    return found != m_recorded.constEnd() && isRecent(*found, m_clock.now());
}

void Disclosures::remember(const QString &sitting)
{
    const Timestamp now = m_clock.now();
    if (m_recorded.size() >= mostRemembered)
        m_recorded.removeIf([now](const auto &each) { return !isRecent(each.value(), now); });
    if (m_recorded.size() >= mostRemembered)
        m_recorded.clear();
    m_recorded.insert(sitting, now);
}

} // namespace earshot::api
