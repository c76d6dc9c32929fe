// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "core/logging.h"
#include "ui/language/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace earshot::ui {

using namespace Qt::StringLiterals;

Language::Language(const QString &code)
    : m_chosen(isLanguage(code) ? code : QString())
{
    apply();
}

Language::~Language()
{
    QLocale::setDefault(QLocale::system());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void Language::choose(const QString &code)
{
    const QString next = isLanguage(code) ? code : QString();
    if (next == m_chosen)
        return;
    m_chosen = next;
    apply();
    Q_EMIT changed(m_chosen);
}

void Language::apply()
{
    const QLocale system = QLocale::system();
    const QString code = m_chosen.isEmpty() ? languageFor(system.uiLanguages()) : m_chosen;
    const QLocale locale = localeFor(code, system);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Where the package of Qt's texts is not installed, those few are English.
    if (m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u":/earshot/translations/earshot_"_s + code))
        QCoreApplication::installTranslator(&m_texts);
    else
        logWarning(lcUi, u"The texts of the language are missing."_s, {{u"language"_s, code}});
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace earshot::ui
