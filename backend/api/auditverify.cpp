// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auditverify.h"

#include "api/auditjson.h"
#include "api/authorised.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using audit::Verification;
using audit::VerificationState;
using database::AuditFinder;
using http::Method;
using http::Reply;
using http::Request;

namespace {

VerificationState stateOf(const SharedContext &context, const QString &organizationId)
{
    const auto *verifications = context->parts.verifications;
    return verifications ? verifications->state(organizationId) : VerificationState();
}

Error notHere()
{
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver", "This receiver can’t check the audit log."));
}

QCoro::Task<Reply> answer(SharedContext context, QString organizationId, int status)
{
    const auto json = co_await verificationOf(context, organizationId);
    if (!json)
        co_return refusal(json.error());
    co_return Reply::json(*json, status);
}

QCoro::Task<Reply> showVerification(SharedContext context, Principal who, Request)
{
    co_return co_await answer(context, who.organizationId, 200);
}

QCoro::Task<Reply> beginVerification(SharedContext context, Principal who, Request request)
{
    if (!context->parts.verifications)
        co_return refusal(notHere());
    context->parts.verifications->begin(who, originOf(request));
    co_return co_await answer(context, who.organizationId, 202);
}

QCoro::Task<Reply> cancelVerification(SharedContext context, Principal who, Request)
{
    if (context->parts.verifications)
        context->parts.verifications->cancel(who.organizationId);
    co_return co_await answer(context, who.organizationId, 200);
}

} // namespace

/** The newer one of what this receiver found and what the log says. */
QCoro::Task<Result<QJsonObject>> verificationOf(SharedContext context, QString organizationId)
{
    auto find = [organizationId](database::Session &session) {
        return AuditFinder(session).newest(organizationId, audit::verifyAction);
    };
    const auto noted = co_await context->parts.database.read(find);
    if (!noted)
        co_return noted.error();
    const VerificationState state = stateOf(context, organizationId);
    std::optional<Verification> last = state.last;
    if (*noted && (!last || last->at < (*noted)->at))
        last = audit::verificationFrom(**noted);
    co_return verificationJson(state, last);
}

Routes auditVerifyRoutes(const SharedContext &context)
{
    const QString path = u"/api/audit/verify"_s;
    return {
        {.pattern = path, .handler = authorised(context, showVerification)},
        {.method = Method::Post,
            .pattern = path,
            .handler = authorised(context, beginVerification)},
        {.method = Method::Delete,
            .pattern = path,
            .handler = authorised(context, cancelVerification)},
    };
}

} // namespace earshot::api
