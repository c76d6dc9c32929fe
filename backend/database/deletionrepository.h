// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storedobjectrepository.h"

#include <QStringList>

namespace earshot::database {

/** An object that may be deleted now. */
struct DeletableObject
{
    StoredObject object;
    QString organizationId;
};

/** What is marked to be deleted. A path that is marked is never written again. */
class DeletionRepository
{
public:
    explicit DeletionRepository(Session &session)
        : m_session(session)
    { }

    /** Paths marked before @p before, after @p path and in its order, without those on hold. */
    Result<QStringList> due(const QString &path, Timestamp before, int limit);

    /**
     * Reads everything again that speaks against deleting @p path; nothing when something does.
     * Else the object is claimed at @p now: a hold that is set from now on comes too late for it,
     * and one that was set before has kept it.
     */
    Result<std::optional<DeletableObject>> claim(
        const QString &path, Timestamp before, Timestamp now);

    /** The bytes are gone. Conflict when the object was not marked. */
    Result<void> markDeleted(const QString &path, Timestamp at);

private:
    Result<std::optional<DeletableObject>> deletable(const QString &path, Timestamp before);

    Session &m_session;
};

} // namespace earshot::database
