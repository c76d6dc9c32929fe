// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"

#include "ui/theme/fieldsides.h"
#include "ui/theme/focusring.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

bool systemIsDark(const QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(application)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // The palette is ours from the second call on; what the system said is kept beside it.
    const QVariant known = application.property("earshotSystemIsDark");
    if (known.isValid())
        return known.toBool();
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

Theme themeFor(QApplication &application, ThemeMode mode)
{
    const bool dark = systemIsDark(application);
    application.setProperty("earshotSystemIsDark", dark);
    if (mode == ThemeMode::System)
        return dark ? Theme::dark() : Theme::light();
    return mode == ThemeMode::Dark ? Theme::dark() : Theme::light();
}

QPalette paletteFrom(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.sunken);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.textMuted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.toast);
    palette.setColor(QPalette::ToolTipText, theme.onToast);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.border);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.textMuted);
    return palette;
}

/** Replaces each @name@ of the sheet by the token of that name. */
QString styleSheetFrom(const Theme &theme)
{
    QFile file(u":/earshot/theme/earshot.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"surface"_L1, theme.surface},
        {"sidebar"_L1, theme.sidebar},
        {"sunken"_L1, theme.sunken},
        {"hover"_L1, theme.hover},
        {"border"_L1, theme.border},
        {"text"_L1, theme.text},
        {"muted"_L1, theme.textMuted},
        {"accent"_L1, theme.accent},
        {"accentHover"_L1, theme.accentHover},
        {"onAccent"_L1, theme.onAccent},
        {"accentTint"_L1, theme.accentTint},
        {"warning"_L1, theme.warning},
        {"danger"_L1, theme.danger},
        {"toast"_L1, theme.toast},
        {"onToast"_L1, theme.onToast},
    };
    for (const auto &[name, colour] : tokens)
        sheet.replace(u'@' + name + u'@', colour.name());
    Q_ASSERT(!sheet.contains(u'@'));
    return sheet;
}

QFont programFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return styledFont(font, TextStyle::Body);
}

void show(QApplication &application, const Theme &theme)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(programFont());
    application.setPalette(paletteFrom(theme));
    application.setStyleSheet(styleSheetFrom(theme));
    if (!application.findChild<FocusRing *>())
        new FocusRing(application);
    if (!application.findChild<FieldSides *>())
        new FieldSides(application);
}

} // namespace

std::optional<ThemeMode> themeModeFromWord(const QString &word)
{
    if (word == "system"_L1)
        return ThemeMode::System;
    if (word == "light"_L1)
        return ThemeMode::Light;
    if (word == "dark"_L1)
        return ThemeMode::Dark;
    return std::nullopt;
}

void applyTheme(QApplication &application, ThemeMode mode)
{
    show(application, themeFor(application, mode));
}

ThemeFollower::ThemeFollower(QApplication &application, ThemeMode mode)
    : m_application(application)
    , m_mode(mode)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        &ThemeFollower::apply);
#endif
    apply();
}

void ThemeFollower::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

void ThemeFollower::apply()
{
    const Theme theme = themeFor(m_application, m_mode);
    show(m_application, theme);
    Q_EMIT themeChanged(theme);
}

} // namespace earshot::ui
