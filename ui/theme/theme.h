// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QWidget;

namespace earshot::ui {

/**
 * The colours of one appearance: a value, passed to whoever paints. Take it freshly in paintEvent()
 * with Theme::of(), so that a change of the system's appearance needs no bookkeeping; keep nothing
 * derived from it unless you listen to QEvent::PaletteChange.
 */
struct Theme
{
    bool isDark = false;

    QColor surface; ///< sidebar in light, panels, the review pane
    QColor sidebar;
    QColor sunken; ///< the calls list, input fields
    QColor hover; ///< a row under the pointer
    QColor border;
    QColor text;
    QColor textMuted; ///< at least 4.5:1 on surface and sunken
    QColor accent; ///< the one accent: teal
    QColor accentHover;
    QColor onAccent; ///< text on accent
    QColor accentTint; ///< the selected row, the spoken turn, an active chip
    QColor agent; ///< the agent's lane and name
    QColor caller; ///< the caller's lane and name
    QColor waveIdle; ///< the part of a waveform that was not played yet
    QColor playhead;
    QColor highlight; ///< behind a search hit
    QColor marker;
    QColor warning;
    QColor danger;
    QColor toast;
    QColor onToast;

    static Theme light();
    static Theme dark();
    /** The appearance @p widget is shown in, told by the program's palette for it. */
    static Theme of(const QWidget *widget);
};

/** Distances in device-independent pixels. */
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int radius = 6;
inline constexpr int sidebarWidth = 196;
inline constexpr int topBarHeight = 60;
inline constexpr int rowHeight = 53;
inline constexpr int headerHeight = 34;
} // namespace space

enum class TextStyle {
    Body, ///< 13 px
    Strong, ///< 13 px, semi-bold
    Small, ///< 12 px
    SmallStrong,
    Title, ///< 16 px, semi-bold
    Headline, ///< 20 px, bold
};

/** @p base (usually the widget's own font) in one of the few sizes and weights that are used. */
QFont styledFont(QFont base, TextStyle style);

} // namespace earshot::ui
