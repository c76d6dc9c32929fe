// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/providerrequests.h"

#include "ui/client/providerwire.h"

#include <QTimeZone>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto providerPatience = 2min;
constexpr auto manyPatience = 15min;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrlQuery withTimeZone(const QString &name, const QString &value)
{
    QUrlQuery query;
    query.addQueryItem(name, value);
    query.addQueryItem(u"timeZone"_s, encoded(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    return query;
}

QString mendPath(Source::Kind kind, const QString &id)
{
    return kind == Source::Kind::Assistant ? u"/api/assistants/%1/recording"_s.arg(encoded(id))
                                           : u"/api/phone-numbers/%1/server"_s.arg(encoded(id));
}

QJsonObject wishJson(const MendWish &wish)
{
    return {{u"apply"_s, wish.apply}, {u"takeOver"_s, wish.takeOver}};
}

template <typename Read>
auto readWith(const Result<QJsonObject> &object, Read read) -> decltype(read(*object))
{
    if (!object)
        return object.error();
    return read(*object);
}

} // namespace

QCoro::Task<Result<Completeness>> ProviderRequests::completeness(int days)
{
    const QUrlQuery query = withTimeZone(u"days"_s, QString::number(days));
    const Result<QJsonObject> object = co_await m_client.getObject(u"/api/completeness"_s, query);
    co_return readWith(object, completenessFromJson);
}

QCoro::Task<Result<GapPage>> ProviderRequests::gaps(QDate day, QString cursor)
{
    QUrlQuery query = withTimeZone(u"day"_s, day.toString(Qt::ISODate));
    query.addQueryItem(u"limit"_s, u"100"_s);
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, encoded(cursor));
    const Result<QJsonObject> object =
        co_await m_client.getObject(u"/api/completeness/gaps"_s, query);
    co_return readWith(object, gapPageFromJson);
}

QCoro::Task<Result<QJsonObject>> ProviderRequests::checkNow()
{
    return m_client.postObject(u"/api/completeness/reconcile"_s);
}

QCoro::Task<Result<void>> ProviderRequests::exportCalls(
    int days, QString target, std::stop_token stop)
{
    const QUrlQuery query = withTimeZone(u"days"_s, QString::number(days));
    return m_client.saveAnswer(
        u"/api/completeness/export"_s, query, std::move(target), {}, std::move(stop));
}

QCoro::Task<Result<Sources>> ProviderRequests::sources()
{
    const QUrlQuery query;
    const Result<QJsonObject> object =
        co_await m_client.getObject(u"/api/assistants"_s, query, providerPatience);
    co_return readWith(object, sourcesFromJson);
}

QCoro::Task<Result<SourceChange>> ProviderRequests::mend(
    Source::Kind kind, QString id, MendWish wish, std::stop_token stop)
{
    const QString path = mendPath(kind, id);
    const QJsonObject body = wishJson(wish);
    const Result<QJsonObject> object =
        co_await m_client.postObject(path, body, providerPatience, stop);
    if (!object)
        co_return object.error();
    co_return sourceChangeFromJson(*object, kind);
}

QCoro::Task<Result<std::vector<SourceChange>>> ProviderRequests::previewAll(
    bool takeOver, std::stop_token stop)
{
    const MendWish wish{.takeOver = takeOver};
    const QJsonObject body = wishJson(wish);
    const Result<QJsonObject> object =
        co_await m_client.postObject(u"/api/assistants/recording"_s, body, manyPatience, stop);
    co_return readWith(object, sourceChangesFromJson);
}

QCoro::Task<Result<std::vector<Alert>>> ProviderRequests::alerts()
{
    QUrlQuery query;
    query.addQueryItem(u"open"_s, u"1"_s);
    const Result<QJsonObject> object = co_await m_client.getObject(u"/api/alerts"_s, query);
    co_return readWith(object, alertsFromJson);
}

QCoro::Task<Result<QJsonObject>> ProviderRequests::acknowledge(QString alertId)
{
    return m_client.postObject(u"/api/alerts/%1/acknowledge"_s.arg(encoded(alertId)));
}

} // namespace earshot::ui
