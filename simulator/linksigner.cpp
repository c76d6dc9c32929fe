// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/linksigner.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString bucket = u"/hipaa-recordings/"_s;
const QString dateForm = u"yyyyMMdd'T'HHmmss'Z'"_s;

QString dateText(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds(), Qt::UTC).toString(dateForm);
}

} // namespace

LinkSigner::LinkSigner(QUrl storage, Secret key)
    : m_storage(std::move(storage))
    , m_key(std::move(key))
{ }

QUrl LinkSigner::plainUrl(const QString &object) const
{
    QUrl url = m_storage;
    url.setPath(bucket + object);
    return url;
}

QUrl LinkSigner::signedUrl(
    const QString &object, Timestamp signedAt, std::chrono::seconds life) const
{
    QUrl url = plainUrl(object);
    const QString date = dateText(signedAt);
    const QString span = QString::number(life.count());
    QUrlQuery query;
    query.addQueryItem(u"X-Amz-Algorithm"_s, u"AWS4-HMAC-SHA256"_s);
    query.addQueryItem(u"X-Amz-Content-Sha256"_s, u"UNSIGNED-PAYLOAD"_s);
    query.addQueryItem(u"X-Amz-Credential"_s,
        u"SIMULATED%2F%1%2Fauto%2Fs3%2Faws4_request"_s.replace(u"%1"_s, date.left(8)));
    query.addQueryItem(u"X-Amz-Date"_s, date);
    query.addQueryItem(u"X-Amz-Expires"_s, span);
    query.addQueryItem(
        u"X-Amz-Signature"_s, QString::fromLatin1(signature(url.path(), date, span)));
    query.addQueryItem(u"X-Amz-SignedHeaders"_s, u"host"_s);
    query.addQueryItem(u"x-id"_s, u"GetObject"_s);
    url.setQuery(query);
    return url;
}

LinkSigner::Verdict LinkSigner::check(
    const QString &path, const QUrlQuery &query, Timestamp now) const
{
    const QString given = query.queryItemValue(u"X-Amz-Signature"_s);
    if (given.isEmpty())
        return Verdict::Unsigned;
    const QString date = query.queryItemValue(u"X-Amz-Date"_s);
    const QString span = query.queryItemValue(u"X-Amz-Expires"_s);
    if (!Secret(signature(path, date, span)).matches(given.toLatin1()))
        return Verdict::Forged;
    QDateTime until = QDateTime::fromString(date, dateForm);
    until.setTimeZone(QTimeZone::utc());
    until = until.addSecs(span.toLongLong());
    return now.milliseconds() > until.toMSecsSinceEpoch() ? Verdict::Expired : Verdict::Valid;
}

QString LinkSigner::objectOf(const QString &path)
{
    return path.startsWith(bucket) ? path.mid(bucket.size()) : QString();
}

QByteArray LinkSigner::signature(
    const QString &path, const QString &date, const QString &life) const
{
    const QByteArray text = (path + u'\n' + date + u'\n' + life).toUtf8();
    return QMessageAuthenticationCode::hash(text, m_key.reveal(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace earshot::simulator
