// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/auditrepository.h"
#include "domain/traces.h"

#include <QSet>
#include <QStringList>

namespace earshot::audit {

/** Whom or what an entry can be about. */
struct Mentions
{
    QStringList callIds; ///< of calls; what people wrote in entries about them counts
    QStringList texts; ///< names, addresses; phone numbers in any spelling
};

/**
 * Whether an entry's detail mentions something: it is about one of the calls and has words that
 * people chose, or one of the texts stands in it anywhere. See TraceFinder.
 */
class MentionMatcher
{
public:
    explicit MentionMatcher(const Mentions &what);

    [[nodiscard]] bool fits(const database::AuditEvent &event) const;

private:
    [[nodiscard]] bool mentions(const QJsonValue &value) const;
    [[nodiscard]] bool isIn(const QString &text) const;

    QSet<QString> m_callIds;
    TraceFinder m_traces;
};

} // namespace earshot::audit
