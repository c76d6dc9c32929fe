// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QVariantList>

#include <vector>

struct pg_result;

namespace earshot::database {

/** Parameters as libpq takes them; texts as text, bytes as they are. Owns what its pointers point
 * to. */
class PostgresParameters
{
public:
    explicit PostgresParameters(const QVariantList &values);

    [[nodiscard]] int count() const { return int(m_pointers.size()); }
    [[nodiscard]] const char *const *values() const { return m_pointers.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/** Within the years 1 to 9999, which is what both databases can hold. */
Timestamp clampedTime(Timestamp time);

/** A time as timestamptz reads it, to the microsecond; clamped to the years 1 to 9999. */
QByteArray timestampText(Timestamp time);

/** "?" outside of quotes becomes $1, $2 …. */
QByteArray numbered(const QString &sql);

/**
 * One value of a result that was asked for in binary form; integers as qint64, timestamptz as
 * microseconds since 1970, jsonb, inet and other text as QString. Internal for a type no table of
 * ours has.
 */
Result<QVariant> postgresValue(const pg_result *result, int row, int column);

} // namespace earshot::database
