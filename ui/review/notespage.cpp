// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notespage.h"

#include "ui/parts/labels.h"
#include "ui/review/callnotes.h"
#include "ui/review/notecard.h"
#include "ui/review/notefield.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowest = 32; ///< of the list, where a low window has no room; it can be scrolled
constexpr int margin = space::large + space::tiny;

/** Of the whole call first, then by moment; what was written earlier comes first. */
std::vector<Note> inOrder(std::vector<Note> notes)
{
    std::ranges::stable_sort(
        notes, {}, [](const Note &note) { return note.atSeconds.value_or(-1); });
    return notes;
}

} // namespace

NotesPage::NotesPage(CallNotes &notes, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_area(makeList())
    , m_mistake(makeLabel({}, u"danger"_s, this))
    , m_field(new NoteField)
{
    m_mistake->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    setMargins(*column, margin, space::tiny, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_area, 1);
    column->addWidget(m_mistake);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    connect(&m_notes, &CallNotes::changed, this, &NotesPage::renewNotes);
    connect(&m_notes, &CallNotes::mistakeChanged, this,
        [this] { showText(*m_mistake, m_notes.mistake()); });
    connect(&m_notes, &CallNotes::added, m_field,
        [this](const Note &note) { m_field->settle(note.text); });
    connect(m_field, &NoteField::accepted, &m_notes, &CallNotes::add);
    connect(m_field, &NoteField::left, this, &NotesPage::left);
    showText(*m_mistake, {});
    renewNotes();
}

QScrollArea *NotesPage::makeList()
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    setMargins(*m_column, 0, space::tiny, space::tiny, space::tiny);
    m_column->setSpacing(space::small);
    m_empty = makeLabel(tr("Nobody has written anything about this call. M marks what is heard, "
                           "Shift+M begins a note about it."),
        u"muted"_s, inside);
    m_empty->setWordWrap(true);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Notes"));
    area->setMinimumHeight(lowest);
    area->setWidget(inside);
    return area;
}

void NotesPage::setPosition(std::optional<double> seconds)
{
    m_field->setPosition(seconds);
    if (m_isSeekable == seconds.has_value())
        return;
    m_isSeekable = seconds.has_value();
    for (NoteCard *card : m_cards)
        card->setSeekable(m_isSeekable);
}

void NotesPage::begin()
{
    m_field->begin();
}

/** Cards of notes that stay stay: somebody may be writing in one. */
void NotesPage::renewNotes()
{
    m_field->setCall(m_notes.callId());
    std::vector<NoteCard *> before = std::exchange(m_cards, {});
    for (const Note &note : inOrder(m_notes.notes())) {
        const auto known = std::ranges::find_if(
            before, [&note](const NoteCard *card) { return card->note().id == note.id; });
        NoteCard *card = known == before.end() ? makeCard(note) : *known;
        if (known != before.end())
            before.erase(known);
        card->setNote(note);
        m_column->insertWidget(int(m_cards.size()), card);
        m_cards.push_back(card);
    }
    for (NoteCard *gone : before) {
        gone->hide();
        gone->deleteLater();
    }
    m_empty->setVisible(m_cards.empty());
}

NoteCard *NotesPage::makeCard(const Note &note)
{
    auto *card = new NoteCard(note);
    card->setSeekable(m_isSeekable);
    connect(card, &NoteCard::seekRequested, this, &NotesPage::seekRequested);
    connect(card, &NoteCard::changeRequested, &m_notes, &CallNotes::change);
    connect(card, &NoteCard::removeRequested, &m_notes, &CallNotes::remove);
    return card;
}

} // namespace earshot::ui
