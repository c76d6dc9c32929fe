// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTemporaryFile>

namespace earshot::report {

/**
 * A file that is written, and read again, under a name of its own beside its place, and gets its
 * name when it is complete; without that nothing is left of it. Unlike QSaveFile it can be read
 * before.
 */
class PartFile
{
public:
    explicit PartFile(const QString &path);

    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    [[nodiscard]] QIODevice &device() { return m_file; }
    /** In place of what was there; all of it is on the disk then. */
    Result<void> commit();

private:
    [[nodiscard]] Error problem() const; ///< what went wrong, with the name of the file

    QString m_path;
    QTemporaryFile m_file;
};

} // namespace earshot::report
