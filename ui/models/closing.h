// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace earshot::ui {

/** What happens to collecting when the window is closed, where this program is what collects; kept
 * between starts. The settings must outlive it. */
class Closing : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Ask, KeepCollecting, Quit };

    /** @p canStay: there is a tray to come back from. */
    Closing(QSettings &settings, bool canStay, QObject *parent = nullptr);

    /** Not at the first start, while it is not said yet where calls come from. */
    [[nodiscard]] bool isCollecting() const { return m_isCollecting; }
    void setCollecting(bool collecting) { m_isCollecting = collecting; }
    [[nodiscard]] bool canStay() const { return m_canStay; }
    /** KeepCollecting only where that can be. */
    [[nodiscard]] Choice choice() const;
    void setChoice(Choice choice);

    /** "Keep collecting calls" … */
    static QString choiceText(Choice choice);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    const bool m_canStay;
    bool m_isCollecting = true;
};

} // namespace earshot::ui
