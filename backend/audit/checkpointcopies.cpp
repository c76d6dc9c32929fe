// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpointcopies.h"

#include "core/logging.h"

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;

CheckpointCopies::CheckpointCopies(
    std::vector<CopyPlace> places, const Clock &clock, std::chrono::milliseconds pause)
    : m_clock(clock)
    , m_pause(pause)
{
    for (CopyPlace &place : places)
        m_lines.push_back(std::make_shared<Line>(Line{.place = std::move(place)}));
}

void CheckpointCopies::start()
{
    for (const auto &line : m_lines)
        m_scope.start([this, line](std::stop_token stop) { return run(line, stop); });
}

void CheckpointCopies::copy(const QByteArray &note, qint64 size)
{
    m_newest = note;
    m_size = size;
}

QCoro::Task<> CheckpointCopies::stop()
{
    co_await m_scope.cancelAndWait();
}

std::optional<Timestamp> CheckpointCopies::failingSince() const
{
    std::optional<Timestamp> since;
    for (const auto &line : m_lines) {
        if (line->failingSince && (!since || *line->failingSince < *since))
            since = line->failingSince;
    }
    return since;
}

QCoro::Task<> CheckpointCopies::run(std::shared_ptr<Line> line, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        if (m_size > line->copied) {
            const qint64 size = m_size;
            const auto put = co_await line->place.put(m_newest, size, stop);
            if (put)
                line->copied = size;
            if (!stop.stop_requested())
                note(*line, put);
        }
        co_await sleepFor(m_pause, stop);
    }
}

void CheckpointCopies::note(Line &line, const Result<void> &put)
{
    if (!put && !line.failingSince) {
        line.failingSince = m_clock.now();
        logProblem(lcAudit,
            put.error().withContext(
                u"Copying the end of the audit log to %1"_s.arg(line.place.name)));
    }
    if (put && line.failingSince) {
        line.failingSince.reset();
        logInfo(lcAudit, u"The end of the audit log is copied to %1 again."_s.arg(line.place.name));
    }
}

} // namespace earshot::audit
