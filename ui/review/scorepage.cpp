// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorepage.h"

#include "ui/parts/labels.h"
#include "ui/review/scorekeeper.h"
#include "ui/review/scorerow.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = space::large + space::tiny;

} // namespace

ScorePage::ScorePage(ScoreKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_area(makeList())
    , m_total(makeLabel({}, u"muted"_s, this))
    , m_mistake(makeLabel({}, u"danger"_s, this))
    , m_change(new QPushButton(this))
{
    m_mistake->setWordWrap(true);
    m_total->setWordWrap(true);
    m_change->setProperty("kind", u"link"_s);
    connect(m_change, &QPushButton::clicked, this, &ScorePage::changeRequested);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_total, 1);
    foot->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    setMargins(*column, margin, space::tiny, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_area, 1);
    column->addWidget(m_mistake);
    column->addLayout(foot);
    connect(&m_keeper, &ScoreKeeper::changed, this, &ScorePage::renew);
    renew();
}

QScrollArea *ScorePage::makeList()
{
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    setMargins(*m_rows, 0, space::tiny, space::tiny, space::tiny);
    m_rows->setSpacing(space::medium);
    m_empty = makeLabel({}, u"muted"_s, inside);
    m_empty->setWordWrap(true);
    m_rows->addWidget(m_empty);
    m_rows->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Scorecard"));
    area->setWidget(inside);
    return area;
}

void ScorePage::setMayChange(bool mayChange)
{
    m_mayChange = mayChange;
    renew();
}

void ScorePage::setMayAnswer(bool mayAnswer)
{
    m_mayAnswer = mayAnswer;
    renew();
}

void ScorePage::begin()
{
    const auto open =
        std::ranges::find_if(m_shown, [](const ScoreRow *row) { return !row->isAnswered(); });
    if (m_shown.empty())
        m_change->setFocus();
    else
        (open == m_shown.end() ? m_shown.front() : *open)->begin();
}

void ScorePage::renew()
{
    renewRows();
    renewTotal();
    const bool isEmpty = m_shown.empty();
    m_empty->setVisible(isEmpty);
    m_empty->setText(!m_keeper.isKnown() ? tr("The scorecard is being loaded …")
            : m_mayChange
            ? tr("Nothing is asked of calls yet. Write a few questions, such as “Was the caller "
                 "helped?”, and answer them here for each call.")
            : tr("Nothing is asked of calls yet. Who administers Earshot writes the questions."));
    m_change->setText(isEmpty ? tr("Write questions…") : tr("Change the questions…"));
    m_change->setVisible(m_mayChange && m_keeper.isKnown());
    showText(*m_mistake, m_keeper.mistake());
}

/** Rows of questions that stay stay: the keys may be in one. */
void ScorePage::renewRows()
{
    std::vector<ScoreRow *> before = std::exchange(m_shown, {});
    for (const ScoreQuestion &question : m_keeper.scores().questions) {
        const auto known = std::ranges::find_if(
            before, [&question](const ScoreRow *row) { return row->question().id == question.id; });
        ScoreRow *row = known == before.end() ? new ScoreRow(question) : *known;
        if (known != before.end())
            before.erase(known);
        else
            connect(row, &ScoreRow::answered, &m_keeper, &ScoreKeeper::answer);
        row->setText(question.text);
        row->setValue(m_keeper.scores().valueOf(question.id));
        row->setEnabled(m_mayAnswer);
        m_rows->insertWidget(int(m_shown.size()), row);
        m_shown.push_back(row);
    }
    for (ScoreRow *gone : before) {
        gone->hide();
        gone->deleteLater();
    }
}

void ScorePage::renewTotal()
{
    const CallScores &scores = m_keeper.scores();
    const auto share = scoreShare(scores.questions, scores.answers);
    const QString answered =
        tr("Answered: %L1 of %L2").arg(scores.answers.size()).arg(scores.questions.size());
    //: %1 a number of percent, %2 how many questions are answered
    m_total->setText(scores.questions.isEmpty() ? QString()
            : share ? tr("%L1 % · %2").arg(qRound(*share * 100)).arg(answered)
                    : answered);
}

void ScorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace earshot::ui
