// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invitation.h"
#include "http/message.h"

#include <QUrl>

namespace earshot::api {

/** The pages that somebody sees who was invited; see htmlPage(). Everything in them is escaped.
 * @p organization may be empty. Asks for a password; @p mistake may be empty. */
http::Reply invitationPage(
    const Invitation &invitation, const QString &organization, const QString &mistake, int status);
/** That they are in, and what to do next with the address of the receiver. */
http::Reply joinedPage(const Invitation &invitation, const QUrl &address);
/** The same whether the invitation was taken, has run out, was withdrawn, or never was. */
http::Reply deadInvitationPage();
http::Reply failedJoinPage(int status, const QString &text);

} // namespace earshot::api
