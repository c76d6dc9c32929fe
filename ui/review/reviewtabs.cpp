// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewtabs.h"

#include "ui/review/callnotes.h"
#include "ui/review/detailspage.h"
#include "ui/review/findbar.h"
#include "ui/review/notespage.h"
#include "ui/review/offsetbar.h"
#include "ui/review/scorekeeper.h"
#include "ui/review/scorepage.h"
#include "ui/review/transcriptview.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { TranscriptTab, SummaryTab, NotesTab, ScoreTab, DetailsTab };

QString emptyTranscriptText(const Call &call)
{
    if (call.status == CallStatus::Ended)
        return ReviewTabs::tr("The provider sent no transcript for this call.");
    return ReviewTabs::tr("What is said appears here when the call has ended.");
}

} // namespace

ReviewTabs::ReviewTabs(
    TranscriptModel &transcript, CallNotes &notes, ScoreKeeper &scores, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_bar(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_transcript(new TranscriptView(transcript))
    , m_finder(transcript)
    , m_findBar(new FindBar(m_finder))
    , m_offsetBar(new OffsetBar)
    , m_notesPage(new NotesPage(notes))
    , m_scorePage(new ScorePage(scores))
    , m_details(new DetailsPage)
{
    m_bar->setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setAccessibleName(tr("Parts of the call"));
    m_bar->addTab(tr("Transcript"));
    m_bar->addTab(tr("Summary"));
    m_bar->addTab(tr("Notes"));
    m_bar->addTab(tr("Scorecard"));
    m_bar->addTab(tr("Details"));
    for (int tab = 0; tab < m_bar->count(); ++tab)
        m_bar->setTabToolTip(tab, m_bar->tabText(tab)); // a long one is shortened
    m_pages->addWidget(makeTranscriptPage());
    m_pages->addWidget(makeSummaryPage());
    m_pages->addWidget(m_notesPage);
    m_pages->addWidget(m_scorePage);
    m_pages->addWidget(m_details);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_transcript, &TranscriptView::seekRequested, this, &ReviewTabs::seekRequested);
    connect(m_transcript, &TranscriptView::clipRequested, this, &ReviewTabs::clipRequested);
    connect(m_transcript, &TranscriptView::wordsChosen, this, &ReviewTabs::wordsChosen);
    connect(m_notesPage, &NotesPage::seekRequested, this, &ReviewTabs::seekRequested);
    connect(m_notesPage, &NotesPage::left, this, &ReviewTabs::noteLeft);
    connect(&notes, &CallNotes::changed, this, &ReviewTabs::renewNotesTab);
    connect(m_scorePage, &ScorePage::left, this, &ReviewTabs::scoreLeft);
    connect(m_scorePage, &ScorePage::changeRequested, this, &ReviewTabs::questionsRequested);
    connect(m_details, &DetailsPage::activityRequested, this, &ReviewTabs::activityRequested);
    connect(m_details, &DetailsPage::evidenceRequested, this, &ReviewTabs::evidenceRequested);
    connect(m_details, &DetailsPage::consentRequested, this, &ReviewTabs::consentRequested);
    connect(m_details, &DetailsPage::seekRequested, this, &ReviewTabs::seekRequested);
    connect(m_bar, &QTabBar::currentChanged, this, &ReviewTabs::renewFocusProxy);
    connect(m_bar, &QTabBar::currentChanged, this, &ReviewTabs::renewRoom);
    renewFocusProxy();
    renewRoom();
    auto *names = new QHBoxLayout;
    names->setContentsMargins(space::large + space::tiny, 0, space::large + space::tiny, 0);
    names->addWidget(m_bar);
    auto *rule = new QFrame;
    rule->setProperty("panel", u"line"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(names);
    column->addWidget(rule);
    column->addSpacing(space::small);
    column->addWidget(m_pages, 1);
}

void ReviewTabs::setCall(const Call &call)
{
    m_transcript->setEmptyText(emptyTranscriptText(call));
    m_summary->setText(call.summary);
    m_bar->setTabVisible(SummaryTab, !call.summary.trimmed().isEmpty());
    m_details->setCall(call);
}

void ReviewTabs::setShowsActivity(bool shows)
{
    m_details->setShowsActivity(shows);
}

void ReviewTabs::setOffersEvidence(bool offers)
{
    m_details->setOffersEvidence(offers);
}

void ReviewTabs::setMayConfirmConsent(bool may)
{
    m_details->setMayConfirm(may);
}

void ReviewTabs::setFollowable(bool followable)
{
    m_transcript->setFollowable(followable);
}

void ReviewTabs::setCanClip(bool can)
{
    m_transcript->setCanClip(can);
}

std::optional<std::pair<double, double>> ReviewTabs::wordSpan() const
{
    return m_transcript->words().isEmpty() ? std::nullopt : m_transcript->selectedSpan();
}

void ReviewTabs::forgetWords()
{
    m_transcript->forgetWords();
}

/** Only of what is seen. */
std::optional<std::pair<double, double>> ReviewTabs::selectedSpan() const
{
    return m_bar->currentIndex() == TranscriptTab ? m_transcript->selectedSpan() : std::nullopt;
}

void ReviewTabs::followTranscript()
{
    m_transcript->follow();
}

void ReviewTabs::keepClear(const QRect &place)
{
    m_transcript->keepClear(place);
}

void ReviewTabs::setOffset(double seconds)
{
    m_offsetBar->setOffset(seconds);
}

void ReviewTabs::setPosition(std::optional<double> seconds)
{
    m_notesPage->setPosition(seconds);
}

QWidget *ReviewTabs::makeTranscriptPage()
{
    m_transcript->setFinder(m_finder);
    connect(m_findBar, &FindBar::wordsTyped, this,
        [this](const QString &words) { m_finder.setWords(words, m_transcript->rowInView()); });
    connect(m_findBar, &FindBar::ended, this, &ReviewTabs::findLeft);
    connect(m_transcript, &TranscriptView::nudged, this, &ReviewTabs::nudged);
    connect(m_offsetBar, &OffsetBar::nudged, this,
        [this](double seconds) { Q_EMIT nudged(seconds < 0 ? -1 : 1); });
    connect(m_offsetBar, &OffsetBar::resetRequested, this, &ReviewTabs::offsetResetRequested);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_offsetBar);
    column->addWidget(m_transcript, 1);
    return page;
}

void ReviewTabs::beginFind()
{
    m_bar->setCurrentIndex(TranscriptTab);
    m_findBar->begin();
}

void ReviewTabs::beginNote()
{
    m_bar->setCurrentIndex(NotesTab);
    m_notesPage->begin();
}

void ReviewTabs::beginScore()
{
    m_bar->setCurrentIndex(ScoreTab);
    m_scorePage->begin();
}

/** The transcript where it is shown; what is hidden takes no focus. */
void ReviewTabs::renewFocusProxy()
{
    const bool isTranscript = m_bar->currentIndex() == TranscriptTab;
    setFocusProxy(isTranscript ? static_cast<QWidget *>(m_transcript) : m_bar);
}

/** In a low window only the page that is seen asks for room, not the highest of all. */
void ReviewTabs::renewRoom()
{
    for (int page = 0; page < m_pages->count(); ++page) {
        const bool isSeen = page == m_bar->currentIndex();
        m_pages->widget(page)->setSizePolicy(
            QSizePolicy::Preferred, isSeen ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
}

void ReviewTabs::renewNotesTab()
{
    const auto count = m_notes.notes().size();
    m_bar->setTabText(
        NotesTab, count == 0 ? tr("Notes") : tr("Notes %1", "and how many").arg(count));
}

QScrollArea *ReviewTabs::makeSummaryPage()
{
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setContentsMargins(
        space::large + space::tiny, space::medium, space::large + space::tiny, space::large);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Summary"));
    area->setWidget(m_summary);
    return area;
}

} // namespace earshot::ui
