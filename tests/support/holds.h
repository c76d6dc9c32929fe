// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "database/holdrepository.h"
#include "tests/support/tempdatabase.h"

namespace earshot::test {

/** Puts a call under a hold of its own, as somebody who asks for it does; false when there is no
 * such call any more. */
inline QCoro::Task<Result<bool>> hold(TempDatabase &data, const QString &callId, Timestamp now)
{
    const LegalHold wanted{.id = newId(),
        .organizationId = data.organization.id,
        .name = QStringLiteral("Sample case"),
        .reason = QStringLiteral("Sample."),
        .createdAt = now};
    auto work = [wanted, callId](database::Session &session) -> Result<bool> {
        database::HoldRepository holds(session);
        if (const auto turn = holds.takeTurn(wanted.organizationId); !turn.ok())
            return turn.error();
        const auto known = holds.known(wanted.organizationId, {callId});
        if (!known.ok())
            return known.error();
        if (known->isEmpty())
            return false;
        const auto set =
            holds.insert(wanted).andThen([&] { return holds.addCalls(wanted.id, {callId}); });
        return set.ok() ? Result<bool>(true) : set.error();
    };
    return data.database->write(work);
}

} // namespace earshot::test
