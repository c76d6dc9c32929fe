// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callrepository.h"

#include <QString>

#include <optional>

namespace earshot::api {

/** Where a page ended, and how it goes on from there. */
struct PageCursor
{
    database::CallCursor at; ///< of a ranked list: the newest call when it was begun
    bool isNewer = false; ///< on to newer calls, else to older ones
    int skipped = 0; ///< of a ranked list: how many come before
    QString of; ///< fingerprint of the list it belongs to, 8 hex digits

    bool operator==(const PageCursor &) const = default;
};

/** As clients carry it: opaque to them, base64url. */
QString encodeCursor(const PageCursor &cursor);

/** Nothing when it is not a cursor of ours. */
std::optional<PageCursor> decodeCursor(const QString &text);

} // namespace earshot::api
