// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/talkmoments.h"

#include <QList>
#include <QString>

namespace earshot::ui {

/** What a mark of the waveform tells; of two at one place the later kind is seen. */
enum class WaveMarkKind { Silence, SlowAnswer, Interruption, Marker, Note, Redacted, Hit };

/** A moment of the recording that is worth listening to. */
struct WaveMark
{
    double seconds = 0; ///< from the start of the recording
    WaveMarkKind kind = WaveMarkKind::Hit;
    QString text; ///< a line that says what it is, translated

    bool operator==(const WaveMark &) const = default;
};

struct Note;

/** Where words were found that were searched for; what was said there is their text. */
QList<WaveMark> hitMarks(const std::vector<double> &seconds, const Transcript &turns);
/** Of those that are about a moment. */
QList<WaveMark> noteMarks(const std::vector<Note> &notes);
/** What happened then, as a line: "Silence of 5 s". */
QString momentText(const TalkMoment &moment);
/** "Silence of 5 s", "The caller interrupts the agent" … */
QList<WaveMark> talkMarks(const Transcript &turns);

} // namespace earshot::ui
