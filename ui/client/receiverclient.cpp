// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/receiverclient_p.h"

#include "ui/client/deliver.h"
#include "ui/client/download.h"
#include "ui/client/wire.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <qcoro/qcorofuture.h>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** As the receiver's audit log has it: "Earshot/1.0 (Linux)". */
QString programName()
{
#if defined(Q_OS_WIN)
    const QString system = u"Windows"_s;
#elif defined(Q_OS_MACOS)
    const QString system = u"macOS"_s;
#else
    const QString system = u"Linux"_s;
#endif
    const QString version = QCoreApplication::applicationVersion();
    return u"Earshot/%1 (%2)"_s.arg(version.isEmpty() ? u"0"_s : version, system);
}

constexpr qint64 mebibyte = 1024 * 1024;

QString callPath(const QString &id, QLatin1StringView rest = {})
{
    return u"/api/calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)) + rest;
}

void addPlace(QUrlQuery &query, const CallPlace &place)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    if (!place.cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, encoded(place.cursor));
    if (!place.from.isEmpty())
        query.addQueryItem(u"from"_s, encoded(place.from));
    if (place.skip > 0)
        query.addQueryItem(u"skip"_s, QString::number(place.skip));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host()
        && portOf(one) == portOf(other);
}

bool asksForCode(const Answer &answer)
{
    const auto object = parseJsonObject(answer.body);
    return answer.status == 401 && object && object->value(u"needs"_s) == u"code"_s;
}

} // namespace

ReceiverClient::Private::Private(QUrl baseUrl, Secret bearer, ServerTrust whom)
    : base(std::move(baseUrl))
    , token(std::move(bearer))
    , trust(std::move(whom))
{
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    guardNetwork();
}

/** A connection that is made again passes over what was passed over before, without a question:
 * hence the second look, which comes before anything is sent as well. */
void ReceiverClient::Private::guardNetwork()
{
    QObject::connect(&network, &QNetworkAccessManager::sslErrors, &network,
        [this](QNetworkReply *reply, const QList<QSslError> &errors) {
            if (isPinned(*reply) && !isStranger(*reply))
                reply->ignoreSslErrors(errors);
        });
    QObject::connect(
        &network, &QNetworkAccessManager::encrypted, &network, [this](QNetworkReply *reply) {
            if (isPinned(*reply) && isStranger(*reply))
                reply->abort();
        });
}

bool ReceiverClient::Private::isPinned(const QNetworkReply &reply) const
{
    return trust.isPinned() && isSameOrigin(base, reply.url());
}

/** Whether it comes from somebody without the pinned certificate, which Exchange is told. */
bool ReceiverClient::Private::isStranger(QNetworkReply &reply) const
{
    const bool isSo = !trust.accepts(reply.sslConfiguration().peerCertificate());
    reply.setProperty(Exchange::strangerProperty, isSo);
    return isSo;
}

QUrl ReceiverClient::Private::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = base;
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(query);
    return url;
}

QNetworkRequest ReceiverClient::Private::request(const QUrl &url) const
{
    QNetworkRequest request = openRequest(url);
    request.setRawHeader("Authorization", "Bearer " + token.reveal());
    request.setRawHeader("Accept", "application/json, application/octet-stream");
    return request;
}

QNetworkRequest ReceiverClient::Private::openRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, programName());
    if (isSameOrigin(base, url)) // an object store has nothing to do with the pin
        trust.apply(request);
    return request;
}

QCoro::Task<Result<Answer>> ReceiverClient::Private::finished(
    std::shared_ptr<Private> self, std::shared_ptr<Exchange> exchange)
{
    std::erase_if(self->exchanges, [](const auto &other) { return other.expired(); });
    self->exchanges.push_back(exchange);
    if (self->closed)
        exchange->cancel();
    const QFuture<Result<Answer>> future = exchange->result();
    co_return co_await future;
}

QCoro::Task<Result<Answer>> ReceiverClient::Private::get(
    std::shared_ptr<Private> self, QUrl url, Exchange::Limits limits, std::stop_token stop)
{
    auto exchange = std::make_shared<Exchange>(self->network.get(self->request(url)), limits);
    const std::stop_callback onStop(stop, [exchange] { exchange->cancel(); });
    co_return co_await finished(self, exchange);
}

QCoro::Task<Result<Answer>> ReceiverClient::Private::post(std::shared_ptr<Private> self, QUrl url,
    QByteArray body, Exchange::Limits limits, std::stop_token stop)
{
    QNetworkRequest request = self->request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto exchange = std::make_shared<Exchange>(self->network.post(request, body), limits);
    const std::stop_callback onStop(stop, [exchange] { exchange->cancel(); });
    co_return co_await finished(self, exchange);
}

