// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QStringList>

namespace earshot::database {

/** A call as it stood in a list of the provider's. */
struct ListedCall
{
    QString vapiCallId;
    Timestamp createdAt; ///< the provider's

    bool operator==(const ListedCall &) const = default;
};

/** What the provider says it has: the evidence that our own calls are held against. */
class ProviderCallRepository
{
public:
    explicit ProviderCallRepository(Session &session)
        : m_session(session)
    { }

    Result<void> note(const QString &organizationId, const QList<ListedCall> &calls, Timestamp now);
    Result<qint64> count(const QString &organizationId);

    /** Which of the calls that are not over no list has shown, although one should have. */
    struct Unseen
    {
        Timestamp since; ///< not listed since then
        Timestamp sweptFrom; ///< what was made since then should have been listed
        Timestamp sweptUntil; ///< … up to then: what is younger may come yet
        Timestamp openBefore; ///< made before then, a call should be over
    };

    /** Provider ids of such calls; those first that nobody has heard of for longest. */
    Result<QStringList> openCalls(const QString &organizationId, const Unseen &unseen, int limit);

private:
    Session &m_session;
};

/** How far scheduled work has got, kept across restarts. */
class WorkProgressRepository
{
public:
    explicit WorkProgressRepository(Session &session)
        : m_session(session)
    { }

    /** Empty when there is none yet. */
    Result<QString> find(const QString &organizationId, const QString &name);
    Result<void> save(
        const QString &organizationId, const QString &name, const QString &value, Timestamp now);

private:
    Session &m_session;
};

} // namespace earshot::database
