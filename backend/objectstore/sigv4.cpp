// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/sigv4.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <algorithm>

namespace earshot::objectstore::sigv4 {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/** Names in lower case, values without spaces around, in order. */
Pairs canonicalHeaders(const Pairs &headers)
{
    Pairs sorted;
    for (const auto &[name, value] : headers)
        sorted.emplaceBack(name.toLower(), value.simplified());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QByteArray signedNames(const Pairs &canonical)
{
    QByteArrayList names;
    for (const auto &header : canonical)
        names.append(header.first);
    return names.join(';');
}

QByteArray canonicalRequest(const Request &request, const Pairs &headers, const QByteArray &hash)
{
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ':' + value + '\n';
    return request.method + '\n' + encode(request.path, true) + '\n' + encodedQuery(request.query)
        + '\n' + lines + '\n' + signedNames(headers) + '\n' + hash;
}

QByteArray scopeOf(const Credentials &credentials, Timestamp now)
{
    return timeText(now).first(8) + '/' + credentials.region + "/s3/aws4_request";
}

QByteArray signature(const QByteArray &canonical, const Credentials &credentials, Timestamp now)
{
    const QByteArray time = timeText(now);
    const QByteArray text = QByteArray(algorithm) + '\n' + time + '\n' + scopeOf(credentials, now)
        + '\n' + payloadHash(canonical);
    QByteArray key = hmac("AWS4" + credentials.secretKey.reveal(), time.first(8));
    key = hmac(key, credentials.region);
    key = hmac(key, "s3");
    key = hmac(key, "aws4_request");
    return hmac(key, text).toHex();
}

} // namespace

QByteArray payloadHash(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

QByteArray encode(const QByteArray &text, bool keepSlash)
{
    return text.toPercentEncoding(keepSlash ? QByteArray("/") : QByteArray());
}

QByteArray encodedQuery(const Pairs &query)
{
    Pairs encoded;
    for (const auto &[name, value] : query)
        encoded.emplaceBack(encode(name, false), encode(value, false));
    std::sort(encoded.begin(), encoded.end());
    QByteArrayList parts;
    for (const auto &[name, value] : std::as_const(encoded))
        parts.append(name + '=' + value);
    return parts.join('&');
}

QByteArray timeText(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds(), QTimeZone::utc())
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toLatin1();
}

Pairs headersFor(
    const Request &request, const QByteArray &hash, const Credentials &credentials, Timestamp now)
{
    Pairs added;
    added.emplaceBack("x-amz-date", timeText(now));
    added.emplaceBack("x-amz-content-sha256", hash);
    const Pairs headers = canonicalHeaders(request.headers + added);
    const QByteArray authorization = QByteArray(algorithm) + " Credential=" + credentials.accessKey
        + '/' + scopeOf(credentials, now) + ",SignedHeaders=" + signedNames(headers)
        + ",Signature=" + signature(canonicalRequest(request, headers, hash), credentials, now);
    added.emplaceBack("Authorization", authorization);
    return added;
}

QByteArray presignedQuery(const Request &request, const Credentials &credentials, Timestamp now,
    std::chrono::seconds life)
{
    const Pairs headers = canonicalHeaders(request.headers);
    Request asked = request;
    asked.query.emplaceBack("X-Amz-Algorithm", algorithm);
    asked.query.emplaceBack(
        "X-Amz-Credential", credentials.accessKey + '/' + scopeOf(credentials, now));
    asked.query.emplaceBack("X-Amz-Date", timeText(now));
    asked.query.emplaceBack(
        "X-Amz-Expires", QByteArray::number(qint64(std::min(life, longestLife).count())));
    asked.query.emplaceBack("X-Amz-SignedHeaders", signedNames(headers));
    const QByteArray canonical = canonicalRequest(asked, headers, "UNSIGNED-PAYLOAD");
    return encodedQuery(asked.query) + "&X-Amz-Signature=" + signature(canonical, credentials, now);
}

} // namespace earshot::objectstore::sigv4
