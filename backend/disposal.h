// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditlog.h"
#include "upkeep/personerasures.h"
#include "upkeep/retention.h"

namespace earshot {

class Team;

/** What whole calls leave by, made of the parts that a backend has. Lives in its thread; what it
 * was made with must outlive stop(). */
class Disposal
{
public:
    struct Parts
    {
        upkeep::DeleteGate::Parts gate;
        std::shared_ptr<const audit::AuditLog> log;
        Team &team;
        std::function<void()> showAnew; ///< for who looks at calls
        std::function<QCoro::Task<bool>()> isItsTurn; ///< for what is done by itself
        std::function<void(const QString &callId)> forgetFiles; ///< of a call's recording
        QString dataFolder;
    };

    explicit Disposal(Parts parts);

    void start(const QString &organizationId);
    QCoro::Task<> stop();

    [[nodiscard]] upkeep::PersonErasures &erasures() { return m_erasures; }
    [[nodiscard]] upkeep::Retention &retention() { return m_retention; }

private:
    static upkeep::PersonErasures::Parts erasing(const Parts &parts);

    upkeep::PersonErasures m_erasures;
    upkeep::Retention m_retention;
};

} // namespace earshot
