// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

/** How many did something, and how often. */
struct PatternFigures
{
    qint64 people = 0;
    qint64 times = 0;

    bool operator==(const PatternFigures &) const = default;
};

/** What stands out in the audit log: how many, never who. */
class AccessPatterns
{
public:
    explicit AccessPatterns(Session &session)
        : m_session(session)
    { }

    /** Who signed in since @p since from an address that they never had before, and had signed in
     * before that. Addresses that were erased are none. */
    Result<PatternFigures> newAddresses(const QString &organizationId, Timestamp since);

    /** Who took sound or words of calls out of Earshot since @p since. */
    Result<PatternFigures> accesses(const QString &organizationId, Timestamp since);

private:
    Session &m_session;
};

} // namespace earshot::database
