// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completeness/headcard.h"

#include "ui/models/completenesspresenter.h"
#include "ui/models/completenesstexts.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 22;

QString iconOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Good:
        return u"check"_s;
    case CellTone::Waiting:
        return u"refresh"_s;
    case CellTone::Bad:
        return u"alert"_s;
    default:
        return u"lines"_s;
    }
}

QString headlineTone(CellTone tone)
{
    return tone == CellTone::Bad ? u"headline-danger"_s : u"headline"_s;
}

} // namespace

HeadCard::HeadCard(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_headline(makeLabel({}, u"headline"_s, this))
    , m_counts(makeLabel({}, u"muted"_s, this))
    , m_reconcile(makeLabel({}, u"muted"_s, this))
    , m_stale(makeLabel({}, u"danger"_s, this))
    , m_action(makeLabel({}, u"muted"_s, this))
{
    setProperty("panel", u"card"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::large, space::medium, space::large, space::medium);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0);
    int line = 0;
    for (QLabel *label : {m_headline, m_counts, m_reconcile, m_stale, m_action}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, line++, 1);
    }
}

void HeadCard::show(const CompletenessPresenter &presenter)
{
    const Completeness &completeness = presenter.completeness();
    const format::Headline headline =
        format::completenessHeadline(completeness, presenter.shownDays(), presenter.now());
    m_headline->setText(headline.text);
    setTone(*m_headline, headlineTone(headline.tone));
    m_icon = iconOf(headline.tone);
    m_mark->setProperty("cellTone", int(headline.tone));
    renewMark();
    const QStringList counts{
        format::countsText(completeness.totals), format::unlistedText(completeness.totals)};
    showText(*m_counts, counts.join(u'\n').trimmed());
    showText(*m_reconcile, format::reconcileText(completeness.reconcile, presenter.now()));
    setTone(
        *m_reconcile, format::reconcileFails(completeness.reconcile) ? u"warning"_s : u"muted"_s);
    showText(*m_stale, presenter.staleText());
    const bool failed = !presenter.actionError().isEmpty();
    showText(*m_action, failed ? presenter.actionError() : presenter.actionDone());
    setTone(*m_action, failed ? u"danger"_s : u"accent"_s);
}

void HeadCard::renewMark()
{
    if (m_icon.isEmpty())
        return;
    const auto tone = CellTone(m_mark->property("cellTone").toInt());
    m_mark->setPixmap(
        iconPixmap(m_icon, toneColour(Theme::of(this), tone), markSize, devicePixelRatioF()));
}

void HeadCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renewMark();
}

} // namespace earshot::ui
