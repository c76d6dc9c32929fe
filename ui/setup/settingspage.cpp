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
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build(settings.isFirstStart);
}

void SettingsPage::build(bool isFirstStart)
{
    delete m_contents;
    m_contents = new QWidget(this);
    layout()->addWidget(m_contents);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        makeTopBar(isFirstStart ? tr("Welcome to Earshot") : tr("Settings"), m_contents));
    if (!m_settings.presenter) {
        auto *message = new MessagePage(m_contents);
        message->setMessage(tr("There is nothing to set here"), m_settings.elsewhere);
        column->addWidget(message, 1);
        return;
    }
    const auto purpose =
        isFirstStart ? PlacePage::Purpose::FirstStart : PlacePage::Purpose::Settings;
    m_places = new PlacePage(*m_settings.presenter, purpose, m_contents);
    column->addWidget(m_places, 1);
    setFocusProxy(m_places);
    // The page that says so is still in the middle of it.
    connect(
        m_places, &PlacePage::finished, this, [this] { build(false); }, Qt::QueuedConnection);
    connect(m_places, &PlacePage::finished, this, &SettingsPage::finished);
}

} // namespace earshot::ui
