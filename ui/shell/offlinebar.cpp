// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offlinebar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

OfflineBar::OfflineBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setProperty("panel", u"bar"_s);
    m_text->setProperty("tone", u"danger"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *retry = new QPushButton(tr("Try now"), this);
    retry->setProperty("kind", u"link"_s);
    connect(retry, &QPushButton::clicked, this, &OfflineBar::retryRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(retry);
    hide();
}

void OfflineBar::showState(const ConnectionState &state)
{
    const bool offline = state.phase == ConnectionState::Phase::Offline;
    if (offline) {
        //: %1 a sentence that says what happened
        m_text->setText(
            tr("%1 What you see may be out of date; Earshot keeps trying.").arg(state.reason));
    }
    // While it tries, the bar stays: it would only come back.
    if (offline || state.phase == ConnectionState::Phase::Live)
        setVisible(offline);
}

QString OfflineBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace earshot::ui
