// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/cursor.h"

#include "core/identifier.h"

#include <QStringList>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCursor = 128;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString encodeCursor(const PageCursor &cursor)
{
    const QStringList parts{cursor.isNewer ? u"n"_s : u"o"_s, cursor.of,
        QString::number(cursor.skipped), QString::number(cursor.at.sortAt.microseconds),
        cursor.at.id};
    return QString::fromLatin1(parts.join(u' ').toLatin1().toBase64(urlSafe));
}

std::optional<PageCursor> decodeCursor(const QString &text)
{
    if (text.size() > longestCursor)
        return std::nullopt;
    const auto plain = QByteArray::fromBase64Encoding(
        text.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!plain)
        return std::nullopt;
    const QStringList parts = QString::fromLatin1(*plain).split(u' ');
    if (parts.size() != 5 || (parts[0] != "n"_L1 && parts[0] != "o"_L1) || !isUuid(parts[4]))
        return std::nullopt;
    bool isNumber = false;
    bool isTime = false;
    const int skipped = parts[2].toInt(&isNumber);
    const qint64 sortAt = parts[3].toLongLong(&isTime);
    if (!isNumber || !isTime || skipped < 0)
        return std::nullopt;
    return PageCursor{.at = {{sortAt}, parts[4]},
        .isNewer = parts[0] == "n"_L1,
        .skipped = skipped,
        .of = parts[1]};
}

} // namespace earshot::api
