// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>

namespace earshot::ui {

Theme Theme::light()
{
    return {
        .isDark = false,
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .sidebar = QColor(0xFF, 0xFF, 0xFF),
        .sunken = QColor(0xF6, 0xF7, 0xF9),
        .hover = QColor(0xEE, 0xF1, 0xF4),
        .border = QColor(0xE3, 0xE6, 0xEB),
        .text = QColor(0x1C, 0x24, 0x30),
        .textMuted = QColor(0x5F, 0x6B, 0x80),
        .accent = QColor(0x0F, 0x76, 0x6E),
        .accentHover = QColor(0x0B, 0x5F, 0x59),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .accentTint = QColor(0xE2, 0xF3, 0xF1),
        .agent = QColor(0x0F, 0x76, 0x6E),
        .caller = QColor(0x25, 0x63, 0xEB),
        .waveIdle = QColor(0xC4, 0xCA, 0xD4),
        .playhead = QColor(0x1C, 0x24, 0x30),
        .highlight = QColor(0xFF, 0xF3, 0xBF),
        .marker = QColor(0xB4, 0x53, 0x09),
        .warning = QColor(0xA6, 0x4B, 0x08),
        .danger = QColor(0xB4, 0x23, 0x18),
        .toast = QColor(0x1C, 0x24, 0x30),
        .onToast = QColor(0xFF, 0xFF, 0xFF),
    };
}

Theme Theme::dark()
{
    return {
        .isDark = true,
        .surface = QColor(0x1B, 0x21, 0x2A),
        .sidebar = QColor(0x17, 0x1C, 0x24),
        .sunken = QColor(0x14, 0x18, 0x1F),
        .hover = QColor(0x1F, 0x26, 0x30),
        .border = QColor(0x2B, 0x33, 0x3F),
        .text = QColor(0xE6, 0xEA, 0xF0),
        .textMuted = QColor(0x94, 0xA1, 0xB5),
        .accent = QColor(0x2D, 0xD4, 0xBF),
        .accentHover = QColor(0x5E, 0xEA, 0xD4),
        .onAccent = QColor(0x05, 0x20, 0x1D),
        .accentTint = QColor(0x15, 0x32, 0x2F),
        .agent = QColor(0x2D, 0xD4, 0xBF),
        .caller = QColor(0x6E, 0xA0, 0xFF),
        .waveIdle = QColor(0x5B, 0x64, 0x71),
        .playhead = QColor(0xFF, 0xFF, 0xFF),
        .highlight = QColor(0x4A, 0x3F, 0x10),
        .marker = QColor(0xF5, 0xB4, 0x54),
        .warning = QColor(0xF5, 0xB4, 0x54),
        .danger = QColor(0xF9, 0x70, 0x66),
        .toast = QColor(0xE6, 0xEA, 0xF0),
        .onToast = QColor(0x19, 0x1F, 0x28),
    };
}

Theme Theme::of(const QWidget *widget)
{
    // Not the widget's own palette: a style sheet that makes it transparent changes that.
    const QPalette palette = QApplication::palette(widget);
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QFont styledFont(QFont base, TextStyle style)
{
    struct Size
    {
        int pixels;
        QFont::Weight weight;
    };
    const auto size = [style]() -> Size {
        switch (style) {
        case TextStyle::Body:
            return {13, QFont::Normal};
        case TextStyle::Strong:
            return {13, QFont::DemiBold};
        case TextStyle::Small:
            return {12, QFont::Normal};
        case TextStyle::SmallStrong:
            return {12, QFont::DemiBold};
        case TextStyle::Title:
            return {16, QFont::DemiBold};
        case TextStyle::Headline:
            return {20, QFont::Bold};
        }
        Q_UNREACHABLE();
    }();
    base.setPixelSize(size.pixels);
    base.setWeight(size.weight);
    return base;
}

} // namespace earshot::ui
