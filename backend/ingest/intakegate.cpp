// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/intakegate.h"

#include "core/logging.h"
#include "database/database.h"
#include "database/storagerepository.h"

#include <QStorageInfo>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> freeBytesAt(const QString &folder)
{
    const QStorageInfo disk(folder);
    const bool isKnown = disk.isValid() && disk.isReady() && disk.bytesAvailable() >= 0;
    return isKnown ? std::optional(disk.bytesAvailable()) : std::nullopt;
}

QCoro::Task<Result<StorageFigures>> measureNow(
    database::Database *database, QString organizationId, QString folder)
{
    auto load = [organizationId](database::Session &session) {
        return database::StorageRepository(session).usedBytes(organizationId);
    };
    const auto used = co_await database->read(load);
    if (!used)
        co_return used.error();
    StorageFigures figures;
    figures.usedBytes = *used;
    figures.freeDiskBytes = freeBytesAt(folder);
    co_return figures;
}

QJsonObject fieldsOf(const StorageState &state)
{
    return {{u"quota"_s, toWord(state.quota)}, {u"disk"_s, toWord(state.disk)},
        {u"usedBytes"_s, state.figures.usedBytes},
        {u"freeDiskBytes"_s, state.figures.freeDiskBytes.value_or(-1)}};
}

void logDoor(const StorageState &state)
{
    if (state.hasRoom())
        logInfo(lcIngest, u"There is room again: new recordings are fetched."_s, fieldsOf(state));
    else
        logWarning(lcIngest,
            u"There is no room: new recordings wait until there is, and events are taken as "
            "ever."_s,
            fieldsOf(state));
}

} // namespace

IntakeGate::IntakeGate(
    Measure measure, StorageLimits limits, const Clock &clock, std::function<void()> changed)
    : m_measure(std::move(measure))
    , m_clock(clock)
    , m_changed(std::move(changed))
    , m_state({.limits = limits})
{ }

QCoro::Task<bool> IntakeGate::isOpen()
{
    const StorageState state = co_await look();
    co_return state.hasRoom();
}

QCoro::Task<StorageState> IntakeGate::look()
{
    if (isFresh())
        co_return m_state;
    const auto figures = co_await m_measure();
    if (figures)
        take(*figures);
    else if (!std::exchange(m_isBlind, true)) // once, not for each job of an outage
        logProblem(lcIngest, figures.error().withContext(u"Measuring how much is stored"_s));
    co_return m_state;
}

/** A clock that was set back makes figures old, not young for ever. */
bool IntakeGate::isFresh() const
{
    if (!m_measuredAt)
        return false;
    const auto age = m_clock.now() - *m_measuredAt;
    return age >= std::chrono::microseconds(0) && age < freshness;
}

void IntakeGate::take(const StorageFigures &figures)
{
    const StorageState before =
        std::exchange(m_state, judgeStorage(m_state.limits, figures, m_state));
    m_measuredAt = m_clock.now();
    m_isBlind = false;
    if (before.hasRoom() != m_state.hasRoom())
        logDoor(m_state);
    const bool isCrossed = before.quota != m_state.quota || before.disk != m_state.disk;
    if (isCrossed && m_changed)
        m_changed();
}

IntakeGate::Measure measureStorage(
    database::Database &database, const QString &organizationId, const QString &folder)
{
    return [database = &database, organizationId, folder] {
        return measureNow(database, organizationId, folder);
    };
}

} // namespace earshot::ingest
