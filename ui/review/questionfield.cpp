// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/questionfield.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Kind = ScoreQuestion::Kind;

namespace {

QPushButton *makeLink(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", u"link"_s);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QuestionField::QuestionField(const ScoreQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_text(new QLineEdit(question.text, this))
    , m_kind(new QComboBox(this))
    , m_up(makeLink(tr("Up"), this))
    , m_down(makeLink(tr("Down"), this))
    , m_remove(makeLink(tr("Take away"), this))
{
    m_text->setMaxLength(int(longestScoreQuestion));
    m_text->setCursorPosition(0); // a long one is read from its beginning
    m_text->installEventFilter(this);
    m_text->setPlaceholderText(tr("A question about every call"));
    m_kind->addItem(tr("Yes or no"), int(Kind::YesNo));
    m_kind->addItem(tr("1 to %Ln points", nullptr, mostPoints), int(Kind::Points));
    m_kind->setCurrentIndex(m_kind->findData(int(question.kind)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_up, m_down, m_remove})
        row->addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, &QuestionField::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionField::changed);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QPushButton::clicked, this, &QuestionField::removeRequested);
}

ScoreQuestion QuestionField::question() const
{
    return {.id = m_id,
        .text = scoreQuestionText(m_text->text()).valueOr(QString()),
        .kind = Kind(m_kind->currentData().toInt())};
}

void QuestionField::setPlace(int place, int count)
{
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < count);
    m_text->setAccessibleName(tr("Question %L1").arg(place));
    m_kind->setAccessibleName(tr("Answers to question %L1").arg(place));
    m_up->setAccessibleName(tr("Question %L1 up").arg(place));
    m_down->setAccessibleName(tr("Question %L1 down").arg(place));
    m_remove->setAccessibleName(tr("Take question %L1 away").arg(place));
}

/** Whoever goes on to something else leaves a long text as it was found. */
bool QuestionField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_text->setCursorPosition(0);
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionField::begin()
{
    m_text->setFocus();
}

} // namespace earshot::ui
