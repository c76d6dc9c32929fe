// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchmarks.h"
#include "domain/transcript.h"
#include "ui/review/textwords.h"
#include "ui/review/transcripttext.h"

#include <QAbstractListModel>

#include <optional>
#include <utility>

namespace earshot::ui {

/**
 * The turns of one call, and which turn and word are heard now. A turn with no end lasts until the
 * next one starts. Window thread; no widgets.
 */
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        StartRole = Qt::UserRole, ///< double, seconds
        SpeakerRole, ///< earshot::Speaker as int
        HeardRole, ///< bool: this is the turn that is heard
        HeardWordStartRole, ///< int: where the heard word starts in the text, -1 for none
        HeardWordLengthRole, ///< int
        BreakRole, ///< QString: what is said of the pause before the turn; empty for none
    };

    static constexpr double greatestOffset = 30; ///< seconds

    explicit TranscriptModel(QObject *parent = nullptr);

    /** Replaces the turns. Times that are no numbers count as 0; the order is by start. */
    void setTranscript(Transcript transcript);
    /** Brings all times later by these seconds, at most @ref greatestOffset either way: clocks of
     * transcripts and recordings differ. Nothing begins before 0. Turns without times stay so. */
    void setOffset(double seconds);
    [[nodiscard]] double offset() const { return m_offset; }
    /** Ascending by start, as they were moved. */
    [[nodiscard]] const Transcript &turns() const { return m_turns; }
    /** What is marked in the turns. */
    void setSearch(SearchQuery search);
    /** The words of turn @p row that were searched for. */
    [[nodiscard]] const std::vector<SearchMark> &marksAt(int row) const;
    /** Where they are spoken, in seconds, ascending: of a word without a time, its turn's start. */
    [[nodiscard]] std::vector<double> markTimes() const;

    /** When the word at letter @p at of turn @p row is spoken, in seconds; the turn's start where
     * nobody knows. */
    [[nodiscard]] double timeAt(int row, qsizetype at) const;

    /** Negative: nothing is heard. */
    void setPosition(double seconds);

    /** The turn that is heard, or the last one that was; -1 before the first. */
    [[nodiscard]] int heardRow() const { return m_heardRow; }
    /** When the turn at heardRow() begins and ends, in seconds; to the next one, or for ever,
     * where the provider did not say. */
    [[nodiscard]] std::optional<std::pair<double, double>> heardTurn() const;
    /** From when to when these turns last together; like heardTurn(). Nothing for no rows. */
    [[nodiscard]] std::optional<std::pair<double, double>> spanOf(const QList<int> &rows) const;
    /** From when to when these words last; of a turn whose words have no times, all of it. Nothing
     * for no words. */
    [[nodiscard]] std::optional<std::pair<double, double>> spanOfWords(
        const TextStretch &words) const;
    /** The longest time of the transcript, for the width of a column of times. */
    [[nodiscard]] double lastSecond() const;
    /** These turns to paste, each with time and speaker. */
    [[nodiscard]] QList<CopiedTurn> copiedTurns(const QList<int> &rows) const;
    /** These words and no others, with the time of the first one in each turn. */
    [[nodiscard]] QList<CopiedTurn> copiedWords(const TextStretch &words) const;
    /** The letters of turn @p row that are within @p words; possibly none. */
    [[nodiscard]] TextWord lettersOf(int row, const TextStretch &words) const;
    /** The word that is heard now. */
    [[nodiscard]] std::optional<TextPlace> heardPlace() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /** The word for a side of the conversation: "Agent", "Caller", "Speaker". */
    static QString speakerName(Speaker speaker);

Q_SIGNALS:
    void heardRowChanged(int row);
    void marksChanged();
    void offsetChanged(); ///< and with it all times

private:
    struct WordSpan
    {
        double start = 0;
        double end = 0;
        int from = 0;
        int length = 0;
    };

    static std::vector<WordSpan> locateWords(const TranscriptTurn &turn);
    [[nodiscard]] int rowAt(double seconds) const;
    [[nodiscard]] std::pair<double, double> spanOf(int row, const TextWord &letters) const;
    [[nodiscard]] int wordAt(int row, double seconds) const;
    void rowChanged(int row);
    void findMarks();
    void place();
    [[nodiscard]] double timeOf(int row, const SearchMark &mark) const;

    SearchQuery m_search;
    std::vector<std::vector<SearchMark>> m_marks; ///< of each turn
    Transcript m_given; ///< with the provider's times
    Transcript m_turns;
    QStringList m_breaks; ///< before each turn
    double m_offset = 0; ///< seconds
    double m_position = -1;
    std::vector<std::vector<WordSpan>> m_words;
    int m_heardRow = -1;
    int m_heardWord = -1;
};

} // namespace earshot::ui
