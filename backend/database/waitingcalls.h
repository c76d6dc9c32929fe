// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callfinder.h"

namespace earshot::database {

/** How many calls wait to be heard. */
struct WaitingFigures
{
    CallCount count; ///< not exact beyond mostCounted
    double seconds = 0; ///< of those that were counted, as long as their recordings or the calls
};

/** What WaitingCalls asks of all calls, with the organisation and a limit; the index
 * call_logs_waiting serves it, however many calls were heard. */
QString mostPressingSql();
QString waitingFiguresSql();

/** The calls that nobody has heard or judged and that can be heard or read: ended, with a recording
 * or a transcript. */
class WaitingCalls
{
public:
    static constexpr int mostCounted = 1000;

    explicit WaitingCalls(Session &session)
        : m_session(session)
    { }

    /** By weightOf() their signs, heaviest first, then newest first. */
    Result<QList<Call>> mostPressing(
        const QString &organizationId, int limit, const CallScope &scope = {});

    Result<WaitingFigures> figures(const QString &organizationId, const CallScope &scope = {});

private:
    Session &m_session;
};

} // namespace earshot::database
