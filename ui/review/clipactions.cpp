// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/clipactions.h"

#include "ui/actions/actionbook.h"

#include <QAction>
#include <QWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;

ClipActions::ClipActions(QWidget &pane, ActionBook &book)
    : QObject(&pane)
{
    const auto add = [&](const QString &id, const QString &title, const QList<QKeySequence> &keys,
                         void (ClipActions::*requested)()) {
        m_actions.append(&book.add(pane,
            {.id = id, .group = ActionGroup::Calls, .title = title, .keys = keys, .repeats = false},
            [this, requested] {
                Q_EMIT(this->*requested)
                ();
            }));
    };
    add(u"clip"_s, tr("Save what is selected, or else this turn, as a clip"), {Qt::Key_C},
        &ClipActions::clipRequested);
    add(u"share"_s, tr("Links to clips of this call: make one, see them, withdraw one"),
        {Qt::SHIFT | Qt::Key_C}, &ClipActions::shareRequested);
    setEnabled(false);
}

void ClipActions::setEnabled(bool isEnabled)
{
    for (QAction *action : m_actions)
        action->setEnabled(isEnabled);
}

} // namespace earshot::ui
