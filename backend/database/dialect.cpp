// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"

#include <QStringList>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] QString name() const override { return u"sqlite"_s; }

    [[nodiscard]] QString jsonRows(const QList<JsonColumn> &columns) const override
    {
        QStringList selected;
        for (const JsonColumn &column : columns)
            selected.append(u"value ->> '%1' as %1"_s.arg(column.name));
        return u"(select "_s + selected.join(u", "_s) + u" from json_each(?)) as incoming"_s;
    }

    // One connection writes, so nobody can hold a row against another.
    [[nodiscard]] QString skipLocked() const override { return {}; }
};

} // namespace

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace earshot::database
