// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sidebutton.h"

#include <QActionGroup>
#include <QMenu>

namespace earshot::ui {

SideButton::SideButton(QWidget *parent)
    : IconButton(
        Kind::Chip, tr("Both"), tr("Which side is heard (0 both, 1 agent, 2 caller)"), parent)
    , m_choices(new QActionGroup(this))
{
    QMenu *menu = addMenu();
    for (const auto &[solo, text] : {std::pair(Solo::Both, tr("Both")),
             std::pair(Solo::Agent, tr("Agent")), std::pair(Solo::Caller, tr("Caller"))}) {
        QAction *action = m_choices->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setData(int(solo));
    }
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT chosen(Solo(action->data().toInt())); });
    setSolo(Solo::Both);
}

void SideButton::setSolo(Solo solo)
{
    m_solo = solo;
    QAction *action = m_choices->actions().at(int(solo));
    action->setChecked(true);
    setText(action->text());
    setAccessibleName(tr("Heard: %1", "a side of the conversation").arg(action->text()));
}

} // namespace earshot::ui
