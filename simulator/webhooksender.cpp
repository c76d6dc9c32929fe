// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/webhooksender.h"

#include "core/identifier.h"
#include "core/json.h"
#include "core/logging.h"
#include "core/taskscope.h"

#include <QNetworkReply>
#include <QPointer>

#include <qcoro/qcoronetworkreply.h>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerTime = 20s;
constexpr std::chrono::milliseconds firstPause = 200ms;
constexpr std::chrono::milliseconds longestPause = 2s;

/** The same for every attempt of one delivery. */
QByteArray newMessageId()
{
    return "msg_" + newId().remove(u'-').toLatin1();
}

} // namespace

WebhookSender::WebhookSender(QUrl url, SenderAuth auth, int retries, Tally &tally)
    : m_url(std::move(url))
    , m_auth(std::move(auth))
    , m_retries(retries)
    , m_tally(tally)
{ }

QCoro::Task<bool> WebhookSender::send(QByteArray body, std::stop_token stop)
{
    std::chrono::milliseconds pause = firstPause;
    const Attempt what{.body = body, .messageId = newMessageId(), .limit = answerTime};
    for (int tried = 0; tried <= m_retries; ++tried) {
        const WebhookAnswer answer = co_await attempt(what, stop);
        if (answer.accepted()) {
            ++m_tally.webhooksAccepted;
            co_return true;
        }
        if (stop.stop_requested())
            co_return false;
        ++m_tally.webhooksRefused;
        if (tried < m_retries && !co_await sleepFor(pause, stop))
            co_return false;
        pause = std::min(2 * pause, longestPause);
    }
    ++m_tally.webhooksGivenUp;
    co_return false;
}

QCoro::Task<WebhookAnswer> WebhookSender::ask(
    QByteArray body, std::chrono::milliseconds limit, std::stop_token stop)
{
    const Attempt what{.body = body, .messageId = newMessageId(), .limit = limit};
    co_return co_await attempt(what, stop);
}

QCoro::Task<WebhookAnswer> WebhookSender::attempt(Attempt what, std::stop_token stop)
{
    if (m_auth.kind == SenderAuth::Kind::OAuth2
        && (m_token.isEmpty() || m_clock.now() >= m_tokenEnds))
        co_await fetchToken(stop);
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(int(what.limit.count()));
    const SignedDelivery delivery{
        .body = what.body, .url = m_url, .messageId = what.messageId, .at = m_clock.now()};
    for (const auto &[name, value] : authFields(m_auth, delivery, m_token))
        request.setRawHeader(name, value);
    const WebhookAnswer answer = co_await post(request, what.body, stop);
    if (answer.status == 401)
        m_token.clear();
    co_return answer;
}

QCoro::Task<> WebhookSender::fetchToken(std::stop_token stop)
{
    QNetworkRequest request(m_auth.tokenUrl);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setTransferTimeout(int(std::chrono::milliseconds(answerTime).count()));
    const QByteArray form =
        "grant_type=client_credentials&client_id=" + m_auth.clientId.toPercentEncoding()
        + "&client_secret=" + m_auth.clientSecret.reveal().toPercentEncoding();
    const WebhookAnswer answer = co_await post(request, form, stop);
    const auto json = parseJsonObject(answer.body);
    if (!answer.accepted() || !json)
        co_return;
    m_token = json->value(u"access_token"_s).toString().toUtf8();
    const qint64 life = json->value(u"expires_in"_s).toInteger(3600);
    m_tokenEnds = m_clock.now() + std::chrono::seconds(life);
}

QCoro::Task<WebhookAnswer> WebhookSender::post(
    QNetworkRequest request, QByteArray body, std::stop_token stop)
{
    constexpr qint64 mostBody = 1024 * 1024;
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const QPointer<QNetworkReply> reply(m_network.post(request, body));
    const std::stop_callback abortOnStop(stop, [reply] {
        if (reply)
            reply->abort();
    });
    if (!stop.stop_requested())
        co_await reply.data();
    WebhookAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() == QNetworkReply::OperationCanceledError)
        answer.status = 0;
    if (!answer.accepted()) {
        logDebug(lcSimulator, u"A webhook was not accepted."_s,
            {{u"status"_s, answer.status}, {u"reason"_s, reply->errorString()}});
    }
    answer.body = reply->isOpen() ? reply->read(mostBody) : QByteArray();
    reply->deleteLater();
    co_return answer;
}

} // namespace earshot::simulator
