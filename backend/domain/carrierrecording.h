// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/recordingabsence.h"

#include <QString>

#include <optional>

namespace earshot {

/** One recording of the phone network's own, as its status callbacks tell of it. */
struct CarrierRecording
{
    QString recordingSid; ///< "RE…", the natural key
    QString accountSid; ///< "AC…", may be a subaccount
    QString callSid; ///< "CA…", empty for conferences
    QString status; ///< as it came: "in-progress", "completed", "absent", "failed" …
    std::optional<double> durationSeconds; ///< of a completed one
    std::optional<int> channels;
    QString source; ///< "DialVerb", "OutboundAPI" …
    QString errorCode; ///< empty when all is well
    std::optional<Timestamp> startedAt;

    bool operator==(const CarrierRecording &) const = default;
};

/** Where a status is in a recording's life; a higher one never gives way to a lower one. */
int carrierStatusRank(QStringView status);

[[nodiscard]] bool isCompleted(const CarrierRecording &recording);

/** Why there is no audio; nothing while there may be some. */
std::optional<NoRecording> absenceOf(const CarrierRecording &recording);

/**
 * Whether the phone network's recording may take the place of the one that the provider does not
 * have for reason @p absence: always, except where somebody decided that there is to be none.
 */
[[nodiscard]] bool mayStandIn(std::optional<RecordingAbsence> absence);

} // namespace earshot
