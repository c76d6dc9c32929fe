// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/cliptext.h"

#include "ui/language/isolate.h"
#include "ui/review/timetext.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/turncolumns.h"

#include <algorithm>

namespace earshot::ui {

namespace {

/** A word counts as within a range when half of it is. */
bool isWithin(const ClipText::Piece &piece, const WaveRange &range)
{
    const double middle = (piece.range.from + piece.range.to) / 2;
    const bool holdsRange = piece.range.from <= range.from && piece.range.to >= range.to;
    return range.contains(middle) || holdsRange;
}

} // namespace

ClipText::ClipText(const Transcript &turns, double total)
{
    const double last = turns.empty() ? 0 : turns.back().startSeconds;
    m_widestTime = playbackTime(last);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const double next = i + 1 < turns.size() ? turns[i + 1].startSeconds : total;
        const double end = turns[i].endSeconds > turns[i].startSeconds ? turns[i].endSeconds : next;
        add(turns[i], end, last);
    }
}

void ClipText::add(const TranscriptTurn &turn, double end, double last)
{
    if (!m_text.isEmpty())
        m_text += u'\n';
    const QString head = turnLine(playbackTime(turn.startSeconds, last),
        TranscriptModel::speakerName(turn.speaker), QString());
    m_heads.emplace_back(int(m_text.size()), int(head.size()));
    m_text += head;
    const QString said = turn.text.simplified();
    const QString shown = isolated(said); // of its own direction after a name of another
    const int start = int(m_text.size() + shown.indexOf(said));
    m_text += shown;
    if (!addWords(turn, start) && end > turn.startSeconds)
        m_pieces.push_back({start, int(said.size()), {turn.startSeconds, end}});
}

/** Words that are not found in the text in their order are passed over. */
bool ClipText::addWords(const TranscriptTurn &turn, int start)
{
    bool hasOne = false;
    qsizetype from = start;
    for (const TranscriptWord &word : turn.words) {
        const QString said = word.text.simplified();
        const qsizetype at = said.isEmpty() ? -1 : m_text.indexOf(said, from);
        if (at < 0 || !(word.endSeconds > word.startSeconds))
            continue;
        m_pieces.push_back({int(at), int(said.size()), {word.startSeconds, word.endSeconds}});
        from = at + said.size();
        hasOne = true;
    }
    return hasOne;
}

std::optional<WaveRange> ClipText::timesOf(int from, int to) const
{
    std::optional<WaveRange> times;
    for (const Piece &piece : m_pieces) {
        if (piece.at >= to || piece.at + piece.length <= from)
            continue;
        if (!times)
            times = piece.range;
        times->from = std::min(times->from, piece.range.from);
        times->to = std::max(times->to, piece.range.to);
    }
    return times;
}

std::optional<std::pair<int, int>> ClipText::lettersOf(const WaveRange &range) const
{
    std::optional<std::pair<int, int>> letters;
    for (const Piece &piece : m_pieces) {
        if (!isWithin(piece, range))
            continue;
        if (!letters)
            letters = std::pair(piece.at, piece.at);
        letters->second = std::max(letters->second, piece.at + piece.length);
    }
    return letters;
}

} // namespace earshot::ui
