// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/httpclient.h"

#include "provider/oncebody.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

constexpr int requestsPerLane = 6;
constexpr std::size_t maxLanes = 8;
constexpr qsizetype maxAddresses = 3;
constexpr std::size_t maxEffects = 64;

QNetworkRequest pinnedRequest(const HttpRequest &wanted, const QHostAddress &address)
{
    QUrl url = wanted.url;
    url.setFragment({});
    url.setHost(address.toString());
    QNetworkRequest request(url);
    request.setRawHeader("Host", wanted.url.authority(QUrl::FullyEncoded).toLatin1());
    if (QHostAddress literal; !literal.setAddress(wanted.url.host()))
        request.setPeerVerifyName(wanted.url.host(QUrl::FullyEncoded));
    request.setRawHeader("User-Agent", "Earshot");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto &[name, value] : wanted.headers)
        request.setRawHeader(name, value);
    return request;
}

bool isRepeatable(const HttpRequest &request)
{
    return request.method == "GET";
}

QNetworkReply *begin(QNetworkAccessManager &manager, const HttpRequest &wanted,
    const QHostAddress &address, const std::shared_ptr<bool> &isBodyRead)
{
    QNetworkRequest request = pinnedRequest(wanted, address);
    if (isRepeatable(wanted) || wanted.body.isEmpty())
        return manager.sendCustomRequest(request, wanted.method, wanted.body);
    request.setHeader(QNetworkRequest::ContentLengthHeader, wanted.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<OnceBody>(wanted.body, isBodyRead);
    QNetworkReply *reply = manager.sendCustomRequest(request, wanted.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace

HttpClient::HttpClient(HostPolicy policy, HostResolver resolver)
    : m_policy(std::move(policy))
    , m_resolver(std::move(resolver))
{ }

QCoro::Task<Result<HttpHead>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    const Result<QList<QHostAddress>> addresses = co_await checkedAddresses(request.url, stop);
    if (!addresses)
        co_return addresses.error();
    Result<HttpHead> last = Error{};
    const qsizetype count = std::min(addresses->size(), maxAddresses);
    for (qsizetype i = 0; i < count; ++i) {
        const Sent sent = co_await sendTo(request, addresses->at(i), stop);
        last = sent.result;
        const bool isUnreached = !sent.mayHaveArrived && !last.ok() && last.error().retryable;
        if (!isUnreached)
            break;
    }
    co_return last;
}

QCoro::Task<Result<QList<QHostAddress>>> HttpClient::checkedAddresses(
    QUrl url, std::stop_token stop)
{
    const Result<void> allowed = m_policy.checkUrl(url);
    if (!allowed)
        co_return allowed.error();
    const Result<QList<QHostAddress>> addresses = co_await m_resolver(url.host(), stop);
    if (!addresses)
        co_return addresses.error();
    const Result<void> reachable = m_policy.checkAddresses(url, *addresses);
    if (!reachable)
        co_return reachable.error();
    co_return addresses;
}

QCoro::Task<HttpClient::Sent> HttpClient::sendTo(
    HttpRequest request, QHostAddress address, std::stop_token stop)
{
    const std::shared_ptr<Lane> lane = isRepeatable(request) ? freeLane() : ownLane();
    if (!lane)
        co_return Sent{Error{.code = ErrorCode::Unavailable,
            .message = u"Too many requests to the provider are running."_s,
            .retryable = true}};
    ++lane->inFlight;
    const auto isBodyRead = std::make_shared<bool>(false);
    HttpExchange exchange(begin(lane->manager, request, address, isBodyRead), request.sink,
        request.deadlines, hostAndPath(request.url));
    QFuture<Result<HttpHead>> outcome = exchange.outcome();
    HttpExchange *const running = &exchange;
    const std::stop_callback onStop(stop, [running] {
        QMetaObject::invokeMethod(running, &HttpExchange::cancel, Qt::QueuedConnection);
    });
    const Result<HttpHead> result = co_await outcome;
    --lane->inFlight;
    const bool isAnySent = exchange.isSent() || *isBodyRead;
    co_return Sent{result, isRepeatable(request) ? exchange.isAnswered() : isAnySent};
}

std::shared_ptr<HttpClient::Lane> HttpClient::freeLane()
{
    const auto free = std::find_if(m_lanes.begin(), m_lanes.end(),
        [](const auto &lane) { return lane->inFlight < requestsPerLane; });
    if (free != m_lanes.end())
        return *free;
    if (m_lanes.size() == maxLanes)
        return nullptr;
    m_lanes.push_back(std::make_shared<Lane>());
    return m_lanes.back();
}

/** A connection that was idle may be dead by now, which only a request that can be repeated may
 * find out. */
std::shared_ptr<HttpClient::Lane> HttpClient::ownLane()
{
    std::erase_if(m_effects, [](const auto &lane) { return lane.expired(); });
    if (m_effects.size() == maxEffects)
        return nullptr;
    const auto lane = std::make_shared<Lane>();
    m_effects.push_back(lane);
    return lane;
}

} // namespace earshot::provider
