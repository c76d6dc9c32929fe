// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorerow.h"

#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace earshot::ui {

ScoreRow::ScoreRow(const ScoreQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_text(makeLabel({}, {}, this))
    , m_choices(new QWidget(this))
{
    m_text->setWordWrap(true);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space::tiny);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_choices);
    if (question.kind == ScoreQuestion::Kind::YesNo) {
        addButton(1, tr("Yes"));
        addButton(0, tr("No"));
    } else {
        for (int points = 1; points <= mostPoints; ++points)
            addButton(points, QLocale().toString(points));
    }
    setText(question.text);
}

void ScoreRow::addButton(int value, const QString &text)
{
    auto *button = new IconButton(IconButton::Kind::Chip, text, {}, m_choices);
    button->setCheckable(true);
    m_choices->layout()->addWidget(button);
    m_buttons.push_back({.value = value, .button = button});
    connect(button, &IconButton::clicked, this, [this, value] {
        renew(); // a click has changed the button; the answer is what counts
        Q_EMIT answered(m_question.id, m_value == value ? std::nullopt : std::optional(value));
    });
}

void ScoreRow::setText(const QString &text)
{
    m_question.text = text;
    m_text->setText(text);
    for (const Choice &choice : m_buttons)
        //: %1 a question, %2 an answer to it
        choice.button->setAccessibleName(tr("%1 %2").arg(text, choice.button->text()));
}

void ScoreRow::setValue(std::optional<int> value)
{
    m_value = value;
    renew();
}

void ScoreRow::renew()
{
    for (const Choice &choice : m_buttons)
        choice.button->setChecked(m_value == choice.value);
}

void ScoreRow::begin()
{
    const auto chosen =
        std::ranges::find_if(m_buttons, [this](const Choice &c) { return m_value == c.value; });
    (chosen == m_buttons.end() ? m_buttons.front() : *chosen).button->setFocus();
}

} // namespace earshot::ui
