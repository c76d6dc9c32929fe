// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/invariantrepository.h"
#include "upkeep/checkreport.h"

namespace earshot::upkeep {

/** When a check looks, and what may wait. */
struct CheckMoment
{
    Timestamp now;
    /** How long work may lie before that is a problem; none: nobody is there to do it. */
    std::optional<std::chrono::microseconds> grace;

    /** Whether what was due at @p due has waited for too long. */
    [[nodiscard]] bool isOverdue(Timestamp due) const { return grace && now - due > *grace; }
};

/** Events promised are events processed. @p hasCall: whether the call that it names is there. */
void judgeEvent(
    const database::InboxFact &event, bool hasCall, const CheckMoment &moment, CheckReport &report);

/** One kept recording per call, and a state that fits the job and what is stored. */
void judgeCall(const database::CallFact &call, const CheckMoment &moment, CheckReport &report);

/** Entries of one organisation's audit log, shown in order: 1, 2, 3 …, and no time far back. */
class AuditTrail
{
public:
    void add(const database::AuditFact &entry, CheckReport &report);

private:
    qint64 m_last = 0;
    Timestamp m_latest;
};

/** What is counted along the way is what is there. */
void judgeUsage(const database::UsageFact &usage, CheckReport &report);

} // namespace earshot::upkeep
