// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "database/retentionrepository.h"

#include <QJsonObject>

namespace earshot::api {

constexpr int mostRehearsed = 200; ///< calls that a rehearsal lists

/** What a rehearsal found. */
struct Rehearsal
{
    RetentionPolicy policy;
    database::DueSums sums;
    QList<database::DueCall> first; ///< at most mostRehearsed
};

QJsonObject keptPolicyJson(const database::KeptPolicy &kept);
QJsonObject rehearsalJson(const Rehearsal &rehearsal);

/** By @p draft, or by what is kept where that is nothing. */
Result<Rehearsal> rehearse(database::Session &session, const QString &organizationId,
    const std::optional<RetentionPolicy> &draft, Timestamp now);

/**
 * Keeps @p policy and writes into the audit log what it was and is; @p entry says who. Conflict
 * where the kept one may only grow.
 */
Result<database::KeptPolicy> changePolicy(
    database::Session &session, const RetentionPolicy &policy, const audit::Entry &entry);

} // namespace earshot::api
