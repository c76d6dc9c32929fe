// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notecard.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/review/noteedit.h"
#include "ui/review/timetext.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** A time of today, and the day with it for an earlier one. */
QString whenText(Timestamp moment)
{
    const bool isToday = format::local(moment).date() == QDate::currentDate();
    return isToday ? format::timeOfDay(moment) : format::moment(moment);
}

QString byText(const Note &note)
{
    const QString when = note.changedAt
        ? NoteCard::tr("%1, changed %2", "two times")
              .arg(isolated(whenText(note.createdAt)), isolated(whenText(*note.changedAt)))
        : whenText(note.createdAt);
    return note.author.isEmpty()
        ? when
        : inLanguageDirection(
            NoteCard::tr("%1, %2", "who, when").arg(isolated(note.author), isolated(when)));
}

} // namespace

NoteCard::NoteCard(const Note &note, QWidget *parent)
    : QFrame(parent)
    , m_note(note)
    , m_text(new QLabel)
    , m_edit(new NoteEdit)
{
    setProperty("panel", u"card"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    alignToStart(*m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setAccessibleName(tr("The note"));
    m_edit->hide();
    auto *column = new QVBoxLayout(this);
    setMargins(*column, space::medium, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(makeHead());
    column->addWidget(m_text);
    column->addWidget(m_edit);
    connect(m_edit, &NoteEdit::accepted, this, &NoteCard::keep);
    connect(m_edit, &NoteEdit::left, this, &NoteCard::stopEditing);
    renew();
}

QWidget *NoteCard::makeHead()
{
    m_moment = new IconButton(IconButton::Kind::Link, {}, tr("Go to this moment"));
    m_by = makeLabel({}, u"small"_s, this);
    m_change = new IconButton(IconButton::Kind::Link, tr("Edit"), tr("Change the words"));
    m_remove = new IconButton(IconButton::Kind::Link, tr("Delete"), tr("Delete the note"));
    connect(m_moment, &IconButton::clicked, this,
        [this] { Q_EMIT seekRequested(m_note.atSeconds.value_or(0)); });
    connect(m_change, &IconButton::clicked, this, &NoteCard::edit);
    connect(m_remove, &IconButton::clicked, this, [this] { Q_EMIT removeRequested(m_note); });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_moment);
    row->addWidget(m_by, 1);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    return head;
}

void NoteCard::setNote(const Note &note)
{
    if (note == m_note)
        return;
    m_note = note;
    renew();
}

void NoteCard::setSeekable(bool isSeekable)
{
    m_moment->setEnabled(isSeekable);
}

void NoteCard::renew()
{
    const bool isMarker = m_note.text.isEmpty();
    const QString moment = m_note.atSeconds ? playbackTime(*m_note.atSeconds) : QString();
    m_moment->setText(moment);
    m_moment->setVisible(m_note.atSeconds.has_value());
    m_by->setText(byText(m_note));
    setTone(*m_text, isMarker ? u"muted"_s : QString());
    m_text->setText(isMarker ? tr("Marker") : m_note.text);
    m_change->setText(isMarker ? tr("Add words") : tr("Edit"));
    m_change->setVisible(m_note.canChange);
    m_remove->setVisible(m_note.canChange);
    const QString named =
        moment.isEmpty() ? m_text->text() : tr("%1: %2").arg(moment, m_text->text());
    setAccessibleName(named);
    m_change->setAccessibleName(tr("Edit the note %1").arg(named.left(60)));
    m_remove->setAccessibleName(tr("Delete the note %1").arg(named.left(60)));
}

void NoteCard::edit()
{
    m_edit->setPlainText(m_note.text);
    m_text->hide();
    m_edit->show();
    m_edit->selectAll();
    m_edit->setFocus();
}

void NoteCard::stopEditing()
{
    m_edit->hide();
    m_text->show();
    m_change->setFocus();
}

void NoteCard::keep()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() && !m_note.atSeconds)
        return; // it would say nothing; deleting has its own button
    stopEditing();
    if (text != m_note.text)
        Q_EMIT changeRequested(m_note, text);
}

} // namespace earshot::ui
