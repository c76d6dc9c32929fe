// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/descriptor.h"
#include "objectstore/objectstore.h"

#include <stop_token>

namespace earshot::objectstore {

/**
 * The objects in one folder of the local file system; a copyable value whose calls block, for
 * threads that may. Below the folder itself no symbolic link is followed. Paths must be clean.
 */
class ObjectFolder
{
public:
    /** @p tag marks the temporary files of this user of the folder. */
    ObjectFolder(QString folder, QString tag)
        : m_folder(std::move(folder))
        , m_tag(std::move(tag))
    { }

    /** Makes the folder and removes what an earlier user left half-written. */
    [[nodiscard]] Result<void> prepare() const;

    /** Copies to a temporary name, forces it to disk, renames, forces the folder to disk. */
    [[nodiscard]] Result<void> put(
        const QString &path, const QString &localFile, const std::stop_token &stop) const;
    [[nodiscard]] Result<ObjectInfo> verify(const QString &path, const std::stop_token &stop) const;
    [[nodiscard]] Result<Descriptor> open(const QString &path) const;
    [[nodiscard]] Result<void> remove(const QString &path) const;
    [[nodiscard]] Result<QList<ObjectInfo>> list(
        const QString &prefix, const QString &after, int limit, const std::stop_token &stop) const;

private:
    [[nodiscard]] Result<Descriptor> root() const;
    [[nodiscard]] Result<Descriptor> parentOf(const QString &path, bool make) const;

    QString m_folder;
    QString m_tag;
};

} // namespace earshot::objectstore
