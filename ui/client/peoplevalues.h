// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/access.h"

#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace earshot::ui {

/** Somebody who signs in at the receiver. */
struct Member
{
    QString id;
    QString email;
    QString name;
    Role role = Role::Viewer;
    CallScope scope = {}; ///< the calls they see
    std::optional<Timestamp> lastSignInAt = {};
    std::optional<Timestamp> lockedUntil = {}; ///< after too many wrong passwords
    bool isDisabled = false;
    bool hasSecondFactor = false;
};

struct MemberPage
{
    std::vector<Member> members; ///< by address of e-mail
    QString nextCursor; ///< empty: there are no more
};

/** What of somebody is changed; nothing: stays. */
struct MemberChange
{
    std::optional<Role> role = {};
    std::optional<bool> isDisabled = {};
};

/** A link by which somebody may join that was not used yet. */
struct OpenInvitation
{
    QString id;
    QString email;
    QString name;
    Role role = Role::Viewer;
    CallScope scope = {};
    QString createdBy; ///< empty: not known
    Timestamp expiresAt;
};

struct InvitationWish
{
    QString email;
    QString name;
    Role role = Role::Reviewer;
    std::chrono::seconds validFor{0};
};

struct NewInvitation
{
    OpenInvitation invitation;
    QUrl url; ///< the only copy
};

} // namespace earshot::ui
