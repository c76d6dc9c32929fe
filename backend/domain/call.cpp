// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/call.h"

#include <array>
#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum, std::size_t Size>
using Words = std::array<std::pair<Enum, QLatin1StringView>, Size>;

constexpr Words<Direction, 4> directions{{
    {Direction::Unknown, "unknown"_L1},
    {Direction::Inbound, "inbound"_L1},
    {Direction::Outbound, "outbound"_L1},
    {Direction::Web, "web"_L1},
}};

constexpr Words<CallStatus, 7> statuses{{
    {CallStatus::Unknown, "unknown"_L1},
    {CallStatus::Scheduled, "scheduled"_L1},
    {CallStatus::Queued, "queued"_L1},
    {CallStatus::Ringing, "ringing"_L1},
    {CallStatus::InProgress, "in_progress"_L1},
    {CallStatus::Forwarding, "forwarding"_L1},
    {CallStatus::Ended, "ended"_L1},
}};

constexpr Words<RecordingState, 8> recordingStates{{
    {RecordingState::None, "none"_L1},
    {RecordingState::Pending, "pending"_L1},
    {RecordingState::Processing, "processing"_L1},
    {RecordingState::Ready, "ready"_L1},
    {RecordingState::Retrying, "retrying"_L1},
    {RecordingState::Failed, "failed"_L1},
    {RecordingState::TranscriptOnly, "transcript_only"_L1},
    {RecordingState::Deleted, "deleted"_L1},
}};

template <typename Table, typename Enum>
QString wordFor(const Table &table, Enum value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    return {};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueFor(const Words<Enum, Size> &table, QStringView word)
{
    for (const auto &[value, candidate] : table) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toWord(Direction value)
{
    return wordFor(directions, value);
}

QString toWord(CallStatus value)
{
    return wordFor(statuses, value);
}

QString toWord(RecordingState value)
{
    return wordFor(recordingStates, value);
}

std::optional<Direction> directionFromWord(QStringView word)
{
    return valueFor(directions, word);
}

std::optional<CallStatus> callStatusFromWord(QStringView word)
{
    return valueFor(statuses, word);
}

std::optional<RecordingState> recordingStateFromWord(QStringView word)
{
    return valueFor(recordingStates, word);
}

} // namespace earshot
