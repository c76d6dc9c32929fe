// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/row.h"

namespace earshot::database {

const QVariant &Row::value(QLatin1StringView column) const
{
    static const QVariant missing;
    const qsizetype index = m_columns->indexOf(column);
    Q_ASSERT_X(index >= 0, "Row", column.data());
    return index >= 0 ? m_values.at(index) : missing;
}

bool Row::isNull(QLatin1StringView column) const
{
    return value(column).isNull();
}

QString Row::text(QLatin1StringView column) const
{
    return value(column).toString();
}

qint64 Row::integer(QLatin1StringView column) const
{
    return value(column).toLongLong();
}

double Row::real(QLatin1StringView column) const
{
    return value(column).toDouble();
}

QByteArray Row::bytes(QLatin1StringView column) const
{
    return value(column).toByteArray();
}

Timestamp Row::time(QLatin1StringView column) const
{
    return {integer(column)};
}

std::optional<double> Row::optionalReal(QLatin1StringView column) const
{
    const QVariant &found = value(column);
    return found.isNull() ? std::nullopt : std::optional(found.toDouble());
}

std::optional<Timestamp> Row::optionalTime(QLatin1StringView column) const
{
    const QVariant &found = value(column);
    return found.isNull() ? std::nullopt : std::optional(Timestamp{found.toLongLong()});
}

} // namespace earshot::database
