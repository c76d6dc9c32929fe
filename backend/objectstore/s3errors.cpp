// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3errors.h"

#include "objectstore/s3xml.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cstdlib>
#include <optional>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes allowedSkew(15); // as S3 has it

/** How far our clock is ahead of the store's; nothing where it did not tell its time. */
std::optional<std::chrono::minutes> aheadBy(const StoreAnswer &answer, Timestamp now)
{
    QDateTime theirs = QLocale::c().toDateTime(
        QString::fromLatin1(answer.header("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!theirs.isValid())
        return std::nullopt;
    theirs.setTimeZone(QTimeZone::utc());
    return std::chrono::minutes((now.milliseconds() - theirs.toMSecsSinceEpoch()) / 60'000);
}

Error wrongClock(const StoreAnswer &answer, Timestamp now)
{
    const auto ahead = aheadBy(answer, now);
    const QString by = ahead
        ? u"is %1 minutes %2 the object store's"_s.arg(QString::number(std::abs(ahead->count())),
            ahead->count() >= 0 ? u"ahead of"_s : u"behind"_s)
        : u"differs too much from the object store's"_s;
    return {.code = ErrorCode::Unauthorised,
        .message = u"The object store refuses requests because this computer's clock %1. Set the "
                   "clock right."_s.arg(by),
        .retryable = true};
}

Error wrongRegion(const QString &right, const settings::StorePlace &place)
{
    return {.code = ErrorCode::Storage,
        .message = right.isEmpty()
            ? u"The bucket %1 is not in region %2; set the store's region=, and its endpoint= if "
              "it has one."_s.arg(place.bucket, place.region)
            : u"The bucket %1 is in region %2, not %3; set region=%2 in the store's address."_s.arg(
                place.bucket, right, place.region)};
}

Error noBucket(const settings::StorePlace &place)
{
    return {.code = ErrorCode::Storage,
        .message = u"There is no bucket %1 at the object store. Make it, or correct the store's "
                   "address."_s.arg(place.bucket)};
}

/** Where there is no document (to HEAD, or from a proxy), the status has to do. */
QString codeOf(const StoreAnswer &answer, const S3ErrorText &text)
{
    if (!text.code.isEmpty())
        return text.code;
    switch (answer.status) {
    case 301:
    case 307:
        return u"PermanentRedirect"_s;
    case 403:
        return u"AccessDenied"_s;
    case 404:
        return u"NoSuchKey"_s;
    case 413:
        return u"EntityTooLarge"_s;
    case 507:
        return u"QuotaExceeded"_s;
    default:
        return {};
    }
}

/** What keys, clock and rights have to do with. */
std::optional<Error> explainAccess(
    const QString &code, const StoreAnswer &answer, const S3ErrorText &text, Timestamp now)
{
    const auto ahead = aheadBy(answer, now);
    if (code == "RequestTimeTooSkewed"_L1
        || (answer.status == 403 && ahead && std::chrono::abs(*ahead) > allowedSkew))
        return wrongClock(answer, now);
    if (code == "InvalidAccessKeyId"_L1)
        return Error{.code = ErrorCode::Unauthorised,
            .message = u"The object store does not know the access key; check "
                       "EARSHOT_S3_ACCESS_KEY."_s};
    if (code == "SignatureDoesNotMatch"_L1)
        return Error{.code = ErrorCode::Unauthorised,
            .message = u"The object store refuses the signature: EARSHOT_S3_SECRET_KEY does not "
                       "belong to EARSHOT_S3_ACCESS_KEY."_s};
    if (answer.status == 401 || answer.status == 403)
        return Error{.code = ErrorCode::Forbidden,
            .message = u"The object store does not allow this to the access key (%1%2). It has to "
                       "list the bucket and to read, write and delete objects in it."_s.arg(
                           code.isEmpty() ? u"no reason given"_s : code,
                           text.message.isEmpty() ? QString() : u": "_s + text.message)};
    return std::nullopt;
}

std::optional<Error> explainPlace(const QString &code, const StoreAnswer &answer,
    const S3ErrorText &text, const settings::StorePlace &place)
{
    const QString told = QString::fromLatin1(
        answer.header("x-amz-bucket-region")
            .first(std::min<qsizetype>(answer.header("x-amz-bucket-region").size(), 40)));
    const QString region = text.region.isEmpty() ? told : text.region;
    if (code == "NoSuchBucket"_L1)
        return noBucket(place);
    const bool isElsewhere = code == "AuthorizationHeaderMalformed"_L1
        || code == "PermanentRedirect"_L1 || code == "TemporaryRedirect"_L1
        || code == "IllegalLocationConstraintException"_L1;
    if (isElsewhere)
        return wrongRegion(region, place);
    if (code == "NoSuchKey"_L1)
        return Error{
            .code = ErrorCode::NotFound, .message = u"The object store has no such object."_s};
    return std::nullopt;
}

bool isFull(const QString &code, int status)
{
    return status == 507 || code == "QuotaExceeded"_L1 || code == "InsufficientStorage"_L1
        || code == "XMinioStorageFull"_L1 || code == "XMinioAdminBucketQuotaExceeded"_L1;
}

} // namespace

bool isPassing(const StoreAnswer &answer)
{
    const QString code = parseS3Error(answer.body).code;
    if (isFull(code, answer.status))
        return false;
    return (answer.status >= 500 && answer.status != 501) || answer.status == 429
        || answer.status == 408 || code == "SlowDown"_L1 || code == "RequestTimeout"_L1
        || code == "InternalError"_L1 || code == "ServiceUnavailable"_L1
        || code == "OperationAborted"_L1;
}

bool isNoSuchUpload(const StoreAnswer &answer)
{
    return answer.status == 404 && parseS3Error(answer.body).code == "NoSuchUpload"_L1;
}

Error explainS3(const StoreAnswer &answer, const settings::StorePlace &place, Timestamp now)
{
    const S3ErrorText text = parseS3Error(answer.body);
    const QString code = codeOf(answer, text);
    if (isFull(code, answer.status))
        return {.code = ErrorCode::StorageFull,
            .message = u"The object store has no room left, or its quota is used up."_s,
            .retryable = true};
    if (const auto about = explainPlace(code, answer, text, place))
        return *about;
    if (const auto about = explainAccess(code, answer, text, now))
        return *about;
    if (code == "EntityTooLarge"_L1)
        return {.code = ErrorCode::TooLarge,
            .message = u"The object store does not take an object of this size."_s};
    if (code == "NoSuchUpload"_L1 || answer.status == 412)
        return {.code = ErrorCode::Conflict,
            .message = u"The object was changed in the store meanwhile."_s,
            .retryable = true};
    return {.code = ErrorCode::Storage,
        .message = u"The object store answered with status %1%2%3."_s.arg(
            QString::number(answer.status), code.isEmpty() ? QString() : u" "_s + code,
            text.message.isEmpty() ? QString() : u": "_s + text.message),
        .retryable = isPassing(answer) || code == "BadDigest"_L1};
}

} // namespace earshot::objectstore
