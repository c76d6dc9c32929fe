// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptmodel.h"

#include "ui/review/redactionmarks.h"
#include "ui/review/timetext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortestWord = 0.2; ///< seconds, where nothing is known of its end

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void TranscriptModel::setTranscript(Transcript transcript)
{
    beginResetModel();
    for (TranscriptTurn &turn : transcript) {
        if (!std::isfinite(turn.startSeconds))
            turn.startSeconds = 0;
    }
    std::stable_sort(
        transcript.begin(), transcript.end(), [](const TranscriptTurn &a, const TranscriptTurn &b) {
            return a.startSeconds < b.startSeconds;
        });
    m_given = std::move(transcript);
    place();
    m_position = -1;
    m_heardRow = -1;
    m_heardWord = -1;
    findMarks();
    endResetModel();
    Q_EMIT heardRowChanged(-1);
    Q_EMIT marksChanged();
}

/** The turns where they are spoken. */
void TranscriptModel::place()
{
    m_turns = m_given;
    const auto move = [this](double &seconds) { seconds = std::max(0.0, seconds + m_offset); };
    const bool hasTimes = !m_given.empty() && m_given.back().startSeconds > 0;
    for (TranscriptTurn &turn : m_turns) {
        if (!hasTimes || m_offset == 0)
            break;
        move(turn.startSeconds);
        if (turn.endSeconds > 0)
            move(turn.endSeconds);
        for (TranscriptWord &word : turn.words) {
            move(word.startSeconds);
            move(word.endSeconds);
        }
    }
    m_words.clear();
    for (const TranscriptTurn &turn : m_turns)
        m_words.push_back(locateWords(turn));
    m_breaks = breaksBefore(m_given); // which no moving changes
}

