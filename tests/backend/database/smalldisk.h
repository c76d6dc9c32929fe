// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>

namespace earshot::test {

/**
 * A file system of its own that is really full after @p bytes, in memory, seen by this process
 * only. isMounted() is false where the system does not allow it (no root).
 */
class SmallDisk
{
public:
    explicit SmallDisk(int bytes)
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_mounted = ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("tmpfs", encoded().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(encoded().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /** Takes what room is left, down to the last byte; the file that does it. */
    QString fill() const
    {
        QFile file(m_folder.filePath(QStringLiteral("filler")));
        if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            for (const int block : {65536, 4096, 1}) {
                while (file.write(QByteArray(block, 'x')) == block) { }
            }
        }
        return file.fileName();
    }

private:
    [[nodiscard]] QByteArray encoded() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace earshot::test
