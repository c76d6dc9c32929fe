// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewkeys.h"

#include "ui/player/player.h"
#include "ui/review/playbackbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QShortcut>
#include <QTabBar>

namespace earshot::ui {

namespace {

constexpr double shortStep = 5;
constexpr double longStep = 15;

bool takesSpace(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

ReviewKeys::ReviewKeys(QWidget &pane, Player &player, PlaybackBar &bar)
    : QObject(&pane)
    , m_pane(pane)
    , m_player(player)
    , m_bar(bar)
{
    addPlaying();
    addMoving();
    addChoosing();
}

QShortcut *ReviewKeys::add(
    const QKeySequence &key, Qt::ShortcutContext context, std::function<void()> action)
{
    auto *shortcut = new QShortcut(key, &m_pane);
    shortcut->setContext(context);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
    return shortcut;
}

void ReviewKeys::addPlaying()
{
    const auto toggle = [this] { m_player.togglePlaying(); };
    const auto window = Qt::WindowShortcut;
    add(Qt::Key_K, window, toggle)->setAutoRepeat(false);
    QShortcut *space = add(Qt::Key_Space, window, toggle);
    space->setAutoRepeat(false);
    connect(qApp, &QApplication::focusChanged, space,
        [space](QWidget *, QWidget *now) { space->setEnabled(!takesSpace(now)); });
    add(Qt::Key_R, window, [this] { m_bar.repeat(); });
    add(Qt::Key_BracketLeft, window, [this] { m_bar.slower(); });
    add(Qt::Key_BracketRight, window, [this] { m_bar.faster(); });
}

void ReviewKeys::addMoving()
{
    const auto inside = Qt::WidgetWithChildrenShortcut;
    const auto move = [this](int key, Qt::ShortcutContext context, double seconds) {
        QShortcut *shortcut =
            add(QKeySequence(key), context, [this, seconds] { m_player.seekBy(seconds); });
        // The arrows change the tab where a tab has the focus.
        if (context != Qt::WindowShortcut)
            connect(
                qApp, &QApplication::focusChanged, shortcut, [shortcut](QWidget *, QWidget *now) {
                    shortcut->setEnabled(!qobject_cast<const QTabBar *>(now));
                });
    };
    move(Qt::Key_J, Qt::WindowShortcut, -shortStep);
    move(Qt::Key_L, Qt::WindowShortcut, shortStep);
    move(int(Qt::SHIFT) | Qt::Key_J, Qt::WindowShortcut, -longStep);
    move(int(Qt::SHIFT) | Qt::Key_L, Qt::WindowShortcut, longStep);
    move(Qt::Key_Left, inside, -shortStep);
    move(Qt::Key_Right, inside, shortStep);
    move(int(Qt::SHIFT) | Qt::Key_Left, inside, -longStep);
    move(int(Qt::SHIFT) | Qt::Key_Right, inside, longStep);
    add(Qt::Key_Home, inside, [this] { m_player.seek(0); });
    add(Qt::Key_End, inside, [this] { m_player.seek(m_player.duration()); });
}

void ReviewKeys::addChoosing()
{
    const auto window = Qt::WindowShortcut;
    add(Qt::Key_0, window, [this] { m_bar.setSolo(Solo::Both); });
    add(Qt::Key_1, window, [this] { m_bar.setSolo(Solo::Agent); });
    add(Qt::Key_2, window, [this] { m_bar.setSolo(Solo::Caller); });
    add(Qt::Key_N, window, [this] { Q_EMIT nextRequested(); });
    add(Qt::Key_P, window, [this] { Q_EMIT previousRequested(); });
}

} // namespace earshot::ui
