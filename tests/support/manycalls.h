// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::test {

/**
 * @p count copies of the call @p id in one statement, much faster than saving each: ended, with a
 * transcript, weighing 0 to 99, and all but every tenth heard.
 */
inline Result<void> copyCalls(database::Session &session, const QString &id, int count)
{
    const auto copied = session.exec(
        QStringLiteral(
            "insert into call_logs (id, organization_id, vapi_call_id, direction, status, "
            "duration_seconds, provenance, created_at, updated_at, sort_at, has_transcript, "
            "is_heard, sign_weight) with recursive numbers (n) as (select 1 union all select n + 1 "
            "from numbers where n < ?) select '00000000-0000-4000-8000-' || "
            "cast(100000000000 + n as text), organization_id, 'copy-' || cast(n as text), "
            "direction, 'ended', 60, provenance, created_at, updated_at, sort_at, 1, "
            "case when n % 10 = 0 then 0 else 1 end, n % 100 from numbers, call_logs where id = ?"),
        {count, id});
    if (!copied.ok())
        return copied.error();
    const auto known = session.exec(QStringLiteral("analyze call_logs"));
    return known.ok() ? Result<void>() : known.error();
}

} // namespace earshot::test
