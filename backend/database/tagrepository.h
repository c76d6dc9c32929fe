// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callscope.h"
#include "domain/calltag.h"

#include <QList>

namespace earshot::database {

/** A tag and how many calls have it. */
struct TagCount
{
    QString tag;
    qint64 calls = 0;

    bool operator==(const TagCount &) const = default;
};

/** Who changes the tags of which call, and when. */
struct TagWriter
{
    QString organizationId;
    QString callId;
    QString by; ///< as listenerOf() names them
    Timestamp at;
};

/** The words by which people sort their calls. */
class TagRepository
{
public:
    explicit TagRepository(Session &session)
        : m_session(session)
    { }

    /** Of one call, in the order of their keys. */
    Result<QStringList> of(const QString &callId);

    /** What really changed: a tag that is there already keeps its spelling. Conflict when the call
     * would have more than mostTags. */
    Result<TagChange> change(const TagWriter &writer, const TagChange &wish);

    /** The tags of most calls first, at most @p limit. */
    Result<QList<TagCount>> mostUsed(
        const QString &organizationId, int limit, const CallScope &scope = {});

    /** The tags of @p goneId become those of @p keptId, which is the same call. */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    Result<void> noteAtCall(const QString &callId);

    Session &m_session;
};

} // namespace earshot::database
