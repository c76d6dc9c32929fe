// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavemark.h"

#include "ui/client/noterequests.h"
#include "ui/review/timetext.h"
#include "ui/review/turntext.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::WaveMark)
};

/** A mark says one line; the rest stands in the notes. */
constexpr qsizetype longestText = 200;

QString line(const QString &text)
{
    return text.left(longestText).simplified();
}

WaveMarkKind kindOf(TalkMoment::Kind kind)
{
    switch (kind) {
    case TalkMoment::Kind::Silence:
        return WaveMarkKind::Silence;
    case TalkMoment::Kind::SlowAnswer:
        return WaveMarkKind::SlowAnswer;
    case TalkMoment::Kind::Interruption:
        break;
    }
    return WaveMarkKind::Interruption;
}

} // namespace

QString momentText(const TalkMoment &moment)
{
    const QString length = spokenLength(moment.length);
    switch (moment.kind) {
    case TalkMoment::Kind::Silence:
        return Text::tr("Silence of %1").arg(length);
    case TalkMoment::Kind::SlowAnswer:
        return Text::tr("The agent answers after %1").arg(length);
    case TalkMoment::Kind::Interruption:
        break;
    }
    return moment.speaker == Speaker::Agent ? Text::tr("The agent interrupts the caller")
                                            : Text::tr("The caller interrupts the agent");
}

QList<WaveMark> hitMarks(const std::vector<double> &seconds, const Transcript &turns)
{
    QList<WaveMark> marks;
    for (const double at : seconds)
        marks.append(
            {at, WaveMarkKind::Hit, Text::tr("Found: %1").arg(line(turnText(turns, at).words))});
    return marks;
}

QList<WaveMark> noteMarks(const std::vector<Note> &notes)
{
    QList<WaveMark> marks;
    for (const Note &note : notes) {
        if (!note.atSeconds)
            continue;
        if (note.text.isEmpty())
            marks.append({*note.atSeconds, WaveMarkKind::Marker, Text::tr("Marker")});
        else
            marks.append(
                {*note.atSeconds, WaveMarkKind::Note, Text::tr("Note: %1").arg(line(note.text))});
    }
    return marks;
}

QList<WaveMark> talkMarks(const Transcript &turns)
{
    QList<WaveMark> marks;
    for (const TalkMoment &moment : talkMoments(turns))
        marks.append({moment.seconds, kindOf(moment.kind), momentText(moment)});
    return marks;
}

} // namespace earshot::ui
