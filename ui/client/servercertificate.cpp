// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/servercertificate.h"

#include "ui/client/certificateprobe.h"
#include "ui/client/servertrust.h"

#include <QSslCertificate>
#include <QSslError>

#include <qcoro/qcorofuture.h>

namespace earshot::ui {

namespace {

using Doubt = CertificateDoubt;

constexpr qsizetype longestName = 100;
constexpr qsizetype mostHosts = 8;

/** A stranger's words: without what controls, turns round or breaks a line, and not too many. */
QString plain(const QString &text)
{
    QString kept = text.left(4 * longestName);
    for (QChar &each : kept) {
        if (!each.isPrint())
            each = QChar::ReplacementCharacter;
    }
    kept = kept.simplified();
    return kept.size() > longestName ? kept.left(longestName - 1) + QChar(0x2026) : kept;
}

QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    return plain(commonNames.isEmpty() ? organizations.value(0) : commonNames.first());
}

QStringList hostsOf(const QSslCertificate &certificate)
{
    QStringList hosts;
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &name : names) {
        if (hosts.size() < mostHosts)
            hosts << plain(name);
    }
    return hosts;
}

Doubt doubtOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Doubt::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Doubt::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return Doubt::OtherHost;
    case QSslError::CertificateExpired:
        return Doubt::Expired;
    case QSslError::CertificateNotYetValid:
        return Doubt::NotYetValid;
    default:
        return Doubt::Other;
    }
}

QList<Doubt> doubtsOf(const QList<QSslError> &errors)
{
    QList<Doubt> doubts;
    for (const QSslError &error : errors) {
        const Doubt doubt = doubtOf(error.error());
        if (!doubts.contains(doubt))
            doubts << doubt;
    }
    if (doubts.contains(Doubt::SelfSigned))
        doubts.removeAll(Doubt::UnknownIssuer);
    return doubts;
}

} // namespace

ServerCertificate describe(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    return {.owner = nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                certificate.subjectInfo(QSslCertificate::Organization)),
        .hosts = hostsOf(certificate),
        .issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
            certificate.issuerInfo(QSslCertificate::Organization)),
        .validFrom = certificate.effectiveDate(),
        .validUntil = certificate.expiryDate(),
        .sha256 = fingerprintOf(certificate),
        .doubts = doubtsOf(errors)};
}

QCoro::Task<Result<ServerCertificate>> seeCertificate(
    QUrl address, std::stop_token stop, std::chrono::milliseconds patience)
{
    const auto probe = std::make_shared<CertificateProbe>(address, patience);
    const std::stop_callback onStop(stop, [probe] { probe->cancel(); });
    const QFuture<Result<ServerCertificate>> future = probe->result();
    co_return co_await future;
}

} // namespace earshot::ui
