// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/redactionmarks.h"

#include "domain/redaction.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::Redaction)
};

} // namespace

QList<WaveMark> redactionMarks(const Transcript &turns)
{
    QList<WaveMark> marks;
    const auto add = [&marks](double seconds) {
        marks.append({seconds, WaveMarkKind::Redacted, Text::tr("Taken out")});
    };
    for (const TranscriptTurn &turn : turns) {
        const auto before = marks.size();
        for (const TranscriptWord &word : turn.words) {
            if (word.text.contains(redactionMark))
                add(word.startSeconds);
        }
        if (marks.size() == before && turn.text.contains(redactionMark))
            add(turn.startSeconds);
    }
    return marks;
}

QString readRedactions(QString text)
{
    const QString word = Text::tr("redacted", "said in place of words that were taken out");
    return text.replace(redactionMark.toString(), word);
}

} // namespace earshot::ui
