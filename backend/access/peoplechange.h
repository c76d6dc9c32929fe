// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/access.h"
#include "domain/person.h"

namespace earshot::database {
class Session;
}

namespace earshot::access {

/** What is to be another way with somebody; what is not there stays. */
struct PeopleChange
{
    std::optional<QString> name = {};
    std::optional<Role> role = {};
    std::optional<bool> isDisabled = {};
};

struct ChangedPerson
{
    Person before;
    Person after;
};

/**
 * Changes somebody of an organisation for who has the role @p by. Whoever is disabled is out at
 * once. NotFound for nobody of it; Forbidden where the role is above @p by, before or afterwards;
 * Conflict where nobody would be left who is an owner and may sign in.
 */
Result<ChangedPerson> changePerson(database::Session &session, const QString &organizationId,
    const QString &personId, const PeopleChange &change, Role by, Timestamp now);

/**
 * Waits for the others who change people of the organisation, and then asks again who @p who is:
 * the role that they act in still. Unauthorised when they were locked out since they were let in,
 * Forbidden when they may not change people any more.
 */
Result<Role> roleInTurn(database::Session &session, const Principal &who, Timestamp now);

/** Forbidden unless who has the role @p own may give @p given; see mayGrant(). */
Result<void> requireGrant(Role own, Role given);

/** There is somebody with @p email already. */
Error addressTaken(const QString &email);

} // namespace earshot::access
