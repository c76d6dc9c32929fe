// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/descriptor.h"
#include "objectstore/objectstore.h"

#include <stop_token>
#include <sys/stat.h>

namespace earshot::objectstore {

/** A folder inside another, which must not be a symbolic link. */
Result<Descriptor> openSubfolder(const Descriptor &parent, const QString &name);
/** The same, made and forced to disk when it is not there. */
Result<Descriptor> makeSubfolder(const Descriptor &parent, const QString &name);

/** The name of a file that is being written: begins with a dot, so it is no object. */
QByteArray temporaryName(const QString &tag, const QString &id);
/** Removes temporary files anywhere under @p root whose tag is not @p ownTag. */
Result<void> removeLeftovers(const Descriptor &root, const QString &ownTag);

Timestamp modificationTime(const struct stat &about);

/**
 * The objects under @p root as ObjectStore::list() says. Memory grows with @p limit and with the
 * number of folders beside each other, not with the number of objects.
 */
Result<QList<ObjectInfo>> listObjects(const Descriptor &root, const QString &prefix,
    const QString &after, int limit, const std::stop_token &stop);

} // namespace earshot::objectstore
