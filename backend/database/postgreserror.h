// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace earshot::database {

struct PostgresFailure
{
    Error error;
    bool mayRunAgain = false; ///< the same transaction can succeed at once
    bool isAway = false; ///< the connection is of no use any more
};

/**
 * What an SQLSTATE (five characters, PostgreSQL's appendix A) means to the rest of the program;
 * empty for a connection that broke without one. @p text is the server's own sentence: kept only
 * where it cannot hold values of a row.
 */
PostgresFailure explainPostgres(const QByteArray &sqlState, const QString &text);

/** The same for a failure to connect, of which libpq gives a text alone. */
PostgresFailure explainConnecting(const QString &text);

} // namespace earshot::database
