// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livestrip.h"

#include "ui/live/livedelegate.h"
#include "ui/models/livemodel.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

LiveStrip::LiveStrip(LiveModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(makeLabel({}, u"small"_s, this))
    , m_view(new QListView(this))
{
    setProperty("panel", u"bar"_s);
    m_view->setModel(&model);
    m_view->setItemDelegate(new LiveDelegate(m_view));
    m_view->setAccessibleName(tr("Calls in progress"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_title->setContentsMargins(space::medium + 2, 0, space::medium, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::tiny);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_view);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT callChosen(index.data(LiveModel::IdRole).toString());
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(&model, &LiveModel::countChanged, this, &LiveStrip::fit);
    fit();
}

void LiveStrip::fit()
{
    const int calls = m_model.rowCount();
    m_title->setText(
        calls == 1 ? tr("1 call in progress") : tr("%n calls in progress", nullptr, calls));
    m_view->setFixedHeight(std::min(calls, mostRows) * LiveDelegate::rowHeight);
    setVisible(calls > 0);
}

void LiveStrip::setShown(const QString &callId)
{
    const int row = m_model.rowOf(callId);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    else
        m_view->clearSelection();
}

void LiveStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_model.setWatched(true);
}

void LiveStrip::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_model.setWatched(false);
}

} // namespace earshot::ui
