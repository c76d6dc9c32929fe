// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/download.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

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
    , m_target(target)
    , m_file(ReceiverClient::arrivingFile(target))
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
{ }

Download::~Download()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<void> Download::open()
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // Unbuffered: who hears what has arrived reads it through another handle.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && m_file.setPermissions(ownerOnly))
        return {};
    return unsaved(m_file.errorString());
}

Error Download::unsaved(const QString &why)
{
    return {.code = ErrorCode::Storage,
        .message = Text::tr("The recording can’t be saved: %1.").arg(why)};
}

Result<void> Download::take(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return unsaved(m_file.errorString());
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
    std::error_code failure;
    std::filesystem::rename(
        m_file.filesystemFileName(), QFileInfo(m_target).filesystemFilePath(), failure);
    if (failure)
        return unsaved(QString::fromStdString(failure.message()));
    m_file.close();
    return {};
}

Exchange::Limits Download::limits() const
{
    const qint64 bytes = m_link.sizeBytes > 0 ? m_link.sizeBytes : unknownSizeLimit;
    return {.bytes = bytes,
        .idle = std::chrono::seconds(30),
        .total = std::chrono::minutes(5) + std::chrono::seconds(bytes / slowestBytesPerSecond)};
}

} // namespace earshot::ui
