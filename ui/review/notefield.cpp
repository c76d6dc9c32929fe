// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notefield.h"

#include "ui/review/iconbutton.h"
#include "ui/review/noteedit.h"
#include "ui/review/timetext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDrafts = 100;

} // namespace

NoteField::NoteField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new NoteEdit)
    , m_ofMoment(new IconButton(IconButton::Kind::Chip, {},
          tr("Whether the note is about this moment, or about the whole call")))
    , m_add(new IconButton(IconButton::Kind::Plain, tr("Add"), tr("Add the note (Enter)")))
{
    m_ofMoment->setCheckable(true);
    m_ofMoment->setChecked(true);
    m_edit->setPlaceholderText(tr("Write a note …"));
    m_edit->setAccessibleName(tr("A new note"));
    m_edit->setAccessibleDescription(tr("Enter adds it, Shift and Enter begin a new line"));
    m_edit->setToolTip(m_edit->accessibleDescription());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_ofMoment, 0, Qt::AlignTop);
    row->addWidget(m_edit, 1, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    setFocusProxy(m_edit);
    connect(m_edit, &NoteEdit::textChanged, this, &NoteField::holdMoment);
    connect(m_edit, &NoteEdit::accepted, this, &NoteField::accept);
    connect(m_edit, &NoteEdit::left, this, &NoteField::left);
    connect(m_add, &IconButton::clicked, this, &NoteField::accept);
    renew();
}

void NoteField::setCall(const QString &callId)
{
    if (callId == m_callId)
        return;
    if (m_edit->toPlainText().trimmed().isEmpty())
        m_drafts.remove(m_callId);
    else if (m_drafts.contains(m_callId) || m_drafts.size() < mostDrafts)
        m_drafts.insert(m_callId, draft());
    m_callId = callId;
    show(m_drafts.value(callId));
}

void NoteField::setPosition(std::optional<double> seconds)
{
    m_position = seconds;
    renew();
}

void NoteField::begin()
{
    if (m_edit->toPlainText().isEmpty()) {
        m_moment = m_position;
        m_ofMoment->setChecked(true);
    }
    renew();
    m_edit->setFocus();
}

void NoteField::settle(const QString &text)
{
    if (m_edit->toPlainText().trimmed() == text)
        show({});
}

/** The playing goes on while somebody writes about what they heard. */
void NoteField::holdMoment()
{
    if (m_edit->toPlainText().isEmpty())
        m_moment.reset();
    else if (!m_moment)
        m_moment = m_position;
    renew();
}

void NoteField::accept()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (!text.isEmpty())
        Q_EMIT accepted(text, m_ofMoment->isChecked() ? m_moment : std::nullopt);
}

NoteField::Draft NoteField::draft() const
{
    return {
        .text = m_edit->toPlainText(), .moment = m_moment, .isOfMoment = m_ofMoment->isChecked()};
}

void NoteField::show(const Draft &draft)
{
    m_edit->setPlainText(draft.text);
    m_moment = draft.moment;
    m_ofMoment->setChecked(draft.isOfMoment);
    renew();
}

void NoteField::renew()
{
    const auto moment = m_moment ? m_moment : m_position;
    m_ofMoment->setVisible(moment.has_value());
    m_ofMoment->setText(
        tr("At %1", "a moment of the recording").arg(playbackTime(moment.value_or(0))));
    m_add->setEnabled(!m_edit->toPlainText().trimmed().isEmpty());
}

} // namespace earshot::ui
