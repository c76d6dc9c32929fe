// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/call.h"
#include "domain/callscope.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace earshot {

/** Which calls are meant: those that fulfil every kind that is set; of several values of one kind
 * one is enough. */
struct CallFilter
{
    static constexpr qsizetype mostIds = 100;

    QStringList ids; ///< of the calls themselves, ours
    std::optional<Timestamp> since; ///< by start, or first notice; the moment itself included
    std::optional<Timestamp> until; ///< the moment itself not included
    QList<Direction> directions;
    QStringList assistants; ///< ids or names
    QStringList numbers; ///< digits, the customer's or ours; fewer digits are the number's end
    QStringList outcomes;
    QStringList endedReasons;
    QList<RecordingState> recordingStates;
    std::optional<double> shortestSeconds; ///< of the call
    std::optional<double> longestSeconds;
    std::optional<double> cheapestUsd;
    std::optional<double> dearestUsd;
    std::optional<bool> hasTranscript;
    std::optional<bool> isUnheard; ///< nobody has heard anything of it
    QList<Verdict> verdicts;
    QList<ConsentState> consents; ///< to the recording
    bool isUnproven = false; ///< there is a recording, and no proof of consent; beside consents
    QStringList tags; ///< in any spelling
    CallScope scope; ///< to which whoever asks is narrowed
    std::optional<bool> hasNote; ///< somebody wrote something, or marked a moment

    bool operator==(const CallFilter &) const = default;
    /** Whether something but the time is asked for. */
    [[nodiscard]] bool asksMoreThanTime() const;
};

} // namespace earshot
