// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace earshot::ui {

/**
 * The language of the whole program for as long as this lives: texts, also Qt's own, the default
 * QLocale and the direction of layouts. What was made before keeps its texts: windows are made anew
 * when it changes. One at a time, in the application's thread.
 */
class Language : public QObject
{
    Q_OBJECT
public:
    /** @p code of languages(); the system's language when it is empty or not one of them. */
    explicit Language(const QString &code);
    ~Language() override;

    void choose(const QString &code);
    /** Empty: the system's. */
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

Q_SIGNALS:
    /** The texts are there; @p code as in choose(). */
    void changed(const QString &code);

private:
    void apply();

    QString m_chosen;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace earshot::ui
