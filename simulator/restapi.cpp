// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/restapi.h"

#include "core/json.h"
#include "simulator/absence.h"
#include "simulator/recordingfile.h"

#include <QJsonDocument>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostListed = 1000;
const QString swappedKeys =
    u"Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa."_s;

http::Reply failure(int status, const QString &error, const QJsonValue &message)
{
    return http::Reply::json(
        {{u"message"_s, message}, {u"error"_s, error}, {u"statusCode"_s, status}}, status);
}

http::Reply unauthorised(const QString &message)
{
    return failure(401, u"Unauthorized"_s, message);
}

http::Reply badRequest(const QString &message)
{
    return failure(400, u"Bad Request"_s, QJsonArray{message});
}

http::Reply notFound(const QString &what)
{
    return failure(404, u"Not Found"_s, u"Couldn't get %1. `id` does not exist."_s.arg(what));
}

http::Reply bareArray(const QJsonArray &array)
{
    http::Reply reply;
    reply.headers.set("Content-Type", "application/json; charset=utf-8");
    reply.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return reply;
}

/** The track of "stereo-recording" and its siblings. */
std::optional<Track> trackOf(const QString &artifact)
{
    for (const Track track : {Track::Stereo, Track::Mono, Track::Customer, Track::Assistant}) {
        if (artifact == trackWord(track) + u"-recording"_s)
            return track;
    }
    return std::nullopt;
}

std::optional<QString> optionalText(const QUrlQuery &query, const QString &name)
{
    if (!query.hasQueryItem(name))
        return std::nullopt;
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

/** Fills @p time from the query; false when it is there and not a time. */
bool readTime(const QUrlQuery &query, const QString &name, std::optional<Timestamp> &time)
{
    const auto text = optionalText(query, name);
    if (text)
        time = Timestamp::fromString(*text);
    return !text || time.has_value();
}

/** The name of the first field that is not a time; empty when all are. */
QString wrongTime(const QUrlQuery &query, const QString &field, TimeBounds &bounds)
{
    const std::pair<QString, std::optional<Timestamp> *> all[] = {{u"Gt"_s, &bounds.after},
        {u"Ge"_s, &bounds.from}, {u"Lt"_s, &bounds.before}, {u"Le"_s, &bounds.until}};
    for (const auto &[ending, time] : all) {
        if (!readTime(query, field + ending, *time))
            return field + ending;
    }
    return {};
}

Result<CallFilter> filterFrom(const QUrlQuery &query)
{
    const auto wrong = [](const QString &message) {
        return Error{.code = ErrorCode::InvalidInput, .message = message};
    };
    CallFilter filter{.id = optionalText(query, u"id"_s),
        .assistantId = optionalText(query, u"assistantId"_s),
        .phoneNumberId = optionalText(query, u"phoneNumberId"_s)};
    if (const auto limit = optionalText(query, u"limit"_s)) {
        bool isNumber = false;
        filter.limit = limit->toInt(&isNumber);
        if (!isNumber || filter.limit < 0 || filter.limit > mostListed)
            return wrong(u"limit must be a number from 0 to 1000"_s);
    }
    QString odd = wrongTime(query, u"createdAt"_s, filter.created);
    if (odd.isEmpty())
        odd = wrongTime(query, u"updatedAt"_s, filter.updated);
    if (!odd.isEmpty())
        return wrong(odd + u" must be a valid ISO 8601 date string"_s);
    return filter;
}

AccountBook::Shelf shelfOf(const http::Request &request)
{
    return request.path.startsWith(u"/assistant"_s) ? AccountBook::Shelf::Assistants
                                                    : AccountBook::Shelf::PhoneNumbers;
}

QString shelfWord(AccountBook::Shelf shelf)
{
    return shelf == AccountBook::Shelf::Assistants ? u"assistant"_s : u"phone number"_s;
}

/** What a test compares a receiver's view with. */
QJsonObject truthOf(const Call &call, bool gone)
{
    QString why = call.absence;
    if (gone && why.isEmpty())
        why = absence::pastRetention;
    return {{u"id"_s, call.id}, {u"recorded"_s, why.isEmpty()}, {u"gone"_s, gone},
        {u"absence"_s, why.isEmpty() ? QJsonValue() : QJsonValue(why)},
        {u"createdAt"_s, call.createdAt.toString()}};
}

} // namespace

