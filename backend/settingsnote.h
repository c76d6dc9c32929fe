// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "settings/fingerprint.h"

namespace earshot::audit {
class AuditService;
}
namespace earshot::database {
class Database;
}

namespace earshot {

/**
 * Tells the audit log at the start which settings of this receiver are others than at its last one.
 * What they were is kept beside the data, secrets as a sum that is salted. At the very first start
 * there is nothing to tell. Lives in the backend's thread; the parts must outlive stop().
 */
class SettingsNote
{
public:
    struct Options
    {
        QString folder; ///< where the data is
        QString organizationId;
        QString receiver; ///< its name, for teams
        settings::Settings settings;
    };

    SettingsNote(database::Database &database, audit::AuditService &audit, Options options);

    void start();
    /** Calling twice is fine. */
    QCoro::Task<> stop();

private:
    QCoro::Task<> compare(std::stop_token stop);
    [[nodiscard]] QString path() const;

    QCoro::Task<Result<void>> tell(QJsonObject change);

    database::Database &m_database;
    audit::AuditService &m_audit;
    const Options m_options;
    TaskScope m_scope;
};

/** What the audit log is told when @p before became @p after; empty when nothing changed. */
QJsonObject settingsChange(const settings::Fingerprint &before, const settings::Fingerprint &after);

} // namespace earshot
