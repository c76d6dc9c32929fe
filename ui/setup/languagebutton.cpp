// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/languagebutton.h"

#include "ui/language/language.h"
#include "ui/language/languages.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace earshot::ui {

using namespace Qt::StringLiterals;

LanguageButton::LanguageButton(Language &language, QWidget *parent)
    : QPushButton(parent)
    , m_language(language)
    , m_menu(new QMenu(this))
{
    setProperty("kind", u"quiet"_s);
    const QString systems = nameOf(languageFor(QLocale::system().uiLanguages()));
    addChoice(tr("As the system (%1)", "a language").arg(systems), {});
    m_menu->addSeparator();
    for (const LanguageName &each : languages())
        addChoice(each.name, each.code);
    const QString name = language.chosen().isEmpty() ? systems : nameOf(language.chosen());
    setText(tr("Language: %1").arg(name));
    showIcon();
    connect(this, &QPushButton::clicked, this, &LanguageButton::open);
}

void LanguageButton::addChoice(const QString &text, const QString &code)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(code == m_language.chosen());
    connect(action, &QAction::triggered, this, [this, code] { m_language.choose(code); });
}

/** Not setMenu(): the style's own arrow would stand in the corner of the button. */
void LanguageButton::open()
{
    m_menu->ensurePolished();
    const QRect room(0, height() + 2, width(), m_menu->sizeHint().height());
    const QRect place = QStyle::alignedRect(
        layoutDirection(), Qt::AlignTrailing | Qt::AlignTop, m_menu->sizeHint(), room);
    m_menu->popup(mapToGlobal(place.topLeft()));
}

void LanguageButton::showIcon()
{
    setIcon(themeIcon(u"globe"_s, Theme::of(this).textMuted));
}

void LanguageButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace earshot::ui
