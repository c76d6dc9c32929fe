// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sidememory.h"

#include <QSettings>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr auto key = QLatin1StringView("review/swappedCalls");

} // namespace

void SideMemory::rememberIn(QSettings *settings)
{
    m_settings = settings;
    m_calls = settings ? settings->value(key).toStringList() : QStringList();
    m_calls = m_calls.mid(std::max<qsizetype>(0, m_calls.size() - mostCalls));
}

void SideMemory::setSwapped(const QString &callId, bool isSwapped)
{
    if (callId.isEmpty())
        return;
    m_calls.removeAll(callId);
    if (isSwapped)
        m_calls.append(callId);
    while (m_calls.size() > mostCalls)
        m_calls.removeFirst();
    if (m_settings)
        m_settings->setValue(key, m_calls);
}

} // namespace earshot::ui
