// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "audit/leaf.h"
#include "audit/mentions.h"

#include <qcoro/qcorotask.h>

#include <stop_token>

namespace earshot::audit {

/**
 * Erases @p part of these entries of @p draft's organisation in the transaction of the session, and
 * writes who did it as entries "audit.erased" with the further details of @p draft, which
 * AuditService::entry() made; how many parts went. What is not there, is empty or has gone
 * already, and entries "audit.erased" are passed by. Errors as those of append(); Conflict when an
 * entry is not as it was written: erasing would take the traces of that with it.
 */
Result<qint64> eraseParts(
    database::Session &session, const Entry &draft, const QList<qint64> &seqs, Part part);

/**
 * The same for the details of all entries that mention something. Goes through the log page by
 * page, each in transactions of its own, so after an error some have gone and the rest are found
 * by the next try. Cancelled when @p stop was requested.
 */
QCoro::Task<Result<qint64>> eraseMentions(
    database::Database &database, Entry draft, Mentions what, std::stop_token stop);

constexpr qsizetype mostErased = 500; ///< parts that one entry says were erased

} // namespace earshot::audit
