// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace earshot::ui {

/** Where calls are kept, as a person fills it in. */
struct DatabaseChoice
{
    enum class Kind { ThisComputer, Postgres };
    enum class Encryption { Verified, IssuerVerified, Required, Preferred, None };

    Kind kind = Kind::ThisComputer;
    QString file; ///< ThisComputer; empty for the usual place
    QString host; ///< a name, an address without brackets, or the folder of a socket
    QString port; ///< empty for 5432
    QString name;
    QString user;
    Encryption encryption = Encryption::Verified;
    QString certificateFile; ///< PEM, who may vouch for the server; may be empty
    QString further; ///< other parameters of the address, "a=b&c=d"; may be empty
};

/** Where recordings are kept. What only one kind needs is ignored for the others. */
struct RecordingsChoice
{
    enum class Kind { Folder, S3, Supabase };
    enum class Style { Automatic, Path, Host }; ///< https://host/bucket/… or https://bucket.host/…

    Kind kind = Kind::Folder;
    QString folder; ///< empty for the usual place
    QString endpoint; ///< S3; empty for AWS itself
    QString region; ///< S3; empty for us-east-1
    QString bucket;
    QString prefix; ///< the folder inside the bucket; may be empty
    Style style = Style::Automatic; ///< S3; Automatic: by path where an endpoint is named
    QString projectUrl; ///< Supabase
    QString certificateFile; ///< S3, Supabase; PEM; may be empty
};

/** What was typed just now; empty where nothing was. */
struct PlaceSecrets
{
    Secret databasePassword;
    Secret s3AccessKey;
    Secret s3SecretKey;
    Secret supabaseKey;
};

struct PlaceChoice
{
    DatabaseChoice database;
    RecordingsChoice recordings;
    PlaceSecrets secrets;
    bool forgetsPassword = false; ///< the one that is kept belongs to another server
    bool onlyThisRun = false; ///< secrets are forgotten when the program ends
};

/** Whether there is a secret already, and who has it. */
enum class KeptSecret {
    None,
    InKeychain,
    ThisRun, ///< known until the program ends
    Given, ///< by the environment, which comes before everything that can be chosen here
};

struct KeptSecrets
{
    KeptSecret databasePassword = KeptSecret::None;
    KeptSecret s3AccessKey = KeptSecret::None;
    KeptSecret s3SecretKey = KeptSecret::None;
    KeptSecret supabaseKey = KeptSecret::None;
};

/** How trying one of the two places came out. */
struct PlaceTrial
{
    bool works = false;
    QString text; ///< what was seen, and what to do where it does not work
};

struct PlaceTrials
{
    PlaceTrial database;
    PlaceTrial recordings;
};

struct PlaceSaved
{
    enum class Outcome {
        Saved,
        NoKeychain,
        NeedsCode, ///< of a second factor
        Failed,
    };

    Outcome outcome = Outcome::Failed;
    QString text; ///< Failed: why; NeedsCode: what is asked for; NoKeychain: what the keychain said
};

/** Where things are now, and what can be done about it: what a program gives to the page. */
struct PlaceOffer
{
    using Check = std::function<QCoro::Task<PlaceTrials>(PlaceChoice, std::stop_token)>;
    using Save = std::function<QCoro::Task<PlaceSaved>(PlaceChoice)>;

    PlaceChoice choice;
    KeptSecrets kept;
    QString dataFolder; ///< where the usual places are
    QString fixedDatabase; ///< who decided on the database so that it can't be chosen here, or
                           ///< empty
    QString fixedRecordings;
    Check check; ///< ends soon after it was asked to stop
    Save save;
};

} // namespace earshot::ui
