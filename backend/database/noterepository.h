// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callnote.h"

#include <QHash>
#include <QList>

namespace earshot::database {

/** What people wrote about calls. */
class NoteRepository
{
public:
    explicit NoteRepository(Session &session)
        : m_session(session)
    { }

    /** Conflict when the call has mostNotes already. */
    Result<void> add(const CallNote &note);
    /** Of one call, the oldest first. */
    Result<QList<CallNote>> list(const QString &callId);
    /** What was written about these calls, by their ids; markers left out, at most 2,000 notes
     * together. */
    Result<QHash<QString, QList<CallNote>>> ofCalls(const QStringList &callIds);
    Result<std::optional<CallNote>> find(const QString &callId, const QString &id);
    /** Text, moment and changedAt; whether the note is there. */
    Result<bool> change(const CallNote &note);
    Result<bool> remove(const QString &callId, const QString &id);
    /** The notes of @p goneId become those of @p keptId, which is the same call. */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    Session &m_session;
};

} // namespace earshot::database
