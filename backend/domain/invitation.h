// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/access.h"

#include <QString>

#include <chrono>
#include <optional>

namespace earshot {

/** That somebody may become a person of an organisation, once, by a link. */
struct Invitation
{
    QString id;
    QString organizationId;
    QString email; ///< as emailFrom() writes it
    QString name;
    Role role = Role::Viewer;
    CallScope scope = {};
    QString createdBy = {}; ///< as actorOf() names them
    QString createdByName = {};
    Timestamp createdAt = {};
    Timestamp expiresAt = {};
    std::optional<Timestamp> acceptedAt = {};
    std::optional<Timestamp> revokedAt = {};

    bool operator==(const Invitation &) const = default;
};

constexpr int mostInvitations = 200; ///< open ones of an organisation
constexpr std::chrono::seconds usualInvitationLife = std::chrono::hours(72);
constexpr std::chrono::seconds shortestInvitationLife = std::chrono::hours(1);
constexpr std::chrono::seconds longestInvitationLife = std::chrono::hours(30 * 24);

/** Whether it can be taken, as far as it goes itself. */
inline bool isOpen(const Invitation &invitation, Timestamp now)
{
    return !invitation.acceptedAt && !invitation.revokedAt && now < invitation.expiresAt;
}

} // namespace earshot
