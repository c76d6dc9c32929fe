// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/certificateprobe.h"

#include "ui/client/exchange.h"

#include <QCoreApplication>
#include <QSslSocket>

namespace earshot::ui {

namespace {

constexpr quint16 httpsPort = 443;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerTrust)
};

Error noTls(const QUrl &address)
{
    return {.code = ErrorCode::Network,
        .message = Text::tr("%1 answers, but not with https. Check the address and the number "
                            "behind it, if there is one.")
                       .arg(address.host())};
}

} // namespace

void CertificateProbe::AbortThenDelete::operator()(QSslSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

CertificateProbe::CertificateProbe(const QUrl &address, std::chrono::milliseconds patience)
    : m_address(address)
    , m_socket(new QSslSocket)
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { settle(networkError(QNetworkReply::TimeoutError, m_address)); });
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &CertificateProbe::take);
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this] { take({}); });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &CertificateProbe::fail);
    m_deadline.start(patience);
    m_socket->connectToHostEncrypted(address.host(), quint16(address.port(httpsPort)));
}

CertificateProbe::~CertificateProbe()
{
    cancel();
}

void CertificateProbe::cancel()
{
    settle(Error{.code = ErrorCode::Cancelled, .message = Text::tr("This was cancelled.")});
}

void CertificateProbe::take(const QList<QSslError> &errors)
{
    if (m_settled)
        return;
    const QSslCertificate shown = m_socket->peerCertificate();
    if (shown.isNull())
        settle(noTls(m_address));
    else
        settle(describe(shown, errors));
}

void CertificateProbe::fail(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return settle(networkError(QNetworkReply::HostNotFoundError, m_address));
    case QAbstractSocket::ConnectionRefusedError:
        return settle(networkError(QNetworkReply::ConnectionRefusedError, m_address));
    case QAbstractSocket::SocketTimeoutError:
        return settle(networkError(QNetworkReply::TimeoutError, m_address));
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return settle(noTls(m_address));
    default:
        return settle(networkError(QNetworkReply::UnknownNetworkError, m_address));
    }
}

void CertificateProbe::settle(Result<ServerCertificate> outcome)
{
    if (m_settled)
        return;
    m_settled = true;
    m_deadline.stop();
    m_socket.reset();
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace earshot::ui
