// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/vapiclient.h"

#include "core/identifier.h"
#include "core/json.h"
#include "core/taskscope.h"
#include "provider/vapi/apianswer.h"
#include "provider/vapi/recordingdownload.h"

#include <QJsonArray>
#include <QJsonDocument>

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

Error unusable(const QString &purpose, const QString &what)
{
    return Error{
        .code = ErrorCode::Network, .message = u"%1: %2"_s.arg(purpose, what), .retryable = true};
}

bool isWebPage(const HttpHead &head, const QByteArray &body)
{
    return head.contentType() == "text/html" || body.left(64).trimmed().startsWith('<');
}

Error pageInsteadOfAnswer(const QString &purpose)
{
    return apiError(HttpHead{.status = 200, .headers = {{"content-type", "text/html"}}}, purpose);
}

Result<QList<QJsonObject>> listFrom(const QByteArray &body, const QString &purpose)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isArray())
        return unusable(purpose, u"the answer is no list."_s);
    QList<QJsonObject> list;
    for (const QJsonValue item : document.array())
        list.append(item.toObject());
    return list;
}

/** The API's form of a time, down to the millisecond. */
void addTime(QUrlQuery &query, const QString &name, const std::optional<Timestamp> &time)
{
    if (time)
        query.addQueryItem(name, time->toString());
}

/** As many as the API gives at once. */
QUrlQuery everything()
{
    return QUrlQuery{{u"limit"_s, u"1000"_s}};
}

} // namespace

VapiClient::VapiClient(
    VapiOptions options, HostPolicy policy, const Clock &clock, HostResolver resolver)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_http(std::move(policy), std::move(resolver))
    , m_disk(2)
    , m_parsing(1)
    , m_pace(m_options.requestsPerMinute, m_options.requestBurst)
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
    constexpr auto usualWait = std::chrono::seconds(5);
    m_pace.holdUntil(m_clock.now() + retryAfter(head, m_clock.now()).value_or(usualWait));
}

std::optional<Timestamp> VapiClient::retryNotBefore() const
{
    return m_pace.heldUntil(m_clock.now());
}

QCoro::Task<Result<void>> VapiClient::awaitTurn(std::stop_token stop)
{
    const auto wait = m_pace.take(m_clock.now(), m_options.turnPatience);
    if (!wait)
        co_return Error{.code = ErrorCode::Unavailable,
            .message = u"The provider has asked for a pause, or too many requests wait for it."_s,
            .retryable = true};
    if (wait->count() > 0 && !co_await sleepFor(*wait, stop))
        co_return Error{
            .code = ErrorCode::Cancelled, .message = u"Waiting for the provider was stopped."_s};
    co_return Result<void>();
}

