// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/findings.h"

#include <algorithm>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

/** MP3 tags count whole frames, and writers differ in what padding they include. */
constexpr double declaredTolerance = 0.25;
/** A provider's times include ringing, or leave the greeting out. */
constexpr double callTolerance = 3;
constexpr double callShare = 0.05;

QList<Finding> lengthFindings(const Lengths &lengths)
{
    QList<Finding> findings;
    if (lengths.isCutOff || isCutOff(lengths.counted, lengths.declared))
        findings << Finding::Truncated;
    if (!lengths.call || *lengths.call <= 0)
        return findings;
    const double tolerance = std::max(callTolerance, *lengths.call * callShare);
    if (lengths.counted < *lengths.call - tolerance)
        findings << Finding::ShorterThanCall;
    if (lengths.counted > *lengths.call + tolerance)
        findings << Finding::LongerThanCall;
    return findings;
}

} // namespace

bool isCutOff(double counted, std::optional<double> declared)
{
    return declared && counted + declaredTolerance < *declared;
}

QString toWord(Finding finding)
{
    switch (finding) {
    case Finding::AllSilent:
        return u"all_silent"_s;
    case Finding::OneChannelSilent:
        return u"one_channel_silent"_s;
    case Finding::Truncated:
        return u"truncated"_s;
    case Finding::ShorterThanCall:
        return u"shorter_than_call"_s;
    case Finding::LongerThanCall:
        return u"longer_than_call"_s;
    }
    return {};
}

QList<Finding> findingsFor(const Levels &levels, int sides, const Lengths &lengths)
{
    QList<Finding> findings;
    const bool first = levels.isSilent(0);
    const bool second = sides == 2 ? levels.isSilent(1) : first;
    if (first && second)
        findings << Finding::AllSilent;
    else if (first != second)
        findings << Finding::OneChannelSilent;
    return findings + lengthFindings(lengths);
}

} // namespace earshot::audio
