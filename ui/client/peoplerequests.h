// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/peoplevalues.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** Who signs in and who is invited, asked through the client, whose promises hold here as well. */
class PeopleRequests
{
public:
    static constexpr int pageSize = 200;

    explicit PeopleRequests(ReceiverClient &client)
        : m_client(client)
    { }

    QCoro::Task<Result<MemberPage>> members(QString cursor = {});
    /** They as they are then. */
    QCoro::Task<Result<Member>> change(QString id, MemberChange change);
    /** The newest first. */
    QCoro::Task<Result<std::vector<OpenInvitation>>> invitations();
    QCoro::Task<Result<NewInvitation>> invite(InvitationWish wish);
    QCoro::Task<Result<void>> withdraw(QString id);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
