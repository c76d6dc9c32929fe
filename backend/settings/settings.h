// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressranges.h"
#include "core/logging.h"
#include "core/secret.h"
#include "domain/complaintwords.h"
#include "domain/workhours.h"
#include "settings/places.h"

#include <QHostAddress>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace earshot::settings {

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0; ///< 0 takes a free one

    bool operator==(const Endpoint &) const = default;
};

/** A place recordings may be fetched from although its address is private. */
struct AllowedHost
{
    QString host; ///< lower case, as it stands in a URL, without brackets
    std::optional<quint16> port; ///< none means every port

    bool operator==(const AllowedHost &) const = default;
};

/** How senders of webhooks prove who they are, besides the secrets themselves. */
struct WebhookSettings
{
    QStringList secretHeaders;
    QString hmacAlgorithm; ///< "sha256", "sha512", "sha1"
    QString signatureHeader;
    QString timestampHeader;
    QString messageIdHeader; ///< empty: none
    QString signedFormat;
    QString signaturePrefix;
    bool isBase64 = false; ///< of the signature; else hexadecimal
    bool secretIsBase64 = false;
    bool includesTimestamp = true;
    std::chrono::seconds tolerance{};
    QString oauthClientId;
    std::chrono::seconds oauthTokenLife{};
};

/** The customer's own server, which answers what we can't. */
struct ForwardSettings
{
    QUrl url; ///< empty: nothing is passed on
    bool everything = false; ///< notices as well as requests
    QString fallbackAssistantId;
    std::chrono::seconds timeout{};
};

/** Where the provider hosts the organisation: two separate installations. */
enum class VapiRegion { UnitedStates, EuropeanUnion };

enum class RecordingProfile { Speech, Cbr128 };

/** How bytes of recordings reach a player: by links of the store, or all through the receiver. */
enum class LinkMode { Direct, Proxy };

/**
 * Everything that can be set, read and checked: a plain value. keys.h has the table of names,
 * defaults and help texts; load() in loader.h makes one.
 */
struct Settings
{
    /** What was given, by name, as it is shown: addresses without user and query. */
    QMap<QString, QString> given;
    QString dataFolder; ///< absolute; empty when nobody named one, the program then decides
    Endpoint listen;
    QUrl publicUrl; ///< how clients reach us, with path but without a trailing slash; empty when
                    ///< not known
    AddressRanges trustedProxies; ///< whose word on where a request comes from is taken

    DatabasePlace database;
    int databaseConnections = 0; ///< of each receiver that write; PostgreSQL only
    Secret databasePassword; ///< empty: PGPASSFILE, a certificate, or none
    StorePlace store;
    StorePlace auditCopies; ///< only where it was given
    QUrl auditCopiesUrl; ///< empty: none
    Secret auditCopiesAccessKey; ///< empty: the store's
    Secret auditCopiesSecretKey; ///< likewise
    Secret s3AccessKey;
    Secret s3SecretKey;
    Secret supabaseKey;
    Secret auditKey; ///< of the audit log; empty: see backend/auditkey.h
    Secret signingKey; ///< of the receiver's own links; empty: derived, see backend/README.md
    LinkMode linkMode = LinkMode::Direct;
    qint64 quotaBytes = 0; ///< of what the organisation may store; 0: no limit
    qint64 diskReserveBytes = 0; ///< free space below which nothing new is fetched
    qint64 eventSpoolBytes = 0; ///< of events kept on disk while the database is away
    qint64 integrityBytesPerSecond = 0; ///< re-read from the store in the background; 0: never

    VapiRegion vapiRegion = VapiRegion::UnitedStates;
    QUrl vapiBaseUrl; ///< never empty: the region's unless another one was set
    Secret vapiApiKey; ///< empty: recordings are fetched by the links in webhooks only
    Secret vapiWebhookSecret; ///< shared secrets, one per line
    Secret vapiWebhookHeaders; ///< "Name: value" lines that a webhook must carry
    Secret vapiWebhookHmacSecret; ///< signing secrets, one per line
    Secret vapiWebhookOauthSecret; ///< client secrets, one per line
    WebhookSettings webhook;
    ForwardSettings forward;
    std::vector<AllowedHost> providerAllowedHosts;
    int providerRequestsPerMinute = 0; ///< of all requests to the REST interface together
    std::chrono::seconds reconcileInterval{}; ///< 0: the provider is never asked for its calls
    int providerRetentionDays = 0; ///< how long the provider keeps a recording

    QString twilioAccountSid; ///< "AC…"; empty: nothing is fetched from Twilio
    Secret twilioAuthToken; ///< one a line, all of them good; empty: every callback is refused
    QUrl twilioBaseUrl;
    QString twilioCallbackFragment; ///< of the address given to Twilio, without "#"
    std::chrono::seconds twilioLinkGrace{}; ///< for the provider to tell of the same call

    RecordingProfile recordingProfile = RecordingProfile::Speech;
    int workers = 0; ///< recordings worked on at the same time
    qint64 maxRecordingBytes = 0; ///< of one fetched recording
    std::chrono::seconds linkLife{};

    std::vector<std::chrono::milliseconds> retryDelays; ///< before each quick attempt after the
                                                        ///< first
    std::chrono::milliseconds slowRetryDelay{};
    int slowRetryAttempts = 0;
    std::chrono::seconds reportGrace{}; ///< after a call ended without a report, before we ask

    ComplaintWords complaintWords; ///< by which callers complain: calls in which they are said are
                                   ///< heard first

    int alertRecordedShare = 0; ///< percent of a day's inbound calls; 0: no such alert
    int alertMinimumCalls = 0; ///< with fewer no such alert
    int alertDownloads = 0; ///< of one person within an hour; 0: no alert
    bool alertNewAddress = true;
    WorkHours alertWorkHours; ///< always: no alert
    std::chrono::hours alertDeadline{}; ///< before the provider deletes a recording; 0: no alert

    LogFormat logFormat = LogFormat::Automatic;
};

} // namespace earshot::settings
