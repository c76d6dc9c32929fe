// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/turntext.h"

#include "domain/talkmoments.h"
#include "ui/review/transcriptmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::TurnText)
};

constexpr qsizetype wordsBefore = 2; ///< to know one's place in the sentence
constexpr qsizetype wordsAfter = 8;

/** From a little before the moment on; all of it where words have no times. */
QString wordsAt(const TranscriptTurn &turn, double seconds)
{
    const auto &words = turn.words;
    if (words.empty())
        return turn.text.simplified();
    const auto after = std::ranges::upper_bound(
        words, seconds, std::ranges::less(), &TranscriptWord::startSeconds);
    const auto place = qsizetype(after - words.begin());
    const auto last = std::min(qsizetype(words.size()), place + wordsAfter);
    QStringList near;
    for (qsizetype word = std::max<qsizetype>(0, place - 1 - wordsBefore); word < last; ++word)
        near.append(words[std::size_t(word)].text);
    return near.join(u' ').simplified();
}

bool isSaidAt(const Transcript &turns, Transcript::const_iterator turn, double seconds)
{
    const double end = knownEnd(*turn);
    if (end > turn->startSeconds)
        return seconds < end;
    return std::next(turn) == turns.end() || seconds < std::next(turn)->startSeconds;
}

} // namespace

TurnText turnText(const Transcript &turns, double seconds)
{
    TurnText said;
    auto turn = std::ranges::upper_bound(
        turns, seconds, std::ranges::less(), &TranscriptTurn::startSeconds);
    while (turn != turns.begin() && (--turn)->startSeconds > seconds - longestTurn) {
        if (!isSaidAt(turns, turn, seconds))
            continue;
        said.agent = said.agent || turn->speaker == Speaker::Agent;
        said.caller = said.caller || turn->speaker == Speaker::Caller;
        said.other = said.other || turn->speaker == Speaker::Unknown;
        if (said.words.isEmpty())
            said.words = wordsAt(*turn, seconds);
    }
    return said;
}

QString speakingText(const TurnText &said)
{
    if (said.agent && said.caller)
        return Text::tr("both speaking");
    if (said.agent)
        return Text::tr("agent speaking");
    if (said.caller)
        return Text::tr("caller speaking");
    return said.other ? Text::tr("somebody speaking") : QString();
}

QString speakerNames(const TurnText &said)
{
    QStringList names;
    if (said.agent)
        names.append(TranscriptModel::speakerName(Speaker::Agent));
    if (said.caller)
        names.append(TranscriptModel::speakerName(Speaker::Caller));
    if (said.other)
        names.append(TranscriptModel::speakerName(Speaker::Unknown));
    return names.join(u", "_s);
}

} // namespace earshot::ui
