// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot {

enum class Role { Owner, Admin, Reviewer, Compliance, Viewer };

enum class Permission {
    List,
    Play,
    Download,
    Annotate,
    Export,
    ManageStorage,
    Hold,
    Delete,
    Audit,
    Administer,
};

/** The one table of who may do what. */
bool allows(Role role, Permission permission);

QString toWord(Role role);
std::optional<Role> roleFromWord(QStringView word);

/** Who asks, as established by a bearer token: goes into every audit entry. */
struct Principal
{
    QString organizationId;
    QString tokenId; ///< the access token's id; never the token
    QString name; ///< for people: "This computer", "Token for owner" …
    Role role = Role::Viewer;
    bool isEphemeral = false; ///< its token lives as long as the program, and has another id then
};

/** Under what @p who has heard parts of calls: the same after a restart. */
QString listenerOf(const Principal &who);

} // namespace earshot
