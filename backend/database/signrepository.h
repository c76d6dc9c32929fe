// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/problemsigns.h"

namespace earshot::database {

/**
 * The signs that calls should be heard, kept with the calls: made by CallRepository::save(), and
 * anew for all calls when the words of a complaint or the rules have changed.
 */
class SignRepository
{
public:
    explicit SignRepository(Session &session)
        : m_session(session)
    { }

    /** The words that signs are made with; none before somebody has set any. */
    Result<ComplaintWords> words();

    /** From now on signs are made with @p words. When they, or the program's rules, differ from
     * before, all calls are due, see renewSome(). */
    Result<void> setWords(const ComplaintWords &words);

    /** Makes the signs of the next @p most calls anew that are due; whether more are. */
    Result<bool> renewSome(int most);

    /** As they are kept; none without such a call. */
    Result<std::vector<ProblemSign>> ofCall(const QString &callId);

private:
    Result<void> renew(const Row &row, const ComplaintWords &words);

    Session &m_session;
};

} // namespace earshot::database
