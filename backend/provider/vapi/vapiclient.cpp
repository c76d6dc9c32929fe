// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/vapiclient.h"

#include "core/identifier.h"
#include "core/json.h"
#include "provider/vapi/apianswer.h"
#include "provider/vapi/recordingdownload.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

Error invalidId()
{
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"That is no id of the provider: it is not a UUID."_s};
}

Error unusable(const QString &purpose, const QString &what)
{
    return Error{
        .code = ErrorCode::Network, .message = u"%1: %2"_s.arg(purpose, what), .retryable = true};
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

QList<RecordingVariant> wholeVariants()
{
    return {RecordingVariant::Stereo, RecordingVariant::Mono};
}

QList<RecordingVariant> only(RecordingVariant variant)
{
    return {variant};
}

RecordingRequest sideOf(RecordingRequest request, RecordingVariant variant)
{
    request.targetFile += u'.' + toWord(variant);
    return request;
}

Download bothSides(
    const Download &customer, const Download &assistant, const QString &one, const QString &other)
{
    return {.bytes = customer.bytes + assistant.bytes,
        .resumed = customer.resumed || assistant.resumed,
        .variant = RecordingVariant::Customer,
        .sides = Sides{.customer = one, .assistant = other}};
}

/** The only side that there is takes the recording's place. */
Result<Download> moved(const Download &download, const QString &from, const QString &to)
{
    QFile::remove(to);
    if (QFile::rename(from, to))
        return download;
    return Error{.code = ErrorCode::Storage,
        .message = u"The file that was fetched could not be moved to %1."_s.arg(to),
        .retryable = true};
}

ApiTransport::Options transportOptions(const VapiOptions &options)
{
    return {.baseUrl = options.baseUrl,
        .apiKey = options.apiKey,
        .deadlines = options.apiDeadlines,
        .requestsPerMinute = options.requestsPerMinute,
        .requestBurst = options.requestBurst,
        .turnPatience = options.turnPatience,
        .repeatPauses = options.repeatPauses};
}

} // namespace

VapiClient::VapiClient(
    VapiOptions options, HostPolicy policy, const Clock &clock, HostResolver resolver)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_api(transportOptions(m_options), std::move(policy), clock, std::move(resolver))
    , m_disk(2)
    , m_parsing(1)
{ }

QUrl VapiClient::recordingUrl(const QString &callId, RecordingVariant variant) const
{
    return m_api.url(u"/call/%1/%2-recording"_s.arg(callId, toWord(variant)));
}

QCoro::Task<KeyCheck> VapiClient::checkKey(std::stop_token stop)
{
    return vapi::checkKey(m_api, m_options.baseUrl, m_options.otherRegion, stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::askForObject(ApiRequest request, std::stop_token stop)
{
    const Result<QByteArray> body = co_await m_api.ask(request, stop);
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
    const Result<QByteArray> body = co_await m_api.ask(request, stop);
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
                          .largestAnswer = m_options.maxPageBytes,
                          .urgency = Urgency::Listing},
        stop);
}

