// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closequestion.h"

#include "ui/models/closing.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

class CloseQuestion
{
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

QString explanation(bool canStay)
{
    const QString later =
        CloseQuestion::tr("Calls that come while it does not run are fetched at the next start, as "
                          "long as the provider keeps them (two weeks).");
    const QString stay =
        CloseQuestion::tr("It can go on without the window; its icon in the tray brings the window "
                          "back.");
    const QString once =
        CloseQuestion::tr("You are asked once; the settings page changes the answer.");
    return (canStay ? QStringList{stay, later, once} : QStringList{later, once}).join(u' ');
}

} // namespace

void askHowToClose(QWidget &window, Closing &closing, std::function<void()> done)
{
    const QString name = u"closeQuestion"_s;
    if (auto *open = window.findChild<QMessageBox *>(name))
        return open->activateWindow();
    auto *box = new QMessageBox(QMessageBox::Question, u"Earshot"_s,
        CloseQuestion::tr("Earshot collects your calls only while it runs"), QMessageBox::Cancel,
        &window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(explanation(closing.canStay()));
    const auto offer = [&](Closing::Choice choice) {
        QPushButton *button = box->addButton(Closing::choiceText(choice), QMessageBox::AcceptRole);
        QObject::connect(box, &QDialog::finished, &closing, [box, button, choice, &closing, done] {
            if (box->clickedButton() != button)
                return;
            closing.setChoice(choice);
            done();
        });
        return button;
    };
    QPushButton *quit = offer(Closing::Choice::Quit);
    box->setDefaultButton(closing.canStay() ? offer(Closing::Choice::KeepCollecting) : quit);
    box->open();
}

} // namespace earshot::ui
