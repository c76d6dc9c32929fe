// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storagestate.h"

#include <algorithm>
#include <array>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** In floating point: a hundred times a size need not fit into 64 bits. */
bool reaches(qint64 used, qint64 quota, int percent)
{
    return double(used) * 100 >= double(quota) * percent;
}

Fullness quotaFullness(qint64 used, qint64 quota, Fullness before)
{
    constexpr int slack = 2; // percent
    constexpr std::array steps{std::pair(Fullness::Full, 100), std::pair(Fullness::Critical, 95),
        std::pair(Fullness::Warning, 80)};
    if (quota <= 0)
        return Fullness::Ok;
    for (const auto &[fullness, percent] : steps) {
        if (reaches(used, quota, before >= fullness ? percent - slack : percent))
            return fullness;
    }
    return Fullness::Ok;
}

Fullness diskFullness(std::optional<qint64> free, qint64 reserve, Fullness before)
{
    if (!free || reserve <= 0)
        return Fullness::Ok;
    const auto isBelow = [&](double wanted, bool wasBelow) {
        return double(*free) < (wasBelow ? wanted * 1.1 : wanted);
    };
    if (isBelow(double(reserve), before == Fullness::Full))
        return Fullness::Full;
    return isBelow(2 * double(reserve), before >= Fullness::Warning) ? Fullness::Warning
                                                                     : Fullness::Ok;
}

} // namespace

QString toWord(Fullness fullness)
{
    switch (fullness) {
    case Fullness::Warning:
        return u"warning"_s;
    case Fullness::Critical:
        return u"critical"_s;
    case Fullness::Full:
        return u"full"_s;
    case Fullness::Ok:
        break;
    }
    return u"ok"_s;
}

StorageState judgeStorage(
    const StorageLimits &limits, const StorageFigures &figures, const StorageState &before)
{
    return {.limits = limits,
        .figures = figures,
        .quota = quotaFullness(figures.usedBytes, limits.quotaBytes, before.quota),
        .disk = diskFullness(figures.freeDiskBytes, limits.diskReserveBytes, before.disk)};
}

} // namespace earshot
