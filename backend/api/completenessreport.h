// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"
#include "database/completenessrepository.h"
#include "ingest/reconcilestatus.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace earshot::api {

/** The days somebody asked for, in a time zone of theirs. */
struct AskedDays
{
    QTimeZone zone;
    int count = 14;
};

/** From "days" and "timeZone"; InvalidInput says what is wrong. */
Result<AskedDays> askedDays(const QUrlQuery &query);

/** What became of the calls of one day. */
struct DayAccount
{
    LocalDay day;
    QList<database::FateCount> counts;
};

/** One snapshot: runs inside a transaction. */
Result<QList<DayAccount>> accountOf(
    database::Session &session, const QString &organizationId, const QList<LocalDay> &days);

/** The answer of GET /api/completeness. */
QJsonObject completenessJson(const QTimeZone &zone, const ingest::ReconcileStatus &status,
    const QList<DayAccount> &accounts);

/** One call of GET /api/completeness/gaps. */
QJsonObject gapJson(const database::AccountedCall &call);

} // namespace earshot::api
