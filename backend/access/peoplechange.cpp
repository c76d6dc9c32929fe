// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/peoplechange.h"

#include "database/personrepository.h"
#include "database/tokenrepository.h"

namespace earshot::access {

using namespace Qt::StringLiterals;
using database::PersonRepository;
using database::Session;

namespace {

bool isActiveOwner(const Person &person)
{
    return person.role == Role::Owner && !person.disabledAt;
}

Person withChange(Person person, const PeopleChange &change, Timestamp now)
{
    person.name = change.name.value_or(person.name);
    person.role = change.role.value_or(person.role);
    if (change.isDisabled == false)
        person.disabledAt.reset();
    else if (change.isDisabled == true && !person.disabledAt)
        person.disabledAt = now;
    return person;
}

Result<void> requireAnOwner(Session &session, const ChangedPerson &changed)
{
    if (!isActiveOwner(changed.before) || isActiveOwner(changed.after))
        return {};
    const auto owners = PersonRepository(session).count(changed.before.organizationId, Role::Owner);
    if (!owners)
        return owners.error();
    if (*owners > 1)
        return {};
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver", "%1 is the last owner: make somebody else one first."),
        {changed.before.email});
}

} // namespace

Result<void> requireGrant(Role own, Role given)
{
    return mayGrant(own, given)
        ? Result<void>()
        : worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP("Receiver", "Only an owner can make or change an owner."));
}

Result<Role> roleInTurn(Session &session, const Principal &who, Timestamp now)
{
    PersonRepository people(session);
    if (const auto turn = people.takeTurn(who.organizationId); !turn)
        return turn.error();
    if (who.isEphemeral)
        return who.role;
    const auto alive = database::TokenRepository(session).requireActive(who.tokenId, now);
    if (!alive)
        return alive.error();
    if (who.personId.isEmpty())
        return who.role;
    const auto person = people.find(who.organizationId, who.personId);
    if (!person)
        return person.error();
    const bool mayStill = *person && !(*person)->disabledAt && (*person)->scope.isEverything()
        && allows((*person)->role, Permission::Administer);
    if (!mayStill)
        return worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP("Receiver", "Only an owner can make or change an owner."));
    return who.role == Role::Owner ? (*person)->role : who.role;
}

Error addressTaken(const QString &email)
{
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver", "There is somebody with the address %1 already."), {email});
}

Result<ChangedPerson> changePerson(Session &session, const QString &organizationId,
    const QString &personId, const PeopleChange &change, Role by, Timestamp now)
{
    PersonRepository people(session);
    if (const auto turn = people.takeTurn(organizationId); !turn)
        return turn.error();
    const auto found = people.find(organizationId, personId);
    if (!found)
        return found.error();
    if (!found->has_value())
        return worded(
            ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such person."));
    const ChangedPerson changed{.before = **found, .after = withChange(**found, change, now)};
    for (const Role role : {changed.before.role, changed.after.role}) {
        if (const auto allowed = requireGrant(by, role); !allowed)
            return allowed.error();
    }
    if (const auto left = requireAnOwner(session, changed); !left)
        return left.error();
    if (const auto updated = people.update(changed.after); !updated)
        return updated.error();
    if (changed.after.disabledAt) {
        const auto ended = database::TokenRepository(session).revokeOthers(personId, {}, now);
        if (!ended)
            return ended.error();
    }
    return changed;
}

} // namespace earshot::access
