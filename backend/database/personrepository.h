// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/person.h"

namespace earshot::database {

/** Who signs in. */
class PersonRepository
{
public:
    explicit PersonRepository(Session &session)
        : m_session(session)
    { }

    /** Conflict when there is somebody with this address of e-mail. */
    Result<void> insert(const Person &person);
    Result<std::optional<Person>> findByEmail(const QString &email);
    Result<std::optional<Person>> find(const QString &organizationId, const QString &id);
    /** All of an organisation, by address of e-mail. */
    Result<QList<Person>> ofOrganization(const QString &organizationId);
    /** At most @p most of an organisation, by address of e-mail, those after @p after. */
    Result<QList<Person>> page(const QString &organizationId, const QString &after, int most);
    /** Until the end of the transaction nobody else passes here for the organisation: owners are
     * counted before one is taken away. */
    Result<void> takeTurn(const QString &organizationId);
    /** How many of this role may sign in. */
    Result<qint64> count(const QString &organizationId, Role role);

    /** Writes name, role, scope and whether they may sign in. */
    Result<void> update(const Person &person);
    /** Conflict unless @p person signs in as when they were read: same password and second factor,
     * and not disabled meanwhile. For every change that was allowed because of those. */
    Result<void> requireUnchanged(const Person &person);
    /** The new hash; the one before becomes a former one. Ends a lock. */
    Result<void> setPassword(const Person &person, const QString &hash, Timestamp at);
    /** Writes all about the second factor, but the step that was taken last. */
    Result<void> setFactor(const Person &person);
    /** Writes what is offered, or nothing, and leaves what is in force. */
    Result<void> offerFactor(const QString &id, const QByteArray &sealed);
    /**
     * Takes the code of @p step, or of a greater one, only once: false when somebody was faster.
     */
    Result<bool> takeStep(const QString &id, qint64 step);
    /** Takes a recovery code away: false when it was gone. */
    Result<bool> takeRecoveryCode(const Person &person, const QString &hash);

    /** Counts a wrong password at @p now; at the @p most-th in a row the person is locked for
     * @p pause, after which counting begins anew. The person as it is then. */
    Result<Person> countFailure(
        const QString &id, int most, Timestamp now, std::chrono::seconds pause);
    Result<void> noteSignIn(const QString &id, Timestamp at, const QString &address);

private:
    Result<std::optional<Person>> findOne(const QString &condition, const QVariantList &values);

    Session &m_session;
};

} // namespace earshot::database
