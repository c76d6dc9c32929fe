// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace earshot::upkeep {

/** One thing that is not as it should be. */
struct CheckProblem
{
    QString kind; ///< a stable word, see README.md
    QString text; ///< for a person
    QString path = {}; ///< of an object; may be empty
    QString callId = {}; ///< may be empty
};

/** How many of everything were looked at. */
struct CheckedCounts
{
    qint64 events = 0;
    qint64 calls = 0;
    qint64 objects = 0; ///< in the store
    qint64 rows = 0; ///< of objects
    qint64 auditEntries = 0;

    bool operator==(const CheckedCounts &) const = default;
};

/** What is not finished, and need not be. */
struct WaitingCounts
{
    qint64 events = 0; ///< kept, and not worked on yet
    qint64 spooledEvents = 0; ///< files of events that wait for the database
    qint64 setAside = 0; ///< events of which nothing could be made, with the reason beside them
    qint64 jobs = 0; ///< recordings on their way
    qint64 parkedJobs = 0; ///< recordings that wait for a person
    qint64 objects = 0; ///< being written, or about to be deleted
    qint64 auditEntries = 0; ///< from before the audit log had proofs: the next entry seals them

    bool operator==(const WaitingCounts &) const = default;
};

/** What a check has found, so far or in the end. */
class CheckReport
{
public:
    static constexpr qsizetype longestList = 1000; ///< problems that are kept; all are counted

    void add(CheckProblem problem);

    [[nodiscard]] bool isSound() const { return m_total == 0; }
    [[nodiscard]] qint64 problemTotal() const { return m_total; }
    [[nodiscard]] const QList<CheckProblem> &problems() const { return m_problems; }

    /**
     * {"sound", "checked": {…}, "waiting": {…}, "problemTotal", "problems": [{"kind", "text",
     * "path", "callId"}], "next"}: the problems from number @p from on, as many as fit into
     * @p mostBytes (0: all); "next" is the number of the one that follows, where one does.
     */
    [[nodiscard]] QJsonObject toJson(qsizetype from = 0, qsizetype mostBytes = 0) const;

    CheckedCounts checked;
    WaitingCounts waiting;

private:
    QList<CheckProblem> m_problems;
    qint64 m_total = 0;
};

/** Lines for a terminal from toJson()'s form. */
QString checkText(const QJsonObject &report);

} // namespace earshot::upkeep
