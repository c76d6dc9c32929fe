// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace earshot::ui {

/** A language the program has texts in. */
struct LanguageName
{
    QString code; ///< as in the names of the files in resources/translations: "de", "pt_BR"
    QString name; ///< in the language itself
};

/** In the order of their own names. */
const std::vector<LanguageName> &languages();

[[nodiscard]] bool isLanguage(const QString &code);
/** In the language itself; empty when there is no such language. */
[[nodiscard]] QString nameOf(const QString &code);

/** The code of the first of @p wished (BCP 47, as QLocale::uiLanguages() tells them) that there are
 * texts in, another country's included; English when there is none. */
[[nodiscard]] QString languageFor(const QStringList &wished);

/**
 * How dates and numbers are written beside texts in the language @p code: as @p system says where
 * that speaks the same language, else in the usual way of the language, for English in the
 * system's country if possible. Digits are Western ones, as in the texts.
 */
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

} // namespace earshot::ui
