// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include <array>
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

bool reviewerMay(Permission permission)
{
    return permission == Permission::List || permission == Permission::Play
        || permission == Permission::Download || permission == Permission::Annotate;
}

bool complianceMay(Permission permission)
{
    return permission == Permission::List || permission == Permission::Play
        || permission == Permission::Export || permission == Permission::Hold
        || permission == Permission::Audit;
}

} // namespace

bool allows(Role role, Permission permission)
{
    switch (role) {
    case Role::Owner:
    case Role::Admin:
        return true;
    case Role::Reviewer:
        return reviewerMay(permission);
    case Role::Compliance:
        return complianceMay(permission);
    case Role::Viewer:
        return permission == Permission::List;
    }
    return false;
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

QString listenerOf(const Principal &who)
{
    return who.isEphemeral ? QString(u"local: "_s + who.name) : who.tokenId;
}

} // namespace earshot
