// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagepage.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 440;

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, u"title"_s, this))
    , m_text(makeLabel({}, u"muted"_s, this))
    , m_action(new QPushButton(this))
{
    setProperty("panel", u"sunken"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_action->setProperty("kind", u"primary"_s);
    auto *contents = new QWidget(this);
    contents->setMaximumWidth(textWidth);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch(3);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(contents, 1000); // as wide as it may be, then the two sides share
    across->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &MessagePage::actionRequested);
}

void MessagePage::setMessage(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString MessagePage::title() const
{
    return m_title->text();
}

QString MessagePage::text() const
{
    return m_text->text();
}

} // namespace earshot::ui
