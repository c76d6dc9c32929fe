// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditlog.h"

#include <memory>

namespace earshot::test {

/** Signs with a key that everybody knows. */
inline std::shared_ptr<const audit::AuditLog> auditLog(char key = 'k')
{
    return std::make_shared<const audit::AuditLog>(
        audit::SigningKey::fromSeed(Secret(QByteArray(32, key))).value());
}

} // namespace earshot::test
