// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresvalue.h"

#include "database/parameters.h"

#include <QDateTime>
#include <QHostAddress>
#include <QtEndian>

#include <bit>
#include <libpq-fe.h>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** Object ids of the server's own types, fixed in its catalogue (pg_type.dat). */
enum TypeId : Oid {
    Bool = 16,
    Bytea = 17,
    Name = 19,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    Json = 114,
    Float4 = 700,
    Float8 = 701,
    Unknown = 705,
    Inet = 869,
    VarChar = 1043,
    TimestampTz = 1184,
    Void = 2278,
    JsonB = 3802,
};

constexpr qint64 second = 1'000'000; ///< in microseconds

/** From 1970 to 2000, where the server begins to count. */
constexpr qint64 serverEpoch = 946'684'800'000'000;

/** Byte 0 the family, 1 the bits of the net, 3 the length of the address that follows. */
QString inetText(const char *data, int size)
{
    if (size == 8)
        return QHostAddress(qFromBigEndian<quint32>(data + 4)).toString();
    if (size == 20)
        return QHostAddress(reinterpret_cast<const quint8 *>(data + 4)).toString();
    return {};
}

QByteArray text(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Timestamp>())
        return timestampText(value.value<Timestamp>());
    if (value.typeId() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', 17);
    if (value.typeId() == QMetaType::QString)
        return withoutNul(value.toString()).toUtf8();
    return value.toString().toUtf8();
}

} // namespace

Timestamp clampedTime(Timestamp time)
{
    constexpr qint64 first = -62'135'596'800 * second; // 0001-01-01
    constexpr qint64 last = 253'402'300'800 * second - 1; // 9999-12-31
    return {std::clamp(time.microseconds, first, last)};
}

QByteArray timestampText(Timestamp time)
{
    const qint64 clamped = clampedTime(time).microseconds;
    const qint64 fraction = ((clamped % second) + second) % second;
    const QDateTime whole = QDateTime::fromSecsSinceEpoch((clamped - fraction) / second, Qt::UTC);
    return whole.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + '.'
        + QByteArray::number(fraction).rightJustified(6, '0') + "+00";
}

QByteArray numbered(const QString &sql)
{
    QByteArray out;
    int number = 0;
    char quote = 0; // that we are inside of: a doubled one closes and opens again
    for (const char c : sql.toUtf8()) {
        if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        else if (c == quote)
            quote = 0;
        if (c == '?' && quote == 0)
            out += '$' + QByteArray::number(++number);
        else
            out += c;
    }
    return out;
}

PostgresParameters::PostgresParameters(const QVariantList &values)
{
    m_texts.reserve(std::size_t(values.size()));
    for (const QVariant &value : values) {
        const bool isBytes = value.typeId() == QMetaType::QByteArray;
        m_texts.push_back(value.isNull() ? QByteArray()
                : isBytes                ? value.toByteArray()
                                         : text(value));
        m_pointers.push_back(value.isNull() ? nullptr : m_texts.back().constData());
        m_lengths.push_back(int(m_texts.back().size()));
        m_formats.push_back(isBytes ? 1 : 0);
    }
}

Result<QVariant> postgresValue(const pg_result *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return QVariant();
    const char *data = PQgetvalue(result, row, column);
    const int size = PQgetlength(result, row, column);
    switch (PQftype(result, column)) {
    case Bool:
        return QVariant(qint64(*data != 0));
    case Int2:
        return QVariant(qint64(qFromBigEndian<qint16>(data)));
    case Int4:
        return QVariant(qint64(qFromBigEndian<qint32>(data)));
    case Int8:
        return QVariant(qFromBigEndian<qint64>(data));
    case TimestampTz:
        return QVariant(qFromBigEndian<qint64>(data) + serverEpoch);
    case Float4:
        return QVariant(double(std::bit_cast<float>(qFromBigEndian<quint32>(data))));
    case Float8:
        return QVariant(std::bit_cast<double>(qFromBigEndian<quint64>(data)));
    case Bytea:
        return QVariant(QByteArray(data, size));
    case JsonB: // after the number of its version
        return QVariant(QString::fromUtf8(data + 1, size - 1));
    case Inet:
        return QVariant(inetText(data, size));
    case Text:
    case VarChar:
    case Name:
    case Json:
    case Unknown:
    case Void:
        return QVariant(QString::fromUtf8(data, size));
    default:
        return Error{.code = ErrorCode::Internal,
            .message = u"A column has a type nobody reads: %1."_s.arg(PQftype(result, column))};
    }
}

} // namespace earshot::database
