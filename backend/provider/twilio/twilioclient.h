// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/workerpool.h"
#include "domain/carrierrecording.h"
#include "provider/httpclient.h"
#include "provider/recordingsink.h"

namespace earshot::provider::twilio {

struct TwilioOptions
{
    QUrl baseUrl{QStringLiteral("https://api.twilio.com")};
    QString accountSid; ///< whose tokens these are
    std::vector<Secret> authTokens; ///< tried in this order
    HttpDeadlines deadlines{.total = std::chrono::hours(2)};
    DownloadLimits limits;
};

struct MediaRequest
{
    CarrierRecording recording;
    QString targetFile; ///< its folder exists; what is there from an interrupted attempt is used
};

struct Media
{
    qint64 bytes = 0; ///< size of the file
    bool resumed = false; ///< part of it came with an earlier attempt
};

/**
 * Fetches recordings from Twilio. Account and token are shown to the base URL's host and nowhere
 * else; a redirect passes the HostPolicy and gets none. Lives on one thread with an event loop; its
 * tasks must have ended before it is destroyed.
 */
class TwilioClient
{
public:
    TwilioClient(TwilioOptions options, HostPolicy policy, const Clock &clock,
        HostResolver resolver = systemResolver());

    [[nodiscard]] bool isConfigured() const;

    /**
     * Brings the recording as WAV into the target file, both channels where it has two, resumed
     * where an earlier attempt broke off, synced to disk. What an interruption leaves is as with
     * vapi::VapiClient::download().
     *
     * Errors: InvalidInput (no such ids); NotFound, retryable, because the file may come some
     * minutes after the notice; Unauthorised (no or refused credentials); Forbidden (a redirect to
     * a host that is not allowed); TooLarge; StorageFull and Storage, retryable; Network, Timeout
     * and Unavailable, retryable; Cancelled.
     */
    QCoro::Task<Result<Media>> download(MediaRequest request, std::stop_token stop);

    /** Set while Twilio has asked to be left alone (429, 503). */
    [[nodiscard]] std::optional<Timestamp> retryNotBefore() const;

private:
    friend class MediaDownload;

    [[nodiscard]] QUrl mediaUrl(const CarrierRecording &recording, int channels) const;
    void noteWait(const HttpHead &head);

    TwilioOptions m_options;
    const Clock &m_clock;
    HttpClient m_http;
    WorkerPool m_disk; ///< syncing may take seconds and must not hold the event loop
    std::optional<Timestamp> m_notBefore;
};

} // namespace earshot::provider::twilio
