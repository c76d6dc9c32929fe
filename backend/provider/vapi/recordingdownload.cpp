// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/recordingdownload.h"

#include "provider/transferend.h"
#include "provider/vapi/apianswer.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 5;

Error retryable(ErrorCode code, const QString &message)
{
    return Error{.code = code, .message = message, .retryable = true};
}

/** Statuses of the object storage, which knows nothing of API keys. */
Error storageHostError(int status)
{
    const ErrorCode code = status == 408 ? ErrorCode::Timeout : ErrorCode::Network;
    return retryable(
        code, u"The host that keeps the recording answered with status %1."_s.arg(status));
}

} // namespace

RecordingDownload::RecordingDownload(VapiClient &client, RecordingRequest request,
    QList<RecordingVariant> variants, std::stop_token stop)
    : m_client(client)
    , m_request(std::move(request))
    , m_variants(std::move(variants))
    , m_stop(std::move(stop))
    , m_part(std::make_shared<PartFile>(m_request.targetFile))
    , m_resume(m_part->resumePoint())
{ }

QCoro::Task<Result<Download>> RecordingDownload::run()
{
    for (const RecordingVariant variant : std::as_const(m_variants)) {
        const Result<Outcome> outcome = co_await tryVariant(variant);
        if (!outcome)
            co_return outcome.error();
        if (*outcome == Outcome::Saved)
            co_return Download{.bytes = m_part->size(), .resumed = m_isResumed, .variant = variant};
    }
    if (m_client.m_options.apiKey.isEmpty())
        co_return Error{.code = ErrorCode::Unauthorised,
            .message = u"No API key is set and no fresh link came with the report, so the "
                       "recording cannot be fetched. Set EARSHOT_VAPI_API_KEY."_s};
    co_return retryable(ErrorCode::NotFound, u"The provider has no recording of this call."_s);
}

QCoro::Task<Result<RecordingDownload::Outcome>> RecordingDownload::tryVariant(
    RecordingVariant variant)
{
    const Result<Outcome> presigned = co_await tryPresigned(variant);
    if (!presigned || *presigned == Outcome::Saved)
        co_return presigned;
    if (*presigned == Outcome::LinkRefused)
        m_isRenewed = true; // the API's link below is the fresh one
    if (m_client.m_options.apiKey.isEmpty())
        co_return Outcome::Missing;
    co_return co_await tryApi(variant);
}

QCoro::Task<Result<RecordingDownload::Outcome>> RecordingDownload::tryPresigned(
    RecordingVariant variant)
{
    const QUrl link = m_request.links.of(variant);
    const bool isUsable = !link.isEmpty() && m_request.links.isFresh(m_client.m_clock.now())
        && m_client.m_api.policy().checkUrl(link).ok();
    if (!isUsable)
        co_return Outcome::Missing;
    const bool withKey = false;
    const Result<Outcome> outcome = co_await follow(link, withKey, variant);
    if (!outcome && outcome.error().code == ErrorCode::Forbidden)
        co_return Outcome::Missing; // it leads where we do not go; the API may know better
    co_return outcome;
}

QCoro::Task<Result<RecordingDownload::Outcome>> RecordingDownload::tryApi(RecordingVariant variant)
{
    const QUrl url = m_client.recordingUrl(m_request.callId, variant);
    const bool withKey = true;
    for (;;) {
        const Result<Outcome> outcome = co_await follow(url, withKey, variant);
        if (!outcome || *outcome != Outcome::LinkRefused)
            co_return outcome;
        if (m_isRenewed)
            break;
        m_isRenewed = true;
    }
    co_return retryable(ErrorCode::Forbidden,
        u"The host that keeps the recording refused a fresh link to it as well."_s);
}

/** The key is shown to the first address only, and only when that is the API's own. */
QCoro::Task<Result<RecordingDownload::Outcome>> RecordingDownload::follow(
    QUrl url, bool withKey, RecordingVariant variant)
{
    for (int hop = 0; hop <= maxRedirects; ++hop) {
        const bool isApi = withKey && hop == 0;
        const std::shared_ptr<RecordingSink> sink = newSink(variant);
        const Result<HttpHead> head = co_await fetch(url, isApi, sink);
        if (!head) {
            const Result<void> failed = head.error();
            co_return co_await keep(sink, failed);
        }
        if (head->status == 200 || head->status == 206) {
            const Result<void> finished = sink->finish();
            co_return co_await keep(sink, finished);
        }
        if (head->status == 416 && m_resume) {
            m_resume.reset(); // the part does not fit to what is there now: all of it again
            continue;
        }
        if (!head->isRedirect())
            co_return judge(*head, isApi);
        const Result<QUrl> next = redirectTarget(*head, url);
        if (!next)
            co_return next.error();
        url = *next;
    }
    co_return retryable(ErrorCode::Network, u"The recording's address redirects without end."_s);
}

QCoro::Task<Result<HttpHead>> RecordingDownload::fetch(
    QUrl url, bool withKey, std::shared_ptr<RecordingSink> sink)
{
    HttpRequest request{
        .url = url, .sink = sink, .deadlines = m_client.m_options.downloadDeadlines};
    request.headers.emplaceBack("Accept", "audio/*, */*;q=0.1");
    if (withKey)
        return m_client.m_api.sendWithKey(std::move(request), Urgency::Recording, m_stop);
    askForRest(request, *sink);
    return m_client.m_api.sendWithoutKey(std::move(request), m_stop);
}

QCoro::Task<Result<RecordingDownload::Outcome>> RecordingDownload::keep(
    std::shared_ptr<RecordingSink> sink, Result<void> transfer)
{
    const Result<void> kept = co_await endTransfer(m_part, sink, transfer, m_client.m_disk);
    if (!kept)
        co_return kept.error();
    m_isResumed = sink->resumedFrom() > 0;
    co_return Outcome::Saved;
}

Result<RecordingDownload::Outcome> RecordingDownload::judge(const HttpHead &head, bool isApi) const
{
    if (head.status == 404 || head.status == 410)
        return Outcome::Missing;
    if (isApi)
        return apiError(head, u"Asking the provider for a recording"_s);
    if (head.status == 400 || head.status == 401 || head.status == 403)
        return Outcome::LinkRefused;
    return storageHostError(head.status);
}

std::shared_ptr<RecordingSink> RecordingDownload::newSink(RecordingVariant variant) const
{
    const bool isSame = m_resume && m_resume->variant == toWord(variant);
    return std::make_shared<RecordingSink>(
        m_part, isSame ? m_resume : std::nullopt, m_client.m_options.limits, toWord(variant));
}

} // namespace earshot::provider::vapi
