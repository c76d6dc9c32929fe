// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/settingspage.h"

#include "ui/models/closing.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"
#include "ui/setup/callsourcepage.h"
#include "ui/setup/languagebutton.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::ui {

SettingsPage::SettingsPage(const PlaceSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_isFirstStart(settings.isFirstStart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (m_settings.source) {
        connect(m_settings.source, &CallSourcePresenter::used, this, &SettingsPage::leaveSource);
    }
    // A window that was made while places are being saved goes on with them.
    const bool isAboutPlaces = m_settings.presenter && m_settings.presenter->isChanged();
    if (m_isFirstStart && m_settings.source && !isAboutPlaces)
        showSource();
    else
        showPlaces();
}

/** What is on the page now may be in the middle of saying that it is over. */
QWidget *SettingsPage::replaceContents()
{
    if (m_contents) {
        m_contents->hide();
        m_contents->deleteLater();
    }
    m_places = nullptr;
    m_contents = new QWidget(this);
    layout()->addWidget(m_contents);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    return m_contents;
}

QWidget *SettingsPage::makeTopBar()
{
    QFrame *bar =
        ui::makeTopBar(m_isFirstStart ? tr("Welcome to Earshot") : tr("Settings"), m_contents);
    if (m_settings.language) {
        auto *button = new LanguageButton(*m_settings.language, bar);
        layoutOf(*bar).addWidget(button);
        layoutOf(*bar).setTrailing(button);
    }
    return bar;
}

void SettingsPage::showSource()
{
    QWidget *contents = replaceContents();
    auto *page = new CallSourcePage(*m_settings.source, m_isFirstStart, contents);
    contents->layout()->addWidget(page);
    setFocusProxy(page);
    connect(page, &CallSourcePage::placesRequested, this, &SettingsPage::showPlaces);
    connect(page, &CallSourcePage::closed, this, &SettingsPage::showPlaces);
    showContents();
}

/** At once, and the keys go on with what came last. */
void SettingsPage::showContents()
{
    m_contents->show();
    if (isVisible())
        setFocus();
}

void SettingsPage::leaveSource(bool assistantsNeedMending)
{
    m_isFirstStart = false;
    showPlaces();
    Q_EMIT finished();
    if (assistantsNeedMending)
        Q_EMIT this->assistantsNeedMending();
}

/** What calls come from, with a way to change it. */
QWidget *SettingsPage::makeSourceRow()
{
    auto *row = new QWidget(m_contents);
    auto *line = new QHBoxLayout(row);
    const int below =
        m_settings.closing ? 0 : space::medium; // what follows has a margin of its own
    line->setContentsMargins(space::large, space::medium, space::large, below);
    const QString names[] = {tr("Calls come from this computer"),
        tr("Calls come from a team’s receiver"), tr("These are sample calls")};
    line->addWidget(makeLabel(names[int(m_settings.source->offer().choice.source)], {}, row));
    auto *change = new QPushButton(tr("Change where calls come from…"), row);
    change->setProperty("kind", QStringLiteral("link"));
    connect(change, &QPushButton::clicked, this, &SettingsPage::showSource);
    line->addWidget(change);
    line->addStretch(1);
    return row;
}

/** What was answered once can be answered anew. */
QWidget *SettingsPage::makeClosingRow()
{
    using Choice = Closing::Choice;
    auto *row = new QWidget(m_contents);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(space::large, space::small, space::large, space::medium);
    auto *label = makeLabel(tr("When the window is closed:"), {}, row);
    auto *box = new QComboBox(row);
    box->setAccessibleName(tr("When the window is closed"));
    label->setBuddy(box);
    for (const Choice choice : {Choice::Ask, Choice::KeepCollecting, Choice::Quit}) {
        if (choice != Choice::KeepCollecting || m_settings.closing->canStay())
            box->addItem(Closing::choiceText(choice), int(choice));
    }
    box->setCurrentIndex(box->findData(int(m_settings.closing->choice())));
    connect(box, &QComboBox::activated, this,
        [this, box] { m_settings.closing->setChoice(Choice(box->currentData().toInt())); });
    connect(m_settings.closing, &Closing::changed, box,
        [this, box] { box->setCurrentIndex(box->findData(int(m_settings.closing->choice()))); });
    line->addWidget(label);
    line->addWidget(box);
    line->addStretch(1);
    return row;
}

void SettingsPage::showPlaces()
{
    auto *column = static_cast<QVBoxLayout *>(replaceContents()->layout());
    if (m_settings.source && !m_isFirstStart)
        column->addWidget(makeSourceRow());
    if (m_settings.closing && !m_isFirstStart)
        column->addWidget(makeClosingRow());
    if (!m_settings.presenter) {
        auto *message = new MessagePage(m_contents);
        message->setMessage(tr("There is nothing to set here"), m_settings.elsewhere);
        column->addWidget(message, 1);
        return showContents();
    }
    const auto purpose =
        m_isFirstStart ? PlacePage::Purpose::FirstStart : PlacePage::Purpose::Settings;
    m_places = new PlacePage(*m_settings.presenter, purpose, m_contents);
    column->addWidget(m_places, 1);
    setFocusProxy(m_places);
    m_places->setCanGoBack(m_isFirstStart && m_settings.source);
    connect(m_places, &PlacePage::finished, this, &SettingsPage::leavePlaces);
    connect(m_places, &PlacePage::closed, this, &SettingsPage::showSource);
    showContents();
}

/** Where things are kept is settled; where they come from is what is left to say. */
void SettingsPage::leavePlaces()
{
    if (m_settings.source)
        return showSource();
    m_isFirstStart = false;
    showPlaces();
    Q_EMIT finished();
}

} // namespace earshot::ui
