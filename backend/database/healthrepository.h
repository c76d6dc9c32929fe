// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

/** What the database says of itself. */
struct DatabaseHealth
{
    QString server; ///< "PostgreSQL 15.6", "SQLite 3.40.1"
    int schema = 0; ///< the number of the tables' last migration
    int newestSchema = 0; ///< the last one this program knows
    bool mayWrite = true; ///< the user has the rights it needs
    std::optional<Timestamp> now; ///< by the server's clock; none for a file
};

class HealthRepository
{
public:
    explicit HealthRepository(Session &session)
        : m_session(session)
    { }

    Result<DatabaseHealth> look();

private:
    Session &m_session;
};

} // namespace earshot::database
