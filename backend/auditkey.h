// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditlog.h"
#include "settings/settings.h"

namespace earshot {

/**
 * The log that signs with the key of these settings. All receivers of a team need the same key, so
 * it is audit_key, where that is set; else it is made at the first start, from what the receivers
 * share (see signingKey()) or by chance, and kept in audit.key in the data folder, so that the
 * store's key can be changed without another audit key.
 */
Result<std::shared_ptr<const audit::AuditLog>> openAuditLog(const settings::Settings &settings);

/** Where this receiver keeps what it saw of the log last. */
QString seenNotePath(const settings::Settings &settings);

} // namespace earshot
