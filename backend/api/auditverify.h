// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"

#include <QJsonObject>

namespace earshot::api {

/** How the check of this organisation's log stands, as GET /api/audit/verify says it. */
QCoro::Task<Result<QJsonObject>> verificationOf(SharedContext context, QString organizationId);

} // namespace earshot::api
