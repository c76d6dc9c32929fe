// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "objectstore/storehttp.h"
#include "settings/places.h"

namespace earshot::objectstore {

/** True where the same request may succeed a moment later. */
bool isPassing(const StoreAnswer &answer);

/** The ETag or upload that a request named is gone: the code of such an answer. */
bool isNoSuchUpload(const StoreAnswer &answer);

/** What an answer that is no success means, and what to do; @p now is our time. Codes: NotFound,
 * Unauthorised, Forbidden, StorageFull, TooLarge, Conflict, else Storage. */
Error explainS3(const StoreAnswer &answer, const settings::StorePlace &place, Timestamp now);

} // namespace earshot::objectstore
