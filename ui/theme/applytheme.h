// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

class QApplication;

namespace earshot::ui {

enum class ThemeMode { System, Light, Dark };

/** "system", "light" or "dark". */
std::optional<ThemeMode> themeModeFromWord(const QString &word);

/**
 * Font, palette and style sheet of the whole program. What the style sheet offers is chosen by
 * dynamic properties, set before the widget is shown:
 * QAbstractButton "kind": "primary", "chip", "link", "quiet" (no frame), "nav"; none is the plain
 * button; QLabel "tone": "muted", "strong", "small", "title", "headline", "headline-danger",
 * "danger", "warning", "accent"; QLabel "badge": "good", "bad", "waiting", "muted"; QFrame "panel":
 * "sidebar", "bar", "footer", "surface", "sunken", "card", "line", "alert", "alert-error";
 * "mirrored": true for those with an edge on one side and for tabs, in languages from right to
 * left; QWidget "focusRing": true for what shows by a frame that it has the keys.
 */
void applyTheme(QApplication &application, ThemeMode mode);

/**
 * Keeps the program in the appearance of the system for as long as it lives, where the system tells
 * of a change (Qt 6.5 and later; before that the appearance at the start is kept). Widgets learn of
 * a change by QEvent::PaletteChange, others by the signal.
 */
class ThemeFollower : public QObject
{
    Q_OBJECT
public:
    ThemeFollower(QApplication &application, ThemeMode mode);

    void setMode(ThemeMode mode);

Q_SIGNALS:
    void themeChanged(const earshot::ui::Theme &theme);

private:
    void apply();

    QApplication &m_application;
    ThemeMode m_mode;
};

} // namespace earshot::ui