void TranscriptModel::setOffset(double seconds)
{
    const double offset = std::clamp(seconds, -greatestOffset, greatestOffset);
    if (std::isnan(seconds) || offset == m_offset)
        return;
    m_offset = offset;
    place();
    if (!m_turns.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT offsetChanged();
    Q_EMIT marksChanged();
    setPosition(m_position);
}

void TranscriptModel::setSearch(SearchQuery search)
{
    if (search == m_search)
        return;
    m_search = std::move(search);
    findMarks();
    if (!m_turns.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT marksChanged();
}

void TranscriptModel::findMarks()
{
    m_marks.clear();
    for (const TranscriptTurn &turn : m_turns)
        m_marks.push_back(searchMarks(turn.text, m_search));
}

const std::vector<SearchMark> &TranscriptModel::marksAt(int row) const
{
    return m_marks.at(std::size_t(row));
}

double TranscriptModel::timeOf(int row, const SearchMark &mark) const
{
    for (const WordSpan &word : m_words[std::size_t(row)]) {
        if (word.from + word.length > mark.start)
            return word.start;
    }
    return m_turns[std::size_t(row)].startSeconds;
}

double TranscriptModel::timeAt(int row, qsizetype at) const
{
    double time = m_turns[std::size_t(row)].startSeconds;
    for (const WordSpan &word : m_words[std::size_t(row)]) {
        if (word.from > at)
            break;
        time = word.start;
    }
    return time;
}

std::vector<double> TranscriptModel::markTimes() const
{
    std::vector<double> times;
    for (int row = 0; row < rowCount(); ++row) {
        for (const SearchMark &mark : marksAt(row))
            times.push_back(timeOf(row, mark));
    }
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

void TranscriptModel::setPosition(double seconds)
{
    m_position = seconds;
    const int row = rowAt(seconds);
    const int word = wordAt(row, seconds);
    if (row == m_heardRow && word == m_heardWord)
        return;
    const int before = std::exchange(m_heardRow, row);
    m_heardWord = word;
    rowChanged(row);
    if (before == row)
        return;
    rowChanged(before);
    Q_EMIT heardRowChanged(row);
}

std::optional<std::pair<double, double>> TranscriptModel::heardTurn() const
{
    return m_heardRow < 0 ? std::nullopt : spanOf({m_heardRow});
}

std::optional<std::pair<double, double>> TranscriptModel::spanOf(const QList<int> &rows) const
{
    std::optional<std::pair<double, double>> span;
    for (const int row : rows) {
        const TranscriptTurn &turn = m_turns.at(std::size_t(row));
        const auto next = std::size_t(row) + 1;
        const double end = turn.endSeconds > turn.startSeconds ? turn.endSeconds
            : next < m_turns.size()                            ? m_turns[next].startSeconds
                                                               : std::numeric_limits<double>::max();
        span = std::pair(span ? std::min(span->first, turn.startSeconds) : turn.startSeconds,
            span ? std::max(span->second, end) : end);
    }
    return span;
}

std::optional<std::pair<double, double>> TranscriptModel::spanOfWords(
    const TextStretch &words) const
{
    std::optional<std::pair<double, double>> span;
    for (int row = words.from.row; row <= words.to.row; ++row) {
        const TextWord letters = lettersOf(row, words);
        if (letters.from >= letters.to)
            continue;
        const auto part = spanOf(row, letters);
        span = std::pair(span ? std::min(span->first, part.first) : part.first,
            span ? std::max(span->second, part.second) : part.second);
    }
    return span;
}

/** A word whose end nobody knows lasts until the next one begins. Somebody else may have begun
 * before, so that the turn's own end says nothing. */
std::pair<double, double> TranscriptModel::spanOf(int row, const TextWord &letters) const
{
    std::pair<double, double> span = *spanOf({row});
    const auto &words = m_words[std::size_t(row)];
    const auto first = std::ranges::find_if(
        words, [&](const WordSpan &word) { return word.from + word.length > letters.from; });
    const auto after = std::find_if(
        first, words.end(), [&](const WordSpan &word) { return word.from >= letters.to; });
    if (first == after)
        return span;
    const double next = after == words.end() ? span.second : after->start;
    span = {first->start, first->start};
    for (auto word = first; word != after; ++word) {
        const double end = word->end > word->start ? word->end : word->start;
        span = {std::min(span.first, word->start), std::max(span.second, end)};
    }
    const WordSpan &last = *std::prev(after);
    if (!(last.end > last.start))
        span.second = std::max({span.second, next, last.start + shortestWord});
    return span;
}

TextWord TranscriptModel::lettersOf(int row, const TextStretch &words) const
{
    if (row < words.from.row || row > words.to.row)
        return {};
    const auto all = int(m_turns.at(std::size_t(row)).text.size());
    return {
        row == words.from.row ? words.from.letter : 0, row == words.to.row ? words.to.letter : all};
}

std::optional<TextPlace> TranscriptModel::heardPlace() const
{
    if (m_heardRow < 0 || m_heardWord < 0)
        return {};
    return TextPlace{m_heardRow, m_words[std::size_t(m_heardRow)][std::size_t(m_heardWord)].from};
}

double TranscriptModel::lastSecond() const
{
    return m_turns.empty() ? 0 : m_turns.back().startSeconds;
}

QList<CopiedTurn> TranscriptModel::copiedTurns(const QList<int> &rows) const
{
    QList<CopiedTurn> turns;
    for (const int row : rows) {
        const TranscriptTurn &turn = m_turns.at(std::size_t(row));
        turns.append({.time = playbackTime(turn.startSeconds, lastSecond()),
            .speaker = speakerName(turn.speaker),
            .text = turn.text,
            .breakBefore = m_breaks.at(row)});
    }
    return turns;
}

QList<CopiedTurn> TranscriptModel::copiedWords(const TextStretch &words) const
{
    QList<CopiedTurn> turns;
    for (int row = words.from.row; row <= words.to.row; ++row) {
        const TextWord letters = lettersOf(row, words);
        CopiedTurn turn = copiedTurns({row}).front();
        turn.text = turn.text.mid(letters.from, letters.to - letters.from).trimmed();
        turn.time = playbackTime(spanOf(row, letters).first, lastSecond());
        if (!turn.text.isEmpty())
            turns.append(turn);
    }
    return turns;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_turns.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const TranscriptTurn &turn = m_turns[row];
    const bool heard = index.row() == m_heardRow;
    const bool wordHeard = heard && m_heardWord >= 0;
    switch (role) {
    case Qt::DisplayRole:
        return turn.text;
    case Qt::AccessibleTextRole:
        return readRedactions(m_breaks.at(index.row()).isEmpty()
                ? copiedLine(copiedTurns({index.row()}).front())
                : tr("%1. %2", "a pause, what was said after it")
                      .arg(m_breaks.at(index.row()),
                          copiedLine(copiedTurns({index.row()}).front())));
    case BreakRole:
        return m_breaks.at(index.row());
    case StartRole:
        return turn.startSeconds;
    case SpeakerRole:
        return int(turn.speaker);
    case HeardRole:
        return heard;
    case HeardWordStartRole:
        return wordHeard ? m_words[row][std::size_t(m_heardWord)].from : -1;
    case HeardWordLengthRole:
        return wordHeard ? m_words[row][std::size_t(m_heardWord)].length : 0;
    default:
        return {};
    }
}

QString TranscriptModel::speakerName(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Agent:
        return tr("Agent");
    case Speaker::Caller:
        return tr("Caller");
    case Speaker::Unknown:
        break;
    }
    return tr("Speaker");
}

/** Where each timed word stands in the text. Words that are not found there are left out. */
std::vector<TranscriptModel::WordSpan> TranscriptModel::locateWords(const TranscriptTurn &turn)
{
    std::vector<WordSpan> spans;
    qsizetype from = 0;
    for (const TranscriptWord &word : turn.words) {
        const qsizetype at = word.text.isEmpty() ? -1 : turn.text.indexOf(word.text, from);
        if (at < 0 || !(word.startSeconds >= 0))
            continue;
        spans.push_back({word.startSeconds, word.endSeconds, int(at), int(word.text.size())});
        from = at + word.text.size();
    }
    return spans;
}

int TranscriptModel::rowAt(double seconds) const
{
    // Some providers give no times at all; then nothing can be followed.
    if (m_turns.size() > 1 && lastSecond() <= 0)
        return -1;
    const auto after = std::upper_bound(m_turns.begin(), m_turns.end(), seconds,
        [](double at, const TranscriptTurn &turn) { return at < turn.startSeconds; });
    return int(after - m_turns.begin()) - 1;
}

int TranscriptModel::wordAt(int row, double seconds) const
{
    if (row < 0)
        return -1;
    const auto &words = m_words[std::size_t(row)];
    const auto heard = std::find_if(words.rbegin(), words.rend(),
        [seconds](const WordSpan &word) { return word.start <= seconds; });
    if (heard == words.rend() || (heard->end > heard->start && seconds > heard->end + 0.3))
        return -1;
    return int(words.rend() - heard) - 1;
}

void TranscriptModel::rowChanged(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace earshot::ui
