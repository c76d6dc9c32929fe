// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/soundmenu.h"

#include "ui/player/player.h"
#include "ui/review/iconbutton.h"
#include "ui/review/levelslider.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

#include <array>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double fasterSide = 2;
constexpr char ofSides[] = "ofSides"; ///< a property of actions
constexpr char areSwapped[] = "areSwapped"; ///< of the menu: the agent is on the second channel

struct SoundMenu
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::SoundMenu)
};

QString durationWords(double seconds)
{
    const auto whole = int(std::lround(seconds));
    return whole < 60 ? SoundMenu::tr("%1 s", "a length of time").arg(whole)
                      : SoundMenu::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString strengthName(SilenceSkip strength)
{
    switch (strength) {
    case SilenceSkip::Off:
        return SoundMenu::tr("Hear all silence");
    case SilenceSkip::Gentle:
        return SoundMenu::tr("Shorten pauses over 2 s");
    case SilenceSkip::Medium:
        return SoundMenu::tr("Shorten pauses over 1 s");
    case SilenceSkip::Strong:
        break;
    }
    return SoundMenu::tr("Shorten pauses over 0.6 s");
}

QString strengthText(const Player &player, SilenceSkip strength)
{
    const auto saved = player.savedSeconds(strength);
    if (strength == SilenceSkip::Off || !saved)
        return strengthName(strength);
    return SoundMenu::tr("%1 (saves %2)", "what is shortened, a length of time")
        .arg(strengthName(strength), durationWords(*saved));
}

QString chipText(const Player &player)
{
    const auto saved = player.savedSeconds(player.silenceSkip());
    if (player.silenceSkip() == SilenceSkip::Off)
        return SoundMenu::tr("Silence");
    if (!saved)
        return SoundMenu::tr("Skips silence");
    return SoundMenu::tr("Skips silence, saves %1").arg(durationWords(*saved));
}

void addStrengths(Player &player, IconButton *button, QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (int each = 0; each < 4; ++each) {
        const auto strength = SilenceSkip(each);
        QAction *action = group->addAction(menu->addAction(QString()));
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, menu,
            [&player, strength] { player.setSilenceSkip(strength); });
        const auto renew = [&player, action, strength] {
            action->setText(strengthText(player, strength));
            action->setChecked(player.silenceSkip() == strength);
        };
        QObject::connect(&player, &Player::silenceSkipChanged, action, renew);
        renew();
    }
    const auto renewChip = [&player, button] {
        button->setText(chipText(player));
        button->setAccessibleName(button->text());
    };
    QObject::connect(&player, &Player::silenceSkipChanged, button, renewChip);
    renewChip();
}

void addStepBack(Player &player, QMenu *menu)
{
    QAction *action = menu->addAction(SoundMenu::tr("Begin 1.5 s earlier after a pause"));
    action->setCheckable(true);
    action->setChecked(player.stepsBack());
    QObject::connect(
        action, &QAction::triggered, menu, [&player](bool on) { player.setStepsBack(on); });
    QObject::connect(&player, &Player::stepsBackChanged, action,
        [&player, action] { action->setChecked(player.stepsBack()); });
}

std::size_t channelOf(const QMenu *menu, std::size_t side)
{
    return menu->property(areSwapped).toBool() ? 1 - side : side;
}

/** Hears only the one it is for faster; a second time it is as before. */
QAction *addSideSpeed(Player &player, QMenu *menu, std::size_t side, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    QObject::connect(action, &QAction::triggered, menu, [&player, menu, side](bool on) {
        std::array<double, 2> speeds = player.sideSpeeds();
        speeds.at(channelOf(menu, side)) = on ? fasterSide : 1;
        player.setSideSpeeds(speeds[0], speeds[1]);
    });
    const auto renew = [&player, menu, action, side] {
        action->setChecked(player.sideSpeeds().at(channelOf(menu, side)) > 1);
    };
    QObject::connect(&player, &Player::sidesChanged, action, renew);
    renew();
    return action;
}

