// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot {

/** How much may be stored. */
struct StorageLimits
{
    qint64 quotaBytes = 0; ///< of one organisation's recordings; 0: no limit
    qint64 diskReserveBytes = 0; ///< that stay free on the disk of the data folder; 0: none

    bool operator==(const StorageLimits &) const = default;
};

/** How much is stored. */
struct StorageFigures
{
    qint64 usedBytes = 0;
    std::optional<qint64> freeDiskBytes; ///< nothing where the disk does not say

    bool operator==(const StorageFigures &) const = default;
};

/** How full a place is. The words are part of the API. */
enum class Fullness {
    Ok,
    Warning, ///< somebody should make room
    Critical, ///< somebody must make room soon
    Full, ///< no new recording is fetched
};

QString toWord(Fullness fullness);

/** Both places together, with what it was judged by. */
struct StorageState
{
    StorageLimits limits;
    StorageFigures figures;
    Fullness quota = Fullness::Ok;
    Fullness disk = Fullness::Ok;

    [[nodiscard]] Fullness worst() const { return quota > disk ? quota : disk; }
    [[nodiscard]] bool hasRoom() const { return worst() != Fullness::Full; }

    bool operator==(const StorageState &) const = default;
};

/**
 * Judges @p figures. The quota warns at 80 and 95 percent and is full at 100; the disk warns below
 * twice the reserve and is full below it. What was reached @p before is left again only at two
 * percent of the quota below, or with a tenth more free space than it took: otherwise one recording
 * going and coming would open and close the door all the time.
 */
StorageState judgeStorage(
    const StorageLimits &limits, const StorageFigures &figures, const StorageState &before);

} // namespace earshot
