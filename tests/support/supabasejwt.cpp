// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabasejwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace earshot::test {

namespace {

constexpr QByteArray::Base64Options urlForm =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signatureOf(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256)
        .toBase64(urlForm);
}

} // namespace

QByteArray makeToken(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray text = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(urlForm) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(urlForm);
    return text + '.' + signatureOf(text, secret);
}

TokenReading readToken(const QByteArray &token, const QByteArray &secret, qint64 now)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {.problem = u"Invalid Compact JWS"_s};
    if (signatureOf(parts[0] + '.' + parts[1], secret) != parts[2])
        return {.problem = u"signature verification failed"_s};
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], urlForm)).object();
    if (claims.contains("exp"_L1) && claims["exp"_L1].toInteger() <= now)
        return {.problem = u"\"exp\" claim timestamp check failed"_s};
    return {.claims = claims};
}

} // namespace earshot::test
