// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

namespace earshot::objectstore {

/**
 * Whether @p key can be the key of a receiver: a secret key (sb_secret_…) or a token whose role is
 * not the anonymous one, and which has not expired at @p now. InvalidInput says which key is wanted
 * and never repeats this one.
 */
Result<void> checkSupabaseKey(const Secret &key, Timestamp now);

} // namespace earshot::objectstore
