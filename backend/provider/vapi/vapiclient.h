// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/workerpool.h"
#include "provider/recordingsink.h"
#include "provider/vapi/apitransport.h"
#include "provider/vapi/keycheck.h"
#include "provider/vapi/presignedlinks.h"

namespace earshot::provider::vapi {

struct VapiOptions
{
    QUrl baseUrl{QStringLiteral("https://api.vapi.ai")};
    Secret apiKey; ///< the private key; without one only presigned links work
    HttpDeadlines apiDeadlines;
    HttpDeadlines downloadDeadlines{.total = std::chrono::hours(2)};
    DownloadLimits limits;
    int requestsPerMinute = 300; ///< of all requests to the API together
    int requestBurst = 60; ///< of them at once after a rest
    std::chrono::milliseconds turnPatience = std::chrono::minutes(1); ///< longest wait for a turn
    /** Before each repetition of a question that met a passing fault. */
    std::vector<std::chrono::milliseconds> repeatPauses{
        std::chrono::seconds(1), std::chrono::seconds(3)};
    std::optional<QUrl> otherRegion; ///< where a key that is refused is tried as well
    qint64 maxCallBytes = 32LL * 1024 * 1024; ///< of one call as JSON
    qint64 maxPageBytes = 64LL * 1024 * 1024; ///< of a list of calls
};

/** Which calls to list: those whose provider times lie within all given bounds. */
struct CallWindow
{
    std::optional<Timestamp> createdFrom; ///< this or later
    std::optional<Timestamp> createdUntil; ///< this or earlier
    std::optional<Timestamp> updatedFrom; ///< this or later
    int limit = 100; ///< at most 1,000; each call is large
};

struct RecordingRequest
{
    QString callId;
    PresignedLinks links; ///< from the delivery, if it is recent; may be empty
    QString targetFile; ///< its folder exists; what is there from an interrupted attempt is used
};

/** The two single sides of a call, each in a file of its own. */
struct Sides
{
    QString customer; ///< path
    QString assistant;
};

struct Download
{
    qint64 bytes = 0; ///< size of the file
    bool resumed = false; ///< part of it came with an earlier attempt
    RecordingVariant variant = RecordingVariant::Stereo;
    std::optional<Sides> sides; ///< these instead of the target file, which is not there then
};

/**
 * The provider's REST API. The key goes to the base URL's host and nowhere else; every other
 * address passes the HostPolicy and gets no key. Messages show URLs as host and path only.
 *
 * Lives on one thread with an event loop; its tasks must have ended before it is destroyed.
 */
class VapiClient
{
public:
    VapiClient(VapiOptions options, HostPolicy policy, const Clock &clock,
        HostResolver resolver = systemResolver());

    /** Whether the key is good, in plain words. */
    QCoro::Task<KeyCheck> checkKey(std::stop_token stop = {});

    /**
     * The call as the provider knows it, with fresh presigned links in it. Errors: InvalidInput (no
     * UUID), Unauthorised, Forbidden, NotFound, TooLarge; retryable Network (the provider's faults
     * and 429 included), Timeout, and Unavailable (our own limit of requests).
     */
    QCoro::Task<Result<QJsonObject>> fetchCall(QString callId, std::stop_token stop = {});

    /**
     * One page of calls, newest first by creation, each as fetchCall() would give it. The next page
     * has createdUntil of the last call's createdAt, and repeats the calls of that very moment.
     * Errors as fetchCall(); TooLarge: ask for fewer.
     */
    QCoro::Task<Result<QList<QJsonObject>>> listCalls(CallWindow window, std::stop_token stop = {});

    QCoro::Task<Result<QList<QJsonObject>>> listAssistants(std::stop_token stop = {});
    QCoro::Task<Result<QJsonObject>> fetchAssistant(QString id, std::stop_token stop = {});
    /** Writes the fields of @p changes, whole objects each; the assistant as it is then. */
    QCoro::Task<Result<QJsonObject>> changeAssistant(
        QString id, QJsonObject changes, std::stop_token stop = {});
    QCoro::Task<Result<QList<QJsonObject>>> listPhoneNumbers(std::stop_token stop = {});
    QCoro::Task<Result<QJsonObject>> fetchPhoneNumber(QString id, std::stop_token stop = {});
    QCoro::Task<Result<QJsonObject>> changePhoneNumber(
        QString id, QJsonObject changes, std::stop_token stop = {});

    /** Where the provider redirects for a recording: a short-lived link, to be treated as a secret.
     * NotFound when the call has no such file. */
    QCoro::Task<Result<QUrl>> recordingLink(
        QString callId, RecordingVariant variant, std::stop_token stop = {});

    /**
     * Brings a recording into the target file: the best variant there is, from a fresh presigned
     * link or through the API, resumed where an earlier attempt broke off, synced to disk. Where
     * there are the two single sides only, they are in "<target>.customer" and
     * "<target>.assistant".
     *
     * After a failure what has been received stays in the target file, and beside it
     * "<target>.resume", when the next attempt can go on from there. Errors: NotFound, retryable
     * (no variant exists, which can still change in the minutes after a call); Unauthorised (key
     * missing or refused); Forbidden: not retryable when a host is not allowed, retryable when a
     * fresh link was refused as well; TooLarge; StorageFull and Storage, retryable; Network,
     * Timeout and Unavailable, retryable; Cancelled.
     */
    QCoro::Task<Result<Download>> download(RecordingRequest request, std::stop_token stop);

    /** Set while the provider has asked to be left alone (429, 503): schedule nothing before. */
    [[nodiscard]] std::optional<Timestamp> retryNotBefore() const { return m_api.pausedUntil(); }

private:
    friend class RecordingDownload;

    QCoro::Task<Result<QJsonObject>> askForObject(ApiRequest request, std::stop_token stop);
    QCoro::Task<Result<QList<QJsonObject>>> askForList(ApiRequest request, std::stop_token stop);
    /** An object of the API by its UUID, which must come back. */
    QCoro::Task<Result<QJsonObject>> askForOne(
        ApiRequest request, QString id, std::stop_token stop);

    QCoro::Task<Result<Download>> downloadOneOf(
        RecordingRequest request, QList<RecordingVariant> variants, std::stop_token stop);
    QCoro::Task<Result<Download>> downloadSides(
        RecordingRequest request, Error nothingElse, std::stop_token stop);
    /** There is none, so far as we can know without a key. */
    [[nodiscard]] bool isNone(const Result<Download> &download) const;

    [[nodiscard]] QUrl recordingUrl(const QString &callId, RecordingVariant variant) const;

    VapiOptions m_options;
    const Clock &m_clock;
    ApiTransport m_api;
    WorkerPool m_disk; ///< syncing may take seconds and must not hold the event loop
    WorkerPool m_parsing; ///< nor must reading a page of calls
};

} // namespace earshot::provider::vapi
