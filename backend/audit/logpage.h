// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exportline.h"
#include "audit/merkletree.h"

namespace earshot::database {
class Session;
}

namespace earshot::audit {

/** The tree as the database has it; inside one transaction. */
NodeSource nodesOf(database::Session &session, const QString &organizationId);

/** What an export asks for, one page after the other. */
struct PageWish
{
    QString organizationId;
    qint64 size = 0; ///< entries of the log that the export is of
    qint64 after = 0; ///< number of the last entry that was looked at
    ExportFilter filter;
    bool isComplete = false; ///< checkpoints in their places, and no proofs
    QTimeZone zone;
    qsizetype mostBytes = 40 * 1024;
};

struct Page
{
    QList<QJsonObject> lines;
    qint64 after = 0; ///< where the next page goes on; the wish's size: that was all
};

/** Looks at up to 1,000 entries, and ends earlier with @p wish.mostBytes, but has one that fits.
 * Conflict for an entry that was changed, or from which something was erased since the export
 * began. */
Result<Page> readPage(database::Session &session, const PageWish &wish);

} // namespace earshot::audit
