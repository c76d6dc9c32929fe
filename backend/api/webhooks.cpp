// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/clienttokens.h"
#include "api/authorised.h"
#include "api/baseurl.h"
#include "core/logging.h"

#include <QUrlQuery>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

constexpr qint64 largestWebhook = 16 * 1024 * 1024;
constexpr qint64 largestCallback = 64 * 1024;
constexpr qint64 largestForm = 16 * 1024;

/** As the sender wrote it, which some signatures cover. */
QUrl urlOf(const SharedContext &context, const Request &request)
{
    QUrl url = baseUrl(context->parts.publicUrl, request).valueOr(QUrl());
    url.setPath(url.path() + request.path);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

Reply replyFrom(const provider::DeliveryAnswer &answer)
{
    Reply reply;
    reply.status = answer.status;
    if (!answer.contentType.isEmpty())
        reply.headers.set("Content-Type", answer.contentType);
    reply.body = answer.body;
    return reply;
}

/** Somebody delivers who does not know the secret: a wrong setting, or somebody who tries. What
 * they are answered does not depend on whether that could be written. */
QCoro::Task<> noteStranger(SharedContext context, QString provider, audit::Origin origin)
{
    const QString sender = provider + u' ' + origin.address.toString();
    const auto untold = context->refusedSenders.add(sender, context->parts.clock.now());
    if (!untold)
        co_return;
    Principal stranger;
    stranger.organizationId = context->parts.organizationId;
    stranger.tokenId = u"system"_s;
    QJsonObject detail{{u"provider"_s, provider}};
    if (*untold > 0)
        detail.insert(u"untold"_s, *untold);
    const QString action = u"webhook.refused"_s;
    const QString noCall;
    const auto noted =
        co_await context->parts.audit.record(stranger, action, noCall, origin, detail);
    if (!noted)
        logProblem(lcApi, noted.error().withContext(u"Noting a refused delivery"_s));
}

QCoro::Task<Reply> receive(SharedContext context, Request request)
{
    const audit::Origin origin = originOf(request);
    provider::Delivery delivery;
    delivery.url = urlOf(context, request);
    delivery.headers = request.headers.fields();
    delivery.body = std::move(request.body);
    const auto answer = co_await context->parts.acceptWebhook(std::move(delivery));
    if (!answer) {
        if (answer.error().code == ErrorCode::Unauthorised) {
            co_await noteStranger(context, u"vapi"_s, origin);
        }
        co_return refusal(answer.error());
    }
    co_return replyFrom(answer.value());
}

struct Credentials
{
    QByteArray id;
    QByteArray secret;
};

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/** RFC 6749, 2.3.1: HTTP Basic with both parts form-encoded, or two fields of the form. */
Credentials credentialsIn(const Request &request, const QUrlQuery &form)
{
    const QByteArray header = request.headers.value("Authorization").trimmed();
    if (header.left(6).compare("basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
        const qsizetype colon = pair.indexOf(':');
        if (colon > 0)
            return {decoded(pair.left(colon)), decoded(pair.mid(colon + 1))};
    }
    return {form.queryItemValue(u"client_id"_s, QUrl::FullyDecoded).toUtf8(),
        form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded).toUtf8()};
}

/** RFC 6749, 5.2. */
Reply tokenError(int status, const QString &code, const QString &description)
{
    Reply reply = Reply::json({{u"error"_s, code}, {u"error_description"_s, description}}, status);
    if (status == 401)
        reply.headers.set("WWW-Authenticate", "Basic realm=\"earshot\"");
    return uncached(std::move(reply));
}

Reply giveToken(const SharedContext &context, const Request &request)
{
    const access::ClientTokens &tokens = context->parts.clientTokens;
    const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    if (form.queryItemValue(u"grant_type"_s) != "client_credentials"_L1)
        return tokenError(
            400, u"unsupported_grant_type"_s, u"The form needs grant_type=client_credentials."_s);
    const Credentials shown = credentialsIn(request, form);
    const auto token = tokens.issue(shown.id, shown.secret);
    if (!token)
        return tokenError(401, u"invalid_client"_s,
            u"The client id or secret is not the one that is set here."_s);
    return uncached(Reply::json({{u"access_token"_s, QString::fromLatin1(token->reveal())},
        {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, qint64(tokens.life().count())}}));
}

QCoro::Task<Reply> answerToken(SharedContext context, Request request)
{
    co_return giveToken(context, request);
}

/** The address is rebuilt from the configuration: a proxy in front has changed scheme and host. */
QCoro::Task<Reply> receiveTwilio(SharedContext context, Request request)
{
    const auto base = baseUrl(context->parts.publicUrl, request);
    if (!base)
        co_return refusal(base.error());
    TwilioDelivery delivery{.url = base->toEncoded() + request.target,
        .contentType = request.headers.value("Content-Type"),
        .signature = request.headers.value("X-Twilio-Signature")};
    if (request.method == http::Method::Post)
        delivery.body = std::move(request.body);
    const auto accepted = co_await context->parts.acceptTwilio(std::move(delivery));
    if (!accepted) {
        if (accepted.error().code == ErrorCode::Unauthorised) {
            co_await noteStranger(context, u"twilio"_s, originOf(request));
        }
        co_return refusal(accepted.error());
    }
    co_return Reply{.status = 200};
}

} // namespace

Routes webhookRoutes(const SharedContext &context)
{
    const auto onDelivery = [context](
                                Request request) { return receive(context, std::move(request)); };
    const auto onToken = [context](
                             Request request) { return answerToken(context, std::move(request)); };
    const auto onCallback = [context](Request request) {
        return receiveTwilio(context, std::move(request));
    };
    const QString twilio = u"/api/webhooks/twilio"_s;
    return {{.method = http::Method::Post,
                .pattern = u"/api/webhooks/vapi"_s,
                .handler = onDelivery,
                .bodyLimit = largestWebhook},
        {.method = http::Method::Post,
            .pattern = u"/api/webhooks/oauth/token"_s,
            .handler = onToken,
            .bodyLimit = largestForm},
        {.method = http::Method::Post,
            .pattern = twilio,
            .handler = onCallback,
            .bodyLimit = largestCallback},
        {.method = http::Method::Get, .pattern = twilio, .handler = onCallback}};
}

} // namespace earshot::api
