// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/earliercolumns.h"

namespace earshot::database {

/** One of the two tables of the earlier system, or its absence. */
struct EarlierTable
{
    QString schema;
    QString name; ///< "calls" or "call_logs"
    bool isThere = false;
    EarlierColumns columns = {};

    [[nodiscard]] bool has(EarlierField field) const { return columns.contains(field); }
};

struct EarlierTables
{
    EarlierTable calls;
    EarlierTable logs;
    QString organizationId; ///< only its rows; empty: all
};

/**
 * The key of the call each row of both tables belongs to, in order of key: columns side ("calls",
 * "call_logs"), place, key (a UUID in lower case, empty where the row names none) and kind
 * ("provider": the provider's id of the call; "own": only the earlier system's own). By the
 * provider's id where the row or the one it belongs to has it, else by the id in a recording's file
 * name.
 */
QString earlierKeysSql(const EarlierTables &tables);

/** What the rows at the places in its one parameter, an array of tid, say: columns f0, f1 … in the
 * order of earlierFields(), all of them text, cut to a length nobody exceeds honestly. */
QString earlierRowsSql(const EarlierTable &table);

/** Which of the paths in its one parameter, a JSON array, rows name: column path. */
QString earlierPathsSql(const EarlierTables &tables);

/** Whose rows there are, at most 20: column id. */
QString earlierOrganizationsSql(const EarlierTables &tables);

} // namespace earshot::database
