// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/cliprequests.h"

#include "core/json.h"
#include "ui/client/clipwire.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString pathOf(const QString &callId, QLatin1StringView what)
{
    return u"/api/calls/"_s + segment(callId) + u'/' + what;
}

} // namespace

QCoro::Task<Result<qint64>> ClipRequests::save(QString callId, ClipOrder order, QString target,
    ReceiverClient::Progress progress, std::stop_token stop)
{
    return m_client.saveMade(pathOf(callId, "clips"_L1), clipOrderJson(order), std::move(target),
        std::move(progress), std::move(stop));
}

QCoro::Task<Result<NewClipLink>> ClipRequests::makeLink(
    QString callId, ClipOrder order, std::chrono::seconds validFor, Secret passcode)
{
    QJsonObject body = clipOrderJson(order);
    body.insert(u"expiresInSeconds"_s, qint64(validFor.count()));
    if (!passcode.isEmpty())
        body.insert(u"passcode"_s, QString::fromUtf8(passcode.reveal()));
    const QString path = pathOf(callId, "links"_L1);
    const Result<QJsonObject> object = co_await m_client.postObject(path, body);
    if (!object)
        co_return object.error();
    co_return newClipLinkFromJson(*object);
}

QCoro::Task<Result<std::vector<ClipLink>>> ClipRequests::links(QString callId)
{
    const Result<QJsonObject> object = co_await m_client.getObject(pathOf(callId, "links"_L1));
    if (!object)
        co_return object.error();
    co_return clipLinksFromJson(*object);
}

QCoro::Task<Result<ClipLink>> ClipRequests::revoke(QString linkId)
{
    const QString path = u"/api/links/"_s + segment(linkId);
    const Result<QJsonObject> object = co_await m_client.sendObject("DELETE", path);
    if (!object)
        co_return object.error();
    co_return clipLinkFromJson(*object);
}

} // namespace earshot::ui
