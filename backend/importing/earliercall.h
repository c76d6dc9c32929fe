// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/earliersystem.h"
#include "domain/callevent.h"

namespace earshot::importing {

/** What all rows of one call of the earlier system say together. */
struct EarlierCall
{
    CallEvent event; ///< by the key of the rows; never says anything of a recording's address
    bool isProviderId = false; ///< the provider knows the call by event.vapiCallId
    QStringList ownIds; ///< the earlier system's own, lower case
    QStringList paths; ///< of stored files, as in the bucket, without doubles; the first counts
    std::optional<Timestamp> endedAt; ///< or, where nobody says, when it began or was noted
    QStringList tables; ///< of its rows
    int doubles = 0; ///< rows of a table beyond its first
};

/**
 * Joins rows of one call, whatever their order: of values that contradict each other the one of the
 * newest row (updated_at, else created_at) counts, and an empty, wrongly typed or absurd one never
 * does. InvalidInput for a group without a key.
 */
Result<EarlierCall> joined(const database::EarlierGroup &group, Timestamp now);

/** The path inside @p bucket of what a row calls its storage path: it may begin with a slash or the
 * bucket, or be a link of the store. */
QString pathInBucket(const QString &text, const QString &bucket);

/** The first UUID in the file name of @p path, lower case; empty without one. */
QString idInFileName(const QString &path);

/** An ISO 8601 or PostgreSQL time, UTC where it names no offset, or a number of seconds or
 * milliseconds; nothing outside of 2000 to a day after @p now. */
std::optional<Timestamp> readTime(const QString &text, Timestamp now);

/** Seconds, or "hh:mm:ss"; nothing for what is no length of a call. */
std::optional<double> readSeconds(const QString &text);

} // namespace earshot::importing
