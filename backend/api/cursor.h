// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callrepository.h"

#include <QString>

#include <optional>

namespace earshot::api {

/** Where a page ended, as clients carry it: opaque to them, base64url of time and id. */
QString encodeCursor(const database::CallCursor &cursor);

/** Nothing when it is not a cursor of ours. */
std::optional<database::CallCursor> decodeCursor(const QString &text);

} // namespace earshot::api
