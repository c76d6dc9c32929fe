// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace earshot::test {

/** A JSON web token, signed with HMAC-SHA256. */
QByteArray makeToken(const QJsonObject &claims, const QByteArray &secret);

struct TokenReading
{
    QJsonObject claims;
    QString problem; ///< in the server's words; empty where the token is good
};

/** @p now in seconds since 1970, for "exp". */
TokenReading readToken(const QByteArray &token, const QByteArray &secret, qint64 now);

} // namespace earshot::test
