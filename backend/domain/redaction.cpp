// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<RedactionKind, QLatin1StringView>, 3> kinds{{
    {RedactionKind::CardNumber, "card_number"_L1},
    {RedactionKind::SecurityCode, "security_code"_L1},
    {RedactionKind::Other, "other"_L1},
}};

/** A turn or word of which only the begin is known is taken for this long at least. */
constexpr double shortestSeconds = 0.01;

bool reachesInto(double from, double to, const RedactedSpans &spans)
{
    const double end = std::max(to, from + shortestSeconds);
    return std::any_of(spans.begin(), spans.end(), [from, end](const RedactedSpan &span) {
        return from < span.toSeconds && end > span.fromSeconds;
    });
}

void redactWords(TranscriptTurn &turn, const RedactedSpans &spans)
{
    std::vector<TranscriptWord> words;
    QStringList text;
    bool isTouched = false;
    bool wasTaken = false;
    for (const TranscriptWord &word : turn.words) {
        const bool isTaken = reachesInto(word.startSeconds, word.endSeconds, spans);
        isTouched |= isTaken;
        if (isTaken && wasTaken) {
            words.back().endSeconds = std::max(words.back().endSeconds, word.endSeconds);
        } else {
            words.push_back(word);
            if (isTaken)
                words.back().text = redactionMark.toString();
            text.append(words.back().text.trimmed());
        }
        wasTaken = isTaken;
    }
    if (!isTouched)
        return; // its text has the provider's own spaces and signs
    turn.words = std::move(words);
    turn.text = text.join(u' ');
}

} // namespace

QString toWord(RedactionKind value)
{
    for (const auto &[kind, word] : kinds) {
        if (kind == value)
            return word;
    }
    return {};
}

std::optional<RedactionKind> redactionKindFromWord(QStringView word)
{
    for (const auto &[kind, known] : kinds) {
        if (known == word)
            return kind;
    }
    return std::nullopt;
}

QString toWord(RedactionSound value)
{
    return value == RedactionSound::Beep ? u"beep"_s : u"silence"_s;
}

std::optional<RedactionSound> redactionSoundFromWord(QStringView word)
{
    for (const RedactionSound sound : {RedactionSound::Silence, RedactionSound::Beep}) {
        if (toWord(sound) == word)
            return sound;
    }
    return std::nullopt;
}

RedactedSpans joined(RedactedSpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const RedactedSpan &a, const RedactedSpan &b) {
        return std::pair(a.fromSeconds, a.toSeconds) < std::pair(b.fromSeconds, b.toSeconds);
    });
    RedactedSpans one;
    for (const RedactedSpan &span : spans) {
        if (!one.empty() && span.fromSeconds <= one.back().toSeconds)
            one.back().toSeconds = std::max(one.back().toSeconds, span.toSeconds);
        else
            one.push_back(span);
    }
    return one;
}

bool isItsWords(const TranscriptTurn &turn)
{
    const auto count = turn.text.split(u' ', Qt::SkipEmptyParts).size();
    return !turn.words.empty() && std::size_t(count) == turn.words.size();
}

std::vector<double> turnEnds(const Transcript &transcript)
{
    std::vector<double> ends(transcript.size());
    std::vector<double>
        later; // begins that are ahead, the nearest last, each after those behind it
    for (std::size_t n = transcript.size(); n-- > 0;) {
        const TranscriptTurn &turn = transcript[n];
        while (!later.empty() && later.back() <= turn.startSeconds)
            later.pop_back();
        const double next = later.empty() ? std::numeric_limits<double>::infinity() : later.back();
        ends[n] = turn.endSeconds > turn.startSeconds ? turn.endSeconds : next;
        later.push_back(turn.startSeconds);
    }
    return ends;
}

Transcript redacted(Transcript transcript, const RedactedSpans &spans)
{
    const std::vector<double> ends = turnEnds(transcript);
    for (std::size_t n = 0; n < transcript.size(); ++n) {
        TranscriptTurn &turn = transcript[n];
        if (isItsWords(turn)) {
            redactWords(turn, spans);
        } else if (reachesInto(turn.startSeconds, ends[n], spans)) {
            turn.text = redactionMark.toString();
            turn.words.clear();
        }
    }
    return transcript;
}

} // namespace earshot
