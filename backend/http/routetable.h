// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace earshot::http {

/** Finds the row of the routing table for a request. Immutable. */
class RouteTable
{
public:
    struct Match
    {
        const Route *route = nullptr; ///< lives as long as the table
        QHash<QString, QString> arguments;
    };
    /** The path has no row (404), or none with this method (405): then @ref allow names those it
     * has. */
    struct Miss
    {
        int status = 404;
        QByteArray allow;
    };

    explicit RouteTable(std::vector<Route> routes);

    /** @p path is decoded and checked (Request::path). Of several rows the one with the fewest
     * captures wins. */
    [[nodiscard]] std::variant<Match, Miss> find(Method method, const QString &path) const;

private:
    struct Row
    {
        Route route;
        QStringList segments;
    };
    std::vector<Row> m_rows;
};

} // namespace earshot::http
