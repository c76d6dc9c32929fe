// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/cursor.h"

#include "core/identifier.h"

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCursor = 128;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString encodeCursor(const database::CallCursor &cursor)
{
    const QByteArray plain =
        QByteArray::number(cursor.sortAt.microseconds) + ' ' + cursor.id.toLatin1();
    return QString::fromLatin1(plain.toBase64(urlSafe));
}

std::optional<database::CallCursor> decodeCursor(const QString &text)
{
    if (text.size() > longestCursor)
        return std::nullopt;
    const auto plain = QByteArray::fromBase64Encoding(
        text.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!plain)
        return std::nullopt;
    const QString line = QString::fromLatin1(*plain);
    bool isNumber = false;
    const qint64 sortAt = line.section(u' ', 0, 0).toLongLong(&isNumber);
    const QString id = line.section(u' ', 1);
    if (!isNumber || !isUuid(id))
        return std::nullopt;
    return database::CallCursor{{sortAt}, id};
}

} // namespace earshot::api
