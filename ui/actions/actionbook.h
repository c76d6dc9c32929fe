// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QKeyEvent;
class QWidget;

namespace earshot::ui {

/** The order in which they are shown. */
enum class ActionGroup { Playing, Hearing, Calls, Window };

QString title(ActionGroup group);

/** One thing a person can do in the window. */
struct ActionEntry
{
    QString id; ///< never shown: other keys are kept under it
    ActionGroup group = ActionGroup::Window;
    QString title; ///< what it does, translated
    QList<QKeySequence> keys; ///< the usual ones, which a person may change
    QList<QKeySequence> innerKeys = {}; ///< only while the focus is in its widget; can't be changed
    bool repeats = true; ///< again and again while the key is held
};

/** Keys that people know from elsewhere. */
enum class KeyPreset {
    Usual,
    FunctionKeys, ///< F9 F4 F7 F8, as typists have them in Express Scribe
    OTranscribe, ///< Escape and F1 to F4
};

/**
 * Everything that can be done in a window, by key, by the list of keys, or by the palette. Each key
 * does one thing. Keys act while their widget is visible; not while text is typed, nor where the
 * key means something of its own, as space does on a button. Window thread.
 */
class ActionBook : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        ActionEntry entry;
        QPointer<QAction> action; ///< null when its widget is gone
    };

    explicit ActionBook(QObject *parent = nullptr);

    /** Owned by @p owner, whose being visible decides whether it can be done. */
    QAction &add(QWidget &owner, const ActionEntry &entry, std::function<void()> does);
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool canDo(const Item &item) const;

    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    /** InvalidInput, saying what has it, when a key does something else already; nothing changes
     * then. No keys at all are fine. */
    Result<void> setKeys(const QString &id, const QList<QKeySequence> &keys);
    void usePreset(KeyPreset preset);

    /** What differs from the usual keys, to be kept by the program: { id: [key, …] }. */
    [[nodiscard]] QJsonObject changes() const;
    /** What does not fit (an unknown id, a key that is taken) is passed over. */
    void restore(const QJsonObject &changes);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void keysChanged();

private:
    [[nodiscard]] Item *find(const QString &id);
    [[nodiscard]] const Item *find(const QString &id) const;
    [[nodiscard]] const Item *ownerOf(const QKeySequence &key, const QString &butNot) const;

    std::vector<Item> m_items;
};

/** As people read them: "Space, K". */
QString keysText(const ActionBook::Item &item);

} // namespace earshot::ui
