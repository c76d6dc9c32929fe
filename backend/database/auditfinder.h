// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/auditrepository.h"

namespace earshot::database {

/** Which entries of a log; what is empty fits all. */
struct AuditSearch
{
    QString organizationId;
    std::optional<Timestamp> from; ///< from this moment on
    std::optional<Timestamp> to; ///< before this one
    QString person; ///< as persons() has it
    QString action; ///< the dotted word
    QString callId;
    QString address; ///< whole
    QString client; ///< a part of its name, whatever the case
    QString number; ///< digits, of which the customer's number has these at its end
    QString words; ///< a part of the person, the address, the caller's name or the number's end
};

/** What is known of the call an entry is about, while there is one. */
struct AuditedCall
{
    QString caller;
    QString number;
    QString direction; ///< its word
    double recordingSeconds = 0;
};

struct FoundEntry
{
    AuditEvent event;
    QByteArray salts; ///< as in AuditSeal; they say what was erased
    std::optional<AuditedCall> call;
};

/** A place in the list, newest first: after the entry of this moment and number. */
struct AuditPlace
{
    Timestamp at;
    qint64 seq = 0;

    auto operator<=>(const AuditPlace &) const = default;
};

/** A part of the list. */
struct FoundEntries
{
    QList<FoundEntry> entries; ///< newest first
    std::optional<AuditPlace> next; ///< where the list goes on; nothing: this was the end
};

/**
 * Finds entries of a log, newest first by their time. Each answer is a part of one index: of what
 * has no index, so many entries are looked at, and the rest is for the next time.
 */
class AuditFinder
{
public:
    explicit AuditFinder(Session &session)
        : m_session(session)
    { }

    /** Up to @p limit entries after @p place. Fewer, or none, say nothing about the rest: that is
     * what FoundEntries::next is for. */
    Result<FoundEntries> find(
        const AuditSearch &search, std::optional<AuditPlace> place, int limit);

    /** Names of those who did anything, sorted as the database does; the id where there is none. */
    Result<QStringList> persons(const QString &organizationId, int limit);
    /** The dotted words that are there. */
    Result<QStringList> actions(const QString &organizationId, int limit);
    /** The newest entry of this kind. */
    Result<std::optional<AuditEvent>> newest(const QString &organizationId, const QString &action);

    static constexpr qint64 lookedAt = 20'000; ///< entries in one answer, where they have no index

private:
    Result<std::optional<AuditPlace>> endOfPiece(const QString &where, const QVariantList &values);
    Result<QStringList> distinct(const QString &organizationId, const QString &column, int limit);

    Session &m_session;
};

} // namespace earshot::database