RestApi::RestApi(const Options &options, const CallRegistry &calls, Tally &tally,
    PayloadWriter payload, LinkSigner signer, AccountBook &account, const AnswerLog &answers,
    const Carrier &carrier)
    : m_options(options)
    , m_calls(calls)
    , m_tally(tally)
    , m_payload(std::move(payload))
    , m_signer(std::move(signer))
    , m_account(account)
    , m_answers(answers)
    , m_carrier(carrier)
    , m_dice(options.seed)
    , m_limit(options.rateLimit)
{ }

std::vector<http::Route> RestApi::routes()
{
    return {route(u"/call"_s, &RestApi::listCalls), route(u"/call/{id}"_s, &RestApi::showCall),
        route(u"/call/{id}/{artifact}"_s, &RestApi::redirectToRecording),
        route(u"/assistant"_s, &RestApi::listAccount),
        route(u"/assistant/{id}"_s, &RestApi::showAccount),
        route(u"/assistant/{id}"_s, &RestApi::changeAccount, http::Method::Patch),
        route(u"/phone-number"_s, &RestApi::listAccount),
        route(u"/phone-number/{id}"_s, &RestApi::showAccount),
        route(u"/phone-number/{id}"_s, &RestApi::changeAccount, http::Method::Patch),
        route(u"/sim/calls"_s, &RestApi::listIds),
        route(u"/sim/accepted"_s, &RestApi::listAccepted),
        route(u"/sim/answers"_s, &RestApi::listAnswers),
        route(u"/sim/requests"_s, &RestApi::showRequests)};
}

http::Route RestApi::route(const QString &pattern, Answer answer, http::Method method)
{
    return {.method = method,
        .pattern = pattern,
        .handler = [this, answer, pattern](http::Request request) -> QCoro::Task<http::Reply> {
            ++m_tally.apiRequests;
            if (!request.path.startsWith(u"/sim/"_s))
                m_requests.note(pattern, m_clock.now());
            if (auto refused = refusal(request))
                co_return std::move(*refused);
            co_return (this->*answer)(request);
        }};
}

std::optional<http::Reply> RestApi::refusal(const http::Request &request)
{
    const QByteArray field = request.headers.value("Authorization");
    if (field.isEmpty())
        return unauthorised(u"Missing Authorization header."_s);
    const bool bearer = field.left(7).toLower() == "bearer ";
    const QByteArray key = field.mid(7).trimmed();
    if (bearer && m_options.publicKey.matches(key))
        return unauthorised(swappedKeys);
    if (!bearer || !m_options.apiKey.matches(key))
        return unauthorised(u"Invalid Key."_s);
    const bool ownRoute = request.path.startsWith(u"/sim/"_s);
    if (!ownRoute && !m_limit.admit(key, m_clock.now()))
        return tooMany();
    if (!ownRoute
        && m_options.faults.strikes(
            Fault::Http500, m_dice, ~quint64(0), quint64(m_tally.apiRequests))) {
        ++m_tally.http500;
        return failure(500, u"Internal Server Error"_s, u"Internal server error"_s);
    }
    return std::nullopt;
}

/** Says when to come back in the one way or the other, so that a client must know both. */
http::Reply RestApi::tooMany()
{
    m_requests.noteRefused();
    http::Reply reply = failure(
        429, u"Too Many Requests"_s, u"Rate limit exceeded. Please slow down your requests."_s);
    const Timestamp now = m_clock.now();
    const auto wait = (m_limit.reopensAt() - now).count() / 1'000'000 + 1;
    m_saysReset = !m_saysReset;
    if (m_saysReset)
        reply.headers.set(
            "X-RateLimit-Reset", QByteArray::number(now.milliseconds() / 1000 + wait));
    else
        reply.headers.set("Retry-After", QByteArray::number(wait));
    return reply;
}

