// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>

#include <optional>

namespace earshot::provider {

/** From where an interrupted download can go on, and what must still be true of its source. */
struct ResumePoint
{
    QString variant; ///< which of the call's files it was
    QByteArray validator; ///< a strong ETag, else a Last-Modified date: for If-Range
    qint64 bytes = 0; ///< that are in the file and were synced to disk
    qint64 total = 0; ///< size of the whole

    bool operator==(const ResumePoint &) const = default;
};

/**
 * A file that grows with a download and survives its interruption. Beside it, for as long as it is
 * interrupted, stands "<path>.resume" with the ResumePoint; it is written after the bytes it
 * counts have been synced, so that power loss cannot leave a hole that is then taken for audio.
 *
 * Opened and written by one thread; the static functions may run elsewhere.
 */
class PartFile
{
public:
    explicit PartFile(QString path);

    /** Where an earlier attempt stopped; nothing when there is none or the file is shorter. */
    [[nodiscard]] std::optional<ResumePoint> resumePoint() const;

    /** Empties the file, creating it for the owner only where needed. Storage or StorageFull. */
    Result<void> startFresh();
    /** Cuts the file to @p bytes and goes on behind them. */
    Result<void> continueAt(qint64 bytes);
    Result<void> write(QByteArrayView bytes);
    void close() { m_file.close(); }
    /** Removes what was received, the resume point included. */
    void discard();

    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] const QString &path() const { return m_path; }

    /** Bytes the disk of @p path still takes, or -1 when that is unknown. */
    static qint64 freeBytes(const QString &path);
    /** Waits until the file is on the disk, then removes its resume point. Blocks. */
    static Result<void> complete(const QString &path);
    /** Waits until the file is on the disk, then writes the resume point. Blocks. */
    static Result<void> suspend(const QString &path, const ResumePoint &point);

private:
    Result<void> open(QIODevice::OpenMode mode);

    QString m_path;
    QFile m_file;
};

} // namespace earshot::provider
