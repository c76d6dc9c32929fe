// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/storehttp.h"

#include "objectstore/filepart.h"
#include "objectstore/storeexchange.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <vector>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

/** Qt opens six connections to a host and queues the rest without telling; no patience could be
 * kept in that queue, so a lane takes no more. */
constexpr int requestsPerLane = 6;
constexpr std::size_t maxLanes = 16;

QNetworkRequest plainRequest(const StoreRequest &wanted, const QSslConfiguration &tls)
{
    QNetworkRequest request(wanted.url);
    request.setSslConfiguration(tls);
    request.setRawHeader(
        "Host", wanted.url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
    request.setRawHeader("User-Agent", "Earshot/" EARSHOT_VERSION);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto &[name, value] : wanted.headers)
        request.setRawHeader(name, value);
    return request;
}

/** @p part, when there is one, has to live as long as the reply. */
QNetworkReply *begin(QNetworkAccessManager &manager, const StoreRequest &wanted,
    const QSslConfiguration &tls, FilePart *part)
{
    const QNetworkRequest request = plainRequest(wanted, tls);
    if (wanted.method == "GET")
        return manager.get(request);
    if (wanted.method == "HEAD")
        return manager.head(request);
    return part ? manager.sendCustomRequest(request, wanted.method, part)
                : manager.sendCustomRequest(request, wanted.method, wanted.body);
}

/** Nothing for a request whose body is bytes. */
Result<std::shared_ptr<FilePart>> openPart(const StoreRequest &wanted)
{
    if (wanted.bodyFile.isEmpty())
        return std::shared_ptr<FilePart>();
    auto part = std::make_shared<FilePart>(wanted.bodyFile, wanted.bodyOffset, wanted.bodyLength);
    if (!part->isOpen() || !part->isWhole())
        return Error{.code = ErrorCode::Storage,
            .message = u"The file to be stored cannot be read, or became shorter meanwhile."_s};
    return part;
}

Error tooMany()
{
    return {.code = ErrorCode::Unavailable,
        .message = u"Too many requests to the object store are running."_s,
        .retryable = true};
}

} // namespace

QByteArray StoreAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/** Shared with what is under way, so that a request which ends after its client finds it all. */
struct StoreHttp::Lanes
{
    struct Lane
    {
        QNetworkAccessManager manager;
        int inFlight = 0;
    };

    Lane *free()
    {
        const auto found = std::find_if(lanes.begin(), lanes.end(),
            [](const auto &lane) { return lane->inFlight < requestsPerLane; });
        if (found != lanes.end())
            return found->get();
        if (lanes.size() == maxLanes)
            return nullptr;
        lanes.push_back(std::make_unique<Lane>());
        return lanes.back().get();
    }

    QSslConfiguration tls;
    std::vector<std::unique_ptr<Lane>> lanes;
    std::stop_source stop;
};

StoreHttp::StoreHttp(const QSslConfiguration &tls)
    : m_lanes(std::make_shared<Lanes>())
{
    m_lanes->tls = tls;
}

StoreHttp::~StoreHttp()
{
    m_lanes->stop.request_stop();
}

QCoro::Task<Result<StoreAnswer>> StoreHttp::send(StoreRequest request, std::stop_token stop)
{
    return sendOn(m_lanes, std::move(request), std::move(stop));
}

QCoro::Task<Result<StoreAnswer>> StoreHttp::sendOn(
    std::shared_ptr<Lanes> lanes, StoreRequest request, std::stop_token stop)
{
    Lanes::Lane *const lane = lanes->free();
    if (!lane)
        co_return tooMany();
    Result<std::shared_ptr<FilePart>> part = openPart(request);
    if (!part.ok())
        co_return part.error();
    ++lane->inFlight;
    // The reply is deleted later than this coroutine's end, so the part goes with it.
    QNetworkReply *const reply = begin(lane->manager, request, lanes->tls, part->get());
    QObject::connect(reply, &QObject::destroyed, reply, [kept = *part] {});
    StoreExchange exchange(reply, request);
    StoreExchange *const running = &exchange;
    const auto cancel = [running] {
        QMetaObject::invokeMethod(running, &StoreExchange::cancel, Qt::QueuedConnection);
    };
    const std::stop_callback onStop(stop, cancel);
    const std::stop_callback onEnd(lanes->stop.get_token(), cancel);
    QFuture<Result<StoreAnswer>> outcome = exchange.outcome();
    Result<StoreAnswer> result = co_await outcome;
    --lane->inFlight;
    co_return result;
}

Result<QSslConfiguration> trustedCertificates(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return tls;
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(caFile);
    if (certificates.isEmpty())
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"There is no certificate in %1; it has to be a PEM file."_s.arg(caFile)};
    tls.addCaCertificates(certificates);
    return tls;
}

} // namespace earshot::objectstore
