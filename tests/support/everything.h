// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempdatabase.h"

#include <QDirIterator>

namespace earshot::test {

/** All that a database holds: of a file its bytes and those of what lies beside it, of a server the
 * rows of all tables. */
inline QByteArray everythingIn(TempDatabase &data)
{
    if (data.database->isShared()) {
        const auto dump = [](database::Session &session) -> Result<QByteArray> {
            const auto row = session.queryOne(QStringLiteral(
                "select schema_to_xml(current_schema(), true, false, '')::text || (select "
                "coalesce(string_agg(encode(payload, 'escape'), ' '), '') from webhook_inbox) "
                "as everything"));
            return row.ok()
                ? Result<QByteArray>((*row)->text(QLatin1StringView("everything")).toUtf8())
                : row.error();
        };
        return data.read(dump);
    }
    QByteArray bytes;
    QDirIterator files(data.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace earshot::test