QCoro::Task<Result<void>> ReceiverClient::Private::fetch(std::shared_ptr<Private> self,
    QNetworkRequest request, RecordingLink link, QString target, Progress progress,
    std::stop_token stop)
{
    Download download(link, target, std::move(progress), stop);
    if (const Result<void> opened = download.open(); !opened)
        co_return opened.error();
    const Exchange::Sink sink = [&download](QByteArrayView bytes) { return download.take(bytes); };
    auto exchange = std::make_shared<Exchange>(self->network.get(request), download.limits(), sink);
    const std::stop_callback onStop(stop, [exchange] { exchange->cancel(); });
    const Result<Answer> answer = co_await finished(self, exchange);
    if (!answer)
        co_return answer.error();
    if (answer->status == 200)
        co_return download.commit();
    co_return isSameOrigin(self->base, link.url) ? errorFromAnswer(answer->status, answer->body)
                                                 : errorFromStore(answer->status, link.url.host());
}

QCoro::Task<Result<void>> ReceiverClient::Private::fetchSound(std::shared_ptr<Private> self,
    QUrl url, Recording recording, QString target, std::stop_token stop)
{
    QNetworkRequest request = self->request(url);
    request.setRawHeader("Accept", "audio/mpeg, audio/wav, application/json");
    RecordingLink link;
    link.url = std::move(url);
    link.sizeBytes = recording.sizeBytes;
    link.sha256 = std::move(recording.sha256);
    return fetch(std::move(self), request, std::move(link), std::move(target), {}, std::move(stop));
}

ReceiverClient::ReceiverClient(QUrl base, Secret token, ServerTrust trust, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(std::move(base), std::move(token), std::move(trust)))
{
    d->events = std::make_unique<EventStream>(d->base, d->token, d->trust);
    connect(d->events.get(), &EventStream::eventReceived, this, &ReceiverClient::eventReceived);
    connect(d->events.get(), &EventStream::alertReceived, this, &ReceiverClient::alertReceived);
    connect(d->events.get(), &EventStream::pieceReceived, this, &ReceiverClient::pieceReceived);
    connect(d->events.get(), &EventStream::eventsMissed, this, &ReceiverClient::eventsMissed);
    connect(d->events.get(), &EventStream::stateChanged, this, &ReceiverClient::explainState);
}

ReceiverClient::~ReceiverClient()
{
    d->closed = true;
    d->events.reset();
    for (const auto &exchange : std::exchange(d->exchanges, {})) {
        if (const auto running = exchange.lock())
            running->cancel();
    }
}

QUrl ReceiverClient::baseUrl() const
{
    return d->base;
}

QCoro::Task<Result<Session>> ReceiverClient::session()
{
    const auto self = d;
    const Result<Answer> answer = co_await Private::get(self, self->url(u"/api/session"_s));
    co_return understood(answer, sessionFromJson);
}

QCoro::Task<Result<SignedIn>> ReceiverClient::signIn(SignInWish wish)
{
    const std::shared_ptr<Private> self = d;
    QJsonObject body{
        {u"email"_s, wish.email}, {u"password"_s, QString::fromUtf8(wish.password.reveal())}};
    if (!wish.code.isEmpty())
        body.insert(u"code"_s, wish.code);
    const QUrl url = self->url(u"/api/session"_s);
    const QByteArray bytes = toJson(body);
    const Result<Answer> answer = co_await Private::post(self, url, bytes);
    if (answer && asksForCode(*answer)) {
        const SignedIn signedIn{.token = {},
            .needsCode = true,
            .text = errorFromAnswer(answer->status, answer->body).message};
        co_return signedIn;
    }
    co_return understood(answer, signedInFromJson);
}

QCoro::Task<Result<CallPage>> ReceiverClient::calls(
    CallPlace place, int limit, CallQuery wanted, std::stop_token stop)
{
    const auto self = d;
    QUrlQuery query = parametersOf(wanted);
    query.addQueryItem(u"limit"_s, QString::number(limit));
    addPlace(query, place);
    const Exchange::Limits limits{.bytes = 8 * mebibyte};
    const Result<Answer> answer =
        co_await Private::get(self, self->url(u"/api/calls"_s, query), limits, stop);
    co_return understood(answer, callPageFromJson);
}

