// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/objectstore.h"
#include "objectstore/supabaseproject.h"

namespace earshot::objectstore {

/** One page of the recursive listing; @p cursor as an earlier page gave it. */
StoreRequest listRequest(
    const SupabaseProject &project, const QString &prefix, const QString &cursor, int limit);

/** Objects with names that no store of ours takes are left out: they are not ours. */
Result<ObjectPage> readListing(
    const SupabaseProject &project, const StoreAnswer &answer, const QString &cursor);

/** Links to @p paths in one request; their life in seconds, at least one. */
StoreRequest signRequest(
    const SupabaseProject &project, const QStringList &paths, std::chrono::seconds life);

/** By path; what the server could not sign is missing. Only @p paths are believed. */
Result<QHash<QString, ObjectLink>> readLinks(const SupabaseProject &project,
    const StoreAnswer &answer, const QStringList &paths, Timestamp expiresAt);

} // namespace earshot::objectstore
