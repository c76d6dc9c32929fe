// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/auditfinder.h"
#include "database/callfiltersql.h"

namespace earshot::database {

/** Who did it, in SQL, of an entry "e": the name, because a token can have another id every day. */
extern const QString auditPersonSql;

/** What is walked along an index, and what is looked at in each entry on the way. */
struct AuditWay
{
    Conditions walked;
    Conditions looked;
};

/** The entries of @p search after @p place; entries are "e", their calls "c". */
AuditWay auditWay(
    const AuditSearch &search, const std::optional<AuditPlace> &place, const Dialect &dialect);

/** Whether @p entry is one of those that were meant: what the conditions let through is more. */
bool fits(const FoundEntry &entry, const AuditSearch &search);

} // namespace earshot::database