QCoro::Task<Result<CallCount>> ReceiverClient::countCalls(CallQuery wanted, std::stop_token stop)
{
    const auto self = d;
    const QUrl url = self->url(u"/api/calls/count"_s, parametersOf(wanted));
    const Exchange::Limits limits;
    const Result<Answer> answer = co_await Private::get(self, url, limits, stop);
    co_return understood(answer, callCountFromJson);
}

QCoro::Task<Result<CallDetail>> ReceiverClient::call(QString id)
{
    const auto self = d;
    const Exchange::Limits limits{.bytes = 32 * mebibyte};
    const Result<Answer> answer = co_await Private::get(self, self->url(callPath(id)), limits);
    co_return understood(answer, callDetailFromJson);
}

QCoro::Task<Result<CallDetail>> ReceiverClient::review(QString id, std::optional<Verdict> verdict)
{
    const Result<QJsonObject> object =
        co_await sendObject("PATCH", callPath(id), reviewJson(verdict));
    if (!object)
        co_return object.error();
    co_return callDetailFromJson(*object);
}

QCoro::Task<Result<HeardRanges>> ReceiverClient::addHeard(QString id, HeardRanges ranges)
{
    const auto self = d;
    const QPointer<ReceiverClient> asked(this); // may be gone when the answer comes
    const QByteArray body = heardBody(ranges);
    const Result<Answer> answer =
        co_await Private::post(self, self->url(callPath(id, "/playback"_L1)), body);
    Result<HeardRanges> heard = understood(answer, heardFromJson);
    if (heard && asked)
        Q_EMIT asked->heardChanged(id, heardSeconds(*heard));
    co_return heard;
}

QCoro::Task<Result<RecordingLink>> ReceiverClient::recording(QString id)
{
    const auto self = d;
    const Result<Answer> answer =
        co_await Private::get(self, self->url(callPath(id, "/recording"_L1)));
    co_return understood(answer, recordingLinkFromJson);
}

QCoro::Task<Result<RecordingLink>> ReceiverClient::refreshRecording(QString id, bool hasExpired)
{
    const auto self = d;
    const QByteArray reason = hasExpired ? "{\"reason\":\"expired\"}" : "{}";
    const Result<Answer> answer =
        co_await Private::post(self, self->url(callPath(id, "/recording/refresh"_L1)), reason);
    co_return understood(answer, recordingLinkFromJson);
}

QCoro::Task<Result<Waveform>> ReceiverClient::waveform(QString id)
{
    const auto self = d;
    const Exchange::Limits limits{.bytes = 64 * mebibyte};
    const Result<Answer> answer =
        co_await Private::get(self, self->url(callPath(id, "/waveform"_L1)), limits);
    if (!answer)
        co_return answer.error();
    if (answer->status / 100 != 2)
        co_return errorFromAnswer(answer->status, answer->body);
    co_return parseWaveform(answer->body);
}

QCoro::Task<Result<void>> ReceiverClient::downloadRecording(
    RecordingLink link, QString target, Progress progress, std::stop_token stop)
{
    // The link speaks for itself: the token stays at home, whoever's store it leads to.
    const QNetworkRequest request = d->openRequest(link.url);
    return Private::fetch(
        d, request, std::move(link), std::move(target), std::move(progress), std::move(stop));
}

QCoro::Task<Result<void>> ReceiverClient::saveRecording(
    QString id, Recording recording, QString target, std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(u"download"_s, u"1"_s);
    const QUrl url = d->url(callPath(id, "/recording/content"_L1), query);
    return Private::fetchSound(d, url, std::move(recording), std::move(target), std::move(stop));
}

QCoro::Task<Result<void>> ReceiverClient::saveOriginal(
    QString id, Recording recording, QString target, std::stop_token stop)
{
    const QUrl url = d->url(callPath(id, "/original/content"_L1));
    return Private::fetchSound(d, url, std::move(recording), std::move(target), std::move(stop));
}

void ReceiverClient::startEvents()
{
    d->events->start();
}

void ReceiverClient::stopEvents()
{
    d->events->stop();
}

ConnectionState ReceiverClient::connectionState() const
{
    return d->state;
}

void ReceiverClient::explainState(const ConnectionState &state)
{
    d->state = state;
    Q_EMIT connectionStateChanged(state);
    if (state.phase != ConnectionState::Phase::Offline)
        return;
    // A refused WebSocket does not say why; the same question over plain HTTP does.
    deliver(session(), this, [this](const Result<Session> &session) {
        if (session || d->state.phase != ConnectionState::Phase::Offline
            || d->state.reason == session.error().message)
            return;
        d->state.reason = session.error().message;
        Q_EMIT connectionStateChanged(d->state);
    });
}

} // namespace earshot::ui
