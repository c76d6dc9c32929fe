// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/disposal.h"

#include "audit/erasure.h"
#include "backend/team.h"

#include <QDir>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** Those that were made before upgrades: they have everybody who was there then. */
void forgetCopies(const QString &dataFolder)
{
    QDir folder(dataFolder);
    for (const QString &copy : folder.entryList({u"earshot-before-*.db*"_s}, QDir::Files))
        folder.remove(copy);
}

upkeep::CallRemover::Parts removing(const Disposal::Parts &parts)
{
    return {.gate = parts.gate,
        .tell = [&team = parts.team](database::Session &session,
                    const QString &id) { return team.tellOfRemovals(session, id); },
        .forgetFiles = parts.forgetFiles};
}

} // namespace

Disposal::Disposal(Parts parts)
    : m_erasures(erasing(parts))
    , m_retention(removing(parts), {.isItsTurn = parts.isItsTurn, .onRemoved = parts.showAnew})
{ }

upkeep::PersonErasures::Parts Disposal::erasing(const Parts &parts)
{
    return {.removing = removing(parts),
        .clearing = {.database = parts.gate.database,
            .clock = parts.gate.clock,
            .clearLog =
                [log = parts.log, &database = parts.gate.database](database::AuditEvent by,
                    QStringList callIds, QStringList traces, std::stop_token stop) {
                    const audit::Entry draft{by, log};
                    return audit::eraseMentions(
                        database, draft, {.callIds = callIds, .texts = traces}, stop);
                },
            .forgetCopies = [folder = parts.dataFolder] { forgetCopies(folder); }},
        .onRemoved = parts.showAnew};
}

void Disposal::start(const QString &organizationId)
{
    m_erasures.start(organizationId);
    m_retention.start();
}

QCoro::Task<> Disposal::stop()
{
    auto retentionEnded = m_retention.stop();
    co_await m_erasures.stop();
    co_await retentionEnded;
}

} // namespace earshot
