// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/logpage.h"

namespace earshot::audit {

/** Whether an export has the entry: it fits the filter, or says who erased what of one that does,
 * without which the gap there would count as a change. */
Result<bool> belongs(
    database::Session &session, const PageWish &wish, const database::SealedEvent &entry);

/** Conflict when something of @p entries was erased after the export began: what says so is behind
 * its end. */
Result<void> checkErasedBefore(
    database::Session &session, const PageWish &wish, const QList<database::SealedEvent> &entries);

} // namespace earshot::audit
