// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <stop_token>

class QSslCertificate;
class QSslError;

namespace earshot::ui {

/** Why this computer does not trust a certificate. */
enum class CertificateDoubt { SelfSigned, UnknownIssuer, OtherHost, Expired, NotYetValid, Other };

/** What a server shows of itself. Texts are a stranger's: bounded, plain, on one line. */
struct ServerCertificate
{
    QString owner; ///< may be empty
    QStringList hosts; ///< for which it was made, some of them where there are many
    QString issuer; ///< who vouches for it; may be empty
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; ///< 64 hexadecimal digits
    QList<CertificateDoubt> doubts; ///< each once; none where this computer trusts it

    [[nodiscard]] bool isTrusted() const { return doubts.isEmpty(); }
};

ServerCertificate describe(const QSslCertificate &certificate, const QList<QSslError> &errors);

/**
 * Asks the server at @p address, https, for its certificate and hangs up; nothing else is said to
 * it. Network: nobody answers, or not with TLS; Timeout; Cancelled. Window thread.
 */
QCoro::Task<Result<ServerCertificate>> seeCertificate(QUrl address, std::stop_token stop = {},
    std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace earshot::ui
