// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/storeexchange.h"

#include "objectstore/descriptor.h"

#include <array>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 bufferedBytes = 16 * pieceBytes;

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

/** Our own words: Qt's contain the whole URL, and with it a signature. */
QString describe(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"refuses connections; is the address right, and does it run?"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"closed the connection before its answer was complete."_s;
    case QNetworkReply::HostNotFoundError:
        return u"is not known by that name; is the address right?"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"showed no certificate that is trusted here; name the file of its issuer's "
               "certificate as \"ca\"."_s;
    default:
        return u"could not be reached (network error %1)."_s.arg(int(error));
    }
}

bool isStreamable(int status)
{
    return status == 200 || status == 206;
}

} // namespace

StoreExchange::StoreExchange(QNetworkReply *reply, StoreRequest request)
    : m_reply(reply)
    , m_request(std::move(request))
    , m_host(m_request.url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
{
    m_outcome.start();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { end(tooSlow()); });
    connect(&m_window, &QTimer::timeout, this, &StoreExchange::onWindow);
    watchReply();
    m_idle.start(m_request.patience.idle);
    m_window.start(m_request.patience.window);
}

StoreExchange::~StoreExchange()
{
    m_reply->disconnect(this);
    breakOff();
    m_reply->deleteLater();
}

void StoreExchange::watchReply()
{
    connect(m_reply, &QNetworkReply::uploadProgress, this, &StoreExchange::onUpload);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &StoreExchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &StoreExchange::drain);
    connect(m_reply, &QNetworkReply::finished, this, &StoreExchange::onFinished);
    m_reply->setReadBufferSize(bufferedBytes);
}

void StoreExchange::cancel()
{
    end(Error{.code = ErrorCode::Cancelled,
        .message = u"The request to the object store at %1 was cancelled."_s.arg(m_host)});
}

void StoreExchange::onUpload(qint64 sent, qint64 total)
{
    if (m_isEnded || m_isHeadSeen || sent <= 0)
        return; // Qt tells of zero bytes when a request ends that never began
    m_moved += std::max<qint64>(0, sent - m_sent); // it goes back when Qt sends once more
    m_sent = sent;
    m_isAwaitingAnswer = sent >= total;
    m_idle.start(m_isAwaitingAnswer ? m_request.patience.answer : m_request.patience.idle);
}

void StoreExchange::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isEnded || m_isHeadSeen || status < 200) // 100 and its like are no answers yet
        return;
    m_isHeadSeen = true;
    m_isAwaitingAnswer = false;
    m_answer.status = status;
    m_answer.headers = m_reply->rawHeaderPairs();
    m_isStreamed = (m_request.into || m_request.hashed) && isStreamable(status);
    m_idle.start(m_request.patience.idle);
}

void StoreExchange::drain()
{
    onHead();
    std::array<char, pieceBytes> piece;
    while (!m_isEnded && m_reply->bytesAvailable() > 0) {
        const qint64 count = m_reply->read(piece.data(), pieceBytes);
        if (count <= 0)
            break;
        m_moved += count;
        m_idle.start();
        const Result<void> taken = take(QByteArrayView(piece.data(), count));
        if (!taken.ok())
            end(taken.error());
    }
}

Result<void> StoreExchange::take(QByteArrayView piece)
{
    m_answer.bodyBytes += piece.size();
    return m_isStreamed ? stream(piece) : keep(piece);
}

Result<void> StoreExchange::keep(QByteArrayView piece)
{
    const qsizetype room = m_request.maxKept - m_answer.body.size();
    m_answer.body.append(piece.first(std::min(room, piece.size())));
    if (piece.size() <= room)
        return {};
    if (m_answer.isSuccess())
        return tooLarge(m_request.maxKept);
    end(m_answer); // its beginning tells what the error is
    return {};
}

Result<void> StoreExchange::stream(QByteArrayView piece)
{
    if (m_answer.bodyBytes > m_request.maxStreamed)
        return tooLarge(m_request.maxStreamed);
    m_hash.addData(piece);
    if (!m_request.into)
        return {};
    errno = 0;
    if (m_request.into->write(piece.data(), piece.size()) == piece.size())
        return {};
    return explainErrno(errno, u"What the object store sent cannot be kept"_s);
}

void StoreExchange::onFinished()
{
    if (m_isEnded)
        return;
    drain();
    if (m_isEnded)
        return;
    if (!m_isHeadSeen || !isAboutStatus(m_reply->error()))
        return end(networkError(describe(m_reply->error())));
    if (isCutShort())
        return end(networkError(describe(QNetworkReply::RemoteHostClosedError)));
    if (m_isStreamed)
        m_answer.sha256 = m_hash.result();
    end(m_answer);
}

void StoreExchange::onWindow()
{
    if (!m_isAwaitingAnswer && m_moved < m_request.patience.windowBytes)
        end(tooSlow());
    m_moved = 0;
}

void StoreExchange::end(Result<StoreAnswer> result)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_idle.stop();
    m_window.stop();
    m_outcome.addResult(std::move(result));
    m_outcome.finish();
    breakOff();
}

/** A status of refusal is an error to Qt, and a reply complains about a second one; it then breaks
 * off when it is deleted. */
void StoreExchange::breakOff()
{
    if (m_reply->isRunning() && m_answer.status < 400)
        m_reply->abort();
}

Error StoreExchange::tooSlow() const
{
    return {.code = ErrorCode::Timeout,
        .message = u"The object store at %1 took too long %2."_s.arg(
            m_host, m_isHeadSeen ? u"to send its answer"_s : u"to take what was sent"_s),
        .retryable = true};
}

Error StoreExchange::tooLarge(qint64 limit) const
{
    return {.code = ErrorCode::TooLarge,
        .message =
            u"The object store at %1 answered with more than %2 bytes, which cannot be right."_s
                .arg(m_host)
                .arg(limit)};
}

bool StoreExchange::isCutShort() const
{
    const QByteArray announced = m_answer.header("Content-Length");
    const bool hasBody =
        m_request.method != "HEAD" && m_answer.status != 204 && m_answer.status != 304;
    return hasBody && !announced.isEmpty() && announced.toLongLong() != m_answer.bodyBytes;
}

Error StoreExchange::networkError(const QString &what) const
{
    return {.code = ErrorCode::Network,
        .message = u"The object store at %1 %2"_s.arg(m_host, what),
        .retryable = true};
}

} // namespace earshot::objectstore
