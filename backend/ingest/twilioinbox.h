// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/inbox.h"
#include "provider/twilio/signature.h"

#include <QHash>

namespace earshot::ingest {

/**
 * Where Twilio's recording status callbacks become a promise: signature checked over the public
 * address, what is used of it committed, then 200. The commit is shared with all that arrives at
 * @p inbox. Lives in the backend's thread.
 */
class TwilioInbox
{
public:
    TwilioInbox(provider::twilio::SignatureVerifier verifier, Inbox &inbox, const Clock &clock,
        QString organizationId);

    /**
     * Errors: Unauthorised (wrong or missing signature, or no token set), InvalidInput (not
     * parseable, no recording named), and those of Inbox::keep(). Nothing is stored in these cases.
     */
    QCoro::Task<Result<void>> accept(provider::twilio::SignedRequest request);

private:
    [[nodiscard]] Result<database::InboxEntry> entryOf(
        const provider::twilio::SignedRequest &request) const;
    void warn(const QString &reason);

    const provider::twilio::SignatureVerifier m_verifier;
    Inbox &m_inbox;
    const Clock &m_clock;
    const QString m_organizationId;
    QHash<QString, Timestamp> m_warned; ///< when a reason was last told
};

} // namespace earshot::ingest
