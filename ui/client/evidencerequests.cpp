// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/evidencerequests.h"

#include "ui/client/wire.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes patience{2}; ///< a store far away hands out whole recordings

constexpr qint64 mostBytes = qint64(1024) * 1024 * 1024; ///< as of every file that is saved

bool isBegun(const QJsonObject &answer)
{
    const qint64 size = answer.value("audio"_L1).toObject().value("sizeBytes"_L1).toInteger(-1);
    return size > 0 && size <= mostBytes && answer.value("call"_L1).isString()
        && answer.value("ticket"_L1).isString() && answer.value("audio"_L1).isObject();
}

} // namespace

EvidenceRequests::EvidenceRequests(ReceiverClient &client, const QString &callId)
    : m_client(client)
    , m_path(u"/api/calls/%1/evidence"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(callId))))
{ }

QCoro::Task<Result<QJsonObject>> EvidenceRequests::begin(std::stop_token stop)
{
    const QJsonObject nothing;
    const Result<QJsonObject> begun = co_await m_client.postObject(m_path, nothing, patience, stop);
    if (begun && !isBegun(*begun))
        co_return notUnderstood();
    co_return begun;
}

QCoro::Task<Result<QJsonObject>> EvidenceRequests::audio(QJsonObject wish, std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(u"ticket"_s,
        QString::fromLatin1(QUrl::toPercentEncoding(wish.value("ticket"_L1).toString())));
    query.addQueryItem(u"offset"_s, QString::number(wish.value("offset"_L1).toInteger()));
    const Result<QJsonObject> part = co_await m_client.getObject(m_path, query, patience, stop);
    if (part && !part->value("data"_L1).isString())
        co_return notUnderstood();
    co_return part;
}

} // namespace earshot::ui