http::Reply RestApi::showRequests(const http::Request &)
{
    return http::Reply::json(m_requests.toJson());
}

http::Reply RestApi::listCalls(const http::Request &request)
{
    const auto filter = filterFrom(request.query);
    if (!filter)
        return badRequest(filter.error().message);
    QJsonArray calls;
    for (const CallPtr &call : m_calls.list(*filter))
        calls.append(m_payload.storedCall(*call, m_clock.now()));
    return bareArray(calls);
}

http::Reply RestApi::showCall(const http::Request &request)
{
    const CallPtr call = m_calls.find(request.arguments.value(u"id"_s));
    return call ? http::Reply::json(m_payload.storedCall(*call, m_clock.now()))
                : notFound(u"call"_s);
}

http::Reply RestApi::redirectToRecording(const http::Request &request)
{
    constexpr auto linkLife = 300s;
    const CallPtr call = m_calls.find(request.arguments.value(u"id"_s));
    if (!call)
        return notFound(u"call"_s);
    const auto track = trackOf(request.arguments.value(u"artifact"_s));
    if (!track || !hasTrack(*call, int(*track)) || call->reached != Event::Report)
        return notFound(u"artifact"_s);
    ++m_tally.redirects;
    const bool expired =
        m_options.faults.strikes(Fault::Expired, m_dice, call->number, ++call->redirects);
    m_tally.expired += expired;
    const Timestamp signedAt = expired ? m_clock.now() - linkLife - 60s : m_clock.now();
    const QString &object = call->recordingKeys.at(std::size_t(*track));
    http::Reply reply;
    reply.status = 302;
    reply.headers.set("Location", m_signer.signedUrl(object, signedAt, linkLife).toEncoded());
    return reply;
}

http::Reply RestApi::listAccount(const http::Request &request)
{
    const auto filter = filterFrom(request.query);
    if (!filter)
        return badRequest(filter.error().message);
    return bareArray(m_account.list(shelfOf(request), filter->limit));
}

http::Reply RestApi::showAccount(const http::Request &request)
{
    const auto shelf = shelfOf(request);
    const QJsonObject object = m_account.find(shelf, request.arguments.value(u"id"_s));
    return object.isEmpty() ? notFound(shelfWord(shelf)) : http::Reply::json(object);
}

http::Reply RestApi::changeAccount(const http::Request &request)
{
    const auto shelf = shelfOf(request);
    const QString id = request.arguments.value(u"id"_s);
    if (m_account.find(shelf, id).isEmpty())
        return notFound(shelfWord(shelf));
    const auto patch = parseJsonObject(request.body);
    if (!patch)
        return failure(400, u"Bad Request"_s, u"Unexpected token in JSON"_s);
    const auto change = m_account.change(shelf, id, *patch, m_clock.now());
    return change.wrong.isEmpty() ? http::Reply::json(change.object)
                                  : failure(400, u"Bad Request"_s, change.wrong);
}

http::Reply RestApi::listAnswers(const http::Request &)
{
    return bareArray(m_answers.toJson());
}

http::Reply RestApi::listIds(const http::Request &)
{
    QJsonArray calls;
    for (const CallPtr &call : m_calls.all()) {
        QJsonObject truth = truthOf(*call, m_calls.isGone(*call));
        const QString carrier = m_carrier.outcome(*call);
        truth.insert(u"carrier"_s, carrier.isEmpty() ? QJsonValue() : QJsonValue(carrier));
        calls.append(truth);
    }
    return bareArray(calls);
}

http::Reply RestApi::listAccepted(const http::Request &)
{
    QJsonArray events;
    for (const CallPtr &call : m_calls.all()) {
        for (const AcceptedEvent &accepted : call->accepted) {
            events.append(QJsonObject{{u"callId"_s, call->id},
                {u"type"_s, eventType(accepted.event)}, {u"status"_s, statusWord(accepted.event)},
                {u"timestamp"_s, accepted.timestamp.toString()}});
        }
    }
    return bareArray(events);
}

} // namespace earshot::simulator
