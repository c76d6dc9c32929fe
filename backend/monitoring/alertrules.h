// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/accesspatterns.h"
#include "database/auditrepository.h"
#include "database/recordingfigures.h"
#include "domain/alert.h"
#include "domain/workhours.h"

#include <QList>

#include <chrono>

namespace earshot::monitoring {

/** When a number is worth a person's attention. */
struct AlertLimits
{
    int recordedSharePercent = 95; ///< of the inbound calls of a day; 0: never
    int minimumCalls = 20; ///< with fewer, a share says nothing
    int downloadsPerHour = 100; ///< of recordings, by one person; 0: never
    bool tellsNewAddresses = true;
    WorkHours workHours; ///< always: nobody is told of other times
    std::chrono::hours deadline{48}; ///< before the provider deletes a recording; 0: never
};

/** Something that is so now and that an alert should be open about. */
struct AlertCondition
{
    QString kind;
    AlertSeverity severity = AlertSeverity::Warning;
    QString message;
    QJsonObject detail;
    QString subject = {}; ///< what it is about; empty for the whole

    bool operator==(const AlertCondition &) const = default;
};

/**
 * Too few of the inbound calls of the last 24 hours have a recording; says why the others have
 * none. What is still being fetched is not in @p figures and so never raises it.
 */
std::optional<AlertCondition> inboundRecordingsLow(
    const database::InboundFigures &figures, const AlertLimits &limits);

/**
 * The provider soon deletes recordings that are not here yet. One for all of them: what keeps
 * recordings away (a full disk, a wrong key, a laptop that was off) keeps many away at once, and
 * the person needs to know how many and until when, not the same sentence a hundred times.
 */
std::optional<AlertCondition> deadlineNear(
    const database::UnfetchedFigures &figures, const AlertLimits &limits, Timestamp now);

/**
 * Somebody takes many recordings away, which is daily work for some and a leak for others. Who it
 * is does not stand in it: alerts are seen by all who see calls, and the audit log is not.
 */
std::optional<AlertCondition> manyDownloads(
    const database::ManyDownloads &figures, const AlertLimits &limits);

/** Somebody signed in within the last hour from an address that they had never had: a new
 * telephone, or somebody else. Not who, see above. */
std::optional<AlertCondition> newAddresses(
    const database::PatternFigures &figures, const AlertLimits &limits);

/** Recordings were heard or taken away since the hours of work ended. Not by whom, see above. */
std::optional<AlertCondition> outOfHours(
    const database::PatternFigures &figures, const AlertLimits &limits);

/** What has to be done so that exactly @p conditions are open. */
struct AlertChanges
{
    QList<AlertCondition> raise;
    QList<Alert> update; ///< with the new severity, message and detail
    QList<Alert> clear;

    [[nodiscard]] bool isEmpty() const
    {
        return raise.isEmpty() && update.isEmpty() && clear.isEmpty();
    }
};

/** Touches only alerts of the kinds in alertkind that are about the whole, or about @p ownSubject:
 * what is wrong with another receiver is for that one to say. */
AlertChanges changesFor(const QList<AlertCondition> &conditions, const QList<Alert> &open,
    const QString &ownSubject = {});

} // namespace earshot::monitoring
