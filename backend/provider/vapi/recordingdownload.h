// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/vapiclient.h"

namespace earshot::provider::vapi {

/**
 * One run of VapiClient::download(): which variant, from where, with or without the key, and what
 * each answer means. Kept alive by the caller until run() has ended.
 */
class RecordingDownload
{
public:
    RecordingDownload(VapiClient &client, RecordingRequest request,
        QList<RecordingVariant> variants, std::stop_token stop);

    QCoro::Task<Result<Download>> run();

private:
    enum class Outcome {
        Saved,
        Missing, ///< this variant does not exist there
        LinkRefused, ///< the storage no longer accepts the link
    };

    QCoro::Task<Result<Outcome>> tryVariant(RecordingVariant variant);
    QCoro::Task<Result<Outcome>> tryPresigned(RecordingVariant variant);
    QCoro::Task<Result<Outcome>> tryApi(RecordingVariant variant);
    QCoro::Task<Result<Outcome>> follow(QUrl url, bool withKey, RecordingVariant variant);
    QCoro::Task<Result<HttpHead>> fetch(
        QUrl url, bool withKey, std::shared_ptr<RecordingSink> sink);
    QCoro::Task<Result<Outcome>> keep(std::shared_ptr<RecordingSink> sink, Result<void> transfer);
    [[nodiscard]] Result<Outcome> judge(const HttpHead &head, bool isApi) const;
    [[nodiscard]] std::shared_ptr<RecordingSink> newSink(RecordingVariant variant) const;

    VapiClient &m_client;
    RecordingRequest m_request;
    QList<RecordingVariant> m_variants; ///< in this order
    std::stop_token m_stop;
    std::shared_ptr<PartFile> m_part;
    std::optional<ResumePoint> m_resume;
    bool m_isRenewed = false; ///< a refused link was replaced once already
    bool m_isResumed = false;
};

} // namespace earshot::provider::vapi
