// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/alertjson.h"
#include "api/authorised.h"
#include "core/identifier.h"
#include "database/alertrepository.h"
#include "database/database.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::AlertRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr int mostShown = 200;

/** Whether only the open ones are wanted. */
Result<bool> openIn(const QUrlQuery &query)
{
    const QString open = query.queryItemValue(u"open"_s, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"open"_s) && open != u"0"_s && open != u"1"_s) {
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"\"open\" is 1 for the alerts that are open, 0 for all of them."_s};
    }
    return open == u"1"_s;
}

QJsonObject listJson(const QList<Alert> &alerts)
{
    QJsonArray items;
    for (const Alert &alert : alerts)
        items.append(alertJson(alert));
    return {{u"items"_s, items}};
}

QCoro::Task<Reply> listAlerts(SharedContext context, Principal who, Request request)
{
    const auto onlyOpen = openIn(request.query);
    if (!onlyOpen)
        co_return refusal(onlyOpen.error());
    auto list = [organizationId = who.organizationId, open = *onlyOpen](
                    database::Session &session) {
        return AlertRepository(session).list(organizationId, open, mostShown);
    };
    const auto alerts = co_await context->parts.database.read(list);
    if (!alerts)
        co_return refusal(alerts.error());
    co_return Reply::json(listJson(*alerts));
}

Error noSuchAlert()
{
    return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such alert."));
}

QCoro::Task<Result<Alert>> findAlert(SharedContext context, QString organizationId, QString id)
{
    if (!isUuid(id))
        co_return noSuchAlert();
    auto find = [organizationId, id](database::Session &session) {
        return AlertRepository(session).find(organizationId, id);
    };
    const auto alert = co_await context->parts.database.read(find);
    if (!alert)
        co_return alert.error();
    if (!alert->has_value())
        co_return noSuchAlert();
    co_return **alert;
}

QJsonObject auditDetail(const Alert &alert)
{
    return {{u"alertId"_s, alert.id}, {u"kind"_s, alert.kind}};
}

/** Who saw it first is kept; saying so again changes nothing. */
QCoro::Task<Reply> acknowledgeAlert(SharedContext context, Principal who, Request request)
{
    const QString id = request.arguments.value(u"id"_s);
    const auto alert = co_await findAlert(context, who.organizationId, id);
    if (!alert)
        co_return refusal(alert.error());
    if (alert->acknowledgedAt)
        co_return Reply::json(alertJson(*alert));
    const QJsonObject detail = auditDetail(*alert);
    const audit::Origin origin = originOf(request);
    const auto recorded = co_await context->parts.audit.record(
        who, u"alert.acknowledge"_s, QString(), origin, detail);
    if (!recorded)
        co_return refusal(recorded.error());
    auto acknowledge = [who, id, now = context->parts.clock.now()](database::Session &session) {
        return AlertRepository(session).acknowledge(who.organizationId, id, who.tokenId, now);
    };
    const auto acknowledged = co_await context->parts.database.write(acknowledge);
    if (!acknowledged)
        co_return refusal(acknowledged.error());
    const auto after = co_await findAlert(context, who.organizationId, id);
    if (!after)
        co_return refusal(after.error());
    co_return Reply::json(alertJson(*after));
}

} // namespace

Routes alertRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/alerts"_s, .handler = authorised(context, listAlerts)},
        {.method = Method::Post,
            .pattern = u"/api/alerts/{id}/acknowledge"_s,
            .handler = authorised(context, acknowledgeAlert)},
    };
}

} // namespace earshot::api
