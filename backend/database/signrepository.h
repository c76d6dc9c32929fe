// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/problemsigns.h"

namespace earshot::database {

/** Words of a complaint that an organisation has chosen. */
struct ChosenWords
{
    QString text; ///< as somebody wrote it
    ComplaintWords words; ///< what it means
    QString by; ///< see listenerOf()
    QString byName; ///< as they were called then; may be empty
    Timestamp at;
};

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

    /** The words that signs of an organisation's calls are made with: its own, or else the usual
     * ones. */
    Result<ComplaintWords> words(const QString &organizationId);
    /** Of all organisations that have chosen none; none before setWords(). */
    Result<ComplaintWords> usualWords();
    Result<std::optional<ChosenWords>> chosenWords(const QString &organizationId);

    /** From now on signs are made with @p words where nobody has chosen others. When they, or the
     * program's rules, differ from before, all calls are due, see renewSome(). */
    Result<void> setWords(const ComplaintWords &words);
    /** All calls are due then. */
    Result<void> choose(const QString &organizationId, const ChosenWords &chosen);
    /** Back to the usual ones; all calls are due then. */
    Result<void> forgetChoice(const QString &organizationId);

    /** Makes the signs of the next @p most calls anew that are due; whether more are. */
    Result<bool> renewSome(int most);

    /** As they are kept; none without such a call. */
    Result<std::vector<ProblemSign>> ofCall(const QString &callId);

private:
    Result<void> renewEach(const std::vector<Row> &rows);
    Result<void> renew(const Row &row, const ComplaintWords &words);
    Result<void> makeAllDue();

    Session &m_session;
};

} // namespace earshot::database
