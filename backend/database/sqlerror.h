// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlError>

namespace earshot::database {

/** What a failed statement means to the rest of the program, and whether the transaction lives. */
struct SqlFailure
{
    Error error;
    bool endsTransaction = false; ///< the database gave up everything since BEGIN, or may have
};

/** Reads SQLite's extended result code, https://www.sqlite.org/rescode.html */
SqlFailure explainSqlite(const QSqlError &problem);

} // namespace earshot::database
