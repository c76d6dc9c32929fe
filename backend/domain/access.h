// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callscope.h"

#include <QString>

#include <array>
#include <optional>

namespace earshot {

enum class Role { Owner, Admin, Reviewer, Compliance, Viewer };

enum class Permission {
    List,
    Play,
    Download,
    Clip, ///< cut a piece of a recording out and take it along
    Share, ///< give somebody without an account a link to a piece
    Annotate,
    Export,
    Redact,
    Hold,
    Delete,
    UnmaskNumbers, ///< see customers' whole phone numbers, and search by them
    Audit,
    ManageStorage,
    Administer,
};

inline constexpr std::array allRoles{
    Role::Owner, Role::Admin, Role::Reviewer, Role::Compliance, Role::Viewer};

inline constexpr std::array allPermissions{Permission::List, Permission::Play, Permission::Download,
    Permission::Clip, Permission::Share, Permission::Annotate, Permission::Export,
    Permission::Redact, Permission::Hold, Permission::Delete, Permission::UnmaskNumbers,
    Permission::Audit, Permission::ManageStorage, Permission::Administer};

/** The one table of who may do what. */
bool allows(Role role, Permission permission);

/** Whether who has the role @p own may give somebody the role @p given, or change somebody who has
 * it: whoever administers, but only owners where it is about owners. */
bool mayGrant(Role own, Role given);

QString toWord(Role role);
std::optional<Role> roleFromWord(QStringView word);
QString toWord(Permission permission);

/** Who asks, as established by a bearer token: goes into every audit entry. */
struct Principal
{
    QString organizationId;
    QString tokenId; ///< the access token's id; never the token
    QString personId = {}; ///< empty for a token that is nobody's
    QString name; ///< for people: "This computer", "Token for owner" …
    Role role = Role::Viewer;
    bool isEphemeral = false; ///< its token lives as long as the program, and has another id then
    CallScope scope = {}; ///< all calls, unless narrowed
};

/** Who did it, for the audit log: the person, where the token is somebody's, else the token. */
QString actorOf(const Principal &who);

/** Under what @p who has heard parts of calls and owns notes: the same after a restart, and after
 * another sign-in. */
QString listenerOf(const Principal &who);

} // namespace earshot
