// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verifications.h"

#include "core/logging.h"
#include "database/database.h"

namespace earshot::audit {

using namespace Qt::StringLiterals;

namespace {

QJsonObject detailOf(const LogVerdict &verdict)
{
    QJsonObject detail{{u"through"_s, verdict.entries}, {u"problems"_s, verdict.problems.size()}};
    if (verdict.unproved > 0)
        detail.insert(u"unproved"_s, verdict.unproved);
    if (const auto first = verdict.first()) {
        detail.insert(u"from"_s, first->from);
        detail.insert(u"to"_s, first->to);
        detail.insert(u"text"_s, first->text);
    }
    return detail;
}

} // namespace

Verification verificationFrom(const database::AuditEvent &event)
{
    const QJsonObject &detail = event.detail;
    Verification found{.at = event.at,
        .by = event.actorName.isEmpty() ? event.actor : event.actorName,
        .through = detail.value(u"through").toInteger(),
        .unproved = detail.value(u"unproved").toInteger(),
        .problems = detail.value(u"problems").toInteger(),
        .first = {}};
    if (found.problems > 0)
        found.first = LogProblem{.from = detail.value(u"from").toInteger(),
            .to = detail.value(u"to").toInteger(),
            .text = detail.value(u"text").toString()};
    return found;
}

Verifications::Verifications(Verify verify, const AuditService &audit, database::Database &database)
    : m_verify(std::move(verify))
    , m_audit(audit)
    , m_database(database)
{ }

void Verifications::begin(const Principal &who, const Origin &origin)
{
    std::shared_ptr<Run> &known = m_runs[who.organizationId];
    if (known && known->state.isRunning)
        return;
    const auto last = known ? known->state.last : std::nullopt;
    known = std::make_shared<Run>();
    known->state = {.isRunning = true, .by = who.name, .error = {}, .last = last};
    m_scope.start([this, begun = known, who, origin](
                      std::stop_token stop) { return run(begun, who, origin, stop); });
}

void Verifications::cancel(const QString &organizationId)
{
    if (const auto known = m_runs.value(organizationId))
        known->stop.request_stop();
}

VerificationState Verifications::state(const QString &organizationId) const
{
    const auto known = m_runs.value(organizationId);
    return known ? known->state : VerificationState();
}

QCoro::Task<> Verifications::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> Verifications::run(
    std::shared_ptr<Run> run, Principal who, Origin origin, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [run] { run->stop.request_stop(); });
    const LogProgress progress = [run](qint64 done, qint64 of) {
        run->state.done = done;
        run->state.of = of;
    };
    const auto verdict = co_await m_verify(who.organizationId, run->stop.get_token(), progress);
    if (verdict)
        co_await note(run, *verdict, who, origin);
    else if (verdict.error().code != ErrorCode::Cancelled)
        run->state.error = verdict.error().message;
    if (!run->state.error.isEmpty())
        logProblem(lcAudit, verdict.error().withContext(u"Checking the audit log"_s));
    run->state.isRunning = false;
}

/** Remembered first: what is wrong with a log may keep it from taking this entry. */
QCoro::Task<> Verifications::note(
    std::shared_ptr<Run> run, LogVerdict verdict, Principal who, Origin origin)
{
    const Entry entry = m_audit.entry(who, verifyAction, {}, origin, detailOf(verdict));
    run->state.last = verificationFrom(entry);
    auto write = [entry](database::Session &session) { return append(session, entry); };
    const auto written = co_await m_database.write(write);
    if (!written)
        logProblem(lcAudit, written.error().withContext(u"Noting a check of the audit log"_s));
}

} // namespace earshot::audit
