// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <stop_token>

namespace earshot::report {

/** Puts the files of @p folder (not those of folders in it) into a new archive @p archive, which
 * is there only when all are in it. Blocks; for a thread of its own. Cancelled after @p stop. */
Result<void> zipFolder(const QString &folder, const QString &archive, std::stop_token stop);

} // namespace earshot::report
