// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/auditrepository.h"
#include "database/removalrepository.h"
#include "upkeep/deletegate.h"

namespace earshot::upkeep {

/**
 * Removes whole calls: the row and all that hangs on it in one transaction with the entry that says
 * so, then the bytes in the store, which the sweeper brings to the gate later when they can't go
 * now. Lives in the backend's thread; the parts must outlive a call.
 */
class CallRemover
{
public:
    struct Parts
    {
        DeleteGate::Parts gate;
        /** Tells other receivers, in the transaction, that calls of the organisation are gone. */
        std::function<Result<void>(database::Session &, const QString &organizationId)> tell;
        /** Removes what is on this machine's disk of a call that is gone; may be empty. */
        std::function<void(const QString &callId)> forgetFiles = {};
    };

    struct Order
    {
        QString callId;
        bool clearsLog = false; ///< see RemovalRepository::remove()
        /** Of the entry "call.removed": who, whose and why; time, call and figures are added. */
        database::AuditEvent entry;
        /** Read in the transaction, when nobody can set a hold any more: false keeps the call as
         * Unknown. Empty: it goes. */
        std::function<Result<bool>(database::Session &)> isStillDue = {};
    };

    struct Outcome
    {
        database::RemovalOutcome what = database::RemovalOutcome::Unknown;
        qint64 bytes = 0; ///< that were in the store
        int left = 0; ///< objects that the store still has
    };

    explicit CallRemover(Parts parts)
        : m_parts(std::move(parts))
        , m_gate(m_parts.gate)
    { }

    QCoro::Task<Result<Outcome>> remove(Order order);

private:
    const Parts m_parts;
    DeleteGate m_gate;
};

} // namespace earshot::upkeep
