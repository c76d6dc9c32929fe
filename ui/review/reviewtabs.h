// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "ui/review/transcriptfinder.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace earshot::ui {

class CallNotes;
class DetailsPage;
class FindBar;
class NotesPage;
class OffsetBar;
class ScoreKeeper;
class ScorePage;
class TranscriptView;

/** Transcript, summary and details of a call, one at a time. A tab without content is not there;
 * the chosen one stays chosen from call to call as long as it is there. */
class ReviewTabs : public QWidget
{
    Q_OBJECT
public:
    ReviewTabs(TranscriptModel &transcript, CallNotes &notes, ScoreKeeper &scores,
        QWidget *parent = nullptr);

    void setCall(const Call &call);
    /** Whether a recording is loaded that the transcript can follow and seek in. */
    void setFollowable(bool followable);
    void followTranscript();
    /** See TranscriptView::keepClear(). */
    void keepClear(const QRect &place);
    /** Whether clips of turns can be made. */
    void setCanClip(bool can);
    /** From when to when the chosen words, or several selected turns, last. */
    [[nodiscard]] std::optional<std::pair<double, double>> selectedSpan() const;
    /** From when to when the chosen words last. */
    [[nodiscard]] std::optional<std::pair<double, double>> wordSpan() const;
    /** Lets the chosen words go, without wordsChosen(). */
    void forgetWords();
    /** By how many seconds the transcript was moved. */
    void setOffset(double seconds);
    /** What is heard; nothing without a recording. */
    void setPosition(std::optional<double> seconds);
    /** Shows the notes, and a field for one about what is heard now. */
    void beginNote();
    /** Shows the transcript, and a field for words to find in it. */
    void beginFind();
    /** Shows the scorecard; the keys go to its first open question. */
    void beginScore();
    /** Whether the details lead to who did what with the call. */
    void setShowsActivity(bool shows);
    /** Whether they lead to an evidence pack. */
    void setOffersEvidence(bool offers);
    /** Whether the user may say that there was consent to the recording. */
    void setMayConfirmConsent(bool may);
    [[nodiscard]] ScorePage &scorePage() { return *m_scorePage; }

Q_SIGNALS:
    void seekRequested(double seconds);
    void clipRequested(double from, double to);
    void wordsChosen(double from, double to); ///< in seconds; two equal times: none any more
    void nudged(int steps); ///< the transcript is to be later by so many steps
    void offsetResetRequested();
    void noteLeft(); ///< writing a note is over
    void findLeft();
    void scoreLeft();
    void activityRequested(); ///< who did what with this call
    void evidenceRequested(); ///< this call as a file that proves itself
    void consentRequested(); ///< to confirm the consent to the recording, or to take that back
    void questionsRequested(); ///< to write what is asked of calls

private:
    QWidget *makeTranscriptPage();
    QScrollArea *makeSummaryPage();
    void renewFocusProxy();
    void renewRoom();
    void renewNotesTab();

    CallNotes &m_notes;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    TranscriptView *m_transcript;
    TranscriptFinder m_finder;
    FindBar *m_findBar;
    OffsetBar *m_offsetBar;
    QLabel *m_summary;
    NotesPage *m_notesPage;
    ScorePage *m_scorePage;
    DetailsPage *m_details;
};

} // namespace earshot::ui
