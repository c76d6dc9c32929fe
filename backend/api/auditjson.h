// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/verifications.h"
#include "database/auditfinder.h"

#include <QJsonObject>

namespace earshot::api {

QJsonObject entryJson(const database::FoundEntry &entry);

/** @p last: the newest one that is known. */
QJsonObject verificationJson(
    const audit::VerificationState &state, const std::optional<audit::Verification> &last);

} // namespace earshot::api
