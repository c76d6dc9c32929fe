// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storedobjectrepository.h"
#include "objectstore/objectstore.h"
#include "upkeep/checkreport.h"

#include <stop_token>

namespace earshot::database {
class Database;
}

namespace earshot::upkeep {

/** Where small objects are put for a moment, to see whether the store works. */
constexpr QLatin1StringView probeFolder("probe/");

/**
 * Holds what the store lists against what is noted, and reads the objects back: a page at a time,
 * so that it needs no more memory for many. What looks wrong is looked at once more, because others
 * go on writing meanwhile. Errors are those of database and store: then it could not look.
 */
class ObjectsCheck
{
public:
    ObjectsCheck(database::Database &database, objectstore::ObjectStore &store, CheckReport &report,
        bool readsBack, std::stop_token stop);

    QCoro::Task<Result<void>> run();

private:
    using Listed = QHash<QString, objectstore::ObjectInfo>;
    using Rows = QList<database::StoredObject>;

    /** Objects and rows after m_after, up to @p last (empty: to the end). */
    QCoro::Task<Result<void>> compare(Listed listed, QString last);
    Rows compareRows(const Rows &rows, Listed &listed);
    QCoro::Task<Result<Rows>> rowsAfter(QString path, QString last);
    QCoro::Task<Result<void>> lookAgain(QString path);
    QCoro::Task<Result<std::optional<objectstore::ObjectInfo>>> listedNow(QString path);
    QCoro::Task<Result<std::optional<database::StoredObject>>> rowNow(QString path);
    QCoro::Task<Result<void>> readBack(Rows rows);
    QCoro::Task<Result<void>> readNext(std::shared_ptr<Rows> rows);
    QCoro::Task<Result<void>> readOne(database::StoredObject row);
    Result<void> takePage(
        const objectstore::ObjectPage &page, const QString &cursor, Listed &listed);

    database::Database &m_database;
    objectstore::ObjectStore &m_store;
    CheckReport &m_report;
    const bool m_readsBack;
    const std::stop_token m_stop;
    QString m_after; ///< everything up to this path is done
    QStringList m_suspects; ///< of the page that is being compared
};

} // namespace earshot::upkeep
