// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languages.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto english = "en"_L1;

QString languagePart(const QString &code)
{
    return code.section(u'_', 0, 0);
}

bool hasWesternDigits(const QLocale &locale)
{
    return locale.zeroDigit() == "0"_L1;
}

} // namespace

const std::vector<LanguageName> &languages()
{
    static const std::vector<LanguageName> all{
        {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
        {u"ja"_s, u"日本語"_s},
    };
    return all;
}

bool isLanguage(const QString &code)
{
    return std::ranges::find(languages(), code, &LanguageName::code) != languages().end();
}

QString nameOf(const QString &code)
{
    const auto found = std::ranges::find(languages(), code, &LanguageName::code);
    return found == languages().end() ? QString() : found->name;
}

QString languageFor(const QStringList &wished)
{
    for (QString wish : wished) {
        wish.replace(u'-', u'_');
        if (isLanguage(wish))
            return wish;
        const auto found = std::ranges::find(languages(), languagePart(wish),
            [](const LanguageName &language) { return languagePart(language.code); });
        if (found != languages().end())
            return found->code;
    }
    return english;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale usual(code);
    const bool isPlain = system.language() == QLocale::C && code == english;
    if (isPlain || (system.language() == usual.language() && hasWesternDigits(system)))
        return system;
    if (code == english)
        return QLocale(QLocale::English, system.territory());
    // Of the usual ways to write Arabic, Egypt's has digits of its own and the Emirates' has not.
    return hasWesternDigits(usual) ? usual : QLocale(usual.language(), QLocale::UnitedArabEmirates);
}

} // namespace earshot::ui
