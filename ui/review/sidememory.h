// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace earshot::ui {

/**
 * What the user said of single calls: of which the agent is on the second channel (providers
 * differ), and by how much the transcript was moved. The last @ref mostCalls of either are
 * remembered in the settings it is given. Window thread.
 */
class SideMemory
{
public:
    static constexpr qsizetype mostCalls = 500;

    /** Nothing is kept after the end while there are none. They must outlive it. */
    void rememberIn(QSettings *settings);

    [[nodiscard]] bool isSwapped(const QString &callId) const { return m_calls.contains(callId); }
    void setSwapped(const QString &callId, bool isSwapped);
    /** Seconds; 0 unless set. */
    [[nodiscard]] double offset(const QString &callId) const;
    void setOffset(const QString &callId, double seconds);

private:
    QSettings *m_settings = nullptr;
    QStringList m_calls; ///< the newest last
    QStringList m_offsets; ///< "call seconds", the newest last
};

} // namespace earshot::ui