QCoro::Task<Result<QByteArray>> VapiClient::ask(ApiRequest request, std::stop_token stop)
{
    if (m_options.apiKey.isEmpty())
        co_return noKey();
    const auto sink = std::make_shared<MemorySink>(request.largestAnswer);
    QUrl url = apiUrl(request.path);
    url.setQuery(request.query);
    HttpRequest wanted{.method = request.method,
        .url = url,
        .headers = apiHeaders(),
        .sink = sink,
        .deadlines = m_options.apiDeadlines};
    if (request.method != "GET") {
        wanted.headers.append(
            qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        wanted.body = toJson(request.body);
    }
    if (const auto turn = co_await awaitTurn(stop); !turn)
        co_return turn.error();
    const Result<HttpHead> head = co_await m_http.send(wanted, stop);
    if (!head)
        co_return head.error();
    noteWait(*head);
    if (head->status != 200)
        co_return apiError(*head, request.purpose);
    if (isWebPage(*head, sink->body()))
        co_return pageInsteadOfAnswer(request.purpose);
    co_return sink->body();
}

QCoro::Task<Result<QJsonObject>> VapiClient::askForObject(ApiRequest request, std::stop_token stop)
{
    const Result<QByteArray> body = co_await ask(request, stop);
    if (!body)
        co_return body.error();
    auto parse = [bytes = *body](std::stop_token) { return parseJsonObject(bytes); };
    const Result<QJsonObject> object = co_await m_parsing.run(parse, stop);
    if (!object)
        co_return unusable(request.purpose, object.error().message);
    co_return object;
}

QCoro::Task<Result<QList<QJsonObject>>> VapiClient::askForList(
    ApiRequest request, std::stop_token stop)
{
    const Result<QByteArray> body = co_await ask(request, stop);
    if (!body)
        co_return body.error();
    auto parse = [bytes = *body, purpose = request.purpose](
                     std::stop_token) { return listFrom(bytes, purpose); };
    co_return co_await m_parsing.run(parse, stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::askForOne(
    ApiRequest request, QString id, std::stop_token stop)
{
    if (!isUuid(id))
        co_return invalidId();
    const Result<QJsonObject> object = co_await askForObject(request, stop);
    if (!object)
        co_return object.error();
    if (object->value("id"_L1).toString().compare(id, Qt::CaseInsensitive) != 0)
        co_return unusable(request.purpose, u"another one came back."_s);
    co_return object;
}

QCoro::Task<Result<QJsonObject>> VapiClient::fetchCall(QString callId, std::stop_token stop)
{
    return askForOne({.purpose = u"Asking the provider for a call"_s,
                         .path = u"/call/"_s + callId,
                         .largestAnswer = m_options.maxCallBytes},
        callId, stop);
}

QCoro::Task<Result<QList<QJsonObject>>> VapiClient::listCalls(
    CallWindow window, std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(window.limit));
    addTime(query, u"createdAtGe"_s, window.createdFrom);
    addTime(query, u"createdAtLe"_s, window.createdUntil);
    addTime(query, u"updatedAtGe"_s, window.updatedFrom);
    return askForList({.purpose = u"Asking the provider for its calls"_s,
                          .path = u"/call"_s,
                          .query = query,
                          .largestAnswer = m_options.maxPageBytes},
        stop);
}

QCoro::Task<Result<QList<QJsonObject>>> VapiClient::listAssistants(std::stop_token stop)
{
    return askForList({.purpose = u"Asking the provider for the assistants"_s,
                          .path = u"/assistant"_s,
                          .query = everything()},
        stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::fetchAssistant(QString id, std::stop_token stop)
{
    return askForOne(
        {.purpose = u"Asking the provider for an assistant"_s, .path = u"/assistant/"_s + id}, id,
        stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::changeAssistant(
    QString id, QJsonObject changes, std::stop_token stop)
{
    return askForOne({.purpose = u"Changing an assistant at the provider"_s,
                         .path = u"/assistant/"_s + id,
                         .method = "PATCH",
                         .body = changes},
        id, stop);
}

QCoro::Task<Result<QList<QJsonObject>>> VapiClient::listPhoneNumbers(std::stop_token stop)
{
    return askForList({.purpose = u"Asking the provider for the phone numbers"_s,
                          .path = u"/phone-number"_s,
                          .query = everything()},
        stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::fetchPhoneNumber(QString id, std::stop_token stop)
{
    return askForOne(
        {.purpose = u"Asking the provider for a phone number"_s, .path = u"/phone-number/"_s + id},
        id, stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::changePhoneNumber(
    QString id, QJsonObject changes, std::stop_token stop)
{
    return askForOne({.purpose = u"Changing a phone number at the provider"_s,
                         .path = u"/phone-number/"_s + id,
                         .method = "PATCH",
                         .body = changes},
        id, stop);
}

QCoro::Task<Result<QUrl>> VapiClient::recordingLink(
    QString callId, RecordingVariant variant, std::stop_token stop)
{
    constexpr qint64 longestRefusal = 64 * 1024;
    if (!isUuid(callId))
        co_return invalidId();
    if (m_options.apiKey.isEmpty())
        co_return noKey();
    if (const auto turn = co_await awaitTurn(stop); !turn)
        co_return turn.error();
    const HttpRequest request{.url = recordingUrl(callId, variant),
        .headers = apiHeaders(),
        .sink = std::make_shared<MemorySink>(longestRefusal),
        .deadlines = m_options.apiDeadlines};
    const Result<HttpHead> head = co_await m_http.send(request, stop);
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
