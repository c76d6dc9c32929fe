// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkRequest;
class QSslCertificate;
class QSslConfiguration;
class QWebSocket;

namespace earshot::ui {

/**
 * Whom a client believes to be its receiver: whoever this computer's certificates vouch for, or,
 * pinned, whoever shows one certificate and nobody else. The pin stands for issuer, name and dates;
 * requests and the event stream ask it alike.
 */
class ServerTrust
{
public:
    /** What this computer trusts. */
    ServerTrust() = default;
    /** Only the certificate with this SHA-256, 64 hexadecimal digits; what is none trusts nobody.
     * Empty: not pinned. */
    explicit ServerTrust(QByteArray sha256)
        : m_sha256(std::move(sha256))
    { }

    [[nodiscard]] bool isPinned() const { return !m_sha256.isEmpty(); }
    [[nodiscard]] bool accepts(const QSslCertificate &shown) const;

    /** To be called before @p request goes out through a guarded network, or the socket opens.
     * Pinned, no certificate passes without being looked at. */
    void apply(QNetworkRequest &request) const;
    void apply(QWebSocket &socket) const;
    /** Whether @p socket, which reports doubts about the certificate, may go on: then they are
     * passed over. */
    bool letPass(QWebSocket &socket) const;

private:
    [[nodiscard]] QSslConfiguration configuration() const;

    QByteArray m_sha256;
};

/** The SHA-256 of the whole certificate as 64 hexadecimal digits. */
QByteArray fingerprintOf(const QSslCertificate &certificate);

/** Why nothing is sent to @p url, which shows another certificate than the pinned one. */
Error changedCertificate(const QUrl &url);

} // namespace earshot::ui
