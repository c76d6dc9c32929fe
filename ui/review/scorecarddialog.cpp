// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorecarddialog.h"

#include "ui/client/deliver.h"
#include "ui/parts/labels.h"
#include "ui/review/questionfield.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{720, 480};

} // namespace

ScorecardDialog::ScorecardDialog(ScoreRequests &requests, QWidget *parent)
    : QDialog(parent)
    , m_requests(requests)
    , m_list(makeList())
    , m_add(new QPushButton(tr("Add a question"), this))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_keep(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Scorecard"));
    resize(usualSize);
    auto *text = makeLabel(tr("These questions are asked of every call. A question that is "
                              "reworded or moved keeps its answers; one that is taken away, or "
                              "answered in another way, begins anew."),
        u"muted"_s, this);
    text->setWordWrap(true);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(windowTitle(), u"title"_s, this));
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    column->addWidget(makeFoot());
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({})->begin();
        renew();
    });
    ask();
}

QScrollArea *ScorecardDialog::makeList()
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    setMargins(*m_column, 0, 0, space::small, 0);
    m_column->setSpacing(space::small);
    m_column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Questions"));
    area->setWidget(inside);
    return area;
}

QWidget *ScorecardDialog::makeFoot()
{
    m_keep->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_add, m_again, m_cancel, m_keep})
        button->setAutoDefault(false);
    m_keep->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &ScorecardDialog::ask);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ScorecardDialog::keep);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_again);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_keep);
    return foot;
}

QString ScorecardDialog::said() const
{
    return m_said->text();
}

void ScorecardDialog::say(const QString &text, const QString &tone)
{
    showText(*m_said, text);
    setTone(*m_said, tone);
}

void ScorecardDialog::ask()
{
    m_step = Step::Asking;
    renew();
    deliver(m_requests.questions(), this,
        [this](const Result<QList<ScoreQuestion>> &questions) { take(questions); });
}

void ScorecardDialog::take(const Result<QList<ScoreQuestion>> &questions)
{
    if (!questions.ok()) {
        m_again->show();
        return say(questions.error().message, u"danger"_s);
    }
    m_step = Step::Editing;
    m_before = *questions;
    for (const ScoreQuestion &question : *questions)
        add(question);
    QuestionField *first = m_fields.empty() ? add({}) : m_fields.front();
    renew();
    first->begin();
}

void ScorecardDialog::keep()
{
    m_step = Step::Keeping;
    renew();
    deliver(m_requests.setQuestions(questions()), this,
        [this](const Result<QList<ScoreQuestion>> &kept) { takeKept(kept); });
}

/** What was written stays when it could not be kept. */
void ScorecardDialog::takeKept(const Result<QList<ScoreQuestion>> &questions)
{
    if (questions.ok()) {
        Q_EMIT kept();
        return accept();
    }
    m_step = Step::Editing;
    renew();
    say(questions.error().message, u"danger"_s);
}

QuestionField *ScorecardDialog::add(const ScoreQuestion &question)
{
    auto *field = new QuestionField(question);
    m_column->insertWidget(int(m_fields.size()), field);
    m_fields.push_back(field);
    connect(field, &QuestionField::changed, this, &ScorecardDialog::renew);
    connect(field, &QuestionField::removeRequested, this, [this, field] { remove(field); });
    connect(field, &QuestionField::moveRequested, this, [this, field](int by) { move(field, by); });
    return field;
}

void ScorecardDialog::remove(QuestionField *field)
{
    std::erase(m_fields, field);
    field->hide();
    field->deleteLater();
    if (!m_fields.empty())
        m_fields.back()->begin();
    else
        m_add->setFocus();
    renew();
}

void ScorecardDialog::move(QuestionField *field, int by)
{
    const auto here = std::ranges::find(m_fields, field);
    const auto target = here - m_fields.begin() + by;
    if (target < 0 || target >= std::ssize(m_fields))
        return;
    std::iter_swap(here, m_fields.begin() + target);
    m_column->insertWidget(int(target), field);
    renew();
}

QList<ScoreQuestion> ScorecardDialog::questions() const
{
    QList<ScoreQuestion> questions;
    for (const QuestionField *field : m_fields) {
        if (const ScoreQuestion question = field->question(); !question.text.isEmpty())
            questions.append(question);
    }
    return questions;
}

void ScorecardDialog::renew()
{
    const bool isEditing = m_step == Step::Editing;
    int place = 0;
    for (QuestionField *field : m_fields) {
        field->setEnabled(isEditing);
        field->setPlace(++place, int(m_fields.size()));
    }
    m_again->hide();
    m_add->setEnabled(isEditing && std::ssize(m_fields) < mostScoreQuestions);
    m_keep->setEnabled(isEditing && questions() != m_before);
    say(m_step == Step::Asking        ? tr("The questions are being loaded …")
            : m_step == Step::Keeping ? tr("Being kept …")
                                      : QString(),
        u"muted"_s);
}

} // namespace earshot::ui
