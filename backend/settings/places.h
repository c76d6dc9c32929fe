// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace earshot::settings {

/** Which database holds the data: "sqlite:PATH" or "postgresql://user@host:port/name?sslmode=…". */
struct DatabasePlace
{
    enum class Kind { Sqlite, Postgres };

    Kind kind = Kind::Sqlite;
    QString file; ///< Sqlite: absolute; empty: earshot.db in the data folder
    /** Postgres: as libpq reads it, without a password. */
    QString url;

    bool operator==(const DatabasePlace &) const = default;
};

/** Which store holds the recordings: "file:DIR", "s3://BUCKET[/PREFIX]?…" or
 * "supabase://BUCKET?url=URL". */
struct StorePlace
{
    enum class Kind { Folder, S3, Supabase };

    Kind kind = Kind::Folder;
    QString folder; ///< Folder: absolute; empty: "objects" in the data folder
    QString bucket;
    QString prefix; ///< before every path, ends with '/'; may be empty
    QUrl endpoint; ///< S3: scheme, host and port, empty for AWS itself; Supabase: the project's URL
    QString region; ///< S3; "us-east-1" where none was named
    bool pathStyle = false; ///< S3: https://host/bucket/key instead of https://bucket.host/key
    QString caFile; ///< PEM certificates trusted besides the system's; may be empty

    bool operator==(const StorePlace &) const = default;
};

/** InvalidInput says what would be right; a password in @p text is refused, and never repeated. */
Result<DatabasePlace> parseDatabasePlace(const QString &text);
Result<StorePlace> parseStorePlace(const QString &text);

/** For people and logs: what was written, without anything that could be secret. */
QString toText(const DatabasePlace &place);
QString toText(const StorePlace &place);

} // namespace earshot::settings
