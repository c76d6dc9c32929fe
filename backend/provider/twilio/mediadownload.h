// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/twilio/twilioclient.h"

namespace earshot::provider::twilio {

/** One run of TwilioClient::download(): how many channels, with which token, and what each answer
 * means. Kept alive by the caller until run() has ended. */
class MediaDownload
{
public:
    MediaDownload(TwilioClient &client, MediaRequest request, std::stop_token stop);

    QCoro::Task<Result<Media>> run();

private:
    enum class Outcome {
        Saved,
        FewerChannels, ///< it has not as many as were asked for
        TokenRefused,
    };

    QCoro::Task<Result<Outcome>> tryChannels(int channels);
    QCoro::Task<Result<Outcome>> follow(QUrl url, std::size_t token, int channels);
    QCoro::Task<Result<HttpHead>> fetch(
        QUrl url, std::optional<std::size_t> token, std::shared_ptr<RecordingSink> sink);
    QCoro::Task<Result<Outcome>> keep(std::shared_ptr<RecordingSink> sink, Result<void> transfer);
    [[nodiscard]] static Result<Outcome> judge(int status, bool isApi);
    [[nodiscard]] std::shared_ptr<RecordingSink> newSink(int channels) const;

    TwilioClient &m_client;
    MediaRequest m_request;
    std::stop_token m_stop;
    std::shared_ptr<PartFile> m_part;
    std::optional<ResumePoint> m_resume;
    bool m_isResumed = false;
};

} // namespace earshot::provider::twilio
