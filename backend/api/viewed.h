// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "domain/access.h"

namespace earshot::api {

/**
 * Writes into the audit log that @p who opened a call: what was said in it is about to be shown.
 * Programs ask anew whenever something changes, so what one token does from one address within ten
 * minutes is one entry. Where the log can't be written the call is shown all the same, because
 * sound does not leave by this way, and the problem is logged.
 */
QCoro::Task<> noteCallViewed(
    SharedContext context, Principal who, QString callId, http::Request request);

/**
 * The same for a list: @p list names it, and the filter and the words that were searched for stand
 * in the entry, card numbers left out and long ones cut. Of what one token looks at within ten
 * minutes thirty lists are told, and that there were more: each letter that is typed into a search
 * is another list.
 */
QCoro::Task<> noteListViewed(
    SharedContext context, Principal who, QString list, http::Request request);

} // namespace earshot::api
