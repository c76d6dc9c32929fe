// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completeness/gapscard.h"

#include "ui/models/completenesspresenter.h"
#include "ui/parts/labels.h"
#include "ui/parts/tableview.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerWidth = 190;
constexpr int reasonWidth = 240;
constexpr int smallestHeight = 170;

void sizeColumns(QHeaderView &header)
{
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(GapsModel::CustomerColumn, QHeaderView::Fixed);
    header.resizeSection(GapsModel::CustomerColumn, customerWidth);
    header.setSectionResizeMode(GapsModel::ReasonColumn, QHeaderView::Stretch);
    header.resizeSection(GapsModel::ReasonColumn, reasonWidth);
}

} // namespace

GapsCard::GapsCard(CompletenessPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_title(makeLabel({}, u"strong"_s, this))
    , m_reasons(makeLabel({}, u"muted"_s, this))
    , m_hint(makeLabel({}, u"muted"_s, this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_view(new TableView(tr("Calls without a recording"), this))
{
    setProperty("panel", u"card"_s);
    m_retry->setProperty("kind", u"link"_s);
    m_view->setModel(&presenter.gapsModel());
    m_view->setMinimumHeight(smallestHeight);
    sizeColumns(*m_view->header());
    for (QLabel *label : {m_title, m_reasons, m_hint})
        label->setWordWrap(true);
    auto *hints = new QHBoxLayout;
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_retry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_reasons);
    column->addLayout(hints);
    column->addWidget(m_view, 1);
    column->addStretch(); // keeps the text together at the top while there is no table
    connect(m_retry, &QPushButton::clicked, this, [this] { m_presenter.gapsModel().retry(); });
    connect(m_view, &TableView::rowOpened, this, &GapsCard::open);
    connect(&presenter.gapsModel(), &GapsModel::loadStateChanged, this, &GapsCard::renew);
    renew();
}

void GapsCard::renew()
{
    const GapsModel &gaps = m_presenter.gapsModel();
    const int row = m_presenter.daysModel().rowOf(gaps.day());
    m_title->setText(
        row < 0 ? tr("Calls without a recording") : m_presenter.daysModel().sentence(row));
    showText(*m_reasons, row < 0 ? QString() : m_presenter.daysModel().reasons(row));
    showText(*m_hint, hint());
    const bool failed = gaps.loadState() == GapsModel::LoadState::Failed;
    setTone(*m_hint, failed ? u"danger"_s : u"muted"_s);
    m_retry->setVisible(failed);
    m_view->setVisible(gaps.rowCount() > 0);
}

QString GapsCard::hint() const
{
    const GapsModel &gaps = m_presenter.gapsModel();
    switch (gaps.loadState()) {
    case GapsModel::LoadState::NotAsked:
        return tr("Choose a day to see which of its calls have no recording here, and why.");
    case GapsModel::LoadState::Loading:
        return gaps.rowCount() == 0 ? tr("Looking…") : QString();
    case GapsModel::LoadState::Failed:
        return gaps.errorText();
    case GapsModel::LoadState::Idle:
        return gaps.rowCount() == 0 ? tr("The recording of every call of this day is kept here.")
                                    : QString();
    }
    Q_UNREACHABLE();
}

void GapsCard::open(int row)
{
    const Gap &gap = m_presenter.gapsModel().gapAt(row);
    if (!gap.callId.isEmpty())
        Q_EMIT callOpened(gap.callId);
}

} // namespace earshot::ui
