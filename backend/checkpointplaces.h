// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpointcopies.h"
#include "settings/settings.h"

namespace earshot {

class WorkerPool;

/**
 * Where the ends of the audit log are copied to by the settings: an object for each, named
 * checkpoints/LOG/SIZE.txt, in a folder, a bucket or a Supabase store (audit_copies), and a POST of
 * the note to an address (audit_copies_url), which has to answer 2xx. InvalidInput when the
 * settings do not go together. @p pool and @p clock must outlive the places.
 */
Result<std::vector<audit::CopyPlace>> checkpointPlaces(const settings::Settings &settings,
    const QString &organizationId, WorkerPool &pool, const Clock &clock);

} // namespace earshot
