// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quietmenu.h"

#include "ui/models/donotdisturb.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

class QuietMenu
{
    Q_DECLARE_TR_FUNCTIONS(QuietMenu)
};

} // namespace

void fillQuietMenu(QMenu &menu, DoNotDisturb &quiet)
{
    QAction *end = menu.addAction(QuietMenu::tr("Show notices again"));
    QObject::connect(end, &QAction::triggered, &quiet, &DoNotDisturb::end);
    QAction *line = menu.addSeparator();
    using Span = DoNotDisturb::Span;
    for (const Span span : {Span::OneHour, Span::UntilTomorrow, Span::UntilSwitchedOff}) {
        QAction *action = menu.addAction(DoNotDisturb::spanText(span));
        QObject::connect(
            action, &QAction::triggered, &quiet, [&quiet, span] { quiet.begin(span); });
    }
    const auto renew = [end, line, &quiet] {
        end->setVisible(quiet.isOn());
        line->setVisible(quiet.isOn());
    };
    QObject::connect(&quiet, &DoNotDisturb::changed, &menu, renew);
    renew();
}

QPushButton *makeQuietButton(DoNotDisturb &quiet, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    auto *menu = new QMenu(button);
    fillQuietMenu(*menu, quiet);
    button->setProperty("kind", u"nav"_s);
    // Not setMenu(): the style's own arrow would stand in the corner of the button.
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    button->setToolTip(
        QuietMenu::tr("Hold notices back for a while; what is counted stays counted"));
    const auto renew = [button, &quiet] {
        button->setText(quiet.isOn() ? quiet.text() : QuietMenu::tr("Do not disturb"));
    };
    QObject::connect(&quiet, &DoNotDisturb::changed, button, renew);
    renew();
    return button;
}

} // namespace earshot::ui
