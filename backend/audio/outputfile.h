// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace earshot::audio {

/**
 * A file that is being written and disappears again unless keep() was called. Errors: StorageFull
 * when the disk or the quota is full, Storage otherwise; both retryable.
 */
class OutputFile
{
public:
    explicit OutputFile(const QString &path);
    /** @p file is empty, open for reading and writing, and stays what it is and where it is: what
     * becomes of it is its owner's business. */
    explicit OutputFile(std::shared_ptr<QFile> file);
    ~OutputFile();
    Q_DISABLE_COPY_MOVE(OutputFile)

    /** Only for a path. */
    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    /** Replaces bytes at @p position, which were written before; the file goes on at its end. */
    Result<void> overwrite(qint64 position, QByteArrayView bytes);
    /** The sum of all that was written; the file has to be readable. */
    Result<QString> sha256();
    /** Everything is on the disk when this returns well; nothing can be written afterwards. */
    Result<void> commit();
    void keep() { m_keep = true; }

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] Error problem() const;

    std::shared_ptr<QFile> m_file;
    qint64 m_size = 0;
    bool m_created = false;
    bool m_keep = false;
};

} // namespace earshot::audio
