// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

#include <qcoro/qcorotask.h>

namespace earshot::objectstore {
class ObjectStore;
}

namespace earshot::monitoring {

/** What became of a small object that was put into the store. */
struct StoreFacts
{
    Result<void> kept; ///< it was put, and is there with the same hash
    bool triesLinks = false;
    Result<void> linked; ///< whoever has its link gets the same bytes, without our key
    Result<void> removed; ///< it can be deleted, and is gone then
};

/**
 * Puts a small object of random bytes below "probe/", reads it back, fetches it by a link of the
 * store where it gives any and @p triesLinks, and deletes it. Whatever it found. @p preparesFirst:
 * nobody else has prepared the store.
 */
QCoro::Task<StoreFacts> probeStore(
    objectstore::ObjectStore &store, bool triesLinks, bool preparesFirst);

} // namespace earshot::monitoring
