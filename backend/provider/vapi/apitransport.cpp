// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/apitransport.h"

#include "core/json.h"
#include "provider/vapi/apianswer.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

bool isPassing(const ApiAnswer &answer)
{
    const int status = answer.head.status;
    return status == 408 || status == 429 || status >= 500 || answer.isWebPage();
}

/** With the reason of a refusal that is the request's fault. */
Error refusalOf(const ApiAnswer &answer, const QString &purpose)
{
    Error error = apiError(answer.head, purpose);
    const QString reason =
        error.code == ErrorCode::InvalidInput ? refusalReason(answer.body) : QString();
    if (!reason.isEmpty())
        error.message += u" It says: "_s + reason;
    return error;
}

Result<QByteArray> bodyOf(const ApiAnswer &answer, const QString &purpose)
{
    if (answer.head.status != 200)
        return refusalOf(answer, purpose);
    if (answer.isWebPage())
        return apiError(
            HttpHead{.status = 200, .headers = {{"content-type", "text/html"}}}, purpose);
    return answer.body;
}

TurnQueue turnsFor(const ApiTransport::Options &options, const Clock &clock)
{
    return {clock, options.requestsPerMinute, options.requestBurst};
}

} // namespace

Error noKey()
{
    return Error{.code = ErrorCode::Unauthorised,
        .message = u"No API key is set, so the provider cannot be asked. Set "
                   "EARSHOT_VAPI_API_KEY."_s};
}

bool ApiAnswer::isWebPage() const
{
    return head.contentType() == "text/html" || body.left(64).trimmed().startsWith('<');
}

ApiTransport::ApiTransport(
    Options options, HostPolicy policy, const Clock &clock, HostResolver resolver)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_http(std::move(policy), std::move(resolver))
    , m_turns(turnsFor(m_options, clock))
{ }

QUrl ApiTransport::urlBelow(QUrl base, const QString &path)
{
    QString begin = base.path();
    while (begin.endsWith(u'/'))
        begin.chop(1);
    base.setPath(begin + path);
    return base;
}

void ApiTransport::note(const HttpHead &head)
{
    const auto asked = retryAfter(head, m_clock.now());
    if (head.status == 429 || (head.status == 503 && asked))
        m_turns.slowDown(asked);
    else if (head.status < 400)
        m_turns.relax();
}

QCoro::Task<Result<HttpHead>> ApiTransport::sendWithKey(
    HttpRequest request, Urgency urgency, std::stop_token stop)
{
    if (!hasKey())
        co_return noKey();
    const Result<void> turn = co_await m_turns.wait(urgency, m_options.turnPatience, stop);
    if (!turn)
        co_return turn.error();
    request.headers.append(
        qMakePair(QByteArray("Authorization"), "Bearer " + m_options.apiKey.reveal().trimmed()));
    const Result<HttpHead> head = co_await m_http.send(request, stop);
    if (head.ok())
        note(*head);
    co_return head;
}

QCoro::Task<Result<ApiAnswer>> ApiTransport::exchange(
    ApiRequest request, QUrl base, std::stop_token stop)
{
    const auto sink = std::make_shared<MemorySink>(request.largestAnswer);
    QUrl url = urlBelow(base, request.path);
    url.setQuery(request.query);
    HttpRequest wanted{.method = request.method,
        .url = url,
        .headers = {{"Accept", "application/json"}},
        .sink = sink,
        .deadlines = m_options.deadlines};
    if (request.method != "GET") {
        wanted.headers.append(
            qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        wanted.body = toJson(request.body);
    }
    const Result<HttpHead> head = co_await sendWithKey(wanted, request.urgency, stop);
    if (!head)
        co_return head.error();
    ApiAnswer answer{.head = *head, .body = sink->body()};
    co_return answer;
}

QCoro::Task<Result<QByteArray>> ApiTransport::ask(ApiRequest request, std::stop_token stop)
{
    const std::size_t repeats = request.method == "GET" ? m_options.repeatPauses.size() : 0;
    for (std::size_t attempt = 0;; ++attempt) {
        const Result<ApiAnswer> answer = co_await exchange(request, m_options.baseUrl, stop);
        if (!answer)
            co_return answer.error();
        const auto paused = m_turns.pausedUntil();
        const bool isTooFar = paused && *paused > m_clock.now() + m_options.turnPatience;
        if (attempt == repeats || isTooFar || !isPassing(*answer))
            co_return bodyOf(*answer, request.purpose);
        if (!co_await sleepFor(m_options.repeatPauses[attempt], stop))
            co_return bodyOf(*answer, request.purpose);
    }
}

} // namespace earshot::provider::vapi
