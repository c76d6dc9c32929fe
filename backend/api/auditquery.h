// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/auditfinder.h"

#include <QUrlQuery>

namespace earshot::api {

/** What a client asks of the audit log. */
struct AuditListQuery
{
    database::AuditSearch search; ///< without its organisation
    int limit = 50;
    std::optional<database::AuditPlace> place; ///< after which the page begins
    QJsonObject filter; ///< what was asked for, as it was given
    QString fingerprint; ///< of it: a cursor serves one filter
};

/** InvalidInput, naming the parameter, for one that is unknown, given twice, or bad. */
Result<AuditListQuery> auditListQuery(const QUrlQuery &query);

/** The same for the entries of one call, where only "limit" and "cursor" have a meaning. */
Result<AuditListQuery> activityQuery(const QUrlQuery &query, const QString &callId);

/** The place as clients carry it: opaque to them, base64url. */
QString auditCursor(const database::AuditPlace &place, const QString &fingerprint);

} // namespace earshot::api
