// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/heardranges.h"

#include <QHash>
#include <QStringList>

namespace earshot::database {

/** How far a call was heard. */
struct HeardFigures
{
    double seconds = 0; ///< by the one who asks
    bool isHeard = false; ///< at least something by anybody

    bool operator==(const HeardFigures &) const = default;
};

/** Which parts of calls people have heard. Listeners are named as listenerOf() names them. */
class PlaybackRepository
{
public:
    explicit PlaybackRepository(Session &session)
        : m_session(session)
    { }

    /**
     * Adds @p more to what @p listener has heard; all of it afterwards. Who adds at the same time
     * waits, so nothing is lost. NotFound without such a call.
     */
    Result<HeardRanges> add(
        const QString &callId, const QString &listener, const HeardRanges &more, Timestamp now);

    Result<HeardRanges> heard(const QString &callId, const QString &listener);

    /** Of these calls, by their ids; those that nobody has heard are left out. */
    Result<QHash<QString, HeardFigures>> figures(
        const QStringList &callIds, const QString &listener);

    /** What was heard of @p goneId counts as heard of @p keptId, which is the same call. */
    Result<void> absorb(const QString &keptId, const QString &goneId, Timestamp now);

private:
    Result<void> lock(const QString &callId);
    Result<void> write(
        const QString &callId, const QString &listener, const HeardRanges &heard, Timestamp now);

    Session &m_session;
};

} // namespace earshot::database
