// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "database/storagerepository.h"
#include "objectstore/objectstore.h"
#include "upkeep/bytebudget.h"

#include <functional>

namespace earshot::database {
class Database;
}

namespace earshot::upkeep {

/**
 * Reads what is stored again, at a steady pace, and compares size and SHA-256 with what was stored:
 * always the object whose check is longest ago, so that a restart goes on where the last run ended.
 * It notes what it finds and deletes nothing. A store that does not answer says nothing about an
 * object, and is left alone for growing pauses. Lives in the backend's thread; the database and the
 * store must outlive stop().
 */
class IntegrityCheck
{
public:
    struct Options
    {
        qint64 bytesPerSecond = 0; ///< 0: never
        std::chrono::milliseconds rest = std::chrono::hours(1); ///< before the same object again
        std::chrono::milliseconds idle = std::chrono::minutes(1); ///< when nothing is due
        std::chrono::milliseconds firstBackOff = std::chrono::minutes(1);
        std::chrono::milliseconds longestBackOff = std::chrono::hours(1);
        /** Whether this receiver is the one of its team that reads; empty: it is alone. */
        std::function<QCoro::Task<bool>()> isItsTurn = {};
    };

    /** @p found is told that an object turned out damaged or missing; it may be empty. */
    IntegrityCheck(database::Database &database, objectstore::ObjectStore &store,
        const Clock &clock, Options options, std::function<void()> found);

    void start();
    /** Returns when the object that is being read at the moment was read. Calling twice is fine. */
    QCoro::Task<> stop();

    /** Checks one object. How long to wait before the next. */
    QCoro::Task<std::chrono::milliseconds> checkNext();

private:
    /** An object that the store could not read, although it answered for others. */
    struct Trouble
    {
        int times = 0;
        qint64 answersThen = 0;
        Timestamp passedOverUntil;
    };

    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<std::chrono::milliseconds> note(
        database::StoredObject object, database::ObjectCheck outcome);
    std::chrono::milliseconds backOff(const Error &error);
    bool isUnreadable(const QString &path, const Error &error);
    [[nodiscard]] QStringList passedOver() const;

    database::Database &m_database;
    objectstore::ObjectStore &m_store;
    const Clock &m_clock;
    const Options m_options;
    const std::function<void()> m_found;
    ByteBudget m_budget;
    QHash<QString, Trouble> m_troubles; ///< by path; a few
    qint64 m_answers = 0; ///< of the store, since the start
    int m_failuresInARow = 0;
    TaskScope m_scope;
};

} // namespace earshot::upkeep
