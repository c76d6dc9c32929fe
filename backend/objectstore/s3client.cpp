// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3client.h"

#include "core/taskscope.h"
#include "objectstore/s3errors.h"
#include "objectstore/s3xml.h"

#include <QRandomGenerator>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;

/** Where AWS itself has the buckets of a region. */
QUrl awsEndpoint(const QString &region)
{
    const QString domain = region.startsWith(u"cn-"_s) ? u"amazonaws.com.cn"_s : u"amazonaws.com"_s;
    return QUrl(u"https://s3.%1.%2"_s.arg(region, domain));
}

/** Scheme, host and path before the object's; the bucket is in one of them. */
QUrl baseOf(const settings::StorePlace &place)
{
    QUrl base = place.endpoint.isEmpty() ? awsEndpoint(place.region) : place.endpoint;
    QString path = base.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    // No certificate is valid for a bucket with a dot in its name as part of the host.
    const bool isAwsWithDot = place.endpoint.isEmpty() && place.bucket.contains(u'.');
    if (place.pathStyle || isAwsWithDot)
        path += place.bucket + u'/';
    else
        base.setHost(place.bucket + u'.' + base.host());
    base.setPath(path);
    return base;
}

/** A quarter of a second, then one; half of it by chance, so that many do not come back at once. */
std::chrono::milliseconds pauseBefore(int attempt)
{
    const int span = attempt <= 1 ? 250 : 1000;
    return std::chrono::milliseconds(span / 2 + QRandomGenerator::global()->bounded(span));
}

/** What an earlier try left in the file goes. */
Result<void> emptied(const std::shared_ptr<QFile> &file)
{
    if (!file || (file->resize(0) && file->seek(0)))
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = u"A local file for the object cannot be written: %1."_s.arg(file->errorString()),
        .retryable = true};
}

bool isWhole(const StoreAnswer &answer, const S3Call &call)
{
    if (!call.into && !call.hashed)
        return true;
    bool isNumber = false;
    const qint64 told = answer.header("Content-Length").toLongLong(&isNumber);
    return isNumber && told == answer.bodyBytes;
}

Error cutOff()
{
    return {.code = ErrorCode::Network,
        .message = u"The object store sent less than it announced, or did not say how much."_s,
        .retryable = true};
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled,
        .message = u"The work with the object store was cancelled."_s};
}

} // namespace

S3Client::S3Client(settings::StorePlace place, sigv4::Credentials credentials, const Clock &clock,
    const QSslConfiguration &tls)
    : m_place(std::move(place))
    , m_base(baseOf(m_place))
    , m_credentials(std::move(credentials))
    , m_clock(clock)
    , m_http(tls)
{ }

QByteArray S3Client::host() const
{
    return m_base.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
}

QByteArray S3Client::fullPath(const QString &path) const
{
    const QByteArray base = m_base.path(QUrl::FullyDecoded).toUtf8();
    if (!path.isEmpty())
        return base + (m_place.prefix + path).toUtf8();
    // The bucket itself has no slash behind its name, but the root of a host has one.
    return base.size() > 1 ? base.chopped(1) : base;
}

QUrl S3Client::urlOf(const QByteArray &path, const QByteArray &query) const
{
    // Built as text: what is sent has to be encoded exactly as it was signed.
    const QByteArray text = m_base.scheme().toLatin1() + "://" + host() + sigv4::encode(path, true)
        + (query.isEmpty() ? QByteArray() : '?' + query);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

StoreRequest S3Client::signedRequest(const S3Call &call) const
{
    sigv4::Request request{.method = call.method,
        .path = fullPath(call.path),
        .query = call.query,
        .headers = call.headers};
    request.headers.emplaceBack("Host", host());
    const QByteArray hash = call.bodyFile.isEmpty() ? sigv4::payloadHash(call.body) : call.bodyHash;
    return {.method = call.method,
        .url = urlOf(request.path, sigv4::encodedQuery(request.query)),
        .headers = call.headers + sigv4::headersFor(request, hash, m_credentials, m_clock.now()),
        .body = call.body,
        .bodyFile = call.bodyFile,
        .bodyOffset = call.bodyOffset,
        .bodyLength = call.bodyLength,
        .into = call.into,
        .hashed = call.hashed};
}

S3Client::Verdict S3Client::judge(const S3Call &call, Result<StoreAnswer> answer) const
{
    if (!answer.ok()) {
        const bool again = answer.error().retryable
            && (answer.error().code == ErrorCode::Network
                || answer.error().code == ErrorCode::Timeout);
        return {answer, again};
    }
    // The end of an upload in parts may fail after its 200 was sent.
    const bool isLateError = answer->isSuccess() && isErrorDocument(answer->body);
    if (answer->isSuccess() && !isLateError)
        return isWhole(*answer, call) ? Verdict{answer} : Verdict{cutOff(), true};
    if (call.isDoneIfUploadIsGone && isNoSuchUpload(*answer))
        return {answer};
    return {explainS3(*answer, m_place, m_clock.now()), isPassing(*answer)};
}

QCoro::Task<Result<StoreAnswer>> S3Client::send(
    std::shared_ptr<S3Client> client, S3Call call, std::stop_token stop)
{
    Result<StoreAnswer> last = cancelled();
    for (int attempt = 0; attempt < tries; ++attempt) {
        if (attempt > 0) {
            const bool goesOn = co_await sleepFor(pauseBefore(attempt), stop);
            if (!goesOn)
                co_return cancelled();
        }
        const Result<void> ready = emptied(call.into);
        if (!ready.ok())
            co_return ready.error();
        StoreRequest request = client->signedRequest(call);
        Result<StoreAnswer> answer = co_await client->m_http.send(request, stop);
        const Verdict verdict = client->judge(call, answer);
        last = verdict.result;
        if (!verdict.again)
            break;
    }
    co_return last;
}

QUrl S3Client::link(const QString &path, Timestamp from, std::chrono::seconds life) const
{
    sigv4::Request request{.path = fullPath(path)};
    request.headers.emplaceBack("Host", host());
    return urlOf(request.path, sigv4::presignedQuery(request, m_credentials, from, life));
}

} // namespace earshot::objectstore
