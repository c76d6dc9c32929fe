// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/placefields.h"

namespace earshot::ui::place {

using Field = PlaceField;

namespace {

/** The text that @p field stands for; null for a secret. */
QString *textOf(PlaceChoice &choice, Field field)
{
    DatabaseChoice &database = choice.database;
    RecordingsChoice &recordings = choice.recordings;
    switch (field) {
    case Field::Host:
        return &database.host;
    case Field::Port:
        return &database.port;
    case Field::DatabaseName:
        return &database.name;
    case Field::User:
        return &database.user;
    case Field::DatabaseCertificate:
        return &database.certificateFile;
    case Field::Folder:
        return &recordings.folder;
    case Field::Endpoint:
        return &recordings.endpoint;
    case Field::Region:
        return &recordings.region;
    case Field::Bucket:
        return &recordings.bucket;
    case Field::Prefix:
        return &recordings.prefix;
    case Field::ProjectUrl:
        return &recordings.projectUrl;
    case Field::StoreCertificate:
        return &recordings.certificateFile;
    default:
        return nullptr;
    }
}

Secret *secretOf(PlaceSecrets &secrets, Field field)
{
    switch (field) {
    case Field::Password:
        return &secrets.databasePassword;
    case Field::AccessKey:
        return &secrets.s3AccessKey;
    case Field::SecretKey:
        return &secrets.s3SecretKey;
    case Field::SupabaseKey:
        return &secrets.supabaseKey;
    default:
        return nullptr;
    }
}

} // namespace

QList<Field> databaseFields(const PlaceChoice &choice)
{
    if (choice.database.kind == DatabaseChoice::Kind::ThisComputer)
        return {};
    QList<Field> fields{
        Field::Host, Field::Port, Field::DatabaseName, Field::User, Field::Password};
    if (choice.database.encryption != DatabaseChoice::Encryption::None)
        fields << Field::DatabaseCertificate;
    return fields;
}

QList<Field> recordingsFields(const PlaceChoice &choice)
{
    switch (choice.recordings.kind) {
    case RecordingsChoice::Kind::Folder:
        return {Field::Folder};
    case RecordingsChoice::Kind::S3:
        return {Field::Endpoint, Field::Region, Field::Bucket, Field::Prefix, Field::AccessKey,
            Field::SecretKey, Field::StoreCertificate};
    case RecordingsChoice::Kind::Supabase:
        return {Field::ProjectUrl, Field::Bucket, Field::Prefix, Field::SupabaseKey,
            Field::StoreCertificate};
    }
    return {};
}

bool isSecret(Field field)
{
    PlaceSecrets secrets;
    return secretOf(secrets, field) != nullptr;
}

QString text(const PlaceChoice &choice, Field field)
{
    PlaceChoice copy = choice;
    const QString *found = textOf(copy, field);
    return found ? *found : QString();
}

void setText(PlaceChoice &choice, Field field, const QString &text)
{
    if (Secret *secret = secretOf(choice.secrets, field))
        *secret = Secret(text.trimmed().toUtf8());
    else
        *textOf(choice, field) = text.trimmed();
}

Secret typedSecret(const PlaceChoice &choice, Field field)
{
    PlaceSecrets copy = choice.secrets;
    const Secret *secret = secretOf(copy, field);
    return secret ? *secret : Secret();
}

bool isTyped(const PlaceChoice &choice, Field field)
{
    return !typedSecret(choice, field).isEmpty();
}

KeptSecret &kept(KeptSecrets &secrets, Field field)
{
    switch (field) {
    case Field::AccessKey:
        return secrets.s3AccessKey;
    case Field::SecretKey:
        return secrets.s3SecretKey;
    case Field::SupabaseKey:
        return secrets.supabaseKey;
    default:
        return secrets.databasePassword;
    }
}

bool isSameDatabase(const DatabaseChoice &one, const DatabaseChoice &other)
{
    return one.kind == other.kind && one.host == other.host && one.port == other.port
        && one.user == other.user;
}

bool isSameStore(const RecordingsChoice &one, const RecordingsChoice &other)
{
    return one.kind == other.kind && one.endpoint == other.endpoint
        && one.projectUrl == other.projectUrl;
}

} // namespace earshot::ui::place
