// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QJsonObject>
#include <QMap>

namespace earshot::settings {

/** What was set, so that it can be compared later: not what follows from defaults. */
struct Fingerprint
{
    QByteArray salt; ///< random
    QMap<QString, QString> texts; ///< by the names of settings; addresses without user and query
    /** By the names of secrets: HMAC-SHA-256 of the secret with the salt, lower-case hex. */
    QMap<QString, QString> secrets;

    bool operator==(const Fingerprint &) const = default;
};

/** Of @p settings; with @p salt, or a new one when that is empty. */
Fingerprint fingerprintOf(const Settings &settings, const QByteArray &salt);

QJsonObject toJson(const Fingerprint &fingerprint);
/** Nothing when it is none. */
std::optional<Fingerprint> fingerprintFrom(const QJsonObject &json);

} // namespace earshot::settings
