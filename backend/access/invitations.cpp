// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/invitations.h"

#include "access/peoplechange.h"
#include "access/signin.h"
#include "core/identifier.h"
#include "database/database.h"
#include "database/invitationrepository.h"
#include "database/personrepository.h"

#include <QCryptographicHash>

namespace earshot::access {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::InvitationRepository;
using database::PersonRepository;
using database::Session;

namespace {

constexpr qsizetype longestToken = 64;

QString hashOf(const QByteArray &token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("earshot invitation ");
    hash.addData(token);
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> requireFree(Session &session, const QString &email)
{
    const auto twin = PersonRepository(session).findByEmail(email);
    if (!twin)
        return twin.error();
    return twin->has_value() ? addressTaken(email) : Result<void>();
}

/** The one of @p sum as long as it can be taken. */
Result<std::optional<Invitation>> openOne(Session &session, const QString &sum, Timestamp now)
{
    InvitationRepository invitations(session);
    const auto found = invitations.findByToken(sum);
    if (!found || !found->has_value() || !isOpen(**found, now))
        return found ? std::optional<Invitation>() : found;
    const auto isBacked = invitations.isBacked(**found, now);
    if (!isBacked)
        return isBacked.error();
    return *isBacked ? *found : std::optional<Invitation>();
}

Person personOf(const Invitation &invitation)
{
    return {.id = newId(),
        .organizationId = invitation.organizationId,
        .email = invitation.email,
        .name = invitation.name,
        .role = invitation.role,
        .scope = invitation.scope};
}

Error tooLate()
{
    return {.code = ErrorCode::NotFound, .message = {}};
}

/** All of it, or nothing. */
Result<Person> write(Session &session, const Invitation &invitation, const Person &person,
    const Invitations::JoinNote &note)
{
    // Who invited may be sent away at this moment: either this comes before that, or it sees it.
    if (const auto turn = PersonRepository(session).takeTurn(person.organizationId); !turn)
        return turn.error();
    InvitationRepository invitations(session);
    // It waits for others who take the same one.
    const auto isTaken = invitations.accept(invitation.id, person.createdAt);
    if (!isTaken || !*isTaken)
        return isTaken ? tooLate() : isTaken.error();
    const auto isBacked = invitations.isBacked(invitation, person.createdAt);
    if (!isBacked || !*isBacked)
        return isBacked ? tooLate() : isBacked.error();
    if (const auto free = requireFree(session, person.email); !free)
        return free.error();
    // Somebody can come in between, who is made elsewhere.
    if (const auto inserted = PersonRepository(session).insert(person); !inserted)
        return inserted.error().code == ErrorCode::Conflict ? addressTaken(person.email)
                                                            : inserted.error();
    const auto noted = note(session, invitation, person);
    return noted ? Result<Person>(person) : noted.error();
}

} // namespace

QString invitationUrl(const QUrl &base, const Secret &token)
{
    return base.toString() + u"/invite/"_s + QString::fromLatin1(token.reveal());
}

/** One invitation being taken; others who take the same one wait meanwhile. */
struct Invitations::Turn
{
    Turn(Invitations &of, QString invitationId)
        : owner(of)
        , id(std::move(invitationId))
    {
        owner.m_taking.insert(id);
    }
    ~Turn() { owner.m_taking.remove(id); }
    Q_DISABLE_COPY_MOVE(Turn)

    Invitations &owner;
    const QString id;
};

Invitations::Invitations(database::Database &database, SignIn &signIn, const Clock &clock)
    : m_database(database)
    , m_signIn(signIn)
    , m_clock(clock)
    , m_addresses(SignInLimits().perAddress, SignInLimits().addressPause)
{ }

QCoro::Task<Result<Invitations::Invited>> Invitations::invite(
    Invitation wish, std::chrono::seconds life, InviteNote note)
{
    wish.id = newId();
    wish.createdAt = m_clock.now();
    wish.expiresAt = wish.createdAt + life;
    const Invited invited{.invitation = wish, .token = Secret(randomToken())};
    auto add = [wish, sum = hashOf(invited.token.reveal()), note](
                   Session &session) -> Result<void> {
        if (const auto free = requireFree(session, wish.email); !free)
            return free;
        if (const auto added = InvitationRepository(session).add(wish, sum); !added)
            return added;
        return note(session, wish);
    };
    const auto added = co_await m_database.write(add);
    if (!added)
        co_return added.error();
    co_return invited;
}

QCoro::Task<Result<Invitations::Found>> Invitations::look(QByteArray token, QHostAddress address)
{
    const Timestamp now = m_clock.now();
    const QString network = networkOf(address);
    Found answer{.pause = m_addresses.pause(network, now)};
    if (answer.pause > 0s)
        co_return answer;
    auto read = [sum = hashOf(token.left(longestToken + 1)), now](
                    Session &session) { return openOne(session, sum, now); };
    const auto found = co_await m_database.read(read);
    if (!found)
        co_return found.error();
    answer.invitation = *found;
    if (!answer.invitation)
        m_addresses.add(network, now);
    co_return answer;
}

QCoro::Task<Result<Invitations::Found>> Invitations::accept(
    QByteArray token, QString password, QHostAddress address, JoinNote note)
{
    const auto looked = co_await look(token, address);
    if (!looked || !looked->invitation)
        co_return looked;
    Found found = *looked;
    if (m_taking.contains(found.invitation->id)) {
        found.pause = 1s;
        co_return found;
    }
    const Turn turn(*this, found.invitation->id);
    const auto joined = co_await join(*found.invitation, password, note);
    if (!joined && joined.error().code == ErrorCode::NotFound) {
        found.invitation.reset();
        co_return found;
    }
    if (!joined)
        co_return joined.error();
    co_return found;
}

QCoro::Task<Result<Person>> Invitations::join(
    Invitation invitation, QString password, JoinNote note)
{
    Person person = personOf(invitation);
    // Looked at before anything is computed, and again when it is written.
    auto look = [email = person.email](Session &session) { return requireFree(session, email); };
    const auto isFree = co_await m_database.read(look);
    if (!isFree)
        co_return isFree.error();
    const auto hash = co_await m_signIn.hashFor(person, password);
    if (!hash)
        co_return hash.error();
    person.passwordHash = *hash;
    person.createdAt = m_clock.now();
    person.passwordChangedAt = person.createdAt;
    auto work = [invitation, person, note](
                    Session &session) { return write(session, invitation, person, note); };
    co_return co_await m_database.write(work);
}

} // namespace earshot::access
