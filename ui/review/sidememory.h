// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace earshot::ui {

/**
 * Of which calls the agent is on the second channel, as the user said; providers differ. The last
 * @ref mostCalls are remembered in the settings it is given. Window thread.
 */
class SideMemory
{
public:
    static constexpr qsizetype mostCalls = 500;

    /** Nothing is kept after the end while there are none. They must outlive it. */
    void rememberIn(QSettings *settings);

    [[nodiscard]] bool isSwapped(const QString &callId) const { return m_calls.contains(callId); }
    void setSwapped(const QString &callId, bool isSwapped);

private:
    QSettings *m_settings = nullptr;
    QStringList m_calls; ///< the newest last
};

} // namespace earshot::ui
