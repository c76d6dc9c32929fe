// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

enum class ObjectKind {
    Audio,
    Peaks,
    Original, ///< what a redacted recording was before, under seal
};
enum class ObjectState { Writing, Live, Deleting, Deleted };

QString toWord(ObjectKind kind);
QString toWord(ObjectState state);

struct StoredObject
{
    QString path;
    QString callId;
    ObjectKind kind = ObjectKind::Audio;
    ObjectState state = ObjectState::Writing;
    qint64 sizeBytes = 0; ///< 0 until it is live
    QString sha256; ///< empty until it is live
    Timestamp createdAt;
    Timestamp updatedAt;

    bool operator==(const StoredObject &) const = default;
};

StoredObject objectFrom(const Row &row);

/** What is in the object store, and what may be: each object is noted here before it exists. */
class StoredObjectRepository
{
public:
    explicit StoredObjectRepository(Session &session)
        : m_session(session)
    { }

    /**
     * Notes that @p path is about to be written for this call. Repeating it is fine; a path that is
     * another call's, or is being deleted, is a Conflict.
     */
    Result<void> intend(const QString &path, const QString &callId, ObjectKind kind, Timestamp at);
    /** After the store's copy was verified. Conflict when it was not being written. */
    Result<void> markLive(
        const QString &path, qint64 sizeBytes, const QString &sha256, Timestamp at);
    /** What other attempts for the call left being written is given up, and so is a live object
     * that
     * @p paths replace: they are to be removed from the store. */
    Result<void> supersede(const QString &callId, const QStringList &paths, Timestamp at);
    /** A recording becomes what lies under seal; another one takes its place. Conflict when it is
     * no live recording. */
    Result<void> seal(const QString &path, Timestamp at);
    /** What lies under seal is to be removed from the store. */
    Result<void> giveUpSealed(const QString &callId, Timestamp at);
    /** What was begun to be written for the call is to be removed, finished or not. */
    Result<void> giveUpWriting(const QString &callId, Timestamp at);
    Result<std::optional<StoredObject>> find(const QString &path);
    /** Those whose writing was begun and not confirmed, oldest first. */
    Result<QList<StoredObject>> writing(int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
