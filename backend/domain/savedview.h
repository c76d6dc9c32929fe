// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace earshot {

/** Words and filters of a list of calls under a name, for everybody of an organisation. */
struct SavedView
{
    QString id;
    QString organizationId;
    QString name;
    QString query; ///< parameters of the list of calls, as in an address, without times
    QString span; ///< which days, in a client's words, because days move on; may be empty
    QString author; ///< as listenerOf() names them
    QString authorName;
    Timestamp createdAt;
    std::optional<Timestamp> changedAt;

    bool operator==(const SavedView &) const = default;
};

constexpr qsizetype longestViewName = 80; ///< UTF-16 units
constexpr qsizetype longestViewQuery = 4000;
constexpr qsizetype longestViewSpan = 40;
constexpr int mostViews = 100; ///< of one organisation

/** @p name in one line, without control characters and blanks around it; what is longer than
 * longestViewName is cut. */
QString viewName(const QString &name);

} // namespace earshot
