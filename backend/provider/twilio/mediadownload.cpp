// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/mediadownload.h"

#include "provider/transferend.h"
#include "provider/vapi/apianswer.h"

namespace earshot::provider::twilio {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 5;

Error retryable(ErrorCode code, const QString &message)
{
    return Error{.code = code, .message = message, .retryable = true};
}

QByteArray basic(const QString &user, const Secret &password)
{
    const QByteArray pair = user.toLatin1() + ':' + password.reveal();
    return "Basic " + pair.toBase64();
}

} // namespace

MediaDownload::MediaDownload(TwilioClient &client, MediaRequest request, std::stop_token stop)
    : m_client(client)
    , m_request(std::move(request))
    , m_stop(std::move(stop))
    , m_part(std::make_shared<PartFile>(m_request.targetFile))
    , m_resume(m_part->resumePoint())
{ }

QCoro::Task<Result<Media>> MediaDownload::run()
{
    // A notice may be mistaken about the channels, so both are tried whatever it says.
    for (int channels = 2; channels >= 1; --channels) {
        const Result<Outcome> outcome = co_await tryChannels(channels);
        if (!outcome)
            co_return outcome.error();
        if (*outcome == Outcome::Saved)
            co_return Media{.bytes = m_part->size(), .resumed = m_isResumed};
    }
    co_return Error{.code = ErrorCode::InvalidInput,
        .message = u"Twilio gives the recording neither with two channels nor with one."_s};
}

/** With each token in turn, so that one that is being replaced does no harm. */
QCoro::Task<Result<MediaDownload::Outcome>> MediaDownload::tryChannels(int channels)
{
    const QUrl url = m_client.mediaUrl(m_request.recording, channels);
    for (std::size_t token = 0; token < m_client.m_options.authTokens.size(); ++token) {
        const Result<Outcome> outcome = co_await follow(url, token, channels);
        if (!outcome || *outcome != Outcome::TokenRefused)
            co_return outcome;
    }
    co_return Error{.code = ErrorCode::Unauthorised,
        .message = u"Twilio refused the account and its token; see EARSHOT_TWILIO_ACCOUNT_SID and "
                   "EARSHOT_TWILIO_AUTH_TOKEN."_s};
}

/** The token is shown to the first address only, which is the API's own. */
QCoro::Task<Result<MediaDownload::Outcome>> MediaDownload::follow(
    QUrl url, std::size_t token, int channels)
{
    for (int hop = 0; hop <= maxRedirects; ++hop) {
        const bool isApi = hop == 0;
        const auto sink = newSink(channels);
        const auto shown = isApi ? std::optional(token) : std::nullopt;
        const Result<HttpHead> head = co_await fetch(url, shown, sink);
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
            hop -= 1;
            continue;
        }
        if (!head->isRedirect())
            co_return judge(head->status, isApi);
        const Result<QUrl> next = vapi::redirectTarget(*head, url);
        if (!next)
            co_return next.error();
        url = *next;
    }
    co_return retryable(ErrorCode::Network, u"The recording's address redirects without end."_s);
}

QCoro::Task<Result<HttpHead>> MediaDownload::fetch(
    QUrl url, std::optional<std::size_t> token, std::shared_ptr<RecordingSink> sink)
{
    const TwilioOptions &options = m_client.m_options;
    HttpRequest request{.url = url, .sink = sink, .deadlines = options.deadlines};
    if (token)
        request.headers.emplaceBack(
            "Authorization", basic(options.accountSid, options.authTokens[*token]));
    request.headers.emplaceBack("Accept", "audio/*, */*;q=0.1");
    askForRest(request, *sink);
    const Result<HttpHead> head = co_await m_client.m_http.send(request, m_stop);
    if (head.ok() && token)
        m_client.noteWait(*head);
    co_return head;
}

QCoro::Task<Result<MediaDownload::Outcome>> MediaDownload::keep(
    std::shared_ptr<RecordingSink> sink, Result<void> transfer)
{
    const Result<void> kept = co_await endTransfer(m_part, sink, transfer, m_client.m_disk);
    if (!kept)
        co_return kept.error();
    m_isResumed = sink->resumedFrom() > 0;
    co_return Outcome::Saved;
}

Result<MediaDownload::Outcome> MediaDownload::judge(int status, bool isApi)
{
    if (status == 404 || status == 410)
        return retryable(ErrorCode::NotFound, u"Twilio does not have the recording (yet)."_s);
    if (isApi && status == 400)
        return Outcome::FewerChannels;
    if (isApi && (status == 401 || status == 403))
        return Outcome::TokenRefused;
    const ErrorCode code = status == 408 ? ErrorCode::Timeout : ErrorCode::Network;
    return retryable(code, u"Twilio answered with status %1."_s.arg(status));
}

std::shared_ptr<RecordingSink> MediaDownload::newSink(int channels) const
{
    const QString variant = u"twilio %1 %2"_s.arg(m_request.recording.recordingSid).arg(channels);
    const bool isSame = m_resume && m_resume->variant == variant;
    return std::make_shared<RecordingSink>(
        m_part, isSame ? m_resume : std::nullopt, m_client.m_options.limits, variant);
}

} // namespace earshot::provider::twilio
