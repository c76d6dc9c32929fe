// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/packs.h"

namespace earshot {

/**
 * The administration commands behind what leaves of one call in a pack, for the default
 * organisation and in its audit log, by "command line".
 *
 * - "pack.begin" {"call", "for": "evidence" | "person"} → see api::Packs::begin()
 * - "pack.audio" {"ticket", "offset"} → see api::Packs::audio()
 */
class PackCommands
{
public:
    PackCommands(database::Database &database, objectstore::ObjectStore &store,
        audit::AuditService &audit, const Clock &clock, QString organizationId);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    api::Packs m_packs;
    const api::Packer m_packer;
};

} // namespace earshot
