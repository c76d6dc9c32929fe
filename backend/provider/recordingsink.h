// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/httphead.h"
#include "provider/partfile.h"

#include <memory>

namespace earshot::provider {

struct DownloadLimits
{
    qint64 maxBytes = 2LL * 1024 * 1024 * 1024;
    qint64 reserveBytes = 256LL * 1024 * 1024; ///< that must stay free on the disk
};

/**
 * Writes the body of one answer into a PartFile when it can be a recording: status 200 from the
 * start, status 206 where the resume point says, and never a web page, XML or JSON document, by
 * type or by first bytes. Bodies of other statuses are thrown away.
 */
class RecordingSink final : public BodySink
{
public:
    /** @p resume is what the request asked to go on from; nothing when it asked for all. */
    RecordingSink(std::shared_ptr<PartFile> part, std::optional<ResumePoint> resume,
        DownloadLimits limits, QString variant);

    Result<bool> begin(const HttpHead &head) override;
    Result<void> write(QByteArrayView bytes) override;

    /** The answer is over: Network when bytes are missing, or the answer was empty. */
    Result<void> finish();
    /** What is in the file can be neither used nor gone on from. */
    [[nodiscard]] bool isSpoiled() const;
    [[nodiscard]] const std::optional<ResumePoint> &resumePoint() const { return m_resume; }
    [[nodiscard]] qint64 resumedFrom() const { return m_start; }
    /** From where a later attempt may go on; nothing when the server gave no validator or size. */
    [[nodiscard]] std::optional<ResumePoint> interruptedAt() const;

private:
    Result<bool> beginWhole(const HttpHead &head);
    Result<bool> beginRest(const HttpHead &head);
    Result<void> checkRoom(qint64 total, qint64 missing) const;
    Result<void> lookAtStart(QByteArrayView bytes);
    Error spoiled(const QString &message);
    static Error refused(const QString &message);

    std::shared_ptr<PartFile> m_part;
    std::optional<ResumePoint> m_resume;
    DownloadLimits m_limits;
    QString m_variant;
    QByteArray m_validator;
    std::optional<qint64> m_total;
    qint64 m_start = 0;
    qint64 m_received = 0; ///< in the file, the resumed part included
    bool m_isSaving = false;
    bool m_isStartSeen = false;
    bool m_isRejected = false;
};

} // namespace earshot::provider
