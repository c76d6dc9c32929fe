// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callevent.h"
#include "domain/consentphrases.h"

namespace earshot::database {

/** What an organisation has chosen about consent. */
struct ConsentPolicy
{
    ConsentRule rule = ConsentRule::Show;
    std::optional<ConsentPhrases> phrases; ///< none: the usual ones
    QString by; ///< see listenerOf(); empty where nobody has chosen anything
    QString byName; ///< as they were called then; may be empty
    std::optional<Timestamp> at;
};

/**
 * The consent to recordings, kept with the calls: looked for by CallRepository::save(), and anew in
 * all calls when an organisation's phrases or the program's own have changed.
 */
class ConsentRepository
{
public:
    explicit ConsentRepository(Session &session)
        : m_session(session)
    { }

    Result<ConsentPolicy> policy(const QString &organizationId);
    /** Where something else is looked for than before, all calls are due, see renewSome(). */
    Result<void> choose(const QString &organizationId, const ConsentPolicy &policy);

    /** What is known of the consent to a call with this transcript. */
    Result<Consent> judge(const MergedCall &merged);

    /** When the program's own phrases have changed since the last start, all calls are due. */
    Result<void> begin();
    /** Looks through the next @p most calls anew that are due; whether more are. */
    Result<bool> renewSome(int most);

    /** Somebody's word for it, or (nothing) no more. NotFound without such a call. */
    Result<void> confirm(const QString &callId,
        const std::optional<ConsentConfirmation> &confirmation, Timestamp at);

    /** Whether the rule of the call's organisation keeps its recording from those who do not judge
     * consent. False without such a call. */
    Result<bool> isBarred(const QString &organizationId, const QString &callId);

    /** As it is kept; none without such a call. */
    Result<Consent> ofCall(const QString &callId);

    /** A person's word goes over to the call that takes the other one in; the later one holds. */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    /** None where the rule is that nothing is looked for. */
    Result<std::optional<ConsentPhrases>> phrases(const QString &organizationId);
    Result<void> renewEach(const std::vector<Row> &rows);
    Result<void> renew(const Row &row, const std::optional<ConsentPhrases> &phrases);
    Result<void> makeAllDue();

    Session &m_session;
};

} // namespace earshot::database
