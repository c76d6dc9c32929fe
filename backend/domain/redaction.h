// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QString>

#include <optional>
#include <vector>

namespace earshot {

/** What was said that others are not to hear or read. */
enum class RedactionKind { CardNumber, SecurityCode, Other };

QString toWord(RedactionKind value);
std::optional<RedactionKind> redactionKindFromWord(QStringView word);

/** What is heard instead. */
enum class RedactionSound { Silence, Beep };

QString toWord(RedactionSound value);
std::optional<RedactionSound> redactionSoundFromWord(QStringView word);

/** A part of a recording whose sound and words are taken out, guard band included. */
struct RedactedSpan
{
    double fromSeconds = 0; ///< from the start of the recording
    double toSeconds = 0; ///< after fromSeconds
    RedactionKind kind = RedactionKind::Other;

    bool operator==(const RedactedSpan &) const = default;
};

using RedactedSpans = std::vector<RedactedSpan>;

/** Stands for words that were taken out; always as long, so that it does not tell how many. */
inline constexpr QStringView redactionMark = u"▇▇▇▇";

/** Sorted by time, and those that touch or overlap made one: of the kind of the first. */
RedactedSpans joined(RedactedSpans spans);

/** Whether the text is its words and nothing more; else words without times would stay in it. */
bool isItsWords(const TranscriptTurn &turn);

/**
 * When each turn ends: where the provider did not say, when the next one begins, and infinity for
 * the last.
 */
std::vector<double> turnEnds(const Transcript &transcript);

/**
 * @p transcript without the words that lie in or reach into one of @p spans; one mark stands for
 * those that follow each other. Of a turn whose words have no times, or not all of them, the whole
 * text is taken out when it reaches into a span, because nothing tells where in it the words were
 * said.
 */
Transcript redacted(Transcript transcript, const RedactedSpans &spans);

} // namespace earshot
