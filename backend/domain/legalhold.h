// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace earshot {

/** Calls of which nothing is deleted, because a case needs them. */
struct LegalHold
{
    QString id;
    QString organizationId;
    QString name; ///< of the case
    QString reason;
    QString createdBy; ///< as listenerOf() names them
    QString createdByName;
    Timestamp createdAt;
    std::optional<Timestamp> endsAt = {}; ///< none: until it is released
    std::optional<Timestamp> releasedAt = {};
    qint64 calls = 0; ///< how many it covers

    bool operator==(const LegalHold &) const = default;
};

constexpr qsizetype longestHoldName = 200;
constexpr qsizetype longestHoldReason = 2000;
constexpr qsizetype mostHoldCalls = 1000; ///< added at a time

} // namespace earshot
