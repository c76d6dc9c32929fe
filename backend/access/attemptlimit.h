// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <chrono>

namespace earshot::access {

/**
 * Counts failures by a name (an address, an e-mail) and says when one has to wait: after @p most in
 * a row, for @p pause. Remembers at most @p mostNames, and forgets those first whose last failure
 * was longest ago, so that strangers can't fill the memory. Not safe across threads.
 */
class AttemptLimit
{
public:
    AttemptLimit(int most, std::chrono::seconds pause, qsizetype mostNames = 4096)
        : m_most(most)
        , m_pause(pause)
        , m_mostNames(mostNames)
    { }

    /** How long @p name has to wait still; 0 when it need not. */
    [[nodiscard]] std::chrono::seconds pause(const QString &name, Timestamp now) const;
    /** Counts one more; whether it was the first in a row, or the one that makes it wait. */
    struct Count
    {
        bool isFirst = false;
        bool isLast = false;
    };
    Count add(const QString &name, Timestamp now);
    /** They succeeded: the next failure is a first one again. */
    void forget(const QString &name) { m_failures.remove(name); }
    [[nodiscard]] qsizetype names() const { return m_failures.size(); }

private:
    struct Failures
    {
        int count = 0;
        Timestamp last;
        Timestamp until;
    };
    void makeRoom();

    const int m_most;
    const std::chrono::seconds m_pause;
    const qsizetype m_mostNames;
    QHash<QString, Failures> m_failures;
};

/** What counts as one address: an IPv4 address, or the half of an IPv6 one that names a network,
 * because each household has as many of the rest as it likes. */
QString networkOf(const QHostAddress &address);

} // namespace earshot::access
