// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/databaseoptions.h"

namespace earshot {

using settings::DatabasePlace;

database::Options databaseOptions(const settings::Settings &settings)
{
    database::Options options =
        databaseOptions(settings.database, settings.databasePassword, settings.dataFolder);
    options.writers = settings.databaseConnections;
    if (options.server)
        options.readers = settings.databaseConnections;
    return options;
}

database::Options databaseOptions(
    const DatabasePlace &place, const Secret &password, const QString &dataFolder)
{
    database::Options options{.folder = dataFolder, .file = place.file};
    if (place.kind == DatabasePlace::Kind::Postgres) {
        options.server = database::PostgresAddress{.url = place.url, .password = password};
        return options;
    }
    return options;
}

} // namespace earshot
