// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace earshot::ingest {

/** How far the provider's calls have been gone through; kept in work_progress. */
struct ReconcileProgress
{
    std::optional<Timestamp> knownUntil; ///< every call made or changed before it has been seen;
                                         ///< nothing before the first run
    std::optional<Timestamp> historyFrom; ///< the history down to here has been seen
    bool historyComplete = false; ///< … and the provider has nothing older
    std::optional<Timestamp> finishedAt; ///< the last run that met no error

    bool operator==(const ReconcileProgress &) const = default;
};

QString toText(const ReconcileProgress &progress);
/** The beginning, when @p text is none of ours. */
ReconcileProgress reconcileProgressFrom(const QString &text);

} // namespace earshot::ingest
