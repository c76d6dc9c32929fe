// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Role, QLatin1StringView>, 5> roles{{
    {Role::Owner, "owner"_L1},
    {Role::Admin, "admin"_L1},
    {Role::Reviewer, "reviewer"_L1},
    {Role::Compliance, "compliance"_L1},
    {Role::Viewer, "viewer"_L1},
}};

/** One row: the permission's word, and who but owners and admins has it. */
struct Row
{
    Permission permission;
    QLatin1StringView word;
    bool reviewer = false;
    bool compliance = false;
    bool viewer = false;
};

constexpr std::array<Row, allPermissions.size()> table{{
    {Permission::List, "list"_L1, true, true, true},
    {Permission::Play, "play"_L1, true, true, false},
    {Permission::Download, "download"_L1, true, false, false},
    {Permission::Clip, "clip"_L1, true, false, false},
    {Permission::Share, "share"_L1, true, false, false},
    {Permission::Annotate, "annotate"_L1, true, false, false},
    {Permission::Export, "export"_L1, false, true, false},
    {Permission::Redact, "redact"_L1, false, true, false},
    {Permission::Hold, "hold"_L1, false, true, false},
    {Permission::Delete, "delete"_L1, false, false, false},
    {Permission::UnmaskNumbers, "unmask"_L1, true, true, false},
    {Permission::Audit, "audit"_L1, false, true, false},
    {Permission::ManageStorage, "manage_storage"_L1, false, false, false},
    {Permission::Administer, "administer"_L1, false, false, false},
}};

const Row *rowOf(Permission permission)
{
    for (const Row &row : table) {
        if (row.permission == permission)
            return &row;
    }
    return nullptr;
}

} // namespace

bool allows(Role role, Permission permission)
{
    const Row *row = rowOf(permission);
    if (!row)
        return false;
    switch (role) {
    case Role::Owner:
    case Role::Admin:
        return true;
    case Role::Reviewer:
        return row->reviewer;
    case Role::Compliance:
        return row->compliance;
    case Role::Viewer:
        return row->viewer;
    }
    return false;
}

bool mayGrant(Role own, Role given)
{
    return allows(own, Permission::Administer) && (given != Role::Owner || own == Role::Owner);
}

QString toWord(Role role)
{
    for (const auto &[value, word] : roles) {
        if (value == role)
            return word;
    }
    return {};
}

std::optional<Role> roleFromWord(QStringView word)
{
    for (const auto &[value, candidate] : roles) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

QString toWord(Permission permission)
{
    const Row *row = rowOf(permission);
    return row ? QString(row->word) : QString();
}

QString actorOf(const Principal &who)
{
    return who.personId.isEmpty() ? who.tokenId : who.personId;
}

QString listenerOf(const Principal &who)
{
    return who.isEphemeral ? QString(u"local: "_s + who.name) : actorOf(who);
}

} // namespace earshot
