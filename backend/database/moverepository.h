// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storedobjectrepository.h"
#include "database/tableplan.h"

#include <QHash>

namespace earshot::database {

/** The note in a database about what was moved into it. */
struct MigrationNote
{
    QString source; ///< the id of the default organisation there
    Timestamp startedAt;
    std::optional<Timestamp> finishedAt; ///< none: the database holds half of it
};

/** An object that another store has as well, read back there. */
struct MovedObject
{
    QString store; ///< as toText(StorePlace) gives it
    QString path;
    qint64 sizeBytes = 0;
    QString sha256;
};

/** What is known of a path at the source. */
struct ObjectStanding
{
    std::optional<ObjectState> state; ///< of its row; none: no row knows it
    qint64 movedBytes = -1; ///< of the proven copy at the target; below 0: there is none
};

/** How many objects, and their bytes. */
struct ObjectSum
{
    qint64 objects = 0;
    qint64 bytes = 0;
};

/** What is known about moving a whole database, and objects from store to store. */
class MoveRepository
{
public:
    explicit MoveRepository(Session &session)
        : m_session(session)
    { }

    Result<std::optional<MigrationNote>> migration();
    /**
     * Marks this database as the target of @p source and empties it of its default organisation.
     * Fine when it is marked so already. Conflict when it holds anything, or another source's data.
     */
    Result<MigrationNote> claim(
        const std::vector<TablePlan> &plans, const QString &source, Timestamp at);
    /** From now on the database may be served. */
    Result<void> finish(const QString &source, Timestamp at);

    /** Live objects behind @p afterPath of which @p store has no proven copy, in order of path. */
    Result<QList<StoredObject>> unmoved(const QString &store, const QString &afterPath, int limit);
    /** How much of that there is. */
    Result<ObjectSum> unmovedSum(const QString &store);
    /** How many live objects there are. */
    Result<ObjectSum> liveSum();
    Result<void> noteMoved(const MovedObject &object, Timestamp at);
    /** What is known of @p paths; those of which nothing is known are missing. */
    Result<QHash<QString, ObjectStanding>> states(const QString &store, const QStringList &paths);
    /** The proofs behind @p afterPath, in order of path. */
    Result<QList<MovedObject>> movedObjects(
        const QString &store, const QString &afterPath, int limit);
    /** The copy is not there after all. */
    Result<void> forgetMoved(const QString &store, const QString &path);

private:
    Result<void> refuseUnlessEmpty(const std::vector<TablePlan> &plans);

    Session &m_session;
};

} // namespace earshot::database
