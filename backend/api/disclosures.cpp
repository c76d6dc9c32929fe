// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/disclosures.h"

#include "core/logging.h"
#include "database/consentrepository.h"
#include "database/database.h"

namespace earshot::api {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 4096;
constexpr std::chrono::microseconds sittingLife = 10min;

bool isRecent(Timestamp at, Timestamp now)
{
    return at <= now && now - at < sittingLife;
}

/** What players ask for again and again is refused once in the log. */
Disclosure refusalOf(const Disclosure &wanted)
{
    return {.to = wanted.to,
        .action = recordingBarred,
        .callId = wanted.callId,
        .origin = wanted.origin,
        .detail = {{u"kind"_s, wanted.action}},
        .sitting = u"barred "_s + actorOf(wanted.to) + u' ' + wanted.callId};
}

Error barred()
{
    return worded(ErrorCode::Forbidden,
        QT_TRANSLATE_NOOP("Receiver",
            "This call was recorded without proof of consent, and your organisation bars such "
            "recordings. An owner, an administrator or a compliance officer can listen to it and "
            "confirm the consent."));
}

} // namespace

Disclosures::Disclosures(
    audit::AuditService &audit, database::Database &database, const Clock &clock)
    : m_audit(audit)
    , m_database(database)
    , m_clock(clock)
{ }

QCoro::Task<Result<bool>> Disclosures::commit(Disclosure disclosure)
{
    const auto passed = co_await pass(disclosure);
    if (!passed)
        co_return passed.error();
    co_return co_await note(disclosure);
}

QCoro::Task<Result<void>> Disclosures::pass(Disclosure disclosure)
{
    if (disclosure.judgesConsent)
        co_return Result<void>();
    auto read = [organizationId = disclosure.to.organizationId, callId = disclosure.callId](
                    database::Session &session) {
        return database::ConsentRepository(session).isBarred(organizationId, callId);
    };
    const auto isBarred = co_await m_database.read(read);
    if (!isBarred)
        co_return isBarred.error();
    if (!*isBarred)
        co_return Result<void>();
    const Disclosure refused = refusalOf(disclosure);
    const auto noted = co_await note(refused);
    if (!noted) // nothing leaves all the same
        logProblem(lcApi, noted.error());
    co_return barred();
}

QCoro::Task<Result<bool>> Disclosures::note(Disclosure disclosure)
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
