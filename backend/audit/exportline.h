// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/signednote.h"
#include "database/auditrepository.h"

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace earshot::audit {

/** Which entries; what is not set fits all. */
struct ExportFilter
{
    std::optional<Timestamp> from; ///< from this moment on
    std::optional<Timestamp> to; ///< before this one
    QString person; ///< id or name, whole, whatever the case
    QString action; ///< its dotted word
    QString call; ///< id
    QString report; ///< one of logReports()

    [[nodiscard]] bool isEmpty() const
    {
        return !from && !to && person.isEmpty() && action.isEmpty() && call.isEmpty()
            && report.isEmpty();
    }
    [[nodiscard]] bool fits(const database::AuditEvent &event) const;
};

/** The first line of an export in JSON Lines, as packaging/verify-audit reads it: which log, its
 * signed end and the key of that. @p isComplete: every entry follows, so that none needs a proof of
 * its own. */
QJsonObject exportHead(const QString &organizationId, const QByteArray &note,
    const QByteArray &publicKey, bool isComplete, const QTimeZone &zone);

/** The line of an entry: what is known of it, its leaf, the salts that tie both together, and the
 * hashes that lead to the root, where they are asked for. Of a part that was erased nothing. Times
 * also as they were in @p zone. */
QJsonObject exportLine(const database::SealedEvent &entry, const QTimeZone &zone,
    const std::optional<QByteArrayList> &proof);

} // namespace earshot::audit
