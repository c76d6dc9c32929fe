// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/carrier.h"

#include "core/identifier.h"
#include "core/logging.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QPointer>
#include <QTimeZone>

#include <qcoro/qcoronetworkreply.h>

#include <cmath>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerTime = 15s;
constexpr qsizetype mostCalls = 100'000;

QString recordingSid(const Call &call)
{
    const QByteArray text = "recording " + call.id.toLatin1();
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Md5);
    return u"RE"_s + QString::fromLatin1(digest.toHex());
}

QString mailDate(Timestamp time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.milliseconds(), QTimeZone::utc());
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

QByteArray formOf(const QMap<QString, QString> &parameters)
{
    QByteArrayList pairs;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        pairs.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()));
    }
    return pairs.join('&');
}

http::Reply restException(int status, int code, const QByteArray &message)
{
    http::Reply reply;
    reply.status = status;
    reply.headers.set("Content-Type", "application/xml");
    reply.body = R"(<?xml version='1.0' encoding='UTF-8'?><TwilioResponse><RestException><Code>)"
        + QByteArray::number(code) + "</Code><Message>" + message + "</Message><Status>"
        + QByteArray::number(status) + "</Status></RestException></TwilioResponse>";
    return reply;
}

http::Reply audioReply(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return restException(500, 20500, "An internal server error has occurred");
    http::Reply reply;
    reply.headers.set("Content-Type", "audio/x-wav");
    reply.body = http::FileBody{.file = file, .etag = {}};
    return reply;
}

} // namespace

Carrier::Carrier(CarrierOptions options, AudioLibrary &audio, const Dice &dice)
    : m_options(std::move(options))
    , m_audio(audio)
    , m_dice(dice)
{ }

std::vector<http::Route> Carrier::routes()
{
    if (m_options.callback.isEmpty())
        return {};
    return {{.pattern = u"/2010-04-01/Accounts/{account}/Recordings/{file}"_s,
        .handler = [this](http::Request request) { return serve(std::move(request)); }}};
}

QString Carrier::outcome(const Call &call) const
{
    const bool records =
        !m_options.callback.isEmpty() && call.answered && call.kind != CallKind::Web;
    if (!records)
        return {};
    const bool absent = m_dice.number("carrier absent", call.number) < m_options.absent;
    return absent ? u"absent"_s : u"completed"_s;
}

bool Carrier::isMono(const Call &call) const
{
    return m_dice.number("carrier mono", call.number) < m_options.mono;
}

void Carrier::add(const CallPtr &call)
{
    if (outcome(*call) != u"completed"_s)
        return;
    if (m_calls.size() >= mostCalls)
        m_calls.erase(m_calls.begin());
    m_calls.insert(recordingSid(*call), call);
}

QMap<QString, QString> Carrier::parameters(const Call &call, const QString &status) const
{
    QUrl media = m_base;
    const QString sid = recordingSid(call);
    media.setPath(u"/2010-04-01/Accounts/%1/Recordings/%2"_s.arg(m_options.accountSid, sid));
    const bool completed = status == u"completed"_s;
    QMap<QString, QString> fields{{u"AccountSid"_s, m_options.accountSid},
        {u"CallSid"_s, carrierCallId(call)}, {u"RecordingSid"_s, sid},
        {u"RecordingUrl"_s, media.toString()}, {u"RecordingStatus"_s, status},
        {u"RecordingChannels"_s, isMono(call) ? u"1"_s : u"2"_s},
        {u"RecordingSource"_s, u"DialVerb"_s}, {u"RecordingTrack"_s, u"both"_s},
        {u"RecordingStartTime"_s, mailDate(call.startedAt)}, {u"ErrorCode"_s, u"0"_s}};
    if (status != u"in-progress"_s) {
        const double seconds = completed ? std::round(call.talk->durationSeconds) : 0;
        fields.insert(u"RecordingDuration"_s, QString::number(seconds));
    }
    if (status == u"absent"_s) {
        const bool silent = m_dice.below(2, "carrier silent", call.number) == 0;
        fields.insert(u"ErrorCode"_s, silent ? u"16102"_s : u"16101"_s);
    }
    return fields;
}

