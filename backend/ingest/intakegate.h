// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/storagestate.h"

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <optional>

namespace earshot::database {
class Database;
}

namespace earshot::ingest {

/**
 * Says whether there is room for new recordings: the organisation's quota and the disk of the data
 * folder. While it is shut, jobs wait as they are; nothing is counted as an attempt, and events are
 * taken as ever. Lives in the backend's thread; nothing may be asked of it after its database was
 * closed.
 */
class IntakeGate
{
public:
    /** The figures as they are now. An error leaves the gate as it was. */
    using Measure = std::function<QCoro::Task<Result<StorageFigures>>()>;

    /** How long figures are good for, so that a crowd of small jobs asks for them once. */
    static constexpr std::chrono::seconds freshness{1};

    /** @p changed is told when a limit was crossed, either way; it may be empty. */
    IntakeGate(Measure measure, StorageLimits limits, const Clock &clock,
        std::function<void()> changed = {});

    QCoro::Task<StorageState> look();
    QCoro::Task<bool> isOpen();

private:
    [[nodiscard]] bool isFresh() const;
    void take(const StorageFigures &figures);

    const Measure m_measure;
    const Clock &m_clock;
    const std::function<void()> m_changed;
    StorageState m_state;
    std::optional<Timestamp> m_measuredAt;
    bool m_isBlind = false; ///< the last measuring failed
};

/** Measures what @p organizationId stores, and the disk that @p folder is on. */
IntakeGate::Measure measureStorage(
    database::Database &database, const QString &organizationId, const QString &folder);

} // namespace earshot::ingest