QCoro::Task<Result<QList<QJsonObject>>> VapiClient::listAssistants(std::stop_token stop)
{
    return askForList({.purpose = u"Asking the provider for the assistants"_s,
                          .path = u"/assistant"_s,
                          .query = everything(),
                          .urgency = Urgency::Interactive},
        stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::fetchAssistant(QString id, std::stop_token stop)
{
    return askForOne({.purpose = u"Asking the provider for an assistant"_s,
                         .path = u"/assistant/"_s + id,
                         .urgency = Urgency::Interactive},
        id, stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::changeAssistant(
    QString id, QJsonObject changes, std::stop_token stop)
{
    return askForOne({.purpose = u"Changing an assistant at the provider"_s,
                         .path = u"/assistant/"_s + id,
                         .method = "PATCH",
                         .body = changes,
                         .urgency = Urgency::Interactive},
        id, stop);
}

QCoro::Task<Result<QList<QJsonObject>>> VapiClient::listPhoneNumbers(std::stop_token stop)
{
    return askForList({.purpose = u"Asking the provider for the phone numbers"_s,
                          .path = u"/phone-number"_s,
                          .query = everything(),
                          .urgency = Urgency::Interactive},
        stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::fetchPhoneNumber(QString id, std::stop_token stop)
{
    return askForOne({.purpose = u"Asking the provider for a phone number"_s,
                         .path = u"/phone-number/"_s + id,
                         .urgency = Urgency::Interactive},
        id, stop);
}

QCoro::Task<Result<QJsonObject>> VapiClient::changePhoneNumber(
    QString id, QJsonObject changes, std::stop_token stop)
{
    return askForOne({.purpose = u"Changing a phone number at the provider"_s,
                         .path = u"/phone-number/"_s + id,
                         .method = "PATCH",
                         .body = changes,
                         .urgency = Urgency::Interactive},
        id, stop);
}

QCoro::Task<Result<QUrl>> VapiClient::recordingLink(
    QString callId, RecordingVariant variant, std::stop_token stop)
{
    constexpr qint64 longestRefusal = 64 * 1024;
    if (!isUuid(callId))
        co_return invalidId();
    const HttpRequest request{.url = recordingUrl(callId, variant),
        .headers = {{"Accept", "application/json"}},
        .sink = std::make_shared<MemorySink>(longestRefusal),
        .deadlines = m_options.apiDeadlines};
    const Result<HttpHead> head = co_await m_api.sendWithKey(request, Urgency::Recording, stop);
    if (!head)
        co_return head.error();
    if (!head->isRedirect())
        co_return apiError(*head, u"Asking the provider for a recording"_s);
    const Result<QUrl> link = redirectTarget(*head, request.url);
    if (!link)
        co_return link.error();
    const Result<void> allowed = m_api.policy().checkUrl(*link);
    if (!allowed)
        co_return allowed.error();
    co_return link;
}

QCoro::Task<Result<Download>> VapiClient::download(RecordingRequest request, std::stop_token stop)
{
    if (!isUuid(request.callId))
        co_return invalidId();
    const QList<RecordingVariant> whole = wholeVariants();
    const Result<Download> got = co_await downloadOneOf(request, whole, stop);
    if (!isNone(got))
        co_return got;
    co_return co_await downloadSides(request, got.error(), stop);
}

QCoro::Task<Result<Download>> VapiClient::downloadSides(
    RecordingRequest request, Error nothingElse, std::stop_token stop)
{
    const RecordingRequest customer = sideOf(request, RecordingVariant::Customer);
    const RecordingRequest assistant = sideOf(request, RecordingVariant::Assistant);
    const QList<RecordingVariant> first = only(RecordingVariant::Customer);
    const Result<Download> one = co_await downloadOneOf(customer, first, stop);
    if (!one && !isNone(one))
        co_return one;
    const QList<RecordingVariant> second = only(RecordingVariant::Assistant);
    const Result<Download> other = co_await downloadOneOf(assistant, second, stop);
    if (!other && !isNone(other))
        co_return other;
    if (!one && !other)
        co_return nothingElse;
    if (one && other)
        co_return bothSides(*one, *other, customer.targetFile, assistant.targetFile);
    co_return one ? moved(*one, customer.targetFile, request.targetFile)
                  : moved(*other, assistant.targetFile, request.targetFile);
}

QCoro::Task<Result<Download>> VapiClient::downloadOneOf(
    RecordingRequest request, QList<RecordingVariant> variants, std::stop_token stop)
{
    const auto running =
        std::make_shared<RecordingDownload>(*this, std::move(request), std::move(variants), stop);
    co_return co_await running->run();
}

bool VapiClient::isNone(const Result<Download> &download) const
{
    if (download)
        return false;
    const ErrorCode code = download.error().code;
    return code == ErrorCode::NotFound
        || (code == ErrorCode::Unauthorised && m_options.apiKey.isEmpty());
}

} // namespace earshot::provider::vapi
