// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/download.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

constexpr qint64 unknownSizeLimit = qint64(4) * 1024 * 1024 * 1024;
constexpr qint64 slowestBytesPerSecond = 16 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverClient)
};

} // namespace

Download::Download(RecordingLink link, const QString &target, ReceiverClient::Progress progress,
    std::stop_token stop)
    : m_link(std::move(link))
    , m_file(target)
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
{ }

Result<void> Download::open()
{
    if (m_file.open(QIODevice::WriteOnly))
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = Text::tr("The recording can't be saved: %1.").arg(m_file.errorString())};
}

Result<void> Download::take(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return Error{.code = ErrorCode::Storage,
            .message = Text::tr("The recording can't be saved: %1.").arg(m_file.errorString())};
    }
    m_hash.addData(bytes);
    m_received += bytes.size();
    if (m_progress && !m_stop.stop_requested())
        m_progress(m_received, m_link.sizeBytes);
    return {};
}

Result<void> Download::commit()
{
    const bool rightSize = m_link.sizeBytes <= 0 || m_received == m_link.sizeBytes;
    const bool rightBytes = m_link.sha256.toLatin1() == m_hash.result().toHex();
    if (!rightSize || !rightBytes) {
        return Error{.code = ErrorCode::Network,
            .message = Text::tr("What arrived is not the recording that was stored. Try again."),
            .retryable = true};
    }
    if (m_file.commit())
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = Text::tr("The recording can't be saved: %1.").arg(m_file.errorString())};
}

Exchange::Limits Download::limits() const
{
    const qint64 bytes = m_link.sizeBytes > 0 ? m_link.sizeBytes : unknownSizeLimit;
    return {.bytes = bytes,
        .idle = std::chrono::seconds(30),
        .total = std::chrono::minutes(5) + std::chrono::seconds(bytes / slowestBytesPerSecond)};
}

} // namespace earshot::ui