QByteArray Carrier::signature(
    const QUrl &url, const QMap<QString, QString> &parameters, const Secret &token)
{
    QByteArray text = url.toEncoded(QUrl::RemoveFragment);
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        text += it.key().toUtf8() + it.value().toUtf8();
    return QMessageAuthenticationCode::hash(text, token.reveal(), QCryptographicHash::Sha1)
        .toBase64();
}

QCoro::Task<> Carrier::tell(CallPtr call, Event event, std::stop_token stop)
{
    const QString end = outcome(*call);
    if (end.isEmpty() || (event != Event::InProgress && event != Event::Ended))
        co_return;
    if (event == Event::Ended)
        add(call);
    const auto fields = parameters(*call, event == Event::Ended ? end : u"in-progress"_s);
    const QByteArray form = formOf(fields);
    const QByteArray proof = signature(m_options.callback, fields, m_options.token);
    const QByteArray idempotency = newId().toLatin1();
    const bool answered = co_await post(form, proof, idempotency, stop);
    if (!answered && !stop.stop_requested())
        co_await post(form, proof, idempotency, stop);
}

/** True when there was an answer, whatever it was: only a failed connection is tried again. */
QCoro::Task<bool> Carrier::post(
    QByteArray form, QByteArray signature, QByteArray idempotency, std::stop_token stop)
{
    QNetworkRequest request(m_options.callback.adjusted(QUrl::RemoveFragment));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("X-Twilio-Signature", signature);
    request.setRawHeader("I-Twilio-Idempotency-Token", idempotency);
    request.setTransferTimeout(int(std::chrono::milliseconds(answerTime).count()));
    const QPointer<QNetworkReply> reply(m_network.post(request, form));
    const std::stop_callback abortOnStop(stop, [reply] {
        if (reply)
            reply->abort();
    });
    if (!stop.stop_requested())
        co_await reply.data();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status > 299) {
        logDebug(lcSimulator, u"A carrier's callback was not accepted."_s,
            {{u"status"_s, status}, {u"reason"_s, reply->errorString()}});
    }
    reply->deleteLater();
    co_return status > 0;
}

QJsonObject Carrier::metadata(const Call &call) const
{
    return {{u"sid"_s, recordingSid(call)}, {u"account_sid"_s, m_options.accountSid},
        {u"call_sid"_s, carrierCallId(call)}, {u"status"_s, u"completed"_s},
        {u"duration"_s, QString::number(std::round(call.talk->durationSeconds))},
        {u"channels"_s, isMono(call) ? 1 : 2}, {u"source"_s, u"DialVerb"_s},
        {u"track"_s, u"both"_s}, {u"start_time"_s, mailDate(call.startedAt)},
        {u"encryption_details"_s, QJsonValue::Null}, {u"price"_s, QJsonValue::Null}};
}

QCoro::Task<http::Reply> Carrier::serve(http::Request request)
{
    const QByteArray pair = m_options.accountSid.toUtf8() + ':' + m_options.token.reveal();
    const Secret expected("Basic " + pair.toBase64());
    if (!expected.matches(request.headers.value("Authorization")))
        co_return restException(401, 20003, "Authenticate");
    const QString file = request.arguments.value(u"file"_s);
    const QString sid = file.section(u'.', 0, 0);
    const QString ending = file.section(u'.', 1);
    const CallPtr call = m_calls.value(sid);
    const bool known = call && request.arguments.value(u"account"_s) == m_options.accountSid
        && (ending.isEmpty() || ending == u"wav"_s || ending == u"json"_s);
    if (!known)
        co_return restException(404, 20404, "The requested resource was not found");
    if (ending == u"json"_s)
        co_return http::Reply::json(metadata(*call));
    if (!m_asked.contains(sid)) {
        m_asked.insert(sid);
        co_return restException(404, 20404, "The requested resource was not found");
    }
    const bool both = request.query.queryItemValue(u"RequestedChannels"_s) == u"2"_s;
    if (both && isMono(*call))
        co_return restException(400, 21220, "Requested channels are not available");
    const Track track = both ? Track::CallerFirst : Track::Mono;
    const auto path = co_await m_audio.file(call->talk, track, std::stop_token());
    if (!path)
        co_return restException(500, 20500, "An internal server error has occurred");
    co_return audioReply(*path);
}

} // namespace earshot::simulator
