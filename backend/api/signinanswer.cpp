// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signinanswer.h"

#include "api/authorised.h"
#include "core/json.h"
#include "core/logging.h"
#include "database/database.h"
#include "database/organizationrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::SignIn;
using http::Reply;

namespace {

Reply paused(std::chrono::seconds pause)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(pause).count();
    Reply reply = Reply::problem(429, u"Too many tries"_s,
        worded(ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP(
                "Receiver", "There were too many tries. Wait %1 min, then try again."),
            {QString::number(minutes)}));
    reply.headers.set("Retry-After", QByteArray::number(qint64(pause.count())));
    return reply;
}

Reply codeNeeded()
{
    Reply reply = Reply::problem(401, u"Unauthorised"_s,
        worded(ErrorCode::Unauthorised,
            QT_TRANSLATE_NOOP("Receiver",
                "Enter the code that your authenticator shows, or one of your recovery codes.")));
    if (const auto json = parseJsonObject(std::get<QByteArray>(reply.body))) {
        QJsonObject problem = *json;
        problem.insert(u"needs"_s, u"code"_s);
        reply.body = toJson(problem);
    }
    return reply;
}

QString actionOf(const SignIn::Outcome &outcome)
{
    if (outcome.verdict == SignIn::Verdict::NeedsCode)
        return u"session.code_needed"_s;
    return outcome.isLocked ? u"session.locked"_s : u"session.refused"_s;
}

/** Whose log it belongs into, and who is named there. */
QCoro::Task<Result<Principal>> subjectOf(SharedContext context, SignIn::Outcome outcome)
{
    Principal who{.organizationId = {}, .tokenId = u"unknown"_s, .name = {}};
    if (outcome.person) {
        who.organizationId = outcome.person->organizationId;
        who.personId = outcome.person->id;
        who.name = outcome.person->name;
        co_return who;
    }
    auto find = [](database::Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    const auto organization = co_await context->parts.database.read(find);
    if (!organization)
        co_return organization.error();
    who.organizationId = organization->id;
    co_return who;
}

} // namespace

Reply signInRefusal(const SignIn::Outcome &outcome)
{
    if (outcome.verdict == SignIn::Verdict::Paused)
        return uncached(paused(outcome.pause));
    if (outcome.verdict == SignIn::Verdict::NeedsCode)
        return uncached(codeNeeded());
    return uncached(unauthorised(worded(ErrorCode::Unauthorised,
        QT_TRANSLATE_NOOP("Receiver", "The e-mail address, the password or the code is wrong."))));
}

QCoro::Task<> noteFailure(SharedContext context, SignIn::Outcome outcome, audit::Origin origin)
{
    const bool isNews = outcome.isFirst || outcome.isLocked;
    if (outcome.verdict == SignIn::Verdict::Paused || !isNews)
        co_return;
    const auto who = co_await subjectOf(context, outcome);
    const QString action = actionOf(outcome);
    const QString noCall;
    const QJsonObject detail{{u"isPerson"_s, outcome.person.has_value()}};
    Result<void> noted;
    if (who)
        noted = co_await context->parts.audit.record(*who, action, noCall, origin, detail);
    else
        noted = who.error();
    // Nothing was given away: the refusal stands, whether the log could take it or not.
    if (!noted)
        logProblem(lcAccess, noted.error());
}

} // namespace earshot::api