/** Beside solo: not only whether but how loud one is heard. */
QAction *addLevel(Player &player, QMenu *menu, std::size_t side, const QString &text)
{
    auto *slider = new LevelSlider(text);
    auto *action = new QWidgetAction(menu);
    action->setText(text);
    action->setDefaultWidget(slider);
    menu->addAction(action);
    QObject::connect(slider, &LevelSlider::chosen, menu, [&player, menu, side](double decibels) {
        std::array<double, 2> levels = player.sideLevels();
        levels.at(channelOf(menu, side)) = decibels;
        player.setSideLevels(levels[0], levels[1]);
    });
    const auto renew = [&player, menu, slider, side] {
        slider->setLevel(player.sideLevels().at(channelOf(menu, side)));
    };
    QObject::connect(&player, &Player::sidesChanged, slider, renew);
    renew();
    return action;
}

QAction *addLevelling(Player &player, QMenu *menu)
{
    QAction *action = menu->addAction(SoundMenu::tr("Make the quieter side as loud as the other"));
    action->setCheckable(true);
    QObject::connect(
        action, &QAction::triggered, menu, [&player](bool on) { player.setLevelling(on); });
    const auto renew = [&player, action] { action->setChecked(player.levelling()); };
    QObject::connect(&player, &Player::sidesChanged, action, renew);
    renew();
    return action;
}

void addOutput(Player &player, QMenu *menu, const QByteArray &id, const QString &name)
{
    QAction *action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(player.output() == id);
    QObject::connect(action, &QAction::triggered, menu, [&player, id] { player.setOutput(id); });
}

/** Filled anew before it opens: devices come and go. */
void addOutputs(Player &player, QMenu *menu)
{
    QMenu *outputs = menu->addMenu(SoundMenu::tr("Sound output"));
    QObject::connect(outputs, &QMenu::aboutToShow, outputs, [&player, outputs] {
        outputs->clear();
        addOutput(player, outputs, {}, SoundMenu::tr("As the computer is set"));
        for (const SoundDevice &device : player.outputs())
            addOutput(player, outputs, device.id, device.name);
    });
}

/** What is chosen of the two sides, in a menu part that a mono recording hides. */
void addSides(Player &player, QMenu *menu)
{
    for (QAction *action :
        {menu->addSeparator(), addSideSpeed(player, menu, 0, SoundMenu::tr("Agent twice as fast")),
            addSideSpeed(player, menu, 1, SoundMenu::tr("Caller twice as fast")),
            addLevelling(player, menu), addLevel(player, menu, 0, SoundMenu::tr("Agent’s level")),
            addLevel(player, menu, 1, SoundMenu::tr("Caller’s level"))})
        action->setProperty(ofSides, true);
}

} // namespace

void setSidesVisible(IconButton &soundButton, bool visible)
{
    for (QAction *action : soundButton.findChildren<QAction *>()) {
        if (action->property(ofSides).toBool())
            action->setVisible(visible);
    }
}

void setSidesSwapped(IconButton &soundButton, Player &player, bool isSwapped)
{
    auto *menu = soundButton.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (menu->property(areSwapped).toBool() == isSwapped)
        return;
    menu->setProperty(areSwapped, isSwapped);
    const std::array<double, 2> speeds = player.sideSpeeds();
    const std::array<double, 2> levels = player.sideLevels();
    player.setSideSpeeds(speeds[1], speeds[0]);
    player.setSideLevels(levels[1], levels[0]);
}

IconButton *makeSoundButton(Player &player)
{
    auto *button = new IconButton(IconButton::Kind::Chip, SoundMenu::tr("Silence"),
        SoundMenu::tr("Which pauses are skipped (S), and how it is played on"));
    QMenu *menu = button->addMenu();
    addStrengths(player, button, menu);
    menu->addSeparator();
    addStepBack(player, menu);
    addSides(player, menu);
    menu->addSeparator();
    addOutputs(player, menu);
    return button;
}

} // namespace earshot::ui
