// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/livemode.h"

#include "ui/live/livepane.h"
#include "ui/live/livestrip.h"
#include "ui/review/reviewpane.h"

namespace earshot::ui {

LiveMode::LiveMode(ReceiverClient &client, const Clock &clock, ReviewPane &review, QWidget *parent)
    : QObject(parent)
    , m_model(client, clock)
    , m_strip(new LiveStrip(m_model, parent))
    , m_side(new QStackedWidget(parent))
    , m_pane(new LivePane(m_model, m_side))
{
    m_side->addWidget(&review);
    m_side->addWidget(m_pane);
    connect(m_strip, &LiveStrip::callChosen, this, &LiveMode::callChosen);
    connect(&m_model, &LiveModel::ended, this, [this](const QString &callId) {
        if (isShown() && callId == m_pane->callId())
            show(callId);
    });
}

bool LiveMode::isShown() const
{
    return m_side->currentWidget() == m_pane;
}

void LiveMode::show(const QString &callId)
{
    const bool hadFocus = m_side->isAncestorOf(m_side->window()->focusWidget());
    const bool isLive = m_model.rowOf(callId) >= 0;
    if (isLive)
        m_pane->showCall(callId);
    m_side->setCurrentIndex(isLive ? 1 : 0);
    m_strip->setShown(callId);
    if (hadFocus)
        focusSide();
}

void LiveMode::focusSide()
{
    m_side->currentWidget()->setFocus();
}

} // namespace earshot::ui
