// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/redactionrequests.h"

#include "ui/client/redactionwire.h"
#include "ui/client/wire.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &callId, QLatin1StringView what)
{
    return u"/api/calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(callId)) + u'/' + what;
}

} // namespace

QCoro::Task<Result<RedactionStanding>> RedactionRequests::standing(QString callId)
{
    const QString path = pathOf(callId, "redaction"_L1);
    const Result<QJsonObject> object = co_await m_client.getObject(path);
    if (!object)
        co_return object.error();
    co_return redactionStandingFromJson(*object);
}

QCoro::Task<Result<std::vector<SuggestedPart>>> RedactionRequests::suggestions(QString callId)
{
    const QString path = pathOf(callId, "redaction/suggestions"_L1);
    const Result<QJsonObject> object = co_await m_client.getObject(path);
    if (!object)
        co_return object.error();
    co_return suggestedPartsFromJson(*object);
}

QCoro::Task<Result<RedactionStanding>> RedactionRequests::redact(
    QString callId, RedactionOrder order)
{
    const QString path = pathOf(callId, "redaction"_L1);
    const QJsonObject body = redactionOrderJson(order);
    const Result<QJsonObject> object = co_await m_client.sendObject("PUT", path, body);
    if (!object)
        co_return object.error();
    co_return redactionStandingFromJson(*object);
}

QCoro::Task<Result<CallDetail>> RedactionRequests::original(QString callId)
{
    const QString path = pathOf(callId, "original"_L1);
    const Result<QJsonObject> object = co_await m_client.getObject(path);
    if (!object)
        co_return object.error();
    co_return callDetailFromJson(*object);
}

QCoro::Task<Result<void>> RedactionRequests::deleteOriginal(QString callId, QString reason)
{
    const QString path = pathOf(callId, "original"_L1);
    const QJsonObject body{{u"reason"_s, reason}};
    const Result<QJsonObject> object = co_await m_client.sendObject("DELETE", path, body);
    if (!object)
        co_return object.error();
    co_return Result<void>();
}

} // namespace earshot::ui
