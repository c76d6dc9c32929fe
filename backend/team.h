// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "database/worklease.h"
#include "domain/alert.h"
#include "ingest/news.h"

#include <QTimer>

#include <deque>

namespace earshot::api {
class EventHub;
}

namespace earshot {

/** The event stream's word for it. */
QString eventType(ingest::Announcement announcement);

/**
 * The other receivers on the same database: passes on to this one's clients what they did, tells
 * them of alerts, and says which scheduled work is this one's to do. Alone on a file it hears
 * nothing, and all turns are its own. Lives in the backend's thread.
 */
class Team
{
public:
    /** @p woken is called when others have changed something that may be work for us. */
    Team(database::Database &database, const Clock &clock, api::EventHub &events,
        std::function<void()> woken);

    void start();
    QCoro::Task<> stop();

    QCoro::Task<bool> isOurTurnToCompare() { return m_comparing.hold(); }
    QCoro::Task<bool> isOurTurnToReadAgain() { return m_readingAgain.hold(); }
    QCoro::Task<bool> isOurTurnToSweep() { return m_sweeping.hold(); }
    QCoro::Task<bool> isOurTurnToFindSigns() { return m_findingSigns.hold(); }

    /** For the transaction that changes alerts. */
    Result<void> tellOfAlerts(
        database::Session &session, const QList<Alert> &raised, const QList<Alert> &cleared) const;

    /** For the transaction that removes calls. */
    Result<void> tellOfRemovals(database::Session &session, const QString &organizationId) const;

private:
    void hear(const database::Notice &notice);
    QCoro::Task<> passOn(std::stop_token stop);
    QCoro::Task<> passOnCalls(ingest::News news);
    QCoro::Task<> passOnAlerts(ingest::News news);

    database::Database &m_database;
    api::EventHub &m_events;
    const std::function<void()> m_woken;
    database::WorkLease m_comparing;
    database::WorkLease m_readingAgain;
    database::WorkLease m_sweeping;
    database::WorkLease m_findingSigns;
    std::deque<ingest::News> m_heard;
    bool m_isPassingOn = false;
    bool m_isStopped = false;
    QTimer m_beginningAnew; ///< runs out when clients are to ask for all calls again
    TaskScope m_scope;
};

} // namespace earshot
