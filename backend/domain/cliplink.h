// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <chrono>
#include <optional>

namespace earshot {

/** A link by which somebody who does not sign in hears a piece of a recording. */
struct ClipLink
{
    QString id;
    QString organizationId;
    QString callId;
    double fromSeconds = 0;
    double toSeconds = 0;
    double fadeSeconds = 0;
    QString format; ///< "mp3" or "wav"
    QString name; ///< of the file, without its ending; may be empty
    QString createdBy; ///< as listenerOf() names them
    QString createdByName;
    Timestamp createdAt;
    Timestamp expiresAt;
    std::optional<Timestamp> revokedAt;
    QString passcodeHash; ///< empty: nobody is asked for one
    int opened = 0;
    std::optional<Timestamp> lastOpenedAt;
    std::optional<Timestamp> lockedUntil; ///< for passcodes, after too many wrong ones

    bool operator==(const ClipLink &) const = default;
};

constexpr int mostClipLinks = 500; ///< of one call
constexpr std::chrono::seconds shortestLinkLife{60};
constexpr std::chrono::seconds longestLinkLife = std::chrono::hours(30 * 24);
constexpr qsizetype shortestPasscode = 4; ///< UTF-16 units
constexpr qsizetype longestPasscode = 64;
constexpr int mostWrongPasscodes = 10; ///< one after the other; then nobody may try for a while
constexpr std::chrono::minutes passcodePause{15};

/** Whether it leads anywhere, as far as the link itself goes. */
inline bool works(const ClipLink &link, Timestamp now)
{
    return !link.revokedAt && now < link.expiresAt;
}

} // namespace earshot
