// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "database/database.h"
#include "database/moverepository.h"
#include "moving/objectcopier.h"

#include <QStringList>

#include <functional>

namespace earshot::moving {

/** The first few of something, and how many there are. */
struct Listed
{
    qint64 count = 0;
    QStringList first; ///< at most 100
    void add(const QString &text);
};

struct StoreReport
{
    qint64 copied = 0; ///< objects, this time
    qint64 copiedBytes = 0;
    database::ObjectSum live; ///< in the database
    database::ObjectSum waiting; ///< live, and newer than this copying
    Listed orphans; ///< copied too, although no row knows them
    Listed unfinished; ///< not copied: being written or deleted
    Listed problems; ///< each a sentence; what could not be copied
};

struct StoreProgress
{
    qint64 objects = 0; ///< copied so far, this time
    qint64 bytes = 0;
    database::ObjectSum inAll; ///< what there was to copy at the beginning
};

/**
 * Copies every object from a store to another under the same path, so that what refers to it stays
 * right. What was read back at the target is noted in the database, so that it can be ended at any
 * moment and started again. Nothing is ever deleted. Receivers may be at work meanwhile.
 */
class StoreMove
{
public:
    using Listener = std::function<void(const StoreProgress &)>;

    struct Options
    {
        QString store; ///< the target's name in the notes: toText(StorePlace)
        int parallel = 4;
    };

    /** All given, except @p options, outlive the object. */
    StoreMove(database::Database &database, objectstore::ObjectStore &from,
        objectstore::ObjectStore &to, ObjectCopier &copier, const Clock &clock, Options options,
        Listener listener);

    /** Until the end, once. Cancelled when it was stopped; the errors of the database, and those of
     * the stores that are not about a single object. */
    QCoro::Task<Result<StoreReport>> run(std::stop_token stop);

private:
    QCoro::Task<Result<void>> copyLive(std::stop_token stop);
    QCoro::Task<Result<void>> copyOthers(std::stop_token stop);
    QCoro::Task<Result<void>> copyOthersOf(objectstore::ObjectPage page, std::stop_token stop);
    QCoro::Task<Result<qint64>> confirm(std::stop_token stop);
    QCoro::Task<Result<void>> copyAll(QList<database::StoredObject> objects, std::stop_token stop);
    QCoro::Task<> work(
        std::shared_ptr<QList<database::StoredObject>> waiting, std::stop_token stop);
    QCoro::Task<Result<void>> copyOne(database::StoredObject object, std::stop_token stop);
    QCoro::Task<Result<void>> noteCopied(QString path, Proof proof);
    QCoro::Task<Result<void>> explain(database::StoredObject object, Error error);
    QCoro::Task<Result<void>> sumUp();

    database::Database &m_database;
    objectstore::ObjectStore &m_from;
    objectstore::ObjectStore &m_to;
    ObjectCopier &m_copier;
    const Clock &m_clock;
    const Options m_options;
    Listener m_listener;
    StoreProgress m_progress;
    StoreReport m_report;
    std::optional<Error> m_failure; ///< that ends everything
};

} // namespace earshot::moving
