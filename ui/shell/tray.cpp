// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/models/donotdisturb.h"
#include "ui/shell/quietmenu.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace earshot::ui {

using namespace Qt::StringLiterals;

Tray::Tray(DoNotDisturb &quiet, QObject *parent)
    : QObject(parent)
    , m_quiet(quiet)
    , m_inbox(nullptr)
    , m_icon(themeIcon(u"earshot"_s, Theme::light().accent))
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openRequested();
        });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
        [this] { Q_EMIT reviewRequested(m_toldIds); });
    connect(&quiet, &DoNotDisturb::changed, this, &Tray::renewTip);
    setWaiting({});
    m_icon.show();
}

void Tray::fillMenu()
{
    connect(m_menu.addAction(tr("Open Earshot")), &QAction::triggered, this, &Tray::openRequested);
    m_inbox = m_menu.addAction(QString());
    connect(m_inbox, &QAction::triggered, this, &Tray::inboxRequested);
    m_menu.addSeparator();
    fillQuietMenu(*m_menu.addMenu(tr("Do not disturb")), m_quiet);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit Earshot")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::setWaiting(const CallCount &waiting)
{
    m_waiting = waiting;
    const QString count = QLocale().toString(waiting.count);
    if (waiting.count == 0)
        m_inbox->setText(tr("Inbox"));
    else
        m_inbox->setText(
            waiting.isExact ? tr("Inbox: %1").arg(count) : tr("Inbox: %1+").arg(count));
    renewTip();
}

void Tray::renewTip()
{
    QStringList lines{u"Earshot"_s};
    if (m_waiting.count == 1)
        lines.append(tr("1 call waits to be heard"));
    else if (m_waiting.count > 1)
        lines.append(tr("%n calls wait to be heard", nullptr, int(m_waiting.count)));
    if (m_quiet.isOn())
        lines.append(m_quiet.text());
    m_icon.setToolTip(lines.join(u'\n'));
}

void Tray::tell(const QString &text, const QStringList &callIds)
{
    if (m_quiet.isOn())
        return;
    m_toldIds = callIds;
    m_icon.showMessage(u"Earshot"_s, text, QSystemTrayIcon::NoIcon);
}

} // namespace earshot::ui
