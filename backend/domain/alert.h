// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace earshot {

/** Words for Alert::kind; part of the API. */
namespace alertkind {
/** Too few of the inbound calls of the last day have a recording. */
constexpr QLatin1StringView inboundRecordingsLow("inbound_recordings_low");
/** The provider soon deletes recordings that were not fetched yet. */
constexpr QLatin1StringView deadlineNear("deadline_near");
} // namespace alertkind

/** The words are part of the API. */
enum class AlertSeverity {
    Warning, ///< it goes on by itself, and somebody should know
    Error, ///< something is lost unless a person acts
};

inline QString toWord(AlertSeverity severity)
{
    return severity == AlertSeverity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

/**
 * Something a person should look at, from the moment it was noticed until it was over. There is at
 * most one open alert of a kind and subject.
 */
struct Alert
{
    QString id;
    QString organizationId;
    QString kind; ///< a word of alertkind
    QString subject; ///< the id of what it is about; empty when it is about everything
    AlertSeverity severity = AlertSeverity::Warning;
    QString message; ///< for a person: what is so, and what to do
    QJsonObject detail; ///< the same as numbers
    Timestamp raisedAt;
    Timestamp updatedAt;
    std::optional<Timestamp> clearedAt; ///< nothing while it is open
    std::optional<Timestamp> acknowledgedAt;
    QString acknowledgedBy; ///< the access token's id

    bool operator==(const Alert &) const = default;
};

} // namespace earshot
