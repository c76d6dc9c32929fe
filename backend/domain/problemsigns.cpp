// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problemsigns.h"

#include "domain/successevaluation.h"
#include "domain/talkmoments.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace earshot {

namespace {

using Kind = ProblemSign::Kind;
using Moments = std::vector<TalkMoment>;

bool isGap(const TalkMoment &moment)
{
    return moment.kind != TalkMoment::Kind::Interruption;
}

/** From the provider's creation of an inbound call to its start. */
std::optional<ProblemSign> waitForStart(const Call &call)
{
    if (call.direction != Direction::Inbound || !call.providerCreatedAt || !call.startedAt)
        return std::nullopt;
    const double waited = double((*call.startedAt - *call.providerCreatedAt).count()) / 1e6;
    if (!(waited >= longRingSeconds && waited <= longestWaitSeconds))
        return std::nullopt;
    return ProblemSign{.kind = Kind::ShortAfterWait, .seconds = 0, .measure = waited};
}

/** Until the agent first speaks, when the transcript has times. */
std::optional<ProblemSign> waitForAgent(const Transcript &transcript)
{
    const auto first = std::find_if(transcript.begin(), transcript.end(),
        [](const TranscriptTurn &turn) { return turn.speaker == Speaker::Agent; });
    if (first == transcript.end() || !(first->startSeconds >= longWaitSeconds))
        return std::nullopt;
    return ProblemSign{.kind = Kind::ShortAfterWait, .seconds = 0, .measure = first->startSeconds};
}

std::optional<ProblemSign> waitForAnswer(const Moments &moments)
{
    std::optional<ProblemSign> longest;
    for (const TalkMoment &moment : moments) {
        const bool isWait =
            moment.kind == TalkMoment::Kind::SlowAnswer && moment.length >= longWaitSeconds;
        if (isWait && (!longest || moment.length > longest->measure))
            longest = {
                .kind = Kind::ShortAfterWait, .seconds = moment.seconds, .measure = moment.length};
    }
    return longest;
}

std::optional<ProblemSign> shortAfterWait(const MergedCall &merged, const Moments &moments)
{
    const auto length = merged.call.durationSeconds;
    if (!length || !(*length > 0 && *length < shortCallSeconds))
        return std::nullopt;
    std::optional<ProblemSign> longest;
    for (const auto &wait :
        {waitForStart(merged.call), waitForAgent(merged.transcript), waitForAnswer(moments)}) {
        if (wait && (!longest || wait->measure > longest->measure))
            longest = wait;
    }
    return longest;
}

void addSilences(
    std::vector<ProblemSign> &signs, const Moments &moments, const std::optional<ProblemSign> &wait)
{
    Moments silences;
    for (const TalkMoment &moment : moments) {
        const bool isWait = wait && wait->seconds == moment.seconds;
        if (isGap(moment) && moment.length >= signSilenceSeconds && !isWait)
            silences.push_back(moment);
    }
    std::stable_sort(silences.begin(), silences.end(),
        [](const TalkMoment &a, const TalkMoment &b) { return a.length > b.length; });
    silences.resize(std::min(silences.size(), mostSilences));
    for (const TalkMoment &silence : silences)
        signs.push_back(
            {.kind = Kind::Silence, .seconds = silence.seconds, .measure = silence.length});
}

void addInterruptions(std::vector<ProblemSign> &signs, const Moments &moments)
{
    const auto isInterruption = [](const TalkMoment &moment) { return !isGap(moment); };
    const auto count = std::count_if(moments.begin(), moments.end(), isInterruption);
    if (count < signInterruptions)
        return;
    const auto first = std::find_if(moments.begin(), moments.end(), isInterruption);
    signs.push_back(
        {.kind = Kind::Interruptions, .seconds = first->seconds, .measure = double(count)});
}

void addFailedTools(std::vector<ProblemSign> &signs, const FailedTools &failed)
{
    std::map<QString, ProblemSign> byName;
    for (const FailedTool &tool : failed) {
        ProblemSign &sign = byName[tool.name];
        sign.kind = Kind::FailedTool;
        sign.text = tool.name;
        sign.seconds = std::min(sign.seconds.value_or(tool.seconds), tool.seconds);
        sign.measure += 1;
    }
    for (const auto &[name, sign] : byName)
        signs.push_back(sign);
}

void addLowSuccess(std::vector<ProblemSign> &signs, const QString &outcome)
{
    const auto share = successShare(outcome);
    if (share && *share < lowSuccessShare)
        signs.push_back({.kind = Kind::LowSuccess, .measure = *share, .text = outcome.trimmed()});
}

void addComplaint(
    std::vector<ProblemSign> &signs, const Transcript &transcript, const ComplaintWords &words)
{
    const auto hits = words.find(transcript);
    if (hits.empty())
        return;
    signs.push_back({.kind = Kind::Complaint,
        .seconds = hits.front().seconds,
        .measure = double(hits.size()),
        .text = hits.front().text});
}

/** @p base, and @p more for each time after the first. */
double repeated(double base, double more, double times)
{
    return base + more * (times - 1);
}

int within(double weight, int least, int most)
{
    return std::isfinite(weight) ? int(std::lround(std::clamp<double>(weight, least, most)))
                                 : least;
}

} // namespace

int weightOf(const ProblemSign &sign)
{
    switch (sign.kind) {
    case Kind::Complaint:
        return within(repeated(40, 5, sign.measure), 40, 60);
    case Kind::FailedTool:
        return within(repeated(35, 5, sign.measure), 35, 50);
    case Kind::LowSuccess:
        return within(35 * (1 - sign.measure / lowSuccessShare) + 10, 10, 45);
    case Kind::ShortAfterWait:
        return within(sign.measure, 20, 40);
    case Kind::Silence:
        return within(sign.measure, 8, 30);
    case Kind::Interruptions:
        return within(4 * sign.measure, 12, 30);
    }
    return 0;
}

int weightOf(const std::vector<ProblemSign> &signs)
{
    return std::accumulate(signs.begin(), signs.end(), 0,
        [](int sum, const ProblemSign &sign) { return sum + weightOf(sign); });
}

std::vector<ProblemSign> problemSigns(const MergedCall &merged, const ComplaintWords &words)
{
    std::vector<ProblemSign> signs;
    if (merged.call.status != CallStatus::Ended)
        return signs;
    const Moments moments = talkMoments(merged.transcript);
    const auto wait = shortAfterWait(merged, moments);
    if (wait)
        signs.push_back(*wait);
    addSilences(signs, moments, wait);
    addInterruptions(signs, moments);
    addFailedTools(signs, merged.failedTools);
    addLowSuccess(signs, merged.call.outcome);
    addComplaint(signs, merged.transcript, words);
    std::stable_sort(signs.begin(), signs.end(), [](const ProblemSign &a, const ProblemSign &b) {
        return std::pair(-weightOf(a), a.seconds.value_or(0))
            < std::pair(-weightOf(b), b.seconds.value_or(0));
    });
    signs.resize(std::min(signs.size(), mostSigns));
    return signs;
}

} // namespace earshot
