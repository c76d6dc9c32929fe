// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/supabaseproject.h"

namespace earshot::objectstore {

/**
 * Whether the bucket can keep recordings: what its record says, where the key may read it, and a
 * small object that is stored, replaced, read back and removed. Listing proves nothing: it answers
 * the same for a bucket that is not there. Notes the bucket's size limit in @p project.
 */
QCoro::Task<Result<void>> checkBucket(std::shared_ptr<SupabaseProject> project);

} // namespace earshot::objectstore
