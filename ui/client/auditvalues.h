// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/call.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace earshot::ui {

/** Somebody did something. */
struct AuditEntry
{
    qint64 seq = 0;
    Timestamp at;
    QString actor; ///< an id, "system", or "link:…"
    QString actorName; ///< empty where there is none
    QString action; ///< a dotted word
    QString callId; ///< empty where it is about none
    Customer caller; ///< of the call, while that is there
    std::optional<Direction> direction; ///< nothing: there is no such call (any more)
    double recordingSeconds = 0;
    QString ipAddress;
    QString userAgent;
    std::optional<double> durationSeconds; ///< of the audio that left
    QJsonObject detail; ///< as it came
    QStringList erased; ///< parts that were there: "who", "origin", "detail"
};

/** Which entries; what is empty fits all. */
struct AuditQuery
{
    std::optional<Timestamp> from; ///< from this moment on
    std::optional<Timestamp> to; ///< before this one
    QString person;
    QString action;
    QString callId;
    QString words;

    bool operator==(const AuditQuery &) const = default;
};

struct AuditEntries
{
    std::vector<AuditEntry> entries; ///< newest first
    QString nextCursor; ///< empty: there are no more
    std::optional<Timestamp> lookedTo; ///< with nextCursor
};

/** How a check of the log ended. */
struct AuditCheck
{
    Timestamp at;
    QString by;
    qint64 through = 0; ///< entries that were held against the signatures
    qint64 unproved = 0; ///< entries of a log that has no proofs yet
    qint64 problems = 0;
    qint64 firstWrong = 0; ///< the first entry that can be wrong, where there are problems
    qint64 lastWrong = 0; ///< and the last one that the same problem can be about
    QString reason; ///< what is wrong, a sentence
};

/** The check that runs, and the last one. */
struct AuditChecking
{
    bool isRunning = false;
    qint64 done = 0; ///< entries
    qint64 of = 0; ///< 0 until that is known
    QString by;
    bool hasFailed = false; ///< the last one could not look to the end
    std::optional<AuditCheck> last;
};

struct AuditSummary
{
    qint64 size = 0; ///< number of the last entry
    std::optional<Timestamp> oldest;
    QStringList persons;
    QStringList actions;
    AuditChecking checking;
};

} // namespace earshot::ui
