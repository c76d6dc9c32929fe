// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/tagrequests.h"

#include "ui/client/wire.h"

#include <QJsonArray>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 200;

Result<QStringList> tagsFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    QStringList tags;
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        const Result<QString> tag = tagText(item["tag"_L1].toString());
        if (tag.ok() && tags.size() < mostListed)
            tags.append(*tag);
    }
    return tags;
}

QJsonObject wishJson(const TagChange &wish)
{
    QJsonObject json;
    if (!wish.add.isEmpty())
        json.insert(u"add"_s, QJsonArray::fromStringList(wish.add));
    if (!wish.remove.isEmpty())
        json.insert(u"remove"_s, QJsonArray::fromStringList(wish.remove));
    return json;
}

} // namespace

QCoro::Task<Result<QStringList>> TagRequests::list()
{
    const QString path = u"/api/tags"_s;
    const Result<QJsonObject> object = co_await m_client.getObject(path);
    if (!object)
        co_return object.error();
    co_return tagsFromJson(*object);
}

QCoro::Task<Result<CallDetail>> TagRequests::change(QString callId, TagChange wish)
{
    const QString path =
        u"/api/calls/%1/tags"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(callId)));
    const QJsonObject body = wishJson(wish);
    const Result<QJsonObject> object = co_await m_client.sendObject("PATCH", path, body);
    if (!object)
        co_return object.error();
    co_return callDetailFromJson(*object);
}

} // namespace earshot::ui
