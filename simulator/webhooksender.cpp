// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/webhooksender.h"

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

} // namespace

WebhookSender::WebhookSender(QUrl url, Secret secret, int retries, Tally &tally)
    : m_url(std::move(url))
    , m_secret(std::move(secret))
    , m_retries(retries)
    , m_tally(tally)
{ }

QCoro::Task<bool> WebhookSender::send(QByteArray body, std::stop_token stop)
{
    std::chrono::milliseconds pause = firstPause;
    for (int tried = 0; tried <= m_retries; ++tried) {
        if (co_await attempt(body, stop)) {
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

QCoro::Task<bool> WebhookSender::attempt(QByteArray body, std::stop_token stop)
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(std::chrono::milliseconds(answerTime).count()));
    if (!m_secret.isEmpty())
        request.setRawHeader("X-Vapi-Secret", m_secret.reveal());
    const QPointer<QNetworkReply> reply(m_network.post(request, body));
    const std::stop_callback abortOnStop(stop, [reply] {
        if (reply)
            reply->abort();
    });
    if (!stop.stop_requested())
        co_await reply.data();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status > 299)
        logDebug(lcSimulator, u"A webhook was not accepted."_s,
            {{u"status"_s, status}, {u"reason"_s, reply->errorString()}});
    reply->deleteLater();
    co_return status >= 200 && status <= 299;
}

} // namespace earshot::simulator
