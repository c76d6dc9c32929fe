// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tablevalue.h"

#include "database/parameters.h"
#include "database/postgresvalue.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

using Type = TableColumn::Type;

/** SQLite gives an empty value without an address, which would be bound as NULL. */
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Result<QVariant> addressFrom(const QString &text)
{
    const QHostAddress address(text.section(u'%', 0, 0));
    if (!address.isNull())
        return QVariant(address.toString());
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"\"%1\" is not a network address."_s.arg(text.left(60))};
}

/** Keys in order and numbers in one form: each database writes them in its own. */
QByteArray canonicalJson(const QByteArray &text)
{
    const QByteArray list =
        QJsonDocument::fromJson('[' + text + ']')
            .toJson(QJsonDocument::Compact); // in a list, because a lone value is no document
    return list.isEmpty() ? text : list;
}

} // namespace

Result<QVariant> copiedValue(const Row &row, const TableColumn &column)
{
    const QByteArray latin = column.name.toLatin1();
    const QLatin1StringView name(latin);
    if (row.isNull(name))
        return QVariant();
    switch (column.type) {
    case Type::Text:
        return textOrEmpty(withoutNul(row.text(name)));
    case Type::Integer:
        return QVariant(row.integer(name));
    case Type::Real:
        return QVariant(row.real(name));
    case Type::Time:
        return parameter(clampedTime(row.time(name)));
    case Type::Bytes:
        return QVariant(notNull(row.bytes(name)));
    case Type::Json:
        return textOrEmpty(withoutNul(jsonText(row.text(name).toUtf8())));
    case Type::Address:
        return addressFrom(row.text(name));
    }
    return QVariant();
}

QByteArray digestBytes(const QVariant &value, Type type)
{
    switch (type) {
    case Type::Bytes:
        return value.toByteArray();
    case Type::Time:
        return QByteArray::number(value.value<Timestamp>().microseconds);
    case Type::Real:
        return QByteArray::number(value.toDouble(), 'g', 17);
    case Type::Json:
        return canonicalJson(value.toString().toUtf8());
    case Type::Integer:
        return QByteArray::number(value.toLongLong());
    case Type::Text:
    case Type::Address:
        break;
    }
    return value.toString().toUtf8();
}

} // namespace earshot::database
