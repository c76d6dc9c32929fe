// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QList>

#include <chrono>
#include <utility>

/**
 * AWS Signature Version 4 as S3 takes it: pure functions of their arguments. Facts:
 * docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html and
 * sigv4-query-string-auth.html.
 */
namespace earshot::objectstore::sigv4 {

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

struct Credentials
{
    QByteArray accessKey;
    Secret secretKey;
    QByteArray region;
};

/** What is signed; everything as it is before encoding. */
struct Request
{
    QByteArray method = "GET";
    QByteArray path = "/";
    Pairs query;
    Pairs headers; ///< all of these are signed; Host has to be among them
};

/** Links work for a week at most. */
constexpr std::chrono::seconds longestLife = std::chrono::hours(24 * 7);

/** SHA-256 of @p bytes in lower-case hex. */
QByteArray payloadHash(QByteArrayView bytes);
/** Percent-encodes all but unreserved characters, and '/' where @p keepSlash. */
QByteArray encode(const QByteArray &text, bool keepSlash);
/** In the order in which it is signed, without '?'. */
QByteArray encodedQuery(const Pairs &query);
/** 20130524T000000Z */
QByteArray timeText(Timestamp time);

/** The headers to send besides those of @p request: x-amz-date, x-amz-content-sha256 and
 * Authorization. @p hash is payloadHash() of the body. */
Pairs headersFor(
    const Request &request, const QByteArray &hash, const Credentials &credentials, Timestamp now);

/** The whole encoded query of a link that asks for @p request and works for @p life from @p now. */
QByteArray presignedQuery(const Request &request, const Credentials &credentials, Timestamp now,
    std::chrono::seconds life);

} // namespace earshot::objectstore::sigv4
