// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placechoice.h"

#include <QList>

namespace earshot::ui {

/** Everything that is typed about where calls and recordings are. */
enum class PlaceField {
    Host,
    Port,
    DatabaseName,
    User,
    Password,
    DatabaseCertificate,
    Folder,
    Endpoint,
    Region,
    Bucket,
    Prefix,
    AccessKey,
    SecretKey,
    ProjectUrl,
    SupabaseKey,
    StoreCertificate,
};

namespace place {

/** Those that the choice asks for, in the order in which they are shown. */
QList<PlaceField> databaseFields(const PlaceChoice &choice);
QList<PlaceField> recordingsFields(const PlaceChoice &choice);

bool isSecret(PlaceField field);

/** What @p field holds; never a secret. */
QString text(const PlaceChoice &choice, PlaceField field);
void setText(PlaceChoice &choice, PlaceField field, const QString &text);

/** What was typed into a secret field just now; empty when nothing was. */
Secret typedSecret(const PlaceChoice &choice, PlaceField field);
bool isTyped(const PlaceChoice &choice, PlaceField field);
KeptSecret &kept(KeptSecrets &secrets, PlaceField field);

/**
 * What is wrong with the text of @p field, in a sentence that says what would be right; empty when
 * nothing is. An empty secret is no mistake here: it may be kept already.
 */
QString mistake(const PlaceChoice &choice, PlaceField field);
/** That @p field must not stay empty; empty when it may. */
QString missing(const PlaceChoice &choice, PlaceField field);

/** Whether what the secrets of a database or store are shown to is the same in both. */
bool isSameDatabase(const DatabaseChoice &one, const DatabaseChoice &other);
bool isSameStore(const RecordingsChoice &one, const RecordingsChoice &other);

} // namespace place
} // namespace earshot::ui
