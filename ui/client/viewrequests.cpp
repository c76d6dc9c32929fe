// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/viewrequests.h"

#include "core/json.h"
#include "domain/savedview.h"
#include "ui/client/wire.h"

#include <QJsonArray>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &id)
{
    return u"/api/views/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

Result<NamedView> viewFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    NamedView view{.id = json.text(u"id").value_or(QString()),
        .name = viewName(json.text(u"name").value_or(QString())),
        .query =
            queryFrom(QUrlQuery(json.text(u"query").value_or(QString()).left(longestViewQuery))),
        .span = json.text(u"span").value_or(QString()).left(longestViewSpan),
        .canChange = json.boolean(u"canChange").value_or(false)};
    if (view.id.isEmpty() || view.name.isEmpty())
        return notUnderstood();
    return view;
}

Result<std::vector<NamedView>> viewsFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    std::vector<NamedView> views;
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        if (auto view = viewFromJson(item.toObject());
            view.ok() && views.size() < std::size_t(mostViews))
            views.push_back(std::move(view).value());
    }
    return views;
}

QJsonObject bodyOf(NamedView view)
{
    view.query.filter.since.reset();
    view.query.filter.until.reset();
    return {{u"name"_s, view.name},
        {u"query"_s, parametersOf(view.query).toString(QUrl::FullyEncoded)},
        {u"span"_s, view.span}};
}

} // namespace

QCoro::Task<Result<std::vector<NamedView>>> ViewRequests::list()
{
    const Result<QJsonObject> object = co_await m_client.getObject(u"/api/views"_s);
    if (!object)
        co_return object.error();
    co_return viewsFromJson(*object);
}

QCoro::Task<Result<NamedView>> ViewRequests::add(NamedView view)
{
    const Result<QJsonObject> object =
        co_await m_client.postObject(u"/api/views"_s, bodyOf(std::move(view)));
    if (!object)
        co_return object.error();
    co_return viewFromJson(*object);
}

QCoro::Task<Result<NamedView>> ViewRequests::rename(QString id, QString name)
{
    QJsonObject body;
    body.insert(u"name"_s, name);
    const Result<QJsonObject> object = co_await m_client.sendObject("PATCH", pathOf(id), body);
    if (!object)
        co_return object.error();
    co_return viewFromJson(*object);
}

QCoro::Task<Result<void>> ViewRequests::remove(QString id)
{
    const Result<QJsonObject> object = co_await m_client.sendObject("DELETE", pathOf(id));
    if (!object)
        co_return object.error();
    co_return Result<void>();
}

} // namespace earshot::ui
