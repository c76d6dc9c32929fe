// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/vapiclient.h"

#include "core/identifier.h"
#include "core/json.h"
#include "provider/vapi/apianswer.h"
#include "provider/vapi/recordingdownload.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

Error invalidId()
{
    return Error{.code = ErrorCode::InvalidInput, .message = u"The call's id is not a UUID."_s};
}

Error noKey()
{
    return Error{.code = ErrorCode::Unauthorised,
        .message = u"No API key is set, so the provider cannot be asked. Set "
                   "EARSHOT_VAPI_API_KEY."_s};
}

bool beginsLikeMarkup(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

Result<QJsonObject> callFrom(const HttpHead &head, const QByteArray &body, const QString &callId)
{
    const QString what = u"Asking the provider for a call"_s;
    const bool isPage = head.contentType() == "text/html" || beginsLikeMarkup(body);
    if (isPage)
        return apiError(
            HttpHead{.status = head.status, .headers = {{"content-type", "text/html"}}}, what);
    const Result<QJsonObject> call = parseJsonObject(body);
    if (!call)
        return Error{.code = ErrorCode::Network,
            .message = u"%1: %2"_s.arg(what, call.error().message),
            .retryable = true};
    if (call->value("id"_L1).toString().compare(callId, Qt::CaseInsensitive) != 0)
        return Error{.code = ErrorCode::Network,
            .message = u"%1: another call came back."_s.arg(what),
            .retryable = true};
    return call;
}

} // namespace

VapiClient::VapiClient(
    VapiOptions options, HostPolicy policy, const Clock &clock, HostResolver resolver)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_http(std::move(policy), std::move(resolver))
    , m_disk(2)
{ }

QUrl VapiClient::apiUrl(const QString &path) const
{
    QUrl url = m_options.baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

QUrl VapiClient::recordingUrl(const QString &callId, RecordingVariant variant) const
{
    return apiUrl(u"/call/%1/%2-recording"_s.arg(callId, toWord(variant)));
}

QList<QNetworkReply::RawHeaderPair> VapiClient::apiHeaders() const
{
    return {{"Authorization", "Bearer " + m_options.apiKey.reveal().trimmed()},
        {"Accept", "application/json"}};
}

void VapiClient::noteWait(const HttpHead &head)
{
    if (head.status != 429 && head.status != 503)
        return;
    if (const auto wait = retryAfter(head, m_clock.now()))
        m_notBefore = m_clock.now() + *wait;
}

std::optional<Timestamp> VapiClient::retryNotBefore() const
{
    return m_notBefore && m_clock.now() < *m_notBefore ? m_notBefore : std::nullopt;
}

QCoro::Task<Result<QJsonObject>> VapiClient::fetchCall(QString callId, std::stop_token stop)
{
    if (!isUuid(callId))
        co_return invalidId();
    if (m_options.apiKey.isEmpty())
        co_return noKey();
    const auto sink = std::make_shared<MemorySink>(m_options.maxCallBytes);
    const HttpRequest request{.url = apiUrl(u"/call/"_s + callId),
        .headers = apiHeaders(),
        .sink = sink,
        .deadlines = m_options.apiDeadlines};
    const Result<HttpHead> head = co_await m_http.get(request, stop);
    if (!head)
        co_return head.error();
    noteWait(*head);
    if (head->status != 200)
        co_return apiError(*head, u"Asking the provider for a call"_s);
    co_return callFrom(*head, sink->body(), callId);
}

QCoro::Task<Result<QUrl>> VapiClient::recordingLink(
    QString callId, RecordingVariant variant, std::stop_token stop)
{
    constexpr qint64 longestRefusal = 64 * 1024;
    if (!isUuid(callId))
        co_return invalidId();
    if (m_options.apiKey.isEmpty())
        co_return noKey();
    const HttpRequest request{.url = recordingUrl(callId, variant),
        .headers = apiHeaders(),
        .sink = std::make_shared<MemorySink>(longestRefusal),
        .deadlines = m_options.apiDeadlines};
    const Result<HttpHead> head = co_await m_http.get(request, stop);
    if (!head)
        co_return head.error();
    noteWait(*head);
    if (!head->isRedirect())
        co_return apiError(*head, u"Asking the provider for a recording"_s);
    const Result<QUrl> link = redirectTarget(*head, request.url);
    if (!link)
        co_return link.error();
    const Result<void> allowed = m_http.policy().checkUrl(*link);
    if (!allowed)
        co_return allowed.error();
    co_return link;
}

QCoro::Task<Result<Download>> VapiClient::download(RecordingRequest request, std::stop_token stop)
{
    if (!isUuid(request.callId))
        co_return invalidId();
    const auto running = std::make_shared<RecordingDownload>(*this, std::move(request), stop);
    co_return co_await running->run();
}

} // namespace earshot::provider::vapi
