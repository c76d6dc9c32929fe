// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/placetexts.h"

#include "ui/models/databaseaddress.h"

#include <QUrl>
#include <QUrlQuery>

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using ui::DatabaseChoice;
using ui::RecordingsChoice;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

void add(QStringList &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.append(name + u'=' + encoded(value));
}

QString inBucket(const QString &scheme, const RecordingsChoice &recordings, QStringList query)
{
    add(query, u"ca"_s, recordings.certificateFile);
    QString text = scheme + u"://"_s + recordings.bucket;
    if (!recordings.prefix.isEmpty())
        text += u'/' + recordings.prefix;
    return query.isEmpty() ? text : text + u'?' + query.join(u'&');
}

QString s3Text(const RecordingsChoice &recordings)
{
    using Style = RecordingsChoice::Style;
    const bool byPath = recordings.style == Style::Automatic ? !recordings.endpoint.isEmpty()
                                                             : recordings.style == Style::Path;
    QStringList query;
    add(query, u"endpoint"_s, recordings.endpoint);
    add(query, u"region"_s, recordings.region);
    add(query, u"style"_s, byPath ? u"path"_s : u"host"_s);
    return inBucket(u"s3"_s, recordings, query);
}

DatabaseChoice databaseChoice(const settings::DatabasePlace &place)
{
    if (place.kind == settings::DatabasePlace::Kind::Sqlite)
        return {.file = place.file};
    const auto address = ui::readDatabaseAddress(place.url);
    DatabaseChoice choice = address ? address->database : DatabaseChoice();
    choice.kind = DatabaseChoice::Kind::Postgres;
    if (!QUrlQuery(QUrl(place.url)).hasQueryItem(u"sslmode"_s))
        choice.encryption = DatabaseChoice::Encryption::Preferred; // as libpq has it
    return choice;
}

RecordingsChoice recordingsChoice(const settings::StorePlace &place)
{
    using Kind = settings::StorePlace::Kind;
    using Style = RecordingsChoice::Style;
    RecordingsChoice choice{.folder = place.folder,
        .bucket = place.bucket,
        .prefix = place.prefix,
        .certificateFile = place.caFile};
    if (place.kind == Kind::S3) {
        choice.kind = RecordingsChoice::Kind::S3;
        choice.endpoint = place.endpoint.toString();
        choice.region = place.region;
        const bool usual = place.pathStyle == !place.endpoint.isEmpty();
        choice.style = usual ? Style::Automatic : place.pathStyle ? Style::Path : Style::Host;
    } else if (place.kind == Kind::Supabase) {
        choice.kind = RecordingsChoice::Kind::Supabase;
        choice.projectUrl = place.endpoint.toString();
    }
    return choice;
}

void take(Secret &into, const Secret &secret)
{
    if (!secret.isEmpty())
        into = secret;
}

} // namespace

QString databaseText(const DatabaseChoice &database)
{
    if (database.kind == DatabaseChoice::Kind::Postgres)
        return ui::databaseAddress(database);
    return database.file.isEmpty() ? QString() : u"sqlite:"_s + database.file;
}

QString storeText(const RecordingsChoice &recordings)
{
    switch (recordings.kind) {
    case RecordingsChoice::Kind::Folder:
        return recordings.folder.isEmpty() ? QString() : u"file:"_s + recordings.folder;
    case RecordingsChoice::Kind::S3:
        return s3Text(recordings);
    case RecordingsChoice::Kind::Supabase: {
        QStringList query;
        add(query, u"url"_s, recordings.projectUrl);
        return inBucket(u"supabase"_s, recordings, query);
    }
    }
    return {};
}

ui::PlaceChoice choiceOf(const settings::Settings &settings)
{
    return {.database = databaseChoice(settings.database),
        .recordings = recordingsChoice(settings.store)};
}

Result<settings::Settings> withChoice(settings::Settings settings, const ui::PlaceChoice &choice)
{
    const QString database = databaseText(choice.database);
    const QString store = storeText(choice.recordings);
    settings.database = {};
    settings.store = {};
    if (!database.isNull()) {
        const auto place = settings::parseDatabasePlace(database);
        if (!place)
            return place.error().withContext(u"The database"_s);
        settings.database = *place;
    }
    if (!store.isNull()) {
        const auto place = settings::parseStorePlace(store);
        if (!place)
            return place.error().withContext(u"The store"_s);
        settings.store = *place;
    }
    if (choice.forgetsPassword)
        settings.databasePassword = {};
    take(settings.databasePassword, choice.secrets.databasePassword);
    take(settings.s3AccessKey, choice.secrets.s3AccessKey);
    take(settings.s3SecretKey, choice.secrets.s3SecretKey);
    take(settings.supabaseKey, choice.secrets.supabaseKey);
    return settings;
}

} // namespace earshot::desktop
