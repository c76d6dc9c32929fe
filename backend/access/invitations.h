// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/attemptlimit.h"
#include "core/secret.h"
#include "domain/invitation.h"
#include "domain/person.h"

#include <QSet>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <functional>

namespace earshot::database {
class Database;
class Session;
} // namespace earshot::database

namespace earshot::access {

class SignIn;

/**
 * Invitations, each good once, and how they are taken. Strangers who guess wait like those who
 * guess passwords; a password is hashed only for a link that is open, and one at a time for each,
 * so that a flood costs nothing. Belongs to the backend's thread; what it is made of must outlive
 * it and its coroutines.
 */
class Invitations
{
public:
    /** Called in the transaction; an error undoes it. */
    using InviteNote = std::function<Result<void>(database::Session &, const Invitation &)>;
    using JoinNote =
        std::function<Result<void>(database::Session &, const Invitation &, const Person &)>;

    struct Invited
    {
        Invitation invitation;
        Secret token; ///< the only copy
    };
    /** What a link leads to. */
    struct Found
    {
        std::optional<Invitation> invitation = {}; ///< none: it is not open, or not one of ours
        std::chrono::seconds pause{0}; ///< more than 0: nothing was done; with an invitation
                                       ///< because somebody is just taking it
    };

    Invitations(database::Database &database, SignIn &signIn, const Clock &clock);

    /** Makes an invitation of what is said of the person and of who invites; the rest is its own.
     * Conflict where the address is somebody's, or is invited. */
    QCoro::Task<Result<Invited>> invite(
        Invitation wish, std::chrono::seconds life, InviteNote note);

    /** Looks without using it up: programs that read mail open every link. */
    QCoro::Task<Result<Found>> look(QByteArray token, QHostAddress address);

    /** Makes the person. As look() says, and then InvalidInput for a weak password, Conflict where
     * the address is somebody's by now; of several at once one wins. */
    QCoro::Task<Result<Found>> accept(
        QByteArray token, QString password, QHostAddress address, JoinNote note);

private:
    struct Turn;

    QCoro::Task<Result<Person>> join(Invitation invitation, QString password, JoinNote note);

    database::Database &m_database;
    SignIn &m_signIn;
    const Clock &m_clock;
    AttemptLimit m_addresses; ///< by networks
    QSet<QString> m_taking; ///< ids
};

/** The link for who was invited, at the receiver's address @p base. */
QString invitationUrl(const QUrl &base, const Secret &token);

} // namespace earshot::access
