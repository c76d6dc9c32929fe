// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/reading.h"

#include <array>

namespace earshot::settings {

/** One setting: how it is called in each source, and how its text becomes a value. */
struct Key
{
    QLatin1StringView name; ///< in the settings file; "--" with dashes on the command line
    QLatin1StringView type; ///< for people
    QLatin1StringView defaultText; ///< empty: not set
    QLatin1StringView variable;
    QLatin1StringView option;
    QLatin1StringView help;
    Expected (*read)(Settings &, const QString &);
};

/** A setting that is never in the file and never on the command line, where others can see it. */
struct SecretKey
{
    QLatin1StringView name; ///< in a SecretStore, and the file's name in $CREDENTIALS_DIRECTORY
    QLatin1StringView variable;
    QLatin1StringView help;
    Secret Settings::*member;
};

namespace table {

using namespace Qt::StringLiterals;
using S = Settings;
using W = WebhookSettings;
using F = ForwardSettings;

constexpr qint64 oneDay = 24 * 60 * 60; // seconds
constexpr qint64 oneMebibyte = 1024 * 1024;

// clang-format off
inline constexpr std::array keys{
    Key{"data"_L1, "folder"_L1, ""_L1, "EARSHOT_DATA"_L1, "--data"_L1,
        "Where the database, the recordings and the keys are kept."_L1,
        with<&S::dataFolder, readFolder>},
    Key{"listen"_L1, "host:port"_L1, "127.0.0.1:8787"_L1, "EARSHOT_LISTEN"_L1, "--listen"_L1,
        "Where the receiver listens; port 0 takes a free one."_L1,
        with<&S::listen, readEndpoint>},
    Key{"public_url"_L1, "URL"_L1, ""_L1, "EARSHOT_PUBLIC_URL"_L1, "--public-url"_L1,
        "How clients reach the receiver, where that differs from what they ask for."_L1,
        with<&S::publicUrl, readUrl>},
    Key{"trusted_proxies"_L1, "addresses"_L1, ""_L1, "EARSHOT_TRUSTED_PROXIES"_L1, "--trusted-proxies"_L1,
        "Addresses and networks of proxies of ours, such as 127.0.0.1,10.0.0.0/8: a request through them comes from whom they name in X-Forwarded-For."_L1,
        with<&S::trustedProxies, readAddresses>},
    Key{"database"_L1, "place"_L1, ""_L1, "EARSHOT_DATABASE"_L1, "--database"_L1,
        "sqlite:PATH, or postgresql://user@host:port/name for a team; without it, a file in the data folder."_L1,
        with<&S::database, readDatabase>},
    Key{"database_connections"_L1, "number"_L1, "4"_L1, "EARSHOT_DATABASE_CONNECTIONS"_L1, "--database-connections"_L1,
        "How many connections of this receiver write to PostgreSQL; as many read, and one listens."_L1,
        number<&S::databaseConnections, 1, 64>},
    Key{"store"_L1, "place"_L1, ""_L1, "EARSHOT_STORE"_L1, "--store"_L1,
        "file:DIR, s3://BUCKET[/PREFIX]?endpoint=URL&region=R&style=path|host or supabase://BUCKET?url=URL; without it, a folder beside the data."_L1,
        with<&S::store, readStore>},
    Key{"links.mode"_L1, "direct|proxy"_L1, "direct"_L1, "EARSHOT_LINKS_MODE"_L1, "--links-mode"_L1,
        "Whether players fetch recordings from the store by its own links, or every byte through the receiver."_L1,
        with<&S::linkMode, readLinkMode>},
    Key{"quota_bytes"_L1, "bytes"_L1, "0"_L1, "EARSHOT_QUOTA_BYTES"_L1, "--quota-bytes"_L1,
        "How much the organisation may store; warnings at 80 and 95 percent, no new recordings at the end; 0: no limit."_L1,
        number<&S::quotaBytes, 0, oneMebibyte * oneMebibyte * oneMebibyte>},
    Key{"disk_reserve_bytes"_L1, "bytes"_L1, "268435456"_L1, "EARSHOT_DISK_RESERVE_BYTES"_L1, "--disk-reserve-bytes"_L1,
        "With less free space on the disk of the data folder no new recording is fetched."_L1,
        number<&S::diskReserveBytes, 0, oneMebibyte * oneMebibyte>},
    Key{"event_spool_bytes"_L1, "bytes"_L1, "1073741824"_L1, "EARSHOT_EVENT_SPOOL_BYTES"_L1, "--event-spool-bytes"_L1,
        "How many events are kept on the receiver's own disk while the database is away."_L1,
        number<&S::eventSpoolBytes, oneMebibyte, oneMebibyte * oneMebibyte>},
    Key{"integrity_bytes_per_second"_L1, "bytes"_L1, "262144"_L1, "EARSHOT_INTEGRITY_BYTES_PER_SECOND"_L1, "--integrity-bytes-per-second"_L1,
        "The pace at which stored recordings are read again and compared with their hashes; 0: never."_L1,
        number<&S::integrityBytesPerSecond, 0, 1024 * oneMebibyte>},
    Key{"vapi_region"_L1, "us|eu"_L1, "us"_L1, "EARSHOT_VAPI_REGION"_L1, "--vapi-region"_L1,
        "Where the provider hosts the organisation."_L1,
        with<&S::vapiRegion, readRegion>},
    Key{"vapi_base_url"_L1, "URL"_L1, ""_L1, "EARSHOT_VAPI_BASE_URL"_L1, "--vapi-base-url"_L1,
        "The provider's REST interface, where it is not the region's own."_L1,
        with<&S::vapiBaseUrl, readUrl>},
    Key{"provider_allowed_hosts"_L1, "host[:port],..."_L1, ""_L1, "EARSHOT_PROVIDER_ALLOWED_HOSTS"_L1, "--provider-allowed-hosts"_L1,
        "Loopback and private addresses the provider may send us to; without a port, every port."_L1,
        with<&S::providerAllowedHosts, readHosts>},
    Key{"provider_requests_per_minute"_L1, "number"_L1, "300"_L1, "EARSHOT_PROVIDER_REQUESTS_PER_MINUTE"_L1, "--provider-requests-per-minute"_L1,
        "The pace of all requests to the provider together."_L1,
        number<&S::providerRequestsPerMinute, 1, 1'000'000>},
    Key{"provider_retention_days"_L1, "days"_L1, "14"_L1, "EARSHOT_PROVIDER_RETENTION_DAYS"_L1, "--provider-retention-days"_L1,
        "How long the provider keeps a recording: what is nearest to its end is fetched first."_L1,
        number<&S::providerRetentionDays, 1, 3650>},
    Key{"reconcile_interval_seconds"_L1, "seconds"_L1, "300"_L1, "EARSHOT_RECONCILE_INTERVAL_SECONDS"_L1, "--reconcile-interval-seconds"_L1,
        "How often the provider is asked for calls that no webhook told of, at least every minute where none can come; 0: only on demand."_L1,
        number<&S::reconcileInterval, 0, oneDay>},
    Key{"twilio_account_sid"_L1, "AC..."_L1, ""_L1, "EARSHOT_TWILIO_ACCOUNT_SID"_L1, "--twilio-account-sid"_L1,
        "The Twilio account whose own recordings are fetched where the provider has none."_L1,
        with<&S::twilioAccountSid, readAccountSid>},
    Key{"twilio_base_url"_L1, "URL"_L1, "https://api.twilio.com"_L1, "EARSHOT_TWILIO_BASE_URL"_L1, "--twilio-base-url"_L1,
        "Twilio's REST interface."_L1,
        with<&S::twilioBaseUrl, readUrl>},
    Key{"twilio_callback_fragment"_L1, "text"_L1, ""_L1, "EARSHOT_TWILIO_CALLBACK_FRAGMENT"_L1, "--twilio-callback-fragment"_L1,
        "What follows # in the callback address given to Twilio, for instance rc=3&rp=all."_L1,
        with<&S::twilioCallbackFragment, readFragment>},
    Key{"twilio_link_grace_seconds"_L1, "seconds"_L1, "120"_L1, "EARSHOT_TWILIO_LINK_GRACE_SECONDS"_L1, "--twilio-link-grace-seconds"_L1,
        "How long a call that only Twilio has told of waits for the provider before it is fetched by Twilio alone."_L1,
        number<&S::twilioLinkGrace, 0, oneDay>},
    Key{"webhook_secret_headers"_L1, "name,..."_L1, "X-Vapi-Secret,Authorization"_L1, "EARSHOT_WEBHOOK_SECRET_HEADERS"_L1, "--webhook-secret-headers"_L1,
        "The headers in which a webhook may show the secret, with or without \"Bearer\"."_L1,
        within<&S::webhook, &W::secretHeaders, readHeaderNames>},
    Key{"webhook_hmac_algorithm"_L1, "sha256|sha512|sha1"_L1, "sha256"_L1, "EARSHOT_WEBHOOK_HMAC_ALGORITHM"_L1, "--webhook-hmac-algorithm"_L1,
        "How webhooks are signed."_L1,
        within<&S::webhook, &W::hmacAlgorithm, readAlgorithm>},
    Key{"webhook_signature_header"_L1, "name"_L1, "x-signature"_L1, "EARSHOT_WEBHOOK_SIGNATURE_HEADER"_L1, "--webhook-signature-header"_L1,
        "The header with a webhook's signature."_L1,
        within<&S::webhook, &W::signatureHeader, readHeaderName>},
    Key{"webhook_timestamp_header"_L1, "name"_L1, "x-timestamp"_L1, "EARSHOT_WEBHOOK_TIMESTAMP_HEADER"_L1, "--webhook-timestamp-header"_L1,
        "The header with the time of a signed webhook."_L1,
        within<&S::webhook, &W::timestampHeader, readHeaderName>},
    Key{"webhook_message_id_header"_L1, "name"_L1, ""_L1, "EARSHOT_WEBHOOK_MESSAGE_ID_HEADER"_L1, "--webhook-message-id-header"_L1,
        "The header with the id of a signed webhook, for {svix-id}; an id is good for one message."_L1,
        within<&S::webhook, &W::messageIdHeader, readHeaderName>},
    Key{"webhook_signed_format"_L1, "text"_L1, "{timestamp}.{body}"_L1, "EARSHOT_WEBHOOK_SIGNED_FORMAT"_L1, "--webhook-signed-format"_L1,
        "What is signed: {body} (always), {timestamp}, {method}, {url} and {svix-id} stand for themselves."_L1,
        within<&S::webhook, &W::signedFormat, readSignedFormat>},
    Key{"webhook_signature_prefix"_L1, "text"_L1, ""_L1, "EARSHOT_WEBHOOK_SIGNATURE_PREFIX"_L1, "--webhook-signature-prefix"_L1,
        "What stands before the signature, such as sha256=."_L1,
        within<&S::webhook, &W::signaturePrefix, readText>},
    Key{"webhook_signature_encoding"_L1, "hex|base64"_L1, "hex"_L1, "EARSHOT_WEBHOOK_SIGNATURE_ENCODING"_L1, "--webhook-signature-encoding"_L1,
        "How the signature is written."_L1,
        [](S &s, const QString &text) { return choice<&S::webhook, &W::isBase64>(s, text, "hex"_L1, "base64"_L1); }},
    Key{"webhook_hmac_secret_encoding"_L1, "text|base64"_L1, "text"_L1, "EARSHOT_WEBHOOK_HMAC_SECRET_ENCODING"_L1, "--webhook-hmac-secret-encoding"_L1,
        "How the signing secret is written."_L1,
        [](S &s, const QString &text) { return choice<&S::webhook, &W::secretIsBase64>(s, text, "text"_L1, "base64"_L1); }},
    Key{"webhook_signs_timestamp"_L1, "no|yes"_L1, "yes"_L1, "EARSHOT_WEBHOOK_SIGNS_TIMESTAMP"_L1, "--webhook-signs-timestamp"_L1,
        "Whether a signed webhook carries its time."_L1,
        [](S &s, const QString &text) { return choice<&S::webhook, &W::includesTimestamp>(s, text, "no"_L1, "yes"_L1); }},
    Key{"webhook_timestamp_tolerance_seconds"_L1, "seconds"_L1, "300"_L1, "EARSHOT_WEBHOOK_TIMESTAMP_TOLERANCE_SECONDS"_L1, "--webhook-timestamp-tolerance-seconds"_L1,
        "How far the time of a signed webhook may be from ours."_L1,
        [](S &s, const QString &text) { return seconds(text, 1, oneDay, s.webhook.tolerance); }},
    Key{"webhook_oauth_client_id"_L1, "text"_L1, ""_L1, "EARSHOT_WEBHOOK_OAUTH_CLIENT_ID"_L1, "--webhook-oauth-client-id"_L1,
        "The client id the provider shows at /api/webhooks/oauth/token."_L1,
        within<&S::webhook, &W::oauthClientId, readText>},
    Key{"webhook_oauth_token_life_seconds"_L1, "seconds"_L1, "3600"_L1, "EARSHOT_WEBHOOK_OAUTH_TOKEN_LIFE_SECONDS"_L1, "--webhook-oauth-token-life-seconds"_L1,
        "How long a token from there works."_L1,
        [](S &s, const QString &text) { return seconds(text, 60, 7 * oneDay, s.webhook.oauthTokenLife); }},
    Key{"provider.forward_url"_L1, "URL"_L1, ""_L1, "EARSHOT_PROVIDER_FORWARD_URL"_L1, "--provider-forward-url"_L1,
        "Your own server, which answers the provider's questions (tool calls, assistant requests)."_L1,
        [](S &s, const QString &text) { return readForwardUrl(text, s.forward.url); }},
    Key{"provider.forward_events"_L1, "requests|all"_L1, "requests"_L1, "EARSHOT_PROVIDER_FORWARD_EVENTS"_L1, "--provider-forward-events"_L1,
        "Whether it gets only what it has to answer, or everything."_L1,
        [](S &s, const QString &text) { return choice<&S::forward, &F::everything>(s, text, "requests"_L1, "all"_L1); }},
    Key{"provider.forward_timeout_seconds"_L1, "seconds"_L1, "18"_L1, "EARSHOT_PROVIDER_FORWARD_TIMEOUT_SECONDS"_L1, "--provider-forward-timeout-seconds"_L1,
        "How long its answer is waited for, from the question on: 1 to 25; for an assistant never more than 6.5."_L1,
        [](S &s, const QString &text) { return seconds(text, 1, 25, s.forward.timeout); }},
    Key{"provider.fallback_assistant_id"_L1, "id"_L1, ""_L1, "EARSHOT_PROVIDER_FALLBACK_ASSISTANT_ID"_L1, "--provider-fallback-assistant-id"_L1,
        "The assistant that takes an inbound call when nobody says which should."_L1,
        within<&S::forward, &F::fallbackAssistantId, readUuid>},
    Key{"recording_profile"_L1, "speech|cbr128"_L1, "speech"_L1, "EARSHOT_RECORDING_PROFILE"_L1, "--recording-profile"_L1,
        "How recordings are encoded."_L1,
        with<&S::recordingProfile, readProfile>},
    Key{"workers"_L1, "number"_L1, "2"_L1, "EARSHOT_WORKERS"_L1, "--workers"_L1,
        "How many recordings are worked on at the same time."_L1,
        number<&S::workers, 1, 64>},
    Key{"max_recording_bytes"_L1, "bytes"_L1, "2147483648"_L1, "EARSHOT_MAX_RECORDING_BYTES"_L1, "--max-recording-bytes"_L1,
        "The largest recording that is fetched."_L1,
        number<&S::maxRecordingBytes, oneMebibyte, oneMebibyte * oneMebibyte>},
    Key{"link_life_seconds"_L1, "seconds"_L1, "3600"_L1, "EARSHOT_LINK_LIFE_SECONDS"_L1, "--link-life-seconds"_L1,
        "How long a link to a recording works."_L1,
        number<&S::linkLife, 1, oneDay>},
    Key{"retry_delays_ms"_L1, "milliseconds,..."_L1, "2000,10000"_L1, "EARSHOT_RETRY_DELAYS_MS"_L1, "--retry-delays-ms"_L1,
        "The pauses before the quick attempts that follow a failed one."_L1,
        with<&S::retryDelays, readDelays>},
    Key{"slow_retry_delay_ms"_L1, "milliseconds"_L1, "300000"_L1, "EARSHOT_SLOW_RETRY_DELAY_MS"_L1, "--slow-retry-delay-ms"_L1,
        "The pause before the first slow attempt, after the quick ones."_L1,
        number<&S::slowRetryDelay, 1, oneDay * 1000>},
    Key{"slow_retry_attempts"_L1, "number"_L1, "3"_L1, "EARSHOT_SLOW_RETRY_ATTEMPTS"_L1, "--slow-retry-attempts"_L1,
        "How many slow attempts are made before a person has to decide."_L1,
        number<&S::slowRetryAttempts, 0, 1000>},
    Key{"report_grace_seconds"_L1, "seconds"_L1, "60"_L1, "EARSHOT_REPORT_GRACE_SECONDS"_L1, "--report-grace-seconds"_L1,
        "How long after the end of a call its report is waited for before the provider is asked."_L1,
        number<&S::reportGrace, 0, oneDay>},
    Key{"complaint_words"_L1, "word or phrase,..."_L1, "@de,@en,@es,@fr"_L1, "EARSHOT_COMPLAINT_WORDS"_L1, "--complaint-words"_L1,
        "What callers say who complain: their calls come first in the inbox. \"word*\" stands for all that begin so, @en for our own of a language."_L1,
        with<&S::complaintWords, readComplaintWords>},
    Key{"audit_copies"_L1, "place"_L1, ""_L1, "EARSHOT_AUDIT_COPIES"_L1, "--audit-copies"_L1,
        "Where the signed ends of the audit log are copied to, best out of this machine's reach: as --store, for instance a bucket with object lock; empty: nowhere."_L1,
        with<&S::auditCopies, readStore>},
    Key{"audit_copies_url"_L1, "URL"_L1, ""_L1, "EARSHOT_AUDIT_COPIES_URL"_L1, "--audit-copies-url"_L1,
        "A server that each signed end of the audit log is sent to by POST."_L1,
        with<&S::auditCopiesUrl, readUrl>},
    Key{"alert_recorded_share_percent"_L1, "percent"_L1, "95"_L1, "EARSHOT_ALERT_RECORDED_SHARE_PERCENT"_L1, "--alert-recorded-share-percent"_L1,
        "An alert is raised when fewer of a day's inbound calls have a recording; 0: never."_L1,
        number<&S::alertRecordedShare, 0, 100>},
    Key{"alert_minimum_calls"_L1, "number"_L1, "20"_L1, "EARSHOT_ALERT_MINIMUM_CALLS"_L1, "--alert-minimum-calls"_L1,
        "With fewer inbound calls in a day that alert is not raised."_L1,
        number<&S::alertMinimumCalls, 1, 1'000'000>},
    Key{"alert_deadline_hours"_L1, "hours"_L1, "48"_L1, "EARSHOT_ALERT_DEADLINE_HOURS"_L1, "--alert-deadline-hours"_L1,
        "An alert is raised so long before the provider deletes a recording that is not here yet; 0: never."_L1,
        number<&S::alertDeadline, 0, 24 * 365>},
    Key{"alert_downloads_per_hour"_L1, "number"_L1, "100"_L1, "EARSHOT_ALERT_DOWNLOADS_PER_HOUR"_L1, "--alert-downloads-per-hour"_L1,
        "An alert is raised when one person downloads so many recordings within an hour; 0: never."_L1,
        number<&S::alertDownloads, 0, 1'000'000>},
    Key{"alert_new_address"_L1, "off|on"_L1, "on"_L1, "EARSHOT_ALERT_NEW_ADDRESS"_L1, "--alert-new-address"_L1,
        "An alert is raised when somebody signs in from an address that they never had before."_L1,
        with<&S::alertNewAddress, readSwitch>},
    Key{"alert_work_hours"_L1, "days hours zone"_L1, ""_L1, "EARSHOT_ALERT_WORK_HOURS"_L1, "--alert-work-hours"_L1,
        "An alert is raised when recordings are heard or taken away at other times, such as \"Mon-Fri 07:00-19:00 Europe/Berlin\"; empty: never."_L1,
        with<&S::alertWorkHours, readWorkHours>},
    Key{"log_format"_L1, "auto|json|readable"_L1, "auto"_L1, "EARSHOT_LOG_FORMAT"_L1, "--log-format"_L1,
        "How log lines look; auto is readable on a terminal and JSON elsewhere."_L1,
        with<&S::logFormat, readLogFormat>},
};

inline constexpr std::array secretKeys{
    SecretKey{"database_password"_L1, "EARSHOT_DATABASE_PASSWORD"_L1,
        "The password of the PostgreSQL user, where PGPASSFILE does not have it."_L1, &S::databasePassword},
    SecretKey{"s3_access_key"_L1, "EARSHOT_S3_ACCESS_KEY"_L1,
        "The access key id of the S3 store."_L1, &S::s3AccessKey},
    SecretKey{"s3_secret_key"_L1, "EARSHOT_S3_SECRET_KEY"_L1,
        "The secret access key of the S3 store."_L1, &S::s3SecretKey},
    SecretKey{"supabase_key"_L1, "EARSHOT_SUPABASE_KEY"_L1,
        "The secret key (sb_secret_...) or the service_role key of the Supabase project."_L1, &S::supabaseKey},
    SecretKey{"signing_key"_L1, "EARSHOT_SIGNING_KEY"_L1,
        "What the receivers' own links are signed with, the same on all of a team's; without it, made from the store's key."_L1, &S::signingKey},
    SecretKey{"audit_key"_L1, "EARSHOT_AUDIT_KEY"_L1,
        "What the audit log is signed with, the same on all of a team's; without it, made at the first start and kept in the data folder."_L1, &S::auditKey},
    SecretKey{"audit_copies_access_key"_L1, "EARSHOT_AUDIT_COPIES_ACCESS_KEY"_L1,
        "The access key id of the bucket in audit_copies, where it is not the store's."_L1, &S::auditCopiesAccessKey},
    SecretKey{"audit_copies_secret_key"_L1, "EARSHOT_AUDIT_COPIES_SECRET_KEY"_L1,
        "The secret key of the bucket or Supabase project in audit_copies, likewise."_L1, &S::auditCopiesSecretKey},
    SecretKey{"vapi_api_key"_L1, "EARSHOT_VAPI_API_KEY"_L1,
        "The provider's private key, to fetch calls and recordings."_L1, &S::vapiApiKey},
    SecretKey{"vapi_webhook_secret"_L1, "EARSHOT_VAPI_WEBHOOK_SECRET"_L1,
        "What the provider shows with each webhook; one per line while it is being changed."_L1, &S::vapiWebhookSecret},
    SecretKey{"vapi_webhook_headers"_L1, "EARSHOT_VAPI_WEBHOOK_HEADERS"_L1,
        "Headers that each webhook carries, one \"Name: value\" per line."_L1, &S::vapiWebhookHeaders},
    SecretKey{"vapi_webhook_hmac_secret"_L1, "EARSHOT_VAPI_WEBHOOK_HMAC_SECRET"_L1,
        "What webhooks are signed with; one per line while it is being changed."_L1, &S::vapiWebhookHmacSecret},
    SecretKey{"vapi_webhook_oauth_client_secret"_L1, "EARSHOT_VAPI_WEBHOOK_OAUTH_CLIENT_SECRET"_L1,
        "What the provider shows to get an access token; one per line while it is being changed."_L1, &S::vapiWebhookOauthSecret},
    SecretKey{"twilio_auth_token"_L1, "EARSHOT_TWILIO_AUTH_TOKEN"_L1,
        "The Twilio account's auth token, to check callbacks and fetch recordings; one a line while it is changed."_L1, &S::twilioAuthToken},
};
// clang-format on

/** Variables of our other programs, of single commands (app/receiver/storemove.cpp) and of our
 * tests, which child processes inherit: no settings, and no mistakes either. */
inline constexpr std::array otherVariables{"EARSHOT_CONFIG"_L1, "EARSHOT_TOKEN"_L1,
    "EARSHOT_IMPORT_PASSWORD"_L1, "EARSHOT_THEME"_L1, "EARSHOT_SIM_API_KEY"_L1,
    "EARSHOT_SIM_SECRET"_L1, "EARSHOT_BIN"_L1, "EARSHOT_SOURCE"_L1, "EARSHOT_SCREENSHOTS"_L1,
    "EARSHOT_TEST_DATABASE"_L1, "EARSHOT_TEST_VERBOSE"_L1, "EARSHOT_S3_SOURCE_ACCESS_KEY"_L1,
    "EARSHOT_S3_SOURCE_SECRET_KEY"_L1, "EARSHOT_SUPABASE_SOURCE_KEY"_L1};

} // namespace table

/** Every setting there is. */
inline constexpr auto &keys = table::keys;
inline constexpr auto &secretKeys = table::secretKeys;
inline constexpr auto &otherVariables = table::otherVariables;

} // namespace earshot::settings
