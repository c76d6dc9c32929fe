// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/talkmoments.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace earshot {

namespace {

std::optional<TalkMoment> gapMoment(
    const TranscriptTurn &last, double lastEnd, const TranscriptTurn &next)
{
    const double gap = next.startSeconds - lastEnd;
    const bool isAnswer = last.speaker == Speaker::Caller && next.speaker == Speaker::Agent;
    if (isAnswer && gap >= slowAnswerSeconds)
        return TalkMoment{TalkMoment::Kind::SlowAnswer, lastEnd, gap, next.speaker};
    if (gap >= silenceSeconds)
        return TalkMoment{TalkMoment::Kind::Silence, lastEnd, gap, next.speaker};
    return {};
}

/** @p last is the turn that ends last of those before @p next. */
std::optional<TalkMoment> overlapMoment(
    const TranscriptTurn &last, double lastEnd, const TranscriptTurn &next)
{
    const double nextEnd = knownEnd(next);
    const double overlap = std::min(lastEnd, nextEnd) - next.startSeconds;
    const bool isOther = last.speaker != next.speaker && last.speaker != Speaker::Unknown
        && next.speaker != Speaker::Unknown;
    const bool isAlone = next.startSeconds > last.startSeconds; // else both began at once
    if (!isOther || !isAlone || overlap < interruptionSeconds
        || nextEnd - next.startSeconds < shortestInterruption)
        return {};
    return TalkMoment{TalkMoment::Kind::Interruption, next.startSeconds, overlap, next.speaker};
}

} // namespace

double knownEnd(const TranscriptTurn &turn)
{
    double end = turn.startSeconds;
    if (std::isfinite(turn.endSeconds))
        end = std::max(end, turn.endSeconds);
    if (end <= turn.startSeconds && !turn.words.empty()
        && std::isfinite(turn.words.back().endSeconds))
        end = std::max(end, turn.words.back().endSeconds);
    return end;
}

std::vector<TalkMoment> talkMoments(const Transcript &turns)
{
    std::vector<TalkMoment> moments;
    const TranscriptTurn *last = nullptr; // of those so far, the one that ends last
    for (const TranscriptTurn &turn : turns) {
        const double lastEnd = last ? knownEnd(*last) : 0;
        if (last && lastEnd > last->startSeconds) {
            if (const auto gap = gapMoment(*last, lastEnd, turn))
                moments.push_back(*gap);
            else if (const auto overlap = overlapMoment(*last, lastEnd, turn))
                moments.push_back(*overlap);
        }
        if (!last || lastEnd <= last->startSeconds || knownEnd(turn) >= lastEnd
            || turn.startSeconds >= lastEnd)
            last = &turn;
    }
    return moments;
}

} // namespace earshot
