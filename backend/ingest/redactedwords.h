// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callevent.h"

namespace earshot::ingest {

/**
 * Takes the parts that are taken out of a redacted call out of @p merged, whose words came after
 * the redaction; what lies under seal gets all of them. Does nothing to a call that is not
 * redacted. To be called before the call is saved, in the same transaction.
 */
Result<void> takeWordsOut(database::Session &session, MergedCall &merged);

} // namespace earshot::ingest
