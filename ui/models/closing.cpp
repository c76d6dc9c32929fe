// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closing.h"

#include <QSettings>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "window/when_closed"_L1;

} // namespace

Closing::Closing(QSettings &settings, bool canStay, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_canStay(canStay)
{ }

Closing::Choice Closing::choice() const
{
    const QString word = m_settings.value(key).toString();
    if (word == "keep"_L1)
        return m_canStay ? Choice::KeepCollecting : Choice::Ask;
    return word == "quit"_L1 ? Choice::Quit : Choice::Ask;
}

void Closing::setChoice(Choice choice)
{
    if (choice == Choice::Ask)
        m_settings.remove(key);
    else
        m_settings.setValue(key, choice == Choice::Quit ? u"quit"_s : u"keep"_s);
    Q_EMIT changed();
}

QString Closing::choiceText(Choice choice)
{
    switch (choice) {
    case Choice::KeepCollecting:
        return tr("Keep collecting calls");
    case Choice::Quit:
        return tr("Quit Earshot");
    case Choice::Ask:
        break;
    }
    return tr("Ask");
}

} // namespace earshot::ui
