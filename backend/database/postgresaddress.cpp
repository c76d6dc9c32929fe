// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresaddress.h"

#include <QStringList>

namespace earshot::database {

using namespace Qt::StringLiterals;

std::vector<std::pair<QByteArray, QByteArray>> connectParameters(const PostgresAddress &address)
{
    // libpq takes the address for "dbname", and what follows it wins over what stands before.
    std::vector<std::pair<QByteArray, QByteArray>> parameters{
        {"connect_timeout", "5"},
        {"keepalives_idle", "10"},
        {"keepalives_interval", "3"},
        {"keepalives_count", "2"},
        {"tcp_user_timeout", "15000"},
        {"target_session_attrs", address.anyServer ? "any" : "read-write"},
        {"application_name", "earshot"},
        {"dbname", address.url.toUtf8()},
        {"client_encoding", "UTF8"},
    };
    if (!address.password.isEmpty())
        parameters.emplace_back("password", address.password.reveal());
    return parameters;
}

QString sessionSql(const PostgresAddress &address, bool readOnly)
{
    // Set one by one and not in the connect options, which poolers refuse.
    QStringList statements{
        u"set time zone 'UTC'"_s,
        u"set datestyle = 'ISO'"_s,
        u"set standard_conforming_strings = on"_s,
        u"set search_path = %1"_s.arg(address.schema),
        u"set statement_timeout = %1"_s.arg(address.statementLimit.count()),
        u"set lock_timeout = 5000"_s,
        u"set idle_in_transaction_session_timeout = %1"_s.arg(address.idleLimit.count()),
    };
    if (readOnly)
        statements.append(u"set default_transaction_read_only = on"_s);
    return statements.join(u"; "_s);
}

} // namespace earshot::database
