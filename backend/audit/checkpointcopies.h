// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/taskscope.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <vector>

namespace earshot::audit {

/** A place out of the database's and of this machine's reach. */
struct CopyPlace
{
    QString name; ///< for the log; without secrets
    /** Puts a signed note of so many entries there. Errors say what is wrong; the next one is tried
     * all the same. */
    std::function<QCoro::Task<Result<void>>(QByteArray note, qint64 size, std::stop_token stop)>
        put;
};

/**
 * Copies the signed ends of an audit log to other places, so that whoever can change database, key
 * and disk of a receiver still can't make the log forget. The newest alone is copied: it covers all
 * before it. A place that fails is tried again with the newest after a pause, for ever, and its
 * failing and its return are said once each. Lives in the backend's thread; the clock must outlive
 * stop().
 */
class CheckpointCopies
{
public:
    CheckpointCopies(std::vector<CopyPlace> places, const Clock &clock,
        std::chrono::milliseconds pause = std::chrono::seconds(10));

    void start();
    /** A longer log was signed. */
    void copy(const QByteArray &note, qint64 size);
    /** Calling twice is fine. */
    QCoro::Task<> stop();

    /** Since when some place has not taken anything; nothing when all do. */
    [[nodiscard]] std::optional<Timestamp> failingSince() const;

private:
    struct Line
    {
        CopyPlace place;
        qint64 copied = 0; ///< entries of the last note there
        std::optional<Timestamp> failingSince = std::nullopt;
    };

    QCoro::Task<> run(std::shared_ptr<Line> line, std::stop_token stop);
    void note(Line &line, const Result<void> &put);

    std::vector<std::shared_ptr<Line>> m_lines;
    const Clock &m_clock;
    const std::chrono::milliseconds m_pause;
    QByteArray m_newest;
    qint64 m_size = 0;
    TaskScope m_scope;
};

} // namespace earshot::audit
