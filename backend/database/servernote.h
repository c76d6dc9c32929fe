// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/organizationrepository.h"

#include <QString>

#include <optional>

namespace earshot::database {

/** What a receiver knows of its server from the last time it was there: enough to start, and to
 * take in events, while that is away. */
struct ServerNote
{
    QString server; ///< the address without password and options
    QString schema; ///< the last step, NNNN_name
    Organization organization;

    bool operator==(const ServerNote &) const = default;
};

/** Nothing when there is none that can be read. */
std::optional<ServerNote> readServerNote(const QString &folder);
/** Writes server.json, for the owner's eyes only. Errors: Storage. */
Result<void> writeServerNote(const QString &folder, const ServerNote &note);

} // namespace earshot::database
