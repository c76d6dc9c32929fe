// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/peoplechange.h"
#include "domain/invitation.h"

#include <QJsonObject>

namespace earshot::api {

/** Somebody who signs in, without anything that helps to. */
QJsonObject personJson(const Person &person, Timestamp now);
/** Without what stands in its link. */
QJsonObject invitationJson(const Invitation &invitation);

/** What the audit log says of whom it was about. */
QJsonObject personDetail(const Person &person);
QJsonObject invitationDetail(const Invitation &invitation);

/** {"email", "name", "role"}, and "assistants" and "numbers" where it is to be narrowed. */
Result<Invitation> invitationFrom(const QJsonObject &body);
/** {"expiresInSeconds"}, or the usual. */
Result<std::chrono::seconds> invitationLifeFrom(const QJsonObject &body);
/** {"name", "role", "disabled"}, at least one of them and nothing else. */
Result<access::PeopleChange> peopleChangeFrom(const QJsonObject &body);

} // namespace earshot::api
