// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calltag.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** The tags of calls, asked through the client, whose promises hold here as well. */
class TagRequests
{
public:
    explicit TagRequests(ReceiverClient &client)
        : m_client(client)
    { }

    /** Those in use, the most used first. */
    QCoro::Task<Result<QStringList>> list();
    /** The call as it is then. */
    QCoro::Task<Result<CallDetail>> change(QString callId, TagChange wish);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
