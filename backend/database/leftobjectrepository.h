// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

/** Stored bytes of a call that is gone; they are to follow it. */
struct LeftObject
{
    QString path;
    QString organizationId;
    QString callId;
    QString kind; ///< as toWord(ObjectKind) says it
    qint64 sizeBytes = 0;
    QString sha256;
};

/** What the store still has of calls that were removed for good. */
class LeftObjectRepository
{
public:
    explicit LeftObjectRepository(Session &session)
        : m_session(session)
    { }

    /** Of @p callId, or of all when that is empty. */
    Result<QList<LeftObject>> due(const QString &callId, Timestamp now, int limit);
    /** The one at @p path, which is not written again: forgotten where a call has it meanwhile. */
    Result<std::optional<LeftObject>> find(const QString &path, Timestamp now);
    /** It can't be deleted at the moment, and does not keep others from it. */
    Result<void> postpone(const QString &path, Timestamp until);
    /** Its bytes are gone. */
    Result<void> forget(const QString &path);
    /** How many wait, due or not. */
    Result<qint64> count();

private:
    Session &m_session;
};

} // namespace earshot::database
