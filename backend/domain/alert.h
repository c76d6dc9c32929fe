// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace earshot {

/** Words for Alert::kind; part of the API. */
namespace alertkind {
/** Too few of the inbound calls of the last day have a recording. */
constexpr QLatin1StringView inboundRecordingsLow("inbound_recordings_low");
/** The provider soon deletes recordings that were not fetched yet. */
constexpr QLatin1StringView deadlineNear("deadline_near");
/** What is stored comes near to the quota: at 80 percent, and again at 95. */
constexpr QLatin1StringView quotaWarning("quota_warning");
constexpr QLatin1StringView quotaCritical("quota_critical");
/** The quota is used up: no new recording is fetched. */
constexpr QLatin1StringView quotaExceeded("quota_exceeded");
/** The disk of the data folder has little room left, or too little to fetch anything. */
constexpr QLatin1StringView diskLow("disk_low");
/** A stored object is missing, or is not what was stored. */
constexpr QLatin1StringView objectDamaged("object_damaged");
/** Somebody took many recordings away within an hour. */
constexpr QLatin1StringView manyDownloads("many_downloads");
/** Somebody signed in from an address that they had never had. */
constexpr QLatin1StringView newAddress("new_address");
/** Recordings were heard or taken away while nobody is expected to work. */
constexpr QLatin1StringView outOfHours("out_of_hours");

inline constexpr std::array all{inboundRecordingsLow, deadlineNear, quotaWarning, quotaCritical,
    quotaExceeded, diskLow, objectDamaged, manyDownloads, newAddress, outOfHours};
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
