// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/filterbar.h"

#include "domain/searchquery.h"
#include "ui/calls/dayschoice.h"
#include "ui/calls/filterchip.h"
#include "ui/calls/filtermenus.h"
#include "ui/calls/viewschip.h"
#include "ui/models/callformat.h"
#include "ui/models/callsmodel.h"
#include "ui/parts/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <limits>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{250};
constexpr int longestWords = 1000;
constexpr int wordsWidth = 260;
constexpr int narrowWords = 200;
constexpr int besideWords = 84; ///< the magnifier, the cross, and room around them
constexpr int mostSeen = 200; ///< more nobody reads through in a menu

QLabel *makeLabel(const QString &tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", tone);
    return label;
}

void note(QSet<QString> &seen, const QString &name)
{
    if (!name.isEmpty() && seen.size() < mostSeen)
        seen.insert(name);
}

} // namespace

FilterBar::FilterBar(CallsModel &model, ReceiverClient &client, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_words(new QLineEdit(this))
    , m_mistake(makeLabel(u"danger"_s, this))
    , m_count(makeLabel(u"muted"_s, this))
    , m_note(makeLabel(u"muted"_s, this))
    , m_viewsChip(new ViewsChip(client, clock, this))
    , m_timeChip(
          addChip(tr("Time"), &FilterBar::fillTimes, [](FilterBar &bar) { bar.m_time = {}; }))
    , m_directionChip(addChip(tr("Direction"), &FilterBar::fillDirections,
          [](FilterBar &bar) { bar.m_filter.directions.clear(); }))
    , m_assistantChip(addChip(tr("Assistant"), &FilterBar::fillAssistants,
          [](FilterBar &bar) { bar.m_filter.assistants.clear(); }))
    , m_recordingChip(addChip(tr("Recording"), &FilterBar::fillRecordings,
          [](FilterBar &bar) { bar.m_filter.recordingStates.clear(); }))
    , m_moreChip(addChip(tr("More filters"), &FilterBar::fillMore,
          [](FilterBar &bar) { clearMore(bar.m_filter); }))
    , m_clear(new QPushButton(tr("Clear all"), this))
{
    dressWords();
    m_clear->setProperty("kind", u"link"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_words, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    connect(m_viewsChip, &ViewsChip::picked, this, &FilterBar::showView);
    connect(m_viewsChip, &ViewsChip::removed, this, &FilterBar::clearAll);
    connect(m_viewsChip, &ViewsChip::failed, this, &FilterBar::showMistake);
    connect(&model, &CallsModel::countChanged, this, &FilterBar::showCount);
    connect(&model, &CallsModel::rowsLoaded, this, &FilterBar::remember);
    arrange();
    showValues();
    showCount();
    setNote({});
    showMistake({});
}

void FilterBar::dressWords()
{
    m_words->setPlaceholderText(tr("Search calls and transcripts"));
    m_words->setAccessibleName(tr("Search calls"));
    m_words->setToolTip(tr("Words, a \"phrase\", the beginning of a word with *, or -without a "
                           "word; phone numbers in any spelling"));
    m_words->setMaxLength(longestWords);
    m_words->setClearButtonEnabled(true);
    auto *icon = m_words->addAction(
        themeIcon(u"search"_s, Theme::of(this).textMuted), QLineEdit::LeadingPosition);
    icon->setText(tr("Search calls"));
    connect(icon, &QAction::triggered, this, &FilterBar::editWords);
    // The name that Qt gives its own cross; without it a screen reader would read nothing.
    if (auto *cross = m_words->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        cross->setText(tr("Empty the search"));
    m_words->installEventFilter(this);
}

void FilterBar::arrange()
{
    auto *pieces = new FlowLayout(space::small, space::small);
    for (QWidget *piece : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_viewsChip),
             static_cast<QWidget *>(m_timeChip), static_cast<QWidget *>(m_directionChip),
             static_cast<QWidget *>(m_assistantChip), static_cast<QWidget *>(m_recordingChip),
             static_cast<QWidget *>(m_moreChip), static_cast<QWidget *>(m_clear),
             static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_note)})
        pieces->addWidget(piece);
    pieces->setTrailing(m_count);
    pieces->setYielding(m_words);
    pieces->setClinging({m_clear, m_count, m_note});
    const int needed = m_words->fontMetrics().horizontalAdvance(m_words->placeholderText());
    m_words->setMinimumWidth(std::max(narrowWords, needed + besideWords));
    m_words->setMaximumWidth(std::max(wordsWidth, needed + besideWords));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(pieces);
    column->addWidget(m_mistake);
}

FilterChip *FilterBar::addChip(
    const QString &name, void (FilterBar::*fill)(), void (*clear)(FilterBar &bar))
{
    auto *chip = new FilterChip(name, this);
    connect(chip, &FilterChip::aboutToOpen, this, fill);
    connect(chip, &FilterChip::removed, this, [this, clear] {
        clear(*this);
        changed();
    });
    return chip;
}

