// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/servertrust.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocket>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerTrust)
};

} // namespace

bool ServerTrust::accepts(const QSslCertificate &shown) const
{
    return !shown.isNull() && fingerprintOf(shown) == m_sha256;
}

/** Trusts nobody by itself, so that every connection asks. */
QSslConfiguration ServerTrust::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

void ServerTrust::apply(QNetworkRequest &request) const
{
    if (isPinned())
        request.setSslConfiguration(configuration());
}

void ServerTrust::apply(QWebSocket &socket) const
{
    if (isPinned())
        socket.setSslConfiguration(configuration());
}

bool ServerTrust::letPass(QWebSocket &socket) const
{
    // It does not tell the certificate itself. Where its own socket is not found, nothing passes.
    const auto *inside = socket.findChild<QSslSocket *>();
    if (!isPinned() || !inside || !accepts(inside->peerCertificate()))
        return false;
    socket.ignoreSslErrors();
    return true;
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

Error changedCertificate(const QUrl &url)
{
    return {.code = ErrorCode::Forbidden,
        .message = Text::tr("%1 shows another certificate than the one you accepted, so nothing "
                            "was sent to it. Ask whoever runs the receiver whether it was "
                            "replaced; if so, accept the new one where calls come from.")
                       .arg(url.host())};
}

} // namespace earshot::ui
