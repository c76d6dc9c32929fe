// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcripttext.h"

#include "domain/talkmoments.h"
#include "ui/review/wavemark.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameMoment = 1e-6; ///< seconds; an end plus a length is not quite a start

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::TranscriptModel)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString tableRow(const CopiedTurn &turn)
{
    return u"<tr><td>%1</td><td><b>%2</b></td><td>%3</td></tr>"_s.arg(
        escaped(turn.time), escaped(turn.speaker), escaped(turn.text));
}

QString breakRow(const QString &text)
{
    return u"<tr><td></td><td></td><td><i>%1</i></td></tr>"_s.arg(escaped(text));
}

} // namespace

QStringList breaksBefore(const Transcript &turns)
{
    QStringList breaks(qsizetype(turns.size()));
    for (const TalkMoment &moment : talkMoments(turns)) {
        if (moment.kind == TalkMoment::Kind::Interruption || moment.length < silenceSeconds)
            continue;
        const auto next = std::ranges::lower_bound(
            turns, moment.seconds + moment.length - sameMoment, {}, &TranscriptTurn::startSeconds);
        if (next != turns.end())
            breaks[next - turns.begin()] = momentText(moment);
    }
    return breaks;
}

QString copiedLine(const CopiedTurn &turn)
{
    return Text::tr("%1 %2: %3", "time, speaker, what was said")
        .arg(turn.time, turn.speaker, turn.text);
}

std::unique_ptr<QMimeData> copied(const QList<CopiedTurn> &turns)
{
    QStringList lines;
    QString rows;
    for (const CopiedTurn &turn : turns) {
        if (!lines.isEmpty() && !turn.breakBefore.isEmpty()) {
            lines.append(u"– "_s + turn.breakBefore);
            rows += breakRow(turn.breakBefore);
        }
        lines.append(copiedLine(turn));
        rows += tableRow(turn);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(u"<table>"_s + rows + u"</table>"_s);
    return data;
}

} // namespace earshot::ui
