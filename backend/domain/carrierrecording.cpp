// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/carrierrecording.h"

#include <array>
#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

// What is said later in life stands further down; words we don't know say "still on its way".
constexpr std::array<std::pair<QLatin1StringView, int>, 8> ranks{{
    {"in-progress"_L1, 1},
    {"paused"_L1, 2},
    {"stopped"_L1, 3},
    {"processing"_L1, 4},
    {"absent"_L1, 5},
    {"failed"_L1, 6},
    {"completed"_L1, 7},
    {"deleted"_L1, 8},
}};

} // namespace

int carrierStatusRank(QStringView status)
{
    for (const auto &[word, rank] : ranks) {
        if (word == status)
            return rank;
    }
    return 0;
}

bool isCompleted(const CarrierRecording &recording)
{
    return recording.status == "completed"_L1;
}

std::optional<NoRecording> absenceOf(const CarrierRecording &recording)
{
    if (recording.status == "deleted"_L1)
        return noRecording(RecordingAbsence::DeletedAtProvider);
    if (recording.status == "failed"_L1)
        return noRecording(RecordingAbsence::CarrierFailed);
    if (recording.status != "absent"_L1)
        return std::nullopt;
    if (recording.errorCode == "16101"_L1)
        return noRecording(RecordingAbsence::TooShort);
    if (recording.errorCode == "16102"_L1)
        return noRecording(RecordingAbsence::Silent);
    return noRecording(RecordingAbsence::NotProvided);
}

bool mayStandIn(std::optional<RecordingAbsence> absence)
{
    return absence != RecordingAbsence::ConsentRefused && absence != RecordingAbsence::PaymentMode
        && absence != RecordingAbsence::NothingRetained;
}

} // namespace earshot