void FilterBar::fillTimes()
{
    QMenu &menu = m_timeChip->menu();
    menu.clear();
    for (int span = 0; span < int(TimeChoice::Span::Days); ++span) {
        const TimeChoice choice{.span = TimeChoice::Span(span)};
        addChoice(menu, text(choice), m_time == choice, [this, choice] {
            m_time = choice;
            changed();
        });
    }
    menu.addSeparator();
    addChoice(
        menu, tr("Choose days…"), m_time.span == TimeChoice::Span::Days, [this] { chooseDays(); });
}

void FilterBar::chooseDays()
{
    auto *dialog = new DaysChoice(m_time, format::local(m_clock.now()).date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_time = dialog->choice();
        changed();
    });
    dialog->open();
}

void FilterBar::showView(const NamedView &view)
{
    m_words->setText(view.query.words);
    m_filter = view.query.filter;
    m_time = timeChoiceFrom(view.span);
    changed();
}

void FilterBar::fillDirections()
{
    fillDirectionMenu(m_directionChip->menu(), m_filter, [this] { changed(); });
}

void FilterBar::fillRecordings()
{
    fillRecordingMenu(m_recordingChip->menu(), m_filter, [this] { changed(); });
}

void FilterBar::fillAssistants()
{
    fillNames(
        m_assistantChip->menu(), m_seen.assistants, m_filter.assistants, [this] { changed(); });
}

void FilterBar::fillMore()
{
    QMenu &menu = m_moreChip->menu();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    const auto done = [this] { changed(); };
    fillHeardMenu(*menu.addMenu(tr("Heard")), m_filter, done);
    fillReviewMenu(*menu.addMenu(tr("Review")), m_filter, done);
    fillConsentMenu(*menu.addMenu(tr("Consent")), m_filter, done);
    fillNames(*menu.addMenu(tr("Tag")), m_seen.tags, m_filter.tags, done);
    fillNotesMenu(*menu.addMenu(tr("Notes")), m_filter, done);
    fillLengthMenu(*menu.addMenu(tr("Length")), m_filter, done);
    fillTranscriptMenu(*menu.addMenu(tr("Transcript")), m_filter, done);
    fillNames(*menu.addMenu(tr("Outcome")), m_seen.outcomes, m_filter.outcomes, done);
    fillNames(*menu.addMenu(tr("How it ended")), m_seen.endedReasons, m_filter.endedReasons, done);
}

CallQuery FilterBar::query() const
{
    CallQuery query{.words = m_words->text().trimmed(), .filter = m_filter};
    setTimes(query.filter, m_time, format::local(m_clock.now()).date());
    return query;
}

/** A mistake in the words is said beside them, and the list stays as it is. */
void FilterBar::changed()
{
    m_rest.stop();
    showValues();
    const CallQuery wanted = query();
    const Result<SearchQuery> words = parseSearch(wanted.words);
    showMistake(words.ok() ? QString() : words.error().message);
    if (!words.ok())
        return;
    m_model.setQuery(wanted);
    Q_EMIT wordsChanged(wanted.words);
}

void FilterBar::showValues()
{
    m_timeChip->setValue(m_time == TimeChoice() ? QString() : text(m_time));
    m_directionChip->setValue(directionsText(m_filter));
    m_assistantChip->setValue(m_filter.assistants.join(u", "_s));
    m_recordingChip->setValue(recordingsText(m_filter));
    m_moreChip->setValue(moreText(m_filter));
    m_clear->setVisible(!query().isEmpty());
    m_viewsChip->setShown(query(), spanWord(m_time));
}

void FilterBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FilterBar::showMistake(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

void FilterBar::showCount()
{
    const auto count = m_model.count();
    m_count->setVisible(count.has_value());
    if (!count)
        return;
    const int calls = int(std::min<qint64>(count->count, std::numeric_limits<int>::max()));
    if (!count->isExact)
        m_count->setText(tr("about %Ln calls", nullptr, calls));
    else
        m_count->setText(calls == 1 ? tr("1 call") : tr("%Ln calls", nullptr, calls));
}

void FilterBar::remember(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Call &call = m_model.callAt(row);
        note(m_seen.assistants, call.assistantName);
        note(m_seen.outcomes, call.outcome);
        for (const QString &tag : call.tags)
            note(m_seen.tags, tag);
        note(m_seen.endedReasons, call.endedReason);
    }
}

void FilterBar::editWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::clearAll()
{
    m_words->clear();
    m_time = {};
    m_filter = {};
    changed();
}

void FilterBar::showCalls(const QStringList &callIds)
{
    m_words->clear();
    m_time = {};
    m_filter = {.ids = callIds.mid(0, CallFilter::mostIds)};
    changed();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        changed();
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    if (m_rest.isActive())
        changed();
    Q_EMIT left();
    return true;
}

/** "Today" is another day when somebody comes back to the window the next morning. */
void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()
        && m_time.span != TimeChoice::Span::Any)
        changed();
}

} // namespace earshot::ui
