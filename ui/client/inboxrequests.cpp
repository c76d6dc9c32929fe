// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/inboxrequests.h"

#include "core/json.h"
#include "ui/client/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestNumber = 1e12;

double bounded(const std::optional<double> &number)
{
    return std::clamp(number.value_or(0), 0.0, largestNumber);
}

Result<Inbox> inboxFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray() || !object.value("waiting"_L1).isObject())
        return notUnderstood();
    const JsonView json(object);
    Inbox inbox{.waiting = {.count = qint64(bounded(json.number(u"waiting.count"))),
                    .isExact = json.boolean(u"waiting.exact").value_or(false)},
        .seconds = bounded(json.number(u"waiting.seconds"))};
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        if (inbox.calls.size() == std::size_t(mostOfInbox))
            break;
        if (auto call = callFromJson(JsonView(item)); call.ok())
            inbox.calls.push_back(std::move(call).value());
    }
    return inbox;
}

} // namespace

QCoro::Task<Result<Inbox>> fetchInbox(ReceiverClient &client, int limit)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    const Result<QJsonObject> object = co_await client.getObject(u"/api/inbox"_s, query);
    if (!object)
        co_return object.error();
    co_return inboxFromJson(*object);
}

} // namespace earshot::ui
