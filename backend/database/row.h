// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>

namespace earshot::database {

/**
 * One row of an answer, read by column name. A value copied out of the database: it stays good
 * after its query and its session are gone. Asking for a column that was not selected is a mistake
 * of ours and asserts.
 */
class Row
{
public:
    Row(std::shared_ptr<const QStringList> columns, QVariantList values)
        : m_columns(std::move(columns))
        , m_values(std::move(values))
    { }

    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    [[nodiscard]] QString text(QLatin1StringView column) const; ///< empty for NULL
    [[nodiscard]] qint64 integer(QLatin1StringView column) const; ///< 0 for NULL
    [[nodiscard]] double real(QLatin1StringView column) const; ///< 0 for NULL
    [[nodiscard]] QByteArray bytes(QLatin1StringView column) const;
    [[nodiscard]] Timestamp time(QLatin1StringView column) const;
    [[nodiscard]] std::optional<double> optionalReal(QLatin1StringView column) const;
    [[nodiscard]] std::optional<Timestamp> optionalTime(QLatin1StringView column) const;

private:
    [[nodiscard]] const QVariant &value(QLatin1StringView column) const;

    std::shared_ptr<const QStringList> m_columns;
    QVariantList m_values;
};

} // namespace earshot::database
