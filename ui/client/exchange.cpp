// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/exchange.h"

#include "ui/client/servertrust.h"

#include <QCoreApplication>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 problemBytes = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverClient)
};

Error tooSlow(const QUrl &url)
{
    return {.code = ErrorCode::Timeout,
        .message = Text::tr("%1 took too long to answer. Try again in a moment.").arg(url.host()),
        .retryable = true};
}

} // namespace

Error networkError(QNetworkReply::NetworkError code, const QUrl &url)
{
    const QString host = url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        return {.code = ErrorCode::Network,
            .message =
                Text::tr("There is no computer named %1. Check the address.").arg(url.host()),
            .retryable = true};
    case QNetworkReply::ConnectionRefusedError:
        return {.code = ErrorCode::Network,
            .message = Text::tr("Nothing answers at %1. Is the receiver running?").arg(host),
            .retryable = true};
    case QNetworkReply::SslHandshakeFailedError:
        return {.code = ErrorCode::Network,
            .message =
                Text::tr("%1 could not prove who it is, so nothing was sent to it.").arg(host)};
    case QNetworkReply::TimeoutError:
        return tooSlow(url);
    default:
        return {.code = ErrorCode::Network,
            .message = Text::tr("The connection to %1 broke. Try again in a moment.").arg(host),
            .retryable = true};
    }
}

void Exchange::AbortThenDelete::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

Exchange::Exchange(QNetworkReply *reply, Limits limits, Sink sink)
    : m_reply(reply)
    , m_limits(limits)
    , m_sink(std::move(sink))
{
    m_promise.start();
    reply->setReadBufferSize(256 * 1024);
    const auto late = [this] { settle(tooSlow(m_reply->url())); };
    for (QTimer *timer : {&m_idle, &m_total}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, late);
    }
    m_idle.start(limits.idle);
    m_total.start(limits.total);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeBytes);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
}

Exchange::~Exchange()
{
    cancel();
}

QFuture<Result<Answer>> Exchange::result() const
{
    return m_promise.future();
}

void Exchange::cancel()
{
    settle(Error{.code = ErrorCode::Cancelled, .message = Text::tr("This was cancelled.")});
}

qint64 Exchange::announcedBytes() const
{
    const QVariant length =
        m_reply ? m_reply->header(QNetworkRequest::ContentLengthHeader) : QVariant();
    return length.isValid() ? length.toLongLong() : -1;
}

bool Exchange::isGood() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 2;
}

void Exchange::takeBytes()
{
    if (m_settled)
        return;
    m_idle.start();
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (m_received > (isGood() ? m_limits.bytes : problemBytes)) {
        settle(Error{.code = ErrorCode::TooLarge,
            .message =
                Text::tr("%1 sent far more than was asked for.").arg(m_reply->url().host())});
        return;
    }
    if (!m_sink || !isGood()) {
        m_body += bytes;
        return;
    }
    if (const Result<void> taken = m_sink(bytes); !taken)
        settle(taken.error());
}

void Exchange::finish()
{
    takeBytes();
    if (m_settled)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (m_reply->property(strangerProperty).toBool())
        return settle(changedCertificate(m_reply->url()));
    // A status outside 2xx is an error to Qt as well; it is an answer to us. A 2xx that broke off
    // is not.
    if (status == 0 || (isGood() && error != QNetworkReply::NoError))
        settle(networkError(error, m_reply->url()));
    else
        settle(Answer{status, m_body, m_reply->rawHeader("ETag")});
}

void Exchange::settle(Result<Answer> answer)
{
    if (m_settled)
        return;
    m_settled = true;
    m_idle.stop();
    m_total.stop();
    // Not later: whoever waits may be the last to hold the network access the reply belongs to.
    m_reply.reset();
    m_promise.addResult(std::move(answer));
    m_promise.finish();
}

} // namespace earshot::ui
