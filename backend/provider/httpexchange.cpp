// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/httpexchange.h"

#include <array>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
/** What Qt may hold of a body: small enough for many at once, large enough that its network thread
 * seldom waits for ours. */
constexpr qint64 bufferedBytes = 32 * pieceBytes;

/** Qt has an error for every status of refusal; once there is a status, those are answers. */
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    const bool isContent =
        error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool isServer =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return isContent || isServer || error == QNetworkReply::NoError
        || error == QNetworkReply::ProtocolInvalidOperationError // 400, 418
        || error == QNetworkReply::ProxyAuthenticationRequiredError; // 407
}

/** Our own words: Qt's contain the whole URL, and with it the signature. */
QString describe(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return u"only the announcement of an answer came"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"the connection was refused"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the connection was closed before the answer was complete"_s;
    case QNetworkReply::HostNotFoundError:
        return u"the host could not be found"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"no secure connection could be made; its certificate may be wrong"_s;
    default:
        return u"the connection failed (network error %1)"_s.arg(int(error));
    }
}

} // namespace

HttpExchange::HttpExchange(
    QNetworkReply *reply, std::shared_ptr<BodySink> sink, HttpDeadlines deadlines, QString where)
    : m_reply(reply)
    , m_sink(std::move(sink))
    , m_deadlines(deadlines)
    , m_where(std::move(where))
{
    m_stageTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    const auto onTimeout = [this] {
        end(Error{.code = ErrorCode::Timeout,
            .message = u"%1 took too long %2."_s.arg(m_where, m_stage),
            .retryable = true});
    };
    connect(&m_stageTimer, &QTimer::timeout, this, onTimeout);
    connect(&m_totalTimer, &QTimer::timeout, this, onTimeout);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0) // Qt tells of zero bytes when a request ends that never began
            onSending();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onSending);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::drain);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_reply->setReadBufferSize(bufferedBytes);
    m_totalTimer.start(m_deadlines.total);
    arm(m_deadlines.connect, u"to accept a connection"_s);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::cancel()
{
    end(Error{.code = ErrorCode::Cancelled,
        .message = u"The request to %1 was cancelled."_s.arg(m_where)});
}

void HttpExchange::arm(std::chrono::milliseconds span, const QString &stage)
{
    m_stage = stage;
    m_stageTimer.start(span);
}

/** A large request takes longer to send than a connection may take to be made. */
void HttpExchange::onSending()
{
    if (m_isEnded)
        return;
    m_isSent = true;
    if (!m_isHeadSeen)
        arm(m_deadlines.head, u"to begin its answer"_s);
}

void HttpExchange::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // 103 and its like announce an answer and are none.
    if (m_isEnded || m_isHeadSeen || status < 200)
        return;
    m_isHeadSeen = true;
    m_head = HttpHead{.status = status, .headers = m_reply->rawHeaderPairs()};
    const Result<bool> wantsBody = m_sink->begin(m_head);
    if (!wantsBody)
        end(wantsBody.error());
    else if (!*wantsBody)
        end(m_head);
    else
        arm(m_deadlines.idle, u"to send more of its answer"_s);
}

void HttpExchange::drain()
{
    onHead();
    std::array<char, pieceBytes> piece;
    while (!m_isEnded && m_reply->bytesAvailable() > 0) {
        const qint64 count = m_reply->read(piece.data(), pieceBytes);
        if (count <= 0)
            break;
        m_stageTimer.start();
        const Result<void> written = m_sink->write(QByteArrayView(piece.data(), count));
        if (!written)
            end(written.error());
    }
}

void HttpExchange::onFinished()
{
    if (m_isEnded)
        return;
    drain();
    if (m_isHeadSeen && isAboutStatus(m_reply->error()))
        end(m_head);
    else
        end(networkError());
}

Error HttpExchange::networkError() const
{
    return Error{.code = ErrorCode::Network,
        .message = u"%1: %2."_s.arg(m_where, describe(m_reply->error())),
        .retryable = true};
}

void HttpExchange::end(Result<HttpHead> result)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_stageTimer.stop();
    m_totalTimer.stop();
    m_outcome.settle(std::move(result));
    if (m_reply->isRunning())
        m_reply->abort();
}

} // namespace earshot::provider
