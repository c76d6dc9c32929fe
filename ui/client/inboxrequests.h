// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** The first of the calls that wait to be heard, most pressing first, and how many there are. */
struct Inbox
{
    std::vector<Call> calls;
    CallCount waiting; ///< not exact: at least so many
    double seconds = 0; ///< of those that were counted
};

constexpr int mostOfInbox = 200; ///< calls of one answer

/** Asked through the client, whose promises hold here as well; @p limit 1 … mostOfInbox. */
QCoro::Task<Result<Inbox>> fetchInbox(ReceiverClient &client, int limit);

} // namespace earshot::ui
