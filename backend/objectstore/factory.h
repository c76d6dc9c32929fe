// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/workerpool.h"
#include "objectstore/objectstore.h"
#include "settings/places.h"

namespace earshot::objectstore {

/** What a store is made of besides its place. */
struct StoreParts
{
    WorkerPool &pool; ///< disk work and hashing; outlives the store
    const Clock &clock; ///< outlives the store
    QString defaultFolder; ///< absolute; for a folder without a name
    QString cacheFolder; ///< absolute; for copies of remote objects
    Secret s3AccessKey;
    Secret s3SecretKey;
    Secret supabaseKey;
};

/** The store at @p place, not yet prepared. InvalidInput says which key is missing. */
Result<std::unique_ptr<ObjectStore>> makeStore(
    const settings::StorePlace &place, const StoreParts &parts);

} // namespace earshot::objectstore
