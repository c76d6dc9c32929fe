// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionbook.h"

#include "ui/language/isolate.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QJsonArray>
#include <QKeyEvent>
#include <QSlider>
#include <QTabBar>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** On these widgets the key has a meaning that people expect. */
bool meansItself(const QObject *widget, const QKeyEvent &event)
{
    const int key = event.key();
    if (qobject_cast<const QTabBar *>(widget))
        return key == Qt::Key_Left || key == Qt::Key_Right;
    if (qobject_cast<const QSlider *>(widget))
        return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
            || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool isPressed =
        qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
    return isPressed && key == Qt::Key_Space;
}

QHash<QString, QList<QKeySequence>> changesOf(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::FunctionKeys:
        return {{u"play"_s, {Qt::Key_F9, Qt::Key_F4, Qt::Key_Space, Qt::Key_K}},
            {u"back5"_s, {Qt::Key_F7, Qt::Key_J}}, {u"forward5"_s, {Qt::Key_F8, Qt::Key_L}},
            {u"slower"_s, {Qt::Key_F2, Qt::Key_BracketLeft}},
            {u"faster"_s, {Qt::Key_F3, Qt::Key_BracketRight}}};
    case KeyPreset::OTranscribe:
        return {{u"play"_s, {Qt::Key_Escape, Qt::Key_Space, Qt::Key_K}},
            {u"back5"_s, {Qt::Key_F1, Qt::Key_J}}, {u"forward5"_s, {Qt::Key_F2, Qt::Key_L}},
            {u"slower"_s, {Qt::Key_F3, Qt::Key_BracketLeft}},
            {u"faster"_s, {Qt::Key_F4, Qt::Key_BracketRight}}};
    case KeyPreset::Usual:
        break;
    }
    return {};
}

QList<QKeySequence> keysFrom(const QJsonArray &texts)
{
    QList<QKeySequence> keys;
    for (const QJsonValue &text : texts) {
        const auto key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
        if (key.count() == 1 && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

} // namespace

QString title(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Playing:
        return ActionBook::tr("Playing");
    case ActionGroup::Hearing:
        return ActionBook::tr("Hearing one side");
    case ActionGroup::Calls:
        return ActionBook::tr("Calls");
    case ActionGroup::Window:
        break;
    }
    return ActionBook::tr("Window");
}

QString keysText(const ActionBook::Item &item)
{
    QStringList texts;
    const QList<QKeySequence> keys = item.action ? item.action->shortcuts() : item.entry.keys;
    for (const QKeySequence &key : keys + item.entry.innerKeys)
        texts.append(key.toString(QKeySequence::NativeText));
    return isolatedLeftToRight(texts.join(u", "_s));
}

ActionBook::ActionBook(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QAction &ActionBook::add(QWidget &owner, const ActionEntry &entry, std::function<void()> does)
{
    Q_ASSERT(!find(entry.id));
    auto *action = new QAction(entry.title, &owner);
    action->setShortcuts(entry.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(entry.repeats);
    connect(action, &QAction::triggered, this, does);
    owner.addAction(action);
    if (!entry.innerKeys.isEmpty()) {
        auto *inner = new QAction(entry.title, &owner);
        inner->setShortcuts(entry.innerKeys);
        inner->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        inner->setAutoRepeat(entry.repeats);
        connect(inner, &QAction::triggered, action, &QAction::trigger);
        // Else a key that can do nothing now would keep it from what it means elsewhere.
        connect(action, &QAction::enabledChanged, inner, &QAction::setEnabled);
        owner.addAction(inner);
    }
    m_items.push_back({.entry = entry, .action = action});
    return *action;
}

bool ActionBook::canDo(const Item &item) const
{
    const auto *owner = item.action ? qobject_cast<QWidget *>(item.action->parent()) : nullptr;
    return owner && owner->isVisible() && owner->isEnabled() && item.action->isEnabled();
}

const ActionBook::Item *ActionBook::find(const QString &id) const
{
    const auto isIt = [&id](const Item &item) { return item.entry.id == id; };
    const auto found = std::find_if(m_items.begin(), m_items.end(), isIt);
    return found == m_items.end() ? nullptr : &*found;
}

ActionBook::Item *ActionBook::find(const QString &id)
{
    return const_cast<Item *>(std::as_const(*this).find(id));
}

const ActionBook::Item *ActionBook::ownerOf(const QKeySequence &key, const QString &butNot) const
{
    const auto has = [&](const Item &item) {
        return item.entry.id != butNot
            && (item.entry.innerKeys.contains(key)
                || (item.action && item.action->shortcuts().contains(key)));
    };
    const auto found = std::find_if(m_items.begin(), m_items.end(), has);
    return found == m_items.end() ? nullptr : &*found;
}

QList<QKeySequence> ActionBook::keys(const QString &id) const
{
    const Item *item = find(id);
    return item && item->action ? item->action->shortcuts() : QList<QKeySequence>();
}

Result<void> ActionBook::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    Item *item = find(id);
    if (!item || !item->action)
        return Error{.code = ErrorCode::NotFound, .message = tr("There is no such action.")};
    for (const QKeySequence &key : keys) {
        if (const Item *taken = ownerOf(key, id))
            return Error{.code = ErrorCode::InvalidInput,
                .message = tr("%1 is taken: %2. Give that another key first.")
                               .arg(isolatedLeftToRight(key.toString(QKeySequence::NativeText)),
                                   taken->entry.title)};
    }
    item->action->setShortcuts(keys);
    Q_EMIT keysChanged();
    return {};
}

void ActionBook::usePreset(KeyPreset preset)
{
    const auto changed = changesOf(preset);
    QSet<QKeySequence> taken;
    for (const QList<QKeySequence> &keys : changed)
        taken.unite(QSet<QKeySequence>(keys.begin(), keys.end()));
    for (const Item &item : m_items) {
        if (!item.action)
            continue;
        QList<QKeySequence> usual = item.entry.keys;
        usual.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
        item.action->setShortcuts(changed.value(item.entry.id, usual));
    }
    Q_EMIT keysChanged();
}

QJsonObject ActionBook::changes() const
{
    QJsonObject changes;
    for (const Item &item : m_items) {
        if (!item.action || item.action->shortcuts() == item.entry.keys)
            continue;
        QJsonArray keys;
        for (const QKeySequence &key : item.action->shortcuts())
            keys.append(key.toString(QKeySequence::PortableText));
        changes.insert(item.entry.id, keys);
    }
    return changes;
}

/** All are cleared first: two may have changed their keys for each other's. */
void ActionBook::restore(const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (Item *item = find(it.key()); item && item->action)
            item->action->setShortcuts(QList<QKeySequence>());
    }
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        QList<QKeySequence> free;
        for (const QKeySequence &key : keysFrom(it.value().toArray())) {
            if (!ownerOf(key, it.key()))
                free.append(key);
        }
        if (Item *item = find(it.key()); item && item->action)
            item->action->setShortcuts(free);
    }
    Q_EMIT keysChanged();
}

bool ActionBook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const bool isOwn = meansItself(watched, *static_cast<QKeyEvent *>(event));
    if (isOwn)
        event->accept(); // and so it is no shortcut
    return isOwn;
}

} // namespace earshot::ui
