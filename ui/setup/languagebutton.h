// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace earshot::ui {

class Language;

/** Says the language of the program; a click opens the list to choose another one. @p language must
 * outlive it. */
class LanguageButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LanguageButton(Language &language, QWidget *parent = nullptr);

    /** One action for the system's language, then one for each in its own name. */
    [[nodiscard]] QMenu &menuOfLanguages() { return *m_menu; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoice(const QString &text, const QString &code);
    void open();
    void showIcon();

    Language &m_language;
    QMenu *m_menu;
};

} // namespace earshot::ui
