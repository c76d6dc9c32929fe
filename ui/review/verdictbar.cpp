// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdictbar.h"

#include "ui/models/callformat.h"
#include "ui/parts/flowlayout.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QStyle>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array all{Verdict::Good, Verdict::FollowUp, Verdict::Problem};

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
    , m_by(new QLabel(this))
{
    const QStringList tips{tr("Nothing needs to be done (G)"),
        tr("Somebody has to get back to the customer (F)"), tr("Something went wrong (X)")};
    auto *row = new FlowLayout(space::small, space::small);
    row->setContentsMargins(0, 0, 0, 0);
    setLayout(row);
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_buttons[i] = new IconButton(
            IconButton::Kind::Chip, format::verdict(all[i]), tips.at(qsizetype(i)), this);
        m_buttons[i]->setCheckable(true);
        connect(m_buttons[i], &IconButton::clicked, this, [this, verdict = all[i]] {
            renew(); // a click has changed the button; the receiver says when it is so
            const bool isTakenBack = m_review && m_review->verdict == verdict;
            Q_EMIT chosen(isTakenBack ? std::nullopt : std::optional(verdict));
        });
        row->addWidget(m_buttons[i]);
    }
    m_by->setTextFormat(Qt::PlainText);
    row->addWidget(m_by);
}

void VerdictBar::setReview(const std::optional<CallReview> &review)
{
    m_review = review;
    renew();
}

void VerdictBar::showMistake(const QString &message)
{
    m_mistake = message;
    renew();
}

void VerdictBar::clearMistake()
{
    m_mistake.clear();
    renew();
}

void VerdictBar::renew()
{
    for (std::size_t i = 0; i < all.size(); ++i)
        m_buttons[i]->setChecked(m_review && m_review->verdict == all[i]);
    const bool isKnown = m_review && !m_review->byName.isEmpty();
    if (!m_mistake.isEmpty())
        say(m_mistake, u"danger"_s);
    else //: %1 who, %2 a time of day
        say(isKnown ? tr("%1, %2").arg(m_review->byName, format::timeOfDay(m_review->at))
                    : QString(),
            u"small"_s);
}

void VerdictBar::say(const QString &text, const QString &tone)
{
    m_by->setProperty("tone", tone);
    m_by->style()->unpolish(m_by);
    m_by->style()->polish(m_by);
    m_by->setWordWrap(tone == "danger"_L1); // a sentence; a name and a time stay in one line
    m_by->setText(text);
    m_by->setVisible(!text.isEmpty()); // or it would take a gap
}

} // namespace earshot::ui
