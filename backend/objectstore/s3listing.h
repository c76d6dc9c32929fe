// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/objectstore.h"
#include "objectstore/s3client.h"

namespace earshot::objectstore {

/** Asks for a page of what is under @p base (the store's own prefix) and @p prefix. The cursor is
 * the last key of the page before without @p base, so it holds however the store is changed. */
S3Call listCall(const QString &base, const QString &prefix, const QString &cursor, int limit);

/** The page in @p xml, without keys that cannot be ours. Storage when the store does not keep to
 * what was asked, because that would never end. */
Result<ObjectPage> readPage(
    const QByteArray &xml, const QString &base, const QString &prefix, const QString &cursor);

} // namespace earshot::objectstore
