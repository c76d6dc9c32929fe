// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

namespace earshot::database {

/** A connection to a SQLite file through Qt SQL. */
class SqliteConnection final : public Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~SqliteConnection() override;

    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    Result<Answer> run(const QString &sql, const QVariantList &parameters) override;
    Result<std::optional<QVariant>> runOnce(
        const QString &sql, const QVariantList &parameters = {}) override;
    [[nodiscard]] const Dialect &dialect() const override { return sqliteDialect(); }
    Result<int> schemaVersion() override;
    Result<void> noteSchemaVersion(int number) override;
    Result<void> backUp(const QString &folder, int next) override;
    void tidyAfterCommit() override { m_isToTidy = true; }

private:
    SqliteConnection(QString name, Access access);

    Result<void> prepareSession();
    Result<void> useWriteAheadLog();
    void emptyLog();
    Result<QSqlQuery *> kept(const QString &sql);
    Error failed(const QSqlError &problem);

    QString m_name;
    Access m_access;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<Error> m_broken;
    bool m_isToTidy = false;
};

} // namespace earshot::database
