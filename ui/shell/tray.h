// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/values.h"

#include <QMenu>
#include <QStringList>
#include <QSystemTrayIcon>

namespace earshot::ui {

class DoNotDisturb;

/** The program in the tray: how many calls wait, what became ready while nobody looked, and the way
 * back to the window. Only where isAvailable(). */
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(DoNotDisturb &quiet, QObject *parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void setWaiting(const CallCount &waiting);
    /** Nothing while notices are held back. */
    void tell(const QString &text, const QStringList &callIds);

    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    void inboxRequested();
    void reviewRequested(const QStringList &callIds); ///< the last notice was clicked
    void quitRequested();

private:
    void fillMenu();
    void renewTip();

    DoNotDisturb &m_quiet;
    QMenu m_menu;
    QAction *m_inbox;
    QSystemTrayIcon m_icon;
    CallCount m_waiting;
    QStringList m_toldIds;
};

} // namespace earshot::ui
