// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/settingspage.h"

#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"

#include <QFrame>
#include <QVBoxLayout>

namespace earshot::ui {

SettingsPage::SettingsPage(const PlaceSettings &settings, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        makeTopBar(settings.isFirstStart ? tr("Welcome to Earshot") : tr("Settings"), this));
    if (settings.presenter) {
        m_places = new PlacePage(*settings.presenter,
            settings.isFirstStart ? PlacePage::Purpose::FirstStart : PlacePage::Purpose::Settings,
            this);
        connect(m_places, &PlacePage::finished, this, &SettingsPage::finished);
        column->addWidget(m_places, 1);
        setFocusProxy(m_places);
        return;
    }
    auto *message = new MessagePage(this);
    message->setMessage(tr("There is nothing to set here"), settings.elsewhere);
    column->addWidget(message, 1);
}

} // namespace earshot::ui
