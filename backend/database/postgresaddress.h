// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace earshot::database {

/** How to reach a PostgreSQL database. */
struct PostgresAddress
{
    QString url; ///< postgresql://user@host:port/name?sslmode=…, as libpq reads it
    Secret password; ///< empty: what libpq finds by itself (PGPASSFILE, a certificate)
    std::chrono::milliseconds statementLimit = std::chrono::seconds(15); ///< for the server
    QString schema = QStringLiteral("earshot"); ///< where names without a schema are looked up
    /** How long the server lets a transaction wait for us; 0: without end. */
    std::chrono::milliseconds idleLimit = std::chrono::seconds(30);
    bool anyServer = false; ///< one that takes no writes will do as well
};

/**
 * Keywords and values for PQconnectdbParams(). What the address itself says comes last and
 * wins over our limits: 5 s to connect, and a lost network is noticed within about 15 s.
 */
std::vector<std::pair<QByteArray, QByteArray>> connectParameters(const PostgresAddress &address);

/** What every connection says first: times in UTC, limits on waits, our schema only. */
QString sessionSql(const PostgresAddress &address, bool readOnly);

} // namespace earshot::database
