// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/announce.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace earshot::database {
class Session;
}

namespace earshot::ingest {

struct CallChange;

/** The channel on which receivers of one database hear of each other. */
constexpr QLatin1StringView newsChannel("earshot");

/** What another receiver did: which calls, by id, and what is to be announced of each. */
struct News
{
    QString receiverId; ///< who did it
    QString organizationId;
    QList<std::pair<QString, Announcement>> calls;
    QStringList alertsRaised; ///< ids
    QStringList alertsCleared;
    bool hasRemovedCalls = false; ///< calls are gone; whoever shows some asks anew
};

/**
 * Tells the other receivers, if and when the transaction is committed: whoever looks at one of them
 * sees what this one did, even when it dies right after the commit. Does nothing on a file.
 */
Result<void> tellOthers(database::Session &session, const News &news);
Result<void> tellOthers(
    database::Session &session, const QString &receiverId, const QList<CallChange> &changes);

/** What somebody told; nothing for what is no news. */
std::optional<News> newsFrom(const QString &text);

} // namespace earshot::ingest
