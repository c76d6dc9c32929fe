// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/trialline.h"

#include "ui/parts/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 18;

} // namespace

TrialLine::TrialLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(makeLabel({}, u"accent"_s, this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setVisible(false);
}

void TrialLine::show(const std::optional<PlaceTrial> &trial)
{
    setVisible(trial.has_value());
    if (!trial)
        return;
    m_works = trial->works;
    m_text->setText(
        m_works ? tr("Works: %1").arg(trial->text) : tr("Does not work: %1").arg(trial->text));
    setTone(*m_text, m_works ? u"accent"_s : u"danger"_s);
    renewMark();
}

QString TrialLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void TrialLine::renewMark()
{
    const Theme theme = Theme::of(this);
    m_mark->setPixmap(iconPixmap(m_works ? u"check"_s : u"alert"_s,
        m_works ? theme.accent : theme.danger, markSize, devicePixelRatioF()));
}

void TrialLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renewMark();
}

} // namespace earshot::ui
