// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace earshot::ui {

class ActionBook;

/** The keys that lead to clips and links, working while the pane is visible and they may be made.
 */
class ClipActions : public QObject
{
    Q_OBJECT
public:
    ClipActions(QWidget &pane, ActionBook &book);

    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void clipRequested();
    void shareRequested();

private:
    QList<QAction *> m_actions;
};

} // namespace earshot::ui
