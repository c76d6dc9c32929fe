// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/twilioclient.h"

#include "provider/twilio/callback.h"
#include "provider/twilio/mediadownload.h"
#include "provider/vapi/apianswer.h"

#include <QUrlQuery>

namespace earshot::provider::twilio {

using namespace Qt::StringLiterals;

TwilioClient::TwilioClient(
    TwilioOptions options, HostPolicy policy, const Clock &clock, HostResolver resolver)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_http(std::move(policy), std::move(resolver))
    , m_disk(1)
{
    std::erase_if(
        m_options.authTokens, [](const Secret &token) { return token.reveal().isEmpty(); });
}

bool TwilioClient::isConfigured() const
{
    return isSid(m_options.accountSid, "AC"_L1) && !m_options.authTokens.empty();
}

QCoro::Task<Result<Media>> TwilioClient::download(MediaRequest request, std::stop_token stop)
{
    const bool isNamed = isSid(request.recording.accountSid, "AC"_L1)
        && isSid(request.recording.recordingSid, "RE"_L1);
    if (!isNamed)
        co_return Error{.code = ErrorCode::InvalidInput,
            .message = u"The ids of the Twilio recording are none."_s};
    if (!isConfigured())
        co_return Error{.code = ErrorCode::Unauthorised,
            .message = u"Twilio has a recording of this call, and no account is set to fetch it "
                       "with. Set EARSHOT_TWILIO_ACCOUNT_SID and EARSHOT_TWILIO_AUTH_TOKEN."_s};
    const auto running = std::make_shared<MediaDownload>(*this, std::move(request), stop);
    co_return co_await running->run();
}

std::optional<Timestamp> TwilioClient::retryNotBefore() const
{
    return m_notBefore && *m_notBefore > m_clock.now() ? m_notBefore : std::nullopt;
}

/** Made of checked ids alone, never of an address that came with a callback. */
QUrl TwilioClient::mediaUrl(const CarrierRecording &recording, int channels) const
{
    QUrl url = m_options.baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base
        + u"/2010-04-01/Accounts/%1/Recordings/%2.wav"_s.arg(
            recording.accountSid, recording.recordingSid));
    url.setQuery(QUrlQuery{{u"RequestedChannels"_s, QString::number(channels)}});
    return url;
}

void TwilioClient::noteWait(const HttpHead &head)
{
    if (head.status != 429 && head.status != 503)
        return;
    if (const auto wait = vapi::retryAfter(head, m_clock.now()))
        m_notBefore = m_clock.now() + *wait;
}

} // namespace earshot::provider::twilio
